package org.isnad.lexicon.term;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What kind of thing an entity is. A closed vocabulary of the JSON contract. */
public enum EntityKind {
  PERSON,
  ORGANIZATION,
  ARMED_GROUP,
  COUNTRY,
  PLACE,
  GATHERING,
  POPULATION,
  SOURCE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it in JSON and in the lexicon's files. */
  public String word() {
    return word;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable EntityKind of(String word) {
    for (EntityKind one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
