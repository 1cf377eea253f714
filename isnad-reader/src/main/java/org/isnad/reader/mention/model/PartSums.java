package org.isnad.reader.mention.model;

/**
 * Sums of the weights of many features: eight labels in the 16-bit lanes of two longs. A weight is
 * a byte raised by 128, so that lanes never borrow; how many were raised is counted along.
 */
final class PartSums {
  private static final long EVEN_BYTES = 0x00ff00ff00ff00ffL;
  private static final int LONGS = 3;

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
      clear();
      add(buckets, features.part(part, look, buckets));
      int at = part.ordinal() * LONGS;
      sums[at] = even;
      sums[at + 1] = odd;
      sums[at + 2] = count;
    }
    return look.with(sums);
  }

  void clear() {
    even = 0;
    odd = 0;
    count = 0;
  }

  /** Adds the first {@code n} features. */
  void add(int[] buckets, int n) {
    long evenLanes = 0;
    long oddLanes = 0;
    for (int k = 0; k < n; k++) {
      long eight = weights.of(buckets[k]);
      evenLanes += eight & EVEN_BYTES;
      oddLanes += eight >>> 8 & EVEN_BYTES;
    }
    even += evenLanes;
    odd += oddLanes;
    count += n;
  }

  /** Adds a part of a look that was {@link #weigh weighed}. */
  void add(WordLook look, NameFeatures.Part part) {
    int at = part.ordinal() * LONGS;
    even += look.sums[at];
    odd += look.sums[at + 1];
    count += (int) look.sums[at + 2];
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
