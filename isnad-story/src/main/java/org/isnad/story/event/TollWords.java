package org.isnad.story.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;

/** The words of {@code tolls.lex}, folded. */
final class TollWords {
  private static final TollWords SHIPPED = new TollWords();

  private final Set<String> since = new HashSet<>();
  private final Set<String> of = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Map<String, String> kinds = new HashMap<>();

  private TollWords() {
    for (Entry entry : Entries.resource(TollWords.class, "tolls.lex")) {
      switch (entry.kind()) {
        case "since" -> entry.values(0).forEach(word -> since.add(Letters.fold(word)));
        case "of" -> entry.values(0).forEach(word -> of.add(Letters.fold(word)));
        case "others" -> entry.values(0).forEach(word -> others.add(Letters.fold(word)));
        case "kind" -> {
          String kind = entry.required(0, "a kind of people");
          entry.values(1).forEach(word -> kinds.put(Letters.fold(word), kind));
        }
        default -> throw entry.fault("expected %since, %of, %others or %kind");
      }
    }
  }

  static TollWords shipped() {
    return SHIPPED;
  }

  /** Whether a folded word before a day says that something lasts since then. */
  boolean isSince(String form) {
    return since.contains(form);
  }

  /** Whether a folded word behind a number is followed by whom the number counts. */
  boolean isOf(String form) {
    return of.contains(form);
  }

  /** Whether a folded word in a figure says that the same people were counted before. */
  boolean isOthers(String form) {
    return others.contains(form);
  }

  /** What kind of people a folded word without an article names; empty for all other words. */
  String kind(String bare) {
    return kinds.getOrDefault(bare, "");
  }
}
