package org.isnad.arabic.inflection;

/** Grammatical gender of a form. */
public enum Gender {
  /** Masculine. */
  MASCULINE,
  /** Feminine. */
  FEMININE,
  /** Said of either, as the first person and the duals of the second are. */
  COMMON;

  private static final Gender[] ALL = values();

  static Gender at(int ordinal) {
    return ALL[ordinal];
  }
}
