package org.isnad.server.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days of a question, in steps that are long enough to be looked at one after the other.
 *
 * @param from the first day
 * @param to the last day
 * @param step how long a step is
 * @param starts the first day of each step, the earliest first
 */
public record Axis(LocalDate from, LocalDate to, Step step, List<LocalDate> starts) {
  private static final int DAYS = 62;
  private static final int WEEKS = 500;
  private static final int MONTHS = 4_500;

  /** How long a step is. */
  public enum Step {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The word that stands for it in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The first day of a day's step. */
    public LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case WEEK -> start.plusWeeks(1);
        case MONTH -> start.plusMonths(1);
        case YEAR -> start.plusYears(1);
      };
    }
  }

  /** Takes the list as it is. */
  public Axis {
    starts = List.copyOf(starts);
  }

  /**
   * The days that a scope asks for; where it leaves them open, those on which articles were
   * printed.
   *
   * @return null where no article has a day
   */
  public static @Nullable Axis of(Scope scope, Ledger.Moment moment) {
    LocalDate from = scope.from();
    LocalDate to = scope.to();
    if (from == null || to == null) {
      // The newest stands first, what has no day last.
      List<Page> printed =
          scope.outlets().isEmpty()
              ? moment.pages()
              : moment.concordance().printedBy(scope.outlets());
      LocalDate first = null;
      for (int i = printed.size() - 1; first == null && i >= 0; i--) {
        first = printed.get(i).leaf().published();
      }
      LocalDate last = first == null ? null : printed.get(0).leaf().published();
      from = from != null ? from : first != null ? first : to;
      to = to != null ? to : last != null ? last : from;
    }
    return from == null || to == null ? null : of(from, to.isBefore(from) ? from : to);
  }

  private static Axis of(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    Step step =
        days <= DAYS
            ? Step.DAY
            : days <= WEEKS ? Step.WEEK : days <= MONTHS ? Step.MONTH : Step.YEAR;
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate at = step.start(from); !at.isAfter(to); at = step.next(at)) {
      starts.add(at);
    }
    return new Axis(from, to, step, starts);
  }

  /** Whether a day is one of them. */
  public boolean holds(@Nullable LocalDate day) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  /** The number of a day's step; the day is one of the axis. */
  public int index(LocalDate day) {
    LocalDate first = starts.get(0);
    return Math.toIntExact(
        switch (step) {
          case DAY -> ChronoUnit.DAYS.between(first, day);
          case WEEK -> ChronoUnit.WEEKS.between(first, day);
          case MONTH -> ChronoUnit.MONTHS.between(first, day);
          case YEAR -> ChronoUnit.YEARS.between(first, day);
        });
  }

  /** The first days of the steps, as words. */
  public List<String> words() {
    return starts.stream().map(LocalDate::toString).toList();
  }

  /** Each step on which there is something, with how much. */
  public List<List<Integer>> pairs(Calendar days) {
    Map<Integer, Integer> byStep = new TreeMap<>();
    days.forEach((day, count) -> byStep.merge(index(day), count, Integer::sum));
    return byStep.entrySet().stream().map(one -> List.of(one.getKey(), one.getValue())).toList();
  }
}
