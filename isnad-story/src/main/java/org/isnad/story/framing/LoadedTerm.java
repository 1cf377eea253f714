package org.isnad.story.framing;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list of words that take a side.
 *
 * @param id its id
 * @param against whether it speaks against whom or what it stands beside, rather than for
 */
record LoadedTerm(String id, boolean against) {
  private static final String ACCUSATIVE = "ا";

  /**
   * The entries of a list, by their words as {@link Beside#bare} leaves them.
   *
   * @param file the list's name, beside this class
   */
  static Map<String, LoadedTerm> of(String file) {
    Map<String, LoadedTerm> known = new HashMap<>();
    for (Entry entry : Entries.resource(LoadedTerm.class, file)) {
      String leaning = entry.required(1, "against or for");
      if (!leaning.equals("against") && !leaning.equals("for")) {
        throw entry.fault("expected against or for");
      }
      LoadedTerm term = new LoadedTerm(entry.required(0, "an id"), leaning.equals("against"));
      entry.values(2).forEach(form -> known.put(Beside.bare(Letters.fold(form)), term));
    }
    return Map.copyOf(known);
  }

  /** The entry of a folded word as it stands in a text, or null. */
  static @Nullable LoadedTerm of(String form, Map<String, LoadedTerm> known) {
    String bare = Beside.bare(form);
    LoadedTerm found = known.get(bare);
    return found == null && bare.endsWith(ACCUSATIVE)
        ? known.get(bare.substring(0, bare.length() - 1))
        : found;
  }
}
