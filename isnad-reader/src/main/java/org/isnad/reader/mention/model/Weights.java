package org.isnad.reader.mention.model;

/**
 * The weights of the eight labels for each bucket, as one long: a byte each, raised by 128 so that
 * sums need no sign. Most buckets weigh nothing. They take one bit of a map that is small enough to
 * stay in the processor's nearer cache, and only the others have a place of their own. Immutable.
 */
final class Weights {
  /** A bucket that weighs nothing. */
  static final long NOTHING = 0x8080808080808080L;

  /**
   * For each 64 buckets two longs: which of them weigh anything, and how many do before them. They
   * stand side by side because both are always asked.
   */
  private final long[] map;

  /**
   * The weights of the buckets that weigh anything, in order, behind those of one that does not.
   */
  private final long[] held;

  private Weights(long[] map, long[] held) {
    this.map = map;
    this.held = held;
  }

  /** The weights of all {@link NameFeatures#BUCKETS} buckets. */
  static Weights of(long[] all) {
    int used = 0;
    for (long eight : all) {
      used += eight == NOTHING ? 0 : 1;
    }
    int[] buckets = new int[used];
    long[] eights = new long[used];
    int n = 0;
    for (int bucket = 0; bucket < all.length; bucket++) {
      if (all[bucket] != NOTHING) {
        buckets[n] = bucket;
        eights[n++] = all[bucket];
      }
    }
    return of(buckets, eights);
  }

  /**
   * The weights of these buckets; the others weigh nothing.
   *
   * @param buckets rising
   * @param eights the weights of each of them
   */
  static Weights of(int[] buckets, long[] eights) {
    long[] map = new long[NameFeatures.BUCKETS / Long.SIZE * 2];
    long[] held = new long[buckets.length + 1];
    held[0] = NOTHING;
    System.arraycopy(eights, 0, held, 1, eights.length);
    for (int bucket : buckets) {
      map[bucket / Long.SIZE * 2] |= 1L << bucket;
    }
    long before = 0;
    for (int at = 0; at < map.length; at += 2) {
      map[at + 1] = before;
      before += Long.bitCount(map[at]);
    }
    return new Weights(map, held);
  }

  /** The eight weights of a bucket. */
  long of(int bucket) {
    int at = bucket / Long.SIZE * 2;
    int weighs = (int) (map[at] >>> bucket & 1);
    return held[place(at, bucket) * weighs];
  }

  /**
   * Finds the places of the buckets that weigh anything. This is a step of its own so that the
   * processor asks for many weights at once where it would wait for one after the other.
   *
   * @param buckets changed: the first of them become the places, for {@link #at}
   * @param n how many buckets there are
   * @return how many weigh anything
   */
  int weighing(int[] buckets, int n) {
    int count = 0;
    for (int k = 0; k < n; k++) {
      int bucket = buckets[k];
      int at = bucket / Long.SIZE * 2;
      buckets[count] = place(at, bucket);
      // No branch: whether a bucket weighs anything is hard to foresee.
      count += (int) (map[at] >>> bucket & 1);
    }
    return count;
  }

  /** The eight weights at a place. */
  long at(int place) {
    return held[place];
  }

  private int place(int at, int bucket) {
    return (int) map[at + 1] + 1 + Long.bitCount(map[at] & (1L << bucket) - 1);
  }

  /** The buckets that weigh anything, rising. */
  int[] buckets() {
    int[] buckets = new int[held.length - 1];
    int n = 0;
    for (int bucket = 0; bucket < NameFeatures.BUCKETS; bucket++) {
      if ((map[bucket / Long.SIZE * 2] >>> bucket & 1) != 0) {
        buckets[n++] = bucket;
      }
    }
    return buckets;
  }

  /** How many buckets weigh anything. */
  int used() {
    return held.length - 1;
  }
}
