package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** How much there is of each day. For one thread. */
public final class Calendar {
  private final TreeMap<LocalDate, Integer> days = new TreeMap<>();

  /** An empty one. */
  public Calendar() {}

  private Calendar(Calendar other) {
    days.putAll(other.days);
  }

  /**
   * Counts one of a day.
   *
   * @param sign 1, or -1 to take one off
   */
  public void count(LocalDate day, int sign) {
    days.merge(day, sign, Integer::sum);
    days.remove(day, 0);
  }

  /** The same that is not counted on. */
  public Calendar copy() {
    return new Calendar(this);
  }

  /** Walks through the days on which there is something, the earliest first. */
  public void forEach(BiConsumer<LocalDate, Integer> each) {
    days.forEach(each);
  }

  /** The first day, or null where there is nothing. */
  public @Nullable LocalDate first() {
    return days.isEmpty() ? null : days.firstKey();
  }

  /** The last day, or null where there is nothing. */
  public @Nullable LocalDate last() {
    return days.isEmpty() ? null : days.lastKey();
  }
}
