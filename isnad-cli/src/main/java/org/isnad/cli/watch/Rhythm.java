package org.isnad.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.isnad.archive.record.Watched;
import org.jspecify.annotations.Nullable;

/**
 * When what is watched is asked again. Many feeds that were begun together are spread by a little
 * chance, which is the same for the same seed.
 *
 * @param every how often one is asked that answers well and says nothing of it itself
 * @param seed decides the chance
 */
public record Rhythm(Duration every, long seed) {
  /** What a server does, that nobody told otherwise. */
  public static final Rhythm USUAL = new Rhythm(Duration.ofMinutes(15), 1);

  /** However long a feed says that it holds, or however often it failed: it is asked once a day. */
  static final Duration LONGEST = Duration.ofDays(1);

  /** One that was asked in vain so often is dead: some six days with the usual interval. */
  static final int DEAD_AFTER = 12;

  private static final int MOST_DOUBLINGS = 16;

  /** Before when one that answered well need not be asked; null where it does not say. */
  static @Nullable Instant due(Instant asked, Duration holds) {
    return holds.isZero() ? null : asked.plus(shorter(holds, LONGEST));
  }

  /**
   * Before when one that was asked in vain is not asked again: twice as long each time, and up to a
   * quarter more.
   *
   * @param failures how often in a row, 1 or more
   */
  Instant dueAfterFailure(String item, Instant asked, int failures) {
    Duration pause =
        shorter(every.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)), LONGEST);
    return asked.plus(more(pause, item, failures, 4));
  }

  /**
   * When one is asked next, as long as somebody stays to ask: up to a tenth later than it could.
   */
  Instant next(Watched one) {
    Instant asked = one.asked();
    Instant due = one.due();
    if (asked == null) {
      return Instant.EPOCH;
    }
    Instant own = asked.plus(more(every, one.location(), (int) asked.getEpochSecond(), 10));
    return due == null || due.isBefore(own) ? own : due;
  }

  private Duration more(Duration pause, String item, int count, int part) {
    long chance = seed ^ ((long) item.hashCode() << 32) ^ count;
    double share = new SplittableRandom(chance).nextDouble() / part;
    return pause.plusMillis((long) (pause.toMillis() * share));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
