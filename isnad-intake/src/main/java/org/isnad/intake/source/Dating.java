package org.isnad.intake.source;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How the day of publication is known.
 *
 * @param day the day, as it was written where the article was printed; never shifted by a time zone
 * @param from where it was found
 * @param written what stood there
 */
public record Dating(LocalDate day, From from, String written) {
  /** Where a date can be found, the surest first within a page. */
  public enum From {
    /** A metadata file of the user. */
    METADATA,
    /** A column or field of the record. */
    FIELD,
    /** JSON-LD in the page. */
    JSON_LD,
    /** A {@code <meta>} of the page. */
    META,
    /** A {@code <time>} of the page, or its microdata. */
    TIME,
    /** A line of the page beside its title or at the head of its text. */
    DATELINE,
    /** The address of the page. */
    ADDRESS,
    /** The feed that names the page. */
    FEED,
    /** The user's word for articles that don't tell ({@code --published}). */
    GIVEN;

    /** The word that stands for it in data: {@code json-ld}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
