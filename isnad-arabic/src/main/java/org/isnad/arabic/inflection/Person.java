package org.isnad.arabic.inflection;

/** Grammatical person. */
public enum Person {
  /** Who speaks. */
  FIRST,
  /** Who is spoken to. */
  SECOND,
  /** Who is spoken of. */
  THIRD;

  private static final Person[] ALL = values();

  static Person at(int ordinal) {
    return ALL[ordinal];
  }
}
