package org.isnad.server.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is held of one article.
 *
 * @param leaf the article
 * @param named whom it names, by key
 * @param deeds the events that it tells, each once, in the order of the text
 * @param sayings its statements
 * @param stands the positions that it shows
 * @param figures what it counts
 */
public record Page(
    Leaf leaf,
    Map<String, Naming> named,
    List<Deed> deeds,
    List<Saying> sayings,
    List<Stand> stands,
    List<Counted> figures) {

  /**
   * How an article names somebody.
   *
   * @param party what it tells of them
   * @param mentions how often
   */
  public record Naming(Party party, int mentions) {}

  /** The event with an id, or null where it is not one that stands for itself. */
  public @Nullable Deed deed(String id) {
    for (Deed deed : deeds) {
      if (deed.id().equals(id)) {
        return deed;
      }
    }
    return null;
  }

  /** The most mouths that words in it went through. */
  public int depth() {
    return sayings.stream().mapToInt(Saying::depth).max().orElse(0);
  }
}
