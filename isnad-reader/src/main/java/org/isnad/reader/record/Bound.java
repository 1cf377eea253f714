package org.isnad.reader.record;

import java.util.Locale;

/** How a figure binds its value. A closed vocabulary of the JSON contract. */
public enum Bound {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
