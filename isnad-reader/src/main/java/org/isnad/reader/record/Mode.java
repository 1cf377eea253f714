package org.isnad.reader.record;

import java.util.Locale;

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

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
