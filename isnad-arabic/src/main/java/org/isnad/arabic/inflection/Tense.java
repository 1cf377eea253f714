package org.isnad.arabic.inflection;

/** Which part of a verb's paradigm a form belongs to. */
public enum Tense {
  /** The perfect: كتب. */
  PAST,
  /** The imperfect in all its moods: يكتب. */
  IMPERFECT,
  /** The imperative: اكتب. */
  IMPERATIVE,
  /** The active participle, a nominal: كاتب. */
  ACTIVE_PARTICIPLE,
  /** The passive participle, a nominal: مكتوب. */
  PASSIVE_PARTICIPLE,
  /** The verbal noun, a nominal: كتابة. */
  MASDAR;

  private static final Tense[] ALL = values();

  static Tense at(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether such forms are conjugated for a person; the others are nominals. */
  public boolean isFinite() {
    return this == PAST || this == IMPERFECT || this == IMPERATIVE;
  }
}
