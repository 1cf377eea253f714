package org.isnad.arabic.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.jspecify.annotations.Nullable;

/** A phrase in the making: where it ends and what it says. */
final class Draft {
  /** One past its last token. */
  int end;

  /** Where it begins and ends in the text; negative where its tokens say so. */
  int start = -1;

  int stop = -1;
  Grain grain;
  @Nullable String value;
  @Nullable String conflict;

  /** The day, or the first day of what it names. */
  @Nullable LocalDate day;

  /** The phrase that shares a month or a word with it and stands behind it. */
  @Nullable Draft second;

  Draft(int end, Grain grain) {
    this.end = end;
    this.grain = grain;
  }

  Draft day(@Nullable LocalDate date) {
    day = date;
    value = date == null ? null : date.toString();
    return this;
  }

  /** The week that begins with a Monday, or none. */
  Draft week(@Nullable LocalDate monday) {
    day = monday;
    value =
        monday == null
            ? null
            : String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return this;
  }

  Draft month(@Nullable YearMonth month) {
    day = month == null ? null : month.atDay(1);
    value = month == null ? null : month.toString();
    return this;
  }

  Draft year(int year) {
    day = gregorian(year, 1, 1);
    value = year < 1000 ? String.format(Locale.ROOT, "%04d", year) : Integer.toString(year);
    return this;
  }

  /** The one that reaches farther, the first of two that reach as far. */
  static @Nullable Draft longer(@Nullable Draft a, @Nullable Draft b) {
    return a == null ? b : b == null || b.lastEnd() <= a.lastEnd() ? a : b;
  }

  private int lastEnd() {
    Draft last = this;
    while (last.second != null) {
      last = last.second;
    }
    return last.end;
  }

  /** A date of the ISO calendar, or null when there is none such. */
  static @Nullable LocalDate gregorian(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
