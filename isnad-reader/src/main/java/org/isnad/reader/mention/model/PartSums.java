package org.isnad.reader.mention.model;

/**
 * Sums of the weights of many features: eight labels in the 16-bit lanes of two longs. A weight is
 * a byte raised by 128, so that lanes never borrow; how many were raised is counted along. A part
 * that is added up before is raised as often as the part has features at most, so that this need
 * not be kept with it.
 */
final class PartSums {
  private static final long EVEN_BYTES = 0x00ff00ff00ff00ffL;

  /** One in each lane. */
  private static final long ONES = 0x0001000100010001L;

  /** The highest bit of each lane, which no sum reaches. */
  private static final long HIGHEST = 0x8000800080008000L;

  /** 128 in each lane. */
  private static final long RAISED = 0x0080008000800080L;

  private static final int LONGS = 2;

  private final Weights weights;
  private long even;
  private long odd;
  private int count;

  PartSums(Weights weights) {
    this.weights = weights;
  }

  /** A look with the sums of its parts. */
  WordLook weigh(NameFeatures features, WordLook look) {
    int[] buckets = new int[NameFeatures.MOST];
    NameFeatures.Part[] parts = NameFeatures.Part.values();
    long[] sums = new long[parts.length * LONGS];
    for (NameFeatures.Part part : parts) {
      keep(sums, part.ordinal(), part.most, buckets, features.part(part, look, buckets));
    }
    return look.with(sums);
  }

  private void keep(long[] sums, int part, int most, int[] buckets, int n) {
    if (n > most) {
      throw new IllegalStateException("more than " + most + " features: " + n);
    }
    clear();
    add(buckets, n);
    sums[part * LONGS] = even + (most - count) * RAISED;
    sums[part * LONGS + 1] = odd + (most - count) * RAISED;
  }

  void clear() {
    even = 0;
    odd = 0;
    count = 0;
  }

  /** Adds the first {@code n} features, whose buckets are not kept. */
  void add(int[] buckets, int n) {
    weights.find(buckets, n);
    add(buckets, 0, n);
  }

  /** Adds features whose weights are {@linkplain Weights#find found}. */
  void add(int[] places, int from, int to) {
    long evenLanes = 0;
    long oddLanes = 0;
    for (int k = from; k < to; k++) {
      long eight = weights.at(places[k]);
      evenLanes += eight & EVEN_BYTES;
      oddLanes += eight >>> 8 & EVEN_BYTES;
    }
    even += evenLanes;
    odd += oddLanes;
    count += to - from;
  }

  /** Adds a part of a look that was {@link #weigh weighed}. */
  void add(WordLook look, NameFeatures.Part part) {
    int at = part.ordinal() * LONGS;
    even += look.sums[at];
    odd += look.sums[at + 1];
    count += part.most;
  }

  /** Whether {@link NameLabel#NONE} is ahead of each other label by so much. */
  boolean isNone(int lead) {
    int none = (int) (even & 0xffff) - lead;
    if (none < 0) {
      return false;
    }
    // In each lane the highest bit stays where nothing had to be borrowed from it.
    long reached = none * ONES | HIGHEST;
    long behind = (reached - even | 0xffff) & (reached - odd);
    return (behind & HIGHEST) == HIGHEST;
  }

  /** Writes the eight sums. */
  void write(int[] scores, int at) {
    int raised = 128 * count;
    for (int lane = 0; lane < 4; lane++) {
      scores[at + 2 * lane] = (int) (even >>> (16 * lane) & 0xffff) - raised;
      scores[at + 2 * lane + 1] = (int) (odd >>> (16 * lane) & 0xffff) - raised;
    }
  }
}
