package org.isnad.intake.json;

import java.io.StringWriter;
import java.time.LocalDate;
import org.isnad.reader.record.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An article as a line of JSON that intake reads as the same article. */
public final class ArticleLine {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ArticleLine() {}

  /** The line, without a line break. */
  public static String of(Article article) {
    LocalDate published = article.published();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("content", article.text());
      json.writeStringProperty("source", article.outlet());
      json.writeStringProperty("published", published == null ? null : published.toString());
      json.writeStringProperty("title", article.title());
      json.writeStringProperty("url", article.url());
      json.writeEndObject();
    }
    return out.toString();
  }
}
