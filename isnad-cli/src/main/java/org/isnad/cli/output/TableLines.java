package org.isnad.cli.output;

import java.io.StringWriter;
import java.util.Locale;
import org.isnad.intake.fault.Refusal;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A table as one JSON object a row.
 *
 * @param <T> what a row is about
 */
record TableLines<T>(Table<T> table, Locale language) implements Rendering {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public String of(Reading reading) {
    Evidence evidence = new Evidence(reading);
    StringWriter out = new StringWriter();
    for (T item : table.of(evidence)) {
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
        json.writeStartObject();
        article(json, reading.article());
        for (Column<T> column : table.columns()) {
          json.writeName(column.key());
          JsonRow.write(json, column.value().apply(evidence, item));
        }
        json.writeEndObject();
      }
      out.append('\n');
    }
    return out.toString();
  }

  @Override
  public String of(Article article, Refusal refusal) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      article(json, article);
      json.writeObjectPropertyStart("error");
      json.writeStringProperty("code", refusal.fault().code());
      json.writeStringProperty("message", refusal.message(language));
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void article(JsonGenerator json, Article article) {
    json.writeStringProperty("source", article.source());
    json.writeName("outlet");
    JsonRow.write(json, article.outlet());
    json.writeName("published");
    JsonRow.write(json, article.published() == null ? null : article.published().toString());
  }
}
