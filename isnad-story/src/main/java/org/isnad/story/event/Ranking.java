package org.isnad.story.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Puts pairs of tellings into the order in which they are joined. Of a story that thousands tell
 * there are millions: they are sorted as numbers.
 */
final class Ranking {
  /** Less than any score: what people decided comes last, they join events as they see them. */
  private static final double RULED = -1;

  private final int tellings;
  private final long[] pairs;
  private final double[] scores;
  private final BitSet oneTexts = new BitSet();
  private int size;

  /**
   * No pairs as yet.
   *
   * @param tellings how many tellings there are
   * @param most no more pairs will come
   */
  Ranking(int tellings, int most) {
    this.tellings = tellings;
    pairs = new long[most];
    scores = new double[most];
  }

  /**
   * Adds a pair, by the tellings' places.
   *
   * @param score how alike the two are; not less than nothing
   * @param oneText whether they have one text
   */
  void put(int one, int other, double score, boolean oneText) {
    oneTexts.set(size, oneText);
    pairs[size] = Found.pair(one, other);
    scores[size++] = score;
  }

  /** Adds a pair of which somebody has decided that both tell the same. */
  void rule(int one, int other) {
    put(one, other, RULED, false);
  }

  /**
   * All pairs, the surest first; then what people decided. Of pairs that are as sure the one whose
   * lesser place is less comes first, then the one whose greater place is.
   */
  Found surestFirst() {
    int[] byPlace = IntStream.range(0, size).toArray();
    byPlace = sorted(byPlace, Math::max);
    byPlace = sorted(byPlace, Math::min);
    // A key has the place in the order so far in its lowest bits, and as much of the score as there
    // is room for before it; few scores are alike in so much and not equal.
    int low = Integer.SIZE - Integer.numberOfLeadingZeros(byPlace.length);
    long mask = (1L << low) - 1;
    long[] keys = new long[byPlace.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = doubt(byPlace[i]) & ~mask | i;
    }
    Arrays.sort(keys);
    int from = 0;
    for (int to = 1; to <= keys.length; to++) {
      if (to == keys.length || keys[to] >> low != keys[from] >> low) {
        if (to - from > 1) {
          for (int i = from; i < to; i++) {
            int at = (int) (keys[i] & mask);
            keys[i] = (doubt(byPlace[at]) & mask) << low | at;
          }
          Arrays.sort(keys, from, to);
        }
        from = to;
      }
    }
    Found found = new Found(keys.length);
    for (long key : keys) {
      int pair = byPlace[(int) (key & mask)];
      found.put(pairs[pair], oneTexts.get(pair), scores[pair] < 0);
    }
    return found;
  }

  /** A number, not less than nothing, that is less the greater a pair's score is. */
  private long doubt(int pair) {
    double score = scores[pair];
    // Of numbers that are not negative the greater has the greater bits.
    return score < 0 ? Long.MAX_VALUE : Long.MAX_VALUE - 1 - Double.doubleToLongBits(score);
  }

  /** Which of the places of a pair. */
  private interface Place {
    int of(int one, int other);
  }

  /** Sorts pairs by one of their places; those that have the same stay in their order. */
  private int[] sorted(int[] given, Place place) {
    int[] starts = new int[tellings + 1];
    for (int pair : given) {
      starts[place(pair, place) + 1]++;
    }
    for (int i = 1; i <= tellings; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[given.length];
    for (int pair : given) {
      sorted[starts[place(pair, place)]++] = pair;
    }
    return sorted;
  }

  private int place(int pair, Place place) {
    return place.of(Found.one(pairs[pair]), Found.other(pairs[pair]));
  }
}
