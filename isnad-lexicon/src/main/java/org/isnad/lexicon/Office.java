package org.isnad.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office, and when: a line of {@code %offices}.
 *
 * @param person id of the person's actor line
 * @param title the office in Arabic, without its country
 * @param folded the title under {@link org.isnad.arabic.text.Letters#fold}
 * @param of the country (ISO alpha-3) or organisation (actor id) whose office it is
 * @param from first day, or null when not known
 * @param to last day, or null while it is held or when not known
 * @param code the holder's code, or null
 */
public record Office(
    String person,
    String title,
    String folded,
    String of,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String code) {

  /** Whether the office was held on {@code day}. */
  public boolean heldOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
