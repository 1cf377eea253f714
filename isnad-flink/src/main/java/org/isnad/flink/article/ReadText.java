package org.isnad.flink.article;

import java.nio.charset.StandardCharsets;
import org.isnad.reader.record.Article;

/**
 * A text that was read as it came in. What is long goes as UTF-8, since Flink writes a string
 * character by character and bytes as they are.
 *
 * @param id the id of the text
 * @param about what this one source told of it, with no text
 * @param text the text
 * @param layers its reading without the text, as JSON
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record ReadText(String id, Article about, byte[] text, byte[] layers) {
  /**
   * A text as it was read.
   *
   * @param layers its reading without the text, as JSON
   */
  public static ReadText of(String id, Article article, String layers) {
    return new ReadText(
        id,
        withText(article, ""),
        article.text().getBytes(StandardCharsets.UTF_8),
        layers.getBytes(StandardCharsets.UTF_8));
  }

  /** The text with what this one source told of it. */
  Article article() {
    return withText(about, new String(text, StandardCharsets.UTF_8));
  }

  private static Article withText(Article article, String text) {
    return new Article(
        article.source(),
        text,
        article.outlet(),
        article.published(),
        article.title(),
        article.url());
  }
}
