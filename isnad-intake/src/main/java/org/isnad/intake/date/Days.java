package org.isnad.intake.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.calendar.DatePhrase;
import org.isnad.arabic.calendar.Dates;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * The day that a date means. A time of day and its zone are passed over: the day is the one that
 * was printed, wherever its reader lives.
 */
public final class Days {
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Days() {}

  /**
   * The day, in any of the ways that machines and pages write it: ISO 8601 and its shorter forms,
   * {@code 16/1/2014} (the day first, as Arabic papers write it), e-mail dates, seconds or
   * milliseconds since 1970, English and Arabic dates in words, the Hijri calendar.
   *
   * @param written a date and little else
   * @return null when it is not understood, or names no whole day
   */
  public static @Nullable LocalDate read(String written) {
    String text = digits(written.strip());
    LocalDate day = numeric(text);
    if (day == null) {
      day = english(text);
    }
    return day != null ? day : arabic(written);
  }

  /** The day that a machine's date in numbers means, or null. Nothing is guessed from words. */
  public static @Nullable LocalDate numeric(String written) {
    String text = digits(written.strip());
    int[] numbers = new int[3];
    int[] widths = new int[3];
    int at = 0;
    int count = 0;
    while (at < text.length() && count < 3 && isDigit(text.charAt(at))) {
      int from = at;
      long number = 0;
      while (at < text.length() && isDigit(text.charAt(at)) && at - from < 15) {
        number = number * 10 + (text.charAt(at) - '0');
        at++;
      }
      if (count == 0 && at - from >= 8) {
        return compact(text.substring(from, at), number);
      }
      if (at - from > 4) {
        return null;
      }
      numbers[count] = (int) number;
      widths[count] = at - from;
      count++;
      int parted = at;
      while (at < text.length() && count < 3 && "-/.\u200f\u200e ".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (count < 3 && (at == parted || at - parted > 3)) {
        return null;
      }
    }
    if (count < 3) {
      return null;
    }
    if (widths[0] == 4 && widths[1] <= 2 && widths[2] <= 2) {
      return day(numbers[0], numbers[1], numbers[2]);
    }
    if (widths[2] == 4 && widths[0] <= 2 && widths[1] <= 2) {
      // Where only one order gives a month, it is that one.
      return numbers[1] > 12
          ? day(numbers[2], numbers[0], numbers[1])
          : day(numbers[2], numbers[1], numbers[0]);
    }
    return null;
  }

  /** {@code 20140116…}, or a count since 1970. */
  private static @Nullable LocalDate compact(String digits, long number) {
    if (digits.length() == 8 || digits.length() == 12 || digits.length() == 14) {
      LocalDate day =
          day(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6, 8)));
      if (day != null) {
        return day;
      }
    }
    if (digits.length() != 10 && digits.length() != 13 && digits.length() != 9) {
      return null;
    }
    long seconds = digits.length() == 13 ? number / 1000 : number;
    return plausible(Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** {@code Thu, 16 Jan 2014 …} and {@code January 16, 2014 …}. */
  private static @Nullable LocalDate english(String text) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,\\-]+")) {
      if (month == 0 && word.length() >= 3 && MONTHS.contains(word.substring(0, 3))) {
        month = MONTHS.indexOf(word.substring(0, 3)) + 1;
      } else if (!word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        if (word.length() == 4 && year == 0) {
          year = Integer.parseInt(word);
        } else if (word.length() <= 2 && day == 0) {
          day = Integer.parseInt(word);
        }
      }
    }
    return month > 0 && day > 0 && year > 0 ? day(year, month, day) : null;
  }

  /**
   * The first whole date in Arabic words. Where a page prints two calendars, the Gregorian date is
   * taken: the other follows the moon over another town.
   */
  private static @Nullable LocalDate arabic(String text) {
    if (text.length() > 400) {
      return null;
    }
    LocalDate other = null;
    for (DatePhrase phrase : Dates.get().all(Words.of(text), null)) {
      if (phrase.grain() != DatePhrase.Grain.DAY
          || phrase.value() == null
          || phrase.day() == null) {
        continue;
      }
      LocalDate day = plausible(phrase.day());
      if (day == null) {
        continue;
      }
      String year = String.valueOf(day.getYear());
      if (digits(text.substring(phrase.start(), phrase.stop())).contains(year)) {
        return day;
      }
      other = other == null ? day : other;
    }
    return other;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return plausible(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate plausible(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Arabic and Persian digits as the machine's. */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0660' && c <= '\u0669') {
        c = (char) ('0' + c - '\u0660');
      } else if (c >= '\u06f0' && c <= '\u06f9') {
        c = (char) ('0' + c - '\u06f0');
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
