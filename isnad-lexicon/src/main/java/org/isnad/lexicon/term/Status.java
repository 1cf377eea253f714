package org.isnad.lexicon.term;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event is told as done, intended, possible, conditional or not so. A closed vocabulary
 * of the JSON contract.
 */
public enum Status {
  OCCURRED,
  PLANNED,
  POSSIBLE,
  CONDITIONAL,
  DENIED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it in JSON and in the lexicon's files. */
  public String word() {
    return word;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable Status of(String word) {
    for (Status one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
