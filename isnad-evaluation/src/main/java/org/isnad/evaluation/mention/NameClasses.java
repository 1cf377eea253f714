package org.isnad.evaluation.mention;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Which class a tag or a kind of entity is scored in. Data sets name theirs differently; the pairs
 * stand in {@code name-classes.properties}. What is not there is not scored.
 */
final class NameClasses {
  /** The classes in the order of the table. */
  static final List<String> ALL = List.of("PERS", "LOC", "ORG");

  private static final Properties CLASSES = load();

  private NameClasses() {}

  /** The class of a tag's type ({@code Politician}) or an entity's kind, or null. */
  static @Nullable String of(String type) {
    return CLASSES.getProperty(type);
  }

  private static Properties load() {
    Properties classes = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                NameClasses.class.getResourceAsStream("name-classes.properties")),
            StandardCharsets.UTF_8)) {
      classes.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return classes;
  }
}
