package org.isnad.arabic.inflection;

/** The voices that a spelling may stand for; short vowels, which would tell, are not written. */
public enum Voice {
  /** Only the active (قال); also said of active participles and masdars. */
  ACTIVE,
  /** Only the passive (قيل); also said of passive participles. */
  PASSIVE,
  /** Either: the spelling does not tell (كتب, يكتب). */
  EITHER;

  private static final Voice[] ALL = values();

  static Voice at(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether the form can be read as active. */
  public boolean mayBeActive() {
    return this != PASSIVE;
  }

  /** Whether the form can be read as passive. */
  public boolean mayBePassive() {
    return this != ACTIVE;
  }

  Voice or(Voice other) {
    return this == other ? this : EITHER;
  }
}
