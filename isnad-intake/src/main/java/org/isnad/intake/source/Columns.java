package org.isnad.intake.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;

/**
 * What the columns of a table and the fields of a record mean. The usual names stand in {@code
 * columns.lex}; a user's own map goes before them. Immutable.
 */
public final class Columns {
  /** What a column can hold. */
  public enum Field {
    /** The text of the article. */
    CONTENT,
    /** Its headline. */
    TITLE,
    /** Who printed it. */
    OUTLET,
    /** When it was published. */
    PUBLISHED,
    /** Its address. */
    URL,
    /** Who signed it. */
    AUTHOR,
    /** The agency it credits. */
    CREDIT,
    /** The id its publisher gave it. */
    ID,
    /** Its publisher's version. */
    VERSION,
    /** Whether its publisher still stands by it. */
    STANDING;

    /** The name in a column map and in {@code columns.lex}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Field, List<String>> names;

  private Columns(Map<Field, List<String>> names) {
    this.names = names;
  }

  /** The usual names alone. */
  public static Columns usual() {
    return Usual.COLUMNS;
  }

  /**
   * The usual names, and before them a user's map.
   *
   * @param map {@code field=column} parted by commas, as in {@code title=headline,content=body}; a
   *     column of a nested record is a path with dots
   * @throws IllegalArgumentException saying what is wrong in it
   */
  public static Columns of(String map) {
    Map<Field, List<String>> names = new EnumMap<>(Usual.COLUMNS.names);
    for (String pair : map.split(",", -1)) {
      int equals = pair.indexOf('=');
      String word = equals < 0 ? "" : pair.substring(0, equals).strip();
      String column = equals < 0 ? "" : pair.substring(equals + 1).strip();
      if (word.isEmpty() || column.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + pair.strip() + "' is no pair; expected FIELD=COLUMN as in title=headline");
      }
      names.put(field(word), List.of(column));
    }
    return new Columns(names);
  }

  private static Field field(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    for (Field field : Field.values()) {
      if (field.word().equals(name) || field == Field.CONTENT && name.equals("text")) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        "there is no field '"
            + word
            + "'; it can be "
            + Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", ")));
  }

  /** The columns that may hold a field, the likeliest first. */
  public List<String> names(Field field) {
    return names.getOrDefault(field, List.of());
  }

  /** Whether a header or field name is one of the names of a field, in any case and spelling. */
  public boolean means(String header, Field field) {
    String plain = plain(header);
    for (String name : names(field)) {
      if (plain(name).equals(plain)) {
        return true;
      }
    }
    return false;
  }

  /** A name without what people vary in it: case, spaces, hyphens, underscores. */
  public static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isWhitespace(c) && c != '_' && c != '-' && c != '\uFEFF') {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  /** Read when first asked for. */
  private static final class Usual {
    static final Columns COLUMNS = read();

    private static Columns read() {
      Map<Field, List<String>> names = new EnumMap<>(Field.class);
      for (Entry entry : Entries.resource(Columns.class, "columns.lex")) {
        names.put(field(entry.required(0, "a field")), entry.values("names"));
      }
      return new Columns(names);
    }
  }
}
