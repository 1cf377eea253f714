package org.isnad.reader.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reader is given: a text and what is known about it from outside.
 *
 * @param source where it came from, as the user named it (a file name, an address)
 * @param text the text exactly as it was read
 * @param outlet who printed it, or null
 * @param published the day that relative dates count from, or null
 * @param title its headline where it is not part of the text, or null
 * @param url its address, or null
 */
public record Article(
    String source,
    String text,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String url) {

  /** An article of which only the text is known. */
  public static Article of(String source, String text) {
    return new Article(source, text, null, null, null, null);
  }

  /** The same article with a publication date. */
  public Article withPublished(@Nullable LocalDate date) {
    return new Article(source, text, outlet, date, title, url);
  }

  /** Whether the text is well-formed Unicode: it has no half of a surrogate pair. */
  public boolean isWellFormed() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
