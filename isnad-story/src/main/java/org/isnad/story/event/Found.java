package org.isnad.story.event;

import java.util.BitSet;

/**
 * Pairs of tellings by their places, which were found to tell the same or were decided by somebody,
 * in the order in which they are joined; {@link Ranking} makes it. Of a story that thousands tell
 * there are millions.
 */
final class Found {
  private static final Found NONE = new Found(0);

  /** Of each pair the two places in one number. */
  private final long[] pairs;

  private int size;
  private final BitSet oneTexts = new BitSet();
  private final BitSet ruled = new BitSet();

  /**
   * No pairs as yet.
   *
   * @param most no more will come
   */
  Found(int most) {
    pairs = new long[most];
  }

  /** Two places as one number. */
  static long pair(int one, int other) {
    return (long) one << Integer.SIZE | other;
  }

  /** The one of two places. */
  static int one(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  /** The other. */
  static int other(long pair) {
    return (int) pair;
  }

  /**
   * Adds a pair behind the others.
   *
   * @param pair the two places
   * @param oneText whether both have one text
   * @param decided whether somebody has decided it
   */
  void put(long pair, boolean oneText, boolean decided) {
    oneTexts.set(size, oneText);
    ruled.set(size, decided);
    pairs[size++] = pair;
  }

  int size() {
    return size;
  }

  /** The one telling of a pair. */
  int one(int at) {
    return one(pairs[at]);
  }

  /** The other. */
  int other(int at) {
    return other(pairs[at]);
  }

  /** Whether the two of a pair have one text, so that both are one witness. */
  boolean isOneText(int at) {
    return oneTexts.get(at);
  }

  /** Whether somebody has decided it. */
  boolean isRuled(int at) {
    return ruled.get(at);
  }

  /**
   * Parts them: those of two tellings of one group, in their order.
   *
   * @param group of each telling its group
   * @param groups how many groups there are
   */
  Found[] inside(int[] group, int groups) {
    int[] sizes = new int[groups];
    for (int i = 0; i < size(); i++) {
      if (group[one(i)] == group[other(i)]) {
        sizes[group[one(i)]]++;
      }
    }
    Found[] inside = new Found[groups];
    for (int g = 0; g < groups; g++) {
      inside[g] = sizes[g] == 0 ? NONE : new Found(sizes[g]);
    }
    for (int i = 0; i < size(); i++) {
      if (group[one(i)] == group[other(i)]) {
        inside[group[one(i)]].put(pairs[i], isOneText(i), isRuled(i));
      }
    }
    return inside;
  }
}
