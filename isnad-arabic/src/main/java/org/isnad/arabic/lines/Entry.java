package org.isnad.arabic.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of entries: positional fields, and named ones among them.
 *
 * <pre>lavrov | person | سيرغي لافروف | Sergey Lavrov | code: RUSGOV | short: لافروف</pre>
 */
public final class Entry {
  private final String kind;
  private final String file;
  private final int line;
  private final List<String> fields;
  private final Map<String, List<String>> named;

  private Entry(
      String kind, String file, int line, List<String> fields, Map<String, List<String>> named) {
    this.kind = kind;
    this.file = file;
    this.line = line;
    this.fields = List.copyOf(fields);
    this.named = named;
  }

  static Entry parse(String kind, String file, int line, String text) {
    List<String> fields = new ArrayList<>();
    Map<String, List<String>> named = new LinkedHashMap<>();
    int from = 0;
    while (from <= text.length()) {
      int bar = text.indexOf('|', from);
      int to = bar < 0 ? text.length() : bar;
      String field = text.substring(from, to).strip();
      from = to + 1;
      int colon = keyEnd(field);
      if (colon > 0) {
        String key = field.substring(0, colon);
        named.computeIfAbsent(key, k -> new ArrayList<>()).add(field.substring(colon + 1).strip());
      } else {
        fields.add(field);
      }
    }
    return new Entry(kind, file, line, fields, named);
  }

  /** A key is lower-case ASCII letters and hyphens, right before a colon. */
  private static int keyEnd(String field) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == ':') {
        return i;
      }
      if (!(c >= 'a' && c <= 'z') && c != '-') {
        return -1;
      }
    }
    return -1;
  }

  /** The kind that the file's first line names, without its {@code %}. */
  public String kind() {
    return kind;
  }

  /** The file's name, for messages. */
  public String file() {
    return file;
  }

  /** The line's number, from 1. */
  public int line() {
    return line;
  }

  /** How many positional fields there are. */
  public int size() {
    return fields.size();
  }

  /** Positional field {@code i} from 0; empty when the line is shorter. */
  public String field(int i) {
    return i < fields.size() ? fields.get(i) : "";
  }

  /**
   * Positional field {@code i}, which must be there.
   *
   * @throws EntryException when it is missing or empty
   */
  public String required(int i, String meaning) {
    String field = field(i);
    if (field.isEmpty()) {
      throw fault("field " + (i + 1) + " is missing; expected " + meaning);
    }
    return field;
  }

  /** The values of a positional field, parted by {@code ;}. */
  public List<String> values(int i) {
    return split(field(i));
  }

  /**
   * The values of a named field, parted by {@code ;}; a field that is given twice adds up. Empty
   * when absent.
   */
  public List<String> values(String key) {
    List<String> given = named.get(key);
    if (given == null) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (String field : given) {
      values.addAll(split(field));
    }
    return List.copyOf(values);
  }

  /** Every whole value of a named field, not parted; for examples, which may hold any sign. */
  public List<String> whole(String key) {
    return named.getOrDefault(key, List.of());
  }

  /** The one value of a named field, or null. */
  public @Nullable String value(String key) {
    List<String> given = named.get(key);
    return given == null || given.get(0).isEmpty() ? null : given.get(0);
  }

  /** Whether a named field says {@code yes}. */
  public boolean is(String key) {
    return "yes".equals(value(key));
  }

  /**
   * Refuses keys that the kind does not know, so that a slip of the pen is not silently ignored.
   *
   * @throws EntryException naming the unknown key and the known ones
   */
  public void allow(Set<String> keys) {
    for (String key : named.keySet()) {
      if (!keys.contains(key)) {
        throw fault(
            "unknown field «"
                + key
                + ":»; this kind knows "
                + String.join(", ", keys.stream().sorted().toList()));
      }
    }
  }

  /** A fault of this line. */
  public EntryException fault(String message) {
    return new EntryException(file, line, message);
  }

  private static List<String> split(String field) {
    if (field.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (String value : field.split(";", -1)) {
      String stripped = value.strip();
      if (!stripped.isEmpty()) {
        values.add(stripped);
      }
    }
    return List.copyOf(values);
  }
}
