package org.isnad.reader.record;

import java.util.Locale;

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

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
