package org.isnad.intake.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Columns.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object that may be an article: a record of whatever format, as JSON has it. */
public final class JsonRecord {
  private final JsonNode node;
  private final Columns columns;
  private final Map<String, JsonNode> byName = new HashMap<>();

  /**
   * An object.
   *
   * @param node an object of JSON
   * @param columns which of its fields may mean what
   */
  public JsonRecord(JsonNode node, Columns columns) {
    this.node = node;
    this.columns = columns;
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      byName.putIfAbsent(Columns.plain(entry.getKey()), entry.getValue());
    }
  }

  /** Whether one of its fields is an article's text. */
  public boolean hasText() {
    return text(Field.CONTENT) != null;
  }

  /**
   * The article.
   *
   * @param format the name of the format that it stood in
   * @param name its own name
   * @param file the file's name, for messages
   * @param line its line in it, or 0
   * @param most the most bytes of its text
   * @throws Refusal when it has no text, or one that is too large or no Arabic
   */
  public Arrival arrival(String format, String name, String file, int line, long most)
      throws Refusal {
    Map<Field, String> fields = new HashMap<>();
    for (Field field : Field.values()) {
      String text = text(field);
      if (text != null) {
        fields.put(field, text);
      }
    }
    if (!fields.containsKey(Field.CONTENT)) {
      throw new Refusal(
          ArticleFault.NO_TEXT, file, line, "it has " + String.join(", ", node.propertyNames()));
    }
    return Fields.arrival(format, name, file, line, fields, most);
  }

  private @Nullable String text(Field field) {
    for (String path : columns.names(field)) {
      JsonNode found = find(path);
      String text = found == null ? null : words(found, field);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private @Nullable JsonNode find(String path) {
    JsonNode whole = byName.get(Columns.plain(path));
    if (whole != null || path.indexOf('.') < 0) {
      return whole;
    }
    String[] steps = path.split("\\.");
    JsonNode at = byName.get(Columns.plain(steps[0]));
    for (int i = 1; i < steps.length && at != null; i++) {
      at = step(at, steps[i]);
    }
    return at;
  }

  private static @Nullable JsonNode step(JsonNode from, String name) {
    if (from.isArray()) {
      return name.length() < 5 && name.chars().allMatch(Character::isDigit)
          ? from.get(Integer.parseInt(name))
          : null;
    }
    for (Map.Entry<String, JsonNode> entry : from.properties()) {
      if (Columns.plain(entry.getKey()).equals(Columns.plain(name))) {
        return entry.getValue();
      }
    }
    return null;
  }

  /** What a value says; a list of strings is paragraphs in a text, and names elsewhere. */
  private static @Nullable String words(JsonNode value, Field field) {
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isNumber() && field != Field.CONTENT && field != Field.TITLE) {
      return value.asString();
    }
    if (value.isArray() && !value.isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : value) {
        if (!part.isString()) {
          return null;
        }
        parts.add(part.stringValue());
      }
      return String.join(field == Field.CONTENT ? "\n\n" : "، ", parts);
    }
    return null;
  }
}
