package org.isnad.server.ledger;

import java.util.List;
import java.util.Map;

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
}
