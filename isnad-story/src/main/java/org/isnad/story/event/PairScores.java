package org.isnad.story.event;

/**
 * How alike pairs of tellings are, as far as it was asked. Of a large story that is millions of
 * times, so numbers are held as they are, in two arrays: a hash table with open addressing and
 * linear probing (Knuth, <i>The Art of Computer Programming</i> 3, 6.4, algorithm L), whose hash is
 * the multiplicative one of the same chapter.
 */
final class PairScores {
  /** 2^64 divided by the golden ratio. */
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private static final int FIRST_BITS = 4;

  /** When more of the slots are taken, what is looked for is found behind too many others. */
  private static final double MOST_FULL = 0.6;

  /** Of each slot the pair; nothing where it is free. */
  private long[] pairs = new long[1 << FIRST_BITS];

  private double[] scores = new double[pairs.length];
  private int bits = FIRST_BITS;
  private int size;

  /**
   * The score of a pair.
   *
   * @param pair a number for it, greater than nothing
   * @return not a number, where it was never put
   */
  double get(long pair) {
    int slot = slot(pair);
    return pairs[slot] == 0 ? Double.NaN : scores[slot];
  }

  /** Puts the score of a pair; a second time in place of the first. */
  void put(long pair, double score) {
    int slot = slot(pair);
    if (pairs[slot] == 0) {
      size++;
      if (MOST_FULL * pairs.length < size) {
        grow();
        slot = slot(pair);
      }
    }
    pairs[slot] = pair;
    scores[slot] = score;
  }

  /** Where a pair is, or would be. */
  private int slot(long pair) {
    int slot = (int) (pair * GOLDEN >>> Long.SIZE - bits);
    while (pairs[slot] != 0 && pairs[slot] != pair) {
      slot = slot + 1 & pairs.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] before = pairs;
    double[] known = scores;
    bits++;
    pairs = new long[1 << bits];
    scores = new double[pairs.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int slot = slot(before[i]);
        pairs[slot] = before[i];
        scores[slot] = known[i];
      }
    }
  }
}
