package org.isnad.evaluation.measure;

import java.util.List;
import java.util.Locale;

/**
 * Counts what was right, what was found and what was there to be found. Not thread-safe.
 *
 * <p>Precision is what was right of what was found, recall what was right of what was there, F
 * their harmonic mean; each is 0 where it would divide by nothing.
 */
public final class PrecisionRecall {
  private long right;
  private long found;
  private long there;

  /** Adds counts. */
  public PrecisionRecall add(long right, long found, long there) {
    this.right += right;
    this.found += found;
    this.there += there;
    return this;
  }

  /** Adds one decision: whether it was said, and whether it is so. */
  public PrecisionRecall decide(boolean said, boolean so) {
    return add(said && so ? 1 : 0, said ? 1 : 0, so ? 1 : 0);
  }

  /** Adds what another has counted. */
  public PrecisionRecall add(PrecisionRecall other) {
    return add(other.right, other.found, other.there);
  }

  /** What was right of what was found. */
  public double precision() {
    return found == 0 ? 0.0 : (double) right / found;
  }

  /** What was right of what was there. */
  public double recall() {
    return there == 0 ? 0.0 : (double) right / there;
  }

  /** The harmonic mean of precision and recall. */
  public double f() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0.0 : 2 * p * r / (p + r);
  }

  /** How many were found. */
  public long found() {
    return found;
  }

  /** How many were there. */
  public long there() {
    return there;
  }

  /** The three figures under {@code name.P}, {@code name.R} and {@code name.F}. */
  public List<Measured> measured(String name) {
    String basis = String.format(Locale.ROOT, "gold %,d, system %,d", there, found);
    return List.of(
        new Measured(name + ".P", precision(), basis),
        new Measured(name + ".R", recall(), basis),
        new Measured(name + ".F", f(), basis));
  }
}
