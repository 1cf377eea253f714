package org.isnad.intake.source;

import java.util.Locale;

/** A number of bytes as people write it. */
public final class Size {
  private Size() {}

  /**
   * The bytes that {@code 500}, {@code 64K}, {@code 2M} or {@code 1G} mean.
   *
   * @throws IllegalArgumentException saying what was expected
   */
  public static long parse(String words) {
    String text = words.strip().toUpperCase(Locale.ROOT);
    int digits = text.length();
    while (digits > 0 && !Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int shift =
        switch (text.substring(digits)) {
          case "", "B" -> 0;
          case "K", "KB" -> 10;
          case "M", "MB" -> 20;
          case "G", "GB" -> 30;
          default -> -1;
        };
    try {
      long number = Long.parseLong(text.substring(0, digits));
      if (shift >= 0 && number > 0 && number <= Long.MAX_VALUE >> shift) {
        return number << shift;
      }
    } catch (NumberFormatException e) {
      // Said below, together with the other ways to get it wrong.
    }
    throw new IllegalArgumentException(
        "'" + words + "' is no size; expected a number of bytes as in 500K, 2M or 1G");
  }

  /** A number of bytes as {@link #parse} takes it, with a space. */
  public static String words(long bytes) {
    for (int shift = 30; shift > 0; shift -= 10) {
      if (bytes >= 1L << shift && bytes % (1L << shift) == 0) {
        return (bytes >> shift) + " " + "KMG".charAt(shift / 10 - 1) + "B";
      }
    }
    return bytes + " B";
  }
}
