package org.isnad.story.event;

import java.util.Arrays;

/**
 * How much two groups of tellings are like each other. They tell the same where all of the one are
 * like all of the other on average, so that likeness does not drift; or where each has its like in
 * the other group. A story that many tell is told in many ways, and no telling is like all others.
 */
final class Likeness {
  /** So much like each other are the tellings of one event on average. */
  private static final double AVERAGE = 0.9 * Sameness.SAME;

  /** So much at the least, whatever else is found. */
  private static final double LEAST = 0.4 * Sameness.SAME;

  /** So much is each like the one in the other group that it is most like, on average. */
  private static final double NEAREST = 1.04 * Sameness.SAME;

  /** The same, where both groups have so many: many weak signs are one that is strong. */
  private static final double NEAREST_OF_MANY = 0.7 * Sameness.SAME;

  private static final int MANY = 5;

  /** A group of so many has room for what is like some of it, as an average asks. */
  private static final int LARGE = 8;

  private static final int SOME = 3;

  /** Of so many pairs one may be ruled out: readings err. */
  private static final int RULED_OUT = 10;

  private final double[][] scores;
  private double sum;
  private int compared;
  private int against;

  /** Two groups of which so many are compared; still without a score. */
  Likeness(int here, int there) {
    scores = new double[here][there];
  }

  /**
   * Puts how much one is like another.
   *
   * @param score less than nothing where they can't tell the same
   */
  void put(int here, int there, double score) {
    compared++;
    if (score < 0) {
      against++;
    } else {
      scores[here][there] = score;
      sum += score;
    }
  }

  /**
   * Whether the two tell one event.
   *
   * @param here how many the one group has, of whom some were compared
   * @param there how many the other has
   */
  boolean isOne(int here, int there) {
    if (against * RULED_OUT > compared || sum < LEAST * compared) {
      return false;
    }
    if (sum >= AVERAGE * compared) {
      return true; // also where all is one article's, which has told them as one
    }
    double[][] turned = turned();
    double nearest = (nearest(scores, 1) + nearest(turned, 1)) / 2;
    if (nearest >= (Math.min(here, there) >= MANY ? NEAREST_OF_MANY : NEAREST)) {
      return true;
    }
    double[][] few = here <= there ? scores : turned;
    return few[0].length >= LARGE && nearest(few, SOME) >= AVERAGE;
  }

  private double[][] turned() {
    double[][] turned = new double[scores[0].length][scores.length];
    for (int i = 0; i < scores.length; i++) {
      for (int k = 0; k < scores[i].length; k++) {
        turned[k][i] = scores[i][k];
      }
    }
    return turned;
  }

  /** How much each row is like so many of those that it is most like, on average. */
  private static double nearest(double[][] scores, int most) {
    double sum = 0;
    for (double[] row : scores) {
      double[] sorted = row.clone();
      Arrays.sort(sorted);
      for (int i = 1; i <= most; i++) {
        sum += sorted[sorted.length - i];
      }
    }
    return sum / (scores.length * most);
  }
}
