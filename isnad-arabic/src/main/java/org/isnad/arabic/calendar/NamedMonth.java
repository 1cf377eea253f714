package org.isnad.arabic.calendar;

import org.jspecify.annotations.Nullable;

/** A month by its name or number, with the year or direction that stands behind it. */
final class NamedMonth {
  final int number;
  final boolean hijri;

  /** Whether its name is also another word, so that a year or a direction has to stand with it. */
  boolean weak;

  /** One past its last token. */
  int end;

  /** Its year, or -1. */
  int year = -1;

  boolean hijriYear;
  @Nullable Integer direction;

  NamedMonth(int number, boolean hijri, int end) {
    this.number = number;
    this.hijri = hijri;
    this.end = end;
  }
}
