package org.isnad.cli.output;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.isnad.cli.fault.Refusal;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;
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
          write(json, column.value().apply(evidence, item));
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
    write(json, article.outlet());
    json.writeName("published");
    write(json, article.published() == null ? null : article.published().toString());
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.stripTrailingZeros().toPlainString());
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(one -> json.writeString(String.valueOf(one)));
      json.writeEndArray();
    } else {
      json.writeString(value.toString());
    }
  }
}
