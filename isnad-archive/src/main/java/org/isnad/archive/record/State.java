package org.isnad.archive.record;

import java.util.Locale;

/** How an article stands today. */
public enum State {
  /** It is what its addresses show last. */
  CURRENT,
  /** Every address at which it appeared shows a later text. */
  REVISED,
  /** A user or its publisher took it back; the reason stands beside it. */
  WITHDRAWN;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that stands for it in the store and in JSON. */
  public String word() {
    return word;
  }

  /** The one that a word stands for. */
  public static State of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
