package org.isnad.evaluation.temporal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case: a text, and what is to be found in it.
 *
 * @param group what it counts for ({@code recognizers.date})
 * @param input the text
 * @param today the day that relative words count from, or null
 * @param expected what is to be found
 * @param leftOut why it does not count, or null when it does
 */
record TemporalCase(
    String group,
    String input,
    @Nullable LocalDate today,
    Expected expected,
    @Nullable String leftOut) {

  /** What a case expects. */
  sealed interface Expected {}

  /** The numbers of the text, in order; per cent as so many hundredths or as so many. */
  record Count(List<BigDecimal> values) implements Expected {}

  /** An ordinal. */
  record Nth(int value) implements Expected {}

  /** Any one of these days; ahead when the data takes a weekday alone for the coming one. */
  record Day(List<LocalDate> days, boolean ahead) implements Expected {}

  /**
   * A stretch of days.
   *
   * @param value an ISO value that says it, or null
   * @param starts first days of which any is right
   * @param lasts last days (of a range) or first days behind it, of which any is right
   */
  record Stretch(@Nullable String value, List<LocalDate> starts, List<LocalDate> lasts)
      implements Expected {}

  /** A length of time in seconds, a month of 30 and a year of 365 days. */
  record Length(BigDecimal seconds) implements Expected {}
}
