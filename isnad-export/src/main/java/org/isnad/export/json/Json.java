package org.isnad.export.json;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON values on a stream, which is left open: maps, collections, strings, numbers, booleans;
 * anything else by its string. Fields stand in the order of their maps.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final JsonGenerator json;

  /** Values on a stream. */
  public Json(OutputStream out) {
    json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /**
   * An object of what is known: a value that is null, an empty collection or an empty map is left
   * out with its name.
   *
   * @param namesAndValues names and values in turn
   */
  public static Map<String, Object> object(@Nullable Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      boolean nothing =
          value == null
              || value instanceof Collection<?> list && list.isEmpty()
              || value instanceof Map<?, ?> map && map.isEmpty();
      if (!nothing) {
        object.put(String.valueOf(namesAndValues[i]), value);
      }
    }
    return object;
  }

  /** Writes a value and ends the line. */
  public void line(Object value) {
    write(value);
    json.writeRaw('\n');
  }

  /** Writes text as it stands. */
  public void raw(String text) {
    json.writeRaw(text);
  }

  /** Writes a value. */
  public void write(@Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, one) -> {
            json.writeName(String.valueOf(name));
            write(one);
          });
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      list.forEach(this::write);
      json.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.stripTrailingZeros().toPlainString());
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  /** Writes what is held back. */
  public void flush() {
    json.flush();
  }
}
