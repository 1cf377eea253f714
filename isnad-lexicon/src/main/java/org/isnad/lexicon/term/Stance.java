package org.isnad.lexicon.term;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an actor stands on something. A closed vocabulary of the JSON contract. */
public enum Stance {
  DEMANDS,
  SUPPORTS,
  ACCEPTS,
  ACCEPTS_ON_CONDITION,
  REFUSES;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it in JSON and in the lexicon's files. */
  public String word() {
    return word;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable Stance of(String word) {
    for (Stance one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
