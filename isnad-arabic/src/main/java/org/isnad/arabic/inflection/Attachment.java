package org.isnad.arabic.inflection;

/** Whether a spelling stands alone, before an attached pronoun, or both. */
public enum Attachment {
  /** Never before a pronoun: خطفوا, التقى, مطالبة. */
  FREE,
  /** Only before a pronoun: خطفو(ه), التقا(ه), مطالبت(ه). */
  BOUND,
  /** Both: كتب, كتب(ه). */
  BOTH;

  private static final Attachment[] ALL = values();

  static Attachment at(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether the spelling can stand without a pronoun behind it. */
  public boolean mayStandAlone() {
    return this != BOUND;
  }

  /** Whether the spelling can stand before a pronoun. */
  public boolean mayTakePronoun() {
    return this != FREE;
  }
}
