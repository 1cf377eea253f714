package org.isnad.server.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sums over everything that are not counted again when something changes: what has gone is taken
 * off, and what has come is added. Safe for any number of threads.
 *
 * @param <M> a moment
 * @param <I> what is counted
 * @param <T> what is told
 */
public final class Sums<M, I, T> {
  /** So many sums are kept; those that nobody asked for longest go first. */
  private static final int KEPT = 256;

  /** Counts one by one. For one thread at a time. */
  public interface Tally<M, I, T> {
    /**
     * Counts one.
     *
     * @param sign 1 for one that is there, -1 for one that has gone
     */
    void count(I one, int sign);

    /** What all that was counted comes to; it is not changed by what is counted later. */
    T total(M moment);
  }

  private static final class Sum<M, I, T> {
    private @Nullable Tally<M, I, T> tally;
    private @Nullable Trail<I> trail;

    synchronized T at(
        M moment, Trail<I> now, Supplier<Tally<M, I, T>> begun, Supplier<Stream<I>> all) {
      Tally<M, I, T> known = tally;
      Trail<I> before = trail;
      if (known != null && before != null && before.number() >= now.number()) {
        // Somebody who began later was here already.
        return known.total(moment);
      }
      List<Changed<I>> changes = known == null || before == null ? null : now.since(before);
      tally = null;
      Tally<M, I, T> next;
      if (known == null || changes == null) {
        next = begun.get();
        all.get().forEach(one -> next.count(one, 1));
      } else {
        next = known;
        changes.forEach(one -> count(next, one));
      }
      // Only what was counted to its end is gone on with.
      tally = next;
      trail = now;
      return next.total(moment);
    }

    private static <M, I, T> void count(Tally<M, I, T> tally, Changed<I> one) {
      I before = one.before();
      I after = one.after();
      if (before != null) {
        tally.count(before, -1);
      }
      if (after != null) {
        tally.count(after, 1);
      }
    }
  }

  private final Function<M, Trail<I>> trail;
  private final Map<String, Sum<M, I, T>> sums =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sum<M, I, T>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Sums.
   *
   * @param trail what changed up to a moment
   */
  public Sums(Function<M, Trail<I>> trail) {
    this.trail = trail;
  }

  /** Sums over the pages of a ledger. */
  public static <T> Sums<Ledger.Moment, Page, T> ofPages() {
    return new Sums<>(Ledger.Moment::trail);
  }

  /**
   * The sum that answers a question at a moment.
   *
   * @param scope what is asked for. What lies in a place is known by what most articles tell of it,
   *     which changes: that is counted anew
   * @param question all of the question
   * @param begun begins to count; it passes over what the question does not ask for
   * @param all all that may be asked for at this moment
   */
  public T of(
      M moment,
      Scope scope,
      String question,
      Supplier<Tally<M, I, T>> begun,
      Supplier<Stream<I>> all) {
    if (!scope.places().isEmpty()) {
      return new Sum<M, I, T>().at(moment, trail.apply(moment), begun, all);
    }
    Sum<M, I, T> sum;
    synchronized (sums) {
      sum = sums.computeIfAbsent(question, unused -> new Sum<>());
    }
    return sum.at(moment, trail.apply(moment), begun, all);
  }
}
