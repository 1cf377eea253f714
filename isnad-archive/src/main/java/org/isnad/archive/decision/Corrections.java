package org.isnad.archive.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.isnad.archive.record.Decision.Field;
import org.isnad.archive.record.Layer;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Bound;
import org.jspecify.annotations.Nullable;

/** Which values a field can be corrected to. */
public final class Corrections {
  private Corrections() {}

  /**
   * A value as it is kept.
   *
   * @return null where the field takes no such value
   */
  public static @Nullable String value(Layer layer, Field field, String given) {
    String value = given.strip();
    if (!field.isOf(layer)) {
      return null;
    }
    boolean needed =
        switch (field) {
          case VALUE -> layer == Layer.FIGURE;
          case WHO, NAME, KIND, COUNTS, UNIT, BOUND, CERTAINTY, TYPE, STATUS, ACTOR, STANCE -> true;
          case MODE -> layer == Layer.STATEMENT;
          default -> false;
        };
    if (value.isEmpty()) {
      return needed ? null : "";
    }
    String word = value.toLowerCase(Locale.ROOT);
    return switch (field) {
      case KIND -> EntityKind.of(word) == null ? null : word;
      case BOUND -> isBound(word) ? word : null;
      case CERTAINTY -> Certainty.of(value) == null ? null : value;
      case STATUS -> Status.of(word) == null ? null : word;
      case STANCE -> Stance.of(word) == null ? null : word;
      case MODE -> layer == Layer.STATEMENT && Mode.of(word) == null ? null : word;
      case TYPE -> isType(value.toUpperCase(Locale.ROOT)) ? value.toUpperCase(Locale.ROOT) : null;
      case VALUE -> layer == Layer.FIGURE ? number(value) : day(value);
      case TIME -> day(value);
      default -> value;
    };
  }

  static Bound bound(String word, Bound otherwise) {
    return Arrays.stream(Bound.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElse(otherwise);
  }

  private static boolean isBound(String word) {
    return Arrays.stream(Bound.values()).anyMatch(one -> one.word().equals(word));
  }

  private static boolean isType(String name) {
    return Arrays.stream(EventType.values()).anyMatch(one -> one.name().equals(name));
  }

  private static @Nullable String number(String value) {
    try {
      return new BigDecimal(value).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A year, a month, a day, or a day with more behind it. */
  private static @Nullable String day(String value) {
    String full =
        switch (value.length()) {
          case 4 -> value + "-01-01";
          case 7 -> value + "-01";
          default -> value.length() < 10 ? value : value.substring(0, 10);
        };
    try {
      return LocalDate.parse(full).toString().isEmpty() ? null : value;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
