package org.isnad.reader.record;

import java.util.Locale;

/**
 * How the words of a statement are given: quoted, told, or both. A closed vocabulary of the JSON
 * contract.
 */
public enum Form {
  DIRECT,
  INDIRECT,
  MIXED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
