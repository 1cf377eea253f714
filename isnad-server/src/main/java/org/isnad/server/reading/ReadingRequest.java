package org.isnad.server.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.arabic.text.Letters;
import org.isnad.reader.record.Article;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text that is to be read, and what is known about it from outside.
 *
 * @param text the text
 * @param outlet who printed it, or null
 * @param published the day ({@code YYYY-MM-DD}), or null
 * @param title its headline where it is not part of the text, or null
 * @param url its address, or null
 * @param source what the user calls it, a file's name perhaps, or null
 */
public record ReadingRequest(
    @Nullable String text,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String title,
    @Nullable String url,
    @Nullable String source) {

  /**
   * The article that is meant.
   *
   * @throws Refusal when there is no Arabic text, or the day is none
   */
  public Article article() {
    String given = text;
    if (given == null || given.isBlank()) {
      throw new Refusal(Fault.VALUE, "text: expected the text of an article");
    }
    if (given.chars().noneMatch(c -> Letters.isArabic((char) c))) {
      throw new Refusal(Fault.NO_ARABIC);
    }
    return new Article(source == null ? "" : source, given, outlet, day(), title, url);
  }

  private @Nullable LocalDate day() {
    String given = published;
    if (given == null) {
      return null;
    }
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw new Refusal(Fault.VALUE, "published: expected YYYY-MM-DD");
    }
  }
}
