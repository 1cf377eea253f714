package org.isnad.cli.output;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as JSON objects. */
final class JsonRow {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonRow() {}

  static <T> String line(List<Field<T>> fields, T row) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      for (Field<T> field : fields) {
        json.writeName(field.key());
        write(json, field.value().apply(row));
      }
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  static void write(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.stripTrailingZeros().toPlainString());
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(one -> write(json, one));
      json.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, one) -> {
            json.writeName(String.valueOf(name));
            write(json, one);
          });
      json.writeEndObject();
    } else {
      json.writeString(value.toString());
    }
  }
}
