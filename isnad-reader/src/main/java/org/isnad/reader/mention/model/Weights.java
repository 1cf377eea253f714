package org.isnad.reader.mention.model;

/**
 * The weights of the eight labels for each bucket, as one long: a byte each, raised by 128 so that
 * sums need no sign. Most buckets weigh nothing. They take one bit of a map that is small enough to
 * stay in the processor's nearer cache, and only the others have a place of their own. Immutable.
 */
final class Weights {
  /** A bucket that weighs nothing. */
  static final long NOTHING = 0x8080808080808080L;

  /** Binary logarithm of how many buckets make a group. */
  private static final int GROUP = 5;

  /**
   * For each group of buckets how many weigh anything before it, and above that a bit for each of
   * its buckets that does.
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
    long[] map = new long[NameFeatures.BUCKETS >>> GROUP];
    long[] held = new long[buckets.length + 1];
    held[0] = NOTHING;
    System.arraycopy(eights, 0, held, 1, eights.length);
    for (int bucket : buckets) {
      map[bucket >>> GROUP] |= (long) (1 << bucket) << Integer.SIZE;
    }
    long before = 0;
    for (int at = 0; at < map.length; at++) {
      int weighing = Long.bitCount(map[at]);
      map[at] |= before;
      before += weighing;
    }
    return new Weights(map, held);
  }

  /** The eight weights of a bucket. */
  long of(int bucket) {
    return held[place(bucket)];
  }

  /**
   * Finds where the weights of buckets are held. This is a step of its own so that the processor
   * asks for many weights at once where it would wait for one after the other.
   *
   * @param buckets changed: they become the places, for {@link #at}
   * @param n how many buckets there are
   */
  void find(int[] buckets, int n) {
    for (int k = 0; k < n; k++) {
      buckets[k] = place(buckets[k]);
    }
  }

  /** The eight weights at a place. */
  long at(int place) {
    return held[place];
  }

  /** No branch: whether a bucket weighs anything is hard to foresee. */
  private int place(int bucket) {
    long group = map[bucket >>> GROUP];
    int weighing = (int) (group >>> Integer.SIZE);
    int before = (int) group + Integer.bitCount(weighing & (1 << bucket) - 1);
    return (before + 1) * (weighing >>> bucket & 1);
  }

  /** The buckets that weigh anything, rising. */
  int[] buckets() {
    int[] buckets = new int[held.length - 1];
    int n = 0;
    for (int bucket = 0; bucket < NameFeatures.BUCKETS; bucket++) {
      if (place(bucket) != 0) {
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
