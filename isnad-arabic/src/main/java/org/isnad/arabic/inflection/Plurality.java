package org.isnad.arabic.inflection;

/** Grammatical number of a form. */
public enum Plurality {
  /** One. */
  SINGULAR,
  /** Two. */
  DUAL,
  /** Three and more. */
  PLURAL;

  private static final Plurality[] ALL = values();

  static Plurality at(int ordinal) {
    return ALL[ordinal];
  }
}
