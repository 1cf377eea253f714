package org.isnad.arabic.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, a period or a duration as it stands in a text.
 *
 * @param first its first token
 * @param end one past its last token
 * @param start offset of its first unit
 * @param stop offset one past its last unit
 * @param grain how large what it names is
 * @param value ISO 8601, or null when it is relative to a day that is not known, or when its words
 *     name no value (بضعة أيام)
 * @param conflict what contradicts the value, or null
 * @param day the first day of what it names; for a duration that starts or ends at the reference
 *     day (قبل يومين) its other end; null when not known
 * @param relation what stands before it: since, before, after, until, within, for, throughout, in,
 *     range, dated, season, or empty
 */
public record DatePhrase(
    int first,
    int end,
    int start,
    int stop,
    Grain grain,
    @Nullable String value,
    @Nullable String conflict,
    @Nullable LocalDate day,
    String relation) {

  /** How large a stretch of time is. */
  public enum Grain {
    /** One day or a part of it. */
    DAY,
    /** An ISO week. */
    WEEK,
    /** A month. */
    MONTH,
    /** A year or a season of it. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** A length of days and more. */
    DURATION,
    /** A length of hours and less. */
    HOURS
  }
}
