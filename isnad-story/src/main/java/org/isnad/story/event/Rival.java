package org.isnad.story.event;

import java.util.List;

/**
 * Something in which tellings of one event contradict each other. The sides stand beside each
 * other; they are never averaged.
 *
 * @param matter in what
 * @param subject what a figure counts ({@code killed}), and behind a slash which people where that
 *     is said ({@code killed/soldiers}); empty for other matters
 * @param sides at least two, the earliest first
 */
public record Rival(Matter matter, String subject, List<Side> sides) {

  /** In what tellings can contradict each other. */
  public enum Matter {
    FIGURE,
    DAY,
    PLACE,
    BLAME,
    DENIAL
  }

  /** Why a side may differ from the one before it. */
  public enum Why {
    /** It was reported later, and is greater. */
    LATER,
    /** One counts only some of those whom the other counts. */
    PART,
    /** One is a vague word. */
    VAGUE,
    /** One says at least, at most or about, and the other fits. */
    BOUND,
    /** One is a running total, of more than this event alone. */
    CUMULATIVE,
    /** One tells of a larger or smaller place. */
    SCOPE,
    /** Others counted. */
    SOURCE,
    /** The same source says otherwise, for no reason that is seen. */
    OPEN
  }

  /**
   * One side.
   *
   * @param value what it says
   * @param tellings the tellings that say so
   * @param chains who says so, as keys: one chain for each that is given, outermost first
   * @param why why it may differ from the first side; for the first side the same as for the second
   */
  public record Side(
      String value, List<String> tellings, List<List<String>> chains, List<Why> why) {}
}
