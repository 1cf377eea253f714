package org.isnad.evaluation.gold;

/**
 * A stretch of a text in code points. Unlike the reader's {@code Span} it accepts any two numbers:
 * what is scored may come from another program, and a wrong offset is to cost that reading points,
 * not to stop the scoring.
 *
 * @param start first code point
 * @param end one past the last
 */
record Stretch(int start, int end) implements Comparable<Stretch> {

  /** How many code points both cover. */
  int overlap(Stretch other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** What both cover, of what either covers: 0 to 1. */
  double unionShare(Stretch other) {
    int shared = overlap(other);
    return shared == 0
        ? 0.0
        : (double) shared / ((end - start) + (other.end - other.start) - shared);
  }

  @Override
  public int compareTo(Stretch other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
