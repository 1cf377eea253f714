package org.isnad.lexicon.term;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a statement does with what it says. A closed vocabulary of the JSON contract. */
public enum Mode {
  STATE,
  DENY,
  DEMAND,
  REFUSE,
  WARN,
  THREATEN,
  PROMISE,
  ACCUSE,
  PRAISE,
  CRITICISE,
  ASK,
  PREDICT;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it in JSON and in the lexicon's files. */
  public String word() {
    return word;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable Mode of(String word) {
    for (Mode one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
