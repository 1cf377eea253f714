package org.isnad.story.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.story.event.Sameness.Ground;
import org.isnad.story.event.Sameness.Reason;
import org.isnad.story.event.Sameness.Verdict;

/**
 * What is found for and against two tellings being of one event. Of millions of pairs few are
 * shown; what each reason is made of is kept for those alone.
 */
final class Grounds {
  /** Each reason is given once. */
  private static final int MOST = Reason.values().length;

  private final boolean shown;
  private final Reason[] reasons = new Reason[MOST];
  private final double[] weights = new double[MOST];
  private final List<List<String>> what;
  private int size;

  /** A bit for each reason that is among them. */
  private long given;

  private boolean possible = true;

  /** Whether the weights say nothing of how alike the two are. */
  private boolean open;

  /**
   * No ground as yet.
   *
   * @param shown whether words, keys and numbers are kept with the grounds
   */
  Grounds(boolean shown) {
    this.shown = shown;
    this.what = shown ? new ArrayList<>() : List.of();
  }

  /** Whether words, keys and numbers are kept; else it is no use to collect them. */
  boolean shown() {
    return shown;
  }

  /** Adds what one reason weighs, and what it is made of. */
  void add(Reason reason, double weight, Object... of) {
    put(reason, weight);
    if (shown) {
      what.add(Stream.of(of).map(Object::toString).toList());
    }
  }

  /** The same of words that may be many. */
  void add(Reason reason, double weight, Collection<String> of) {
    put(reason, weight);
    if (shown) {
      what.add(List.copyOf(of));
    }
  }

  private void put(Reason reason, double weight) {
    given |= 1L << reason.ordinal();
    reasons[size] = reason;
    weights[size++] = weight;
  }

  /** That the two can't be one, whatever else they share. */
  Grounds ruledOut(Reason reason, Object one, Object other) {
    size = 0;
    given = 0;
    add(reason, 0, one, other);
    possible = false;
    return this;
  }

  /** That the two are not one by these grounds, and whether they may be by others. */
  Grounds leftOpen(boolean may) {
    open = true;
    possible &= may;
    return this;
  }

  /** Whether a reason is among them. */
  boolean have(Reason reason) {
    return (given & 1L << reason.ordinal()) != 0;
  }

  /** What two reasons weigh, where they are among the grounds. */
  double sumOf(Reason one, Reason other) {
    Sum sum = new Sum();
    for (int i = 0; i < size; i++) {
      if (reasons[i] == one || reasons[i] == other) {
        sum.add(weights[i]);
      }
    }
    return sum.total();
  }

  /** What all but one reason weigh. */
  double sumWithout(Reason reason) {
    Sum sum = new Sum();
    for (int i = 0; i < size; i++) {
      if (reasons[i] != reason) {
        sum.add(weights[i]);
      }
    }
    return sum.total();
  }

  /** Whether nothing rules it out that the two are one. */
  boolean possible() {
    return possible;
  }

  /** How alike the two are, as {@link Verdict#score}. */
  double score() {
    if (open || !possible) {
      return 0;
    }
    Sum sum = new Sum();
    for (int i = 0; i < size; i++) {
      sum.add(weights[i]);
    }
    return Math.max(0, sum.total());
  }

  /** As {@link Verdict#same}. */
  boolean same() {
    return Sameness.isSame(possible, score(), have(Reason.OTHER_WORDS));
  }

  /** Whether the two have so much of their words in common. */
  boolean shareWords(double least) {
    for (int i = 0; i < size; i++) {
      if (reasons[i] == Reason.WORDS && weights[i] >= least) {
        return true;
      }
    }
    return false;
  }

  /** The verdict, of grounds that are shown. */
  Verdict verdict() {
    List<Ground> grounds = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      grounds.add(new Ground(reasons[i], weights[i], what.get(i)));
    }
    return new Verdict(score(), possible, List.copyOf(grounds));
  }

  /**
   * A sum that keeps what rounding loses (Kahan, <i>Further remarks on reducing truncation
   * errors</i>, 1965): as streams add doubles, so that scores are to the last digit what they were.
   */
  private static final class Sum {
    private double sum;
    private double excess;

    void add(double weight) {
      double rest = weight - excess;
      double next = sum + rest;
      excess = next - sum - rest;
      sum = next;
    }

    double total() {
      return sum - excess;
    }
  }
}
