package org.isnad.reader.record;

/**
 * A stretch of the article's text.
 *
 * @param start first unit, from 0
 * @param end one past the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses a span that ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** How many units it covers. */
  public int length() {
    return end - start;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
