package org.isnad.story.event;

/**
 * Two tellings, by their ids ({@link Telling#id}). Which way round they are given makes no
 * difference.
 *
 * @param one the lesser id
 * @param other the greater id
 */
public record Pair(String one, String other) implements Comparable<Pair> {

  /** Two different tellings. */
  public Pair {
    if (one.compareTo(other) > 0) {
      String lesser = other;
      other = one;
      one = lesser;
    }
  }

  @Override
  public int compareTo(Pair pair) {
    int order = one.compareTo(pair.one);
    return order != 0 ? order : other.compareTo(pair.other);
  }
}
