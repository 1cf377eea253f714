package org.isnad.reader.record;

import java.util.Locale;

/** A field of an account. A closed vocabulary of the JSON contract. */
public enum AccountField {
  /** What the gathering is called. */
  NAME(false),
  /** What form a clash or truce has, or what change a group goes through. */
  FORM(false),
  /** How far a truce or a pledge has come. */
  STAGE(true),
  DATE(false),
  PLACE(false),
  /** Who called for the gathering, or hosts it. */
  CONVENER(true),
  PARTICIPANTS(true),
  INVITED(true),
  ACCEPTED(true),
  REFUSED(true),
  /** On what condition somebody comes. */
  CONDITION(true),
  SESSIONS(true),
  OUTCOME(true),
  /** Who keeps the truce. */
  PARTIES(true),
  /** Unilateral, bilateral or multilateral. */
  SIDEDNESS(false),
  /** Written or verbal. */
  AGREEMENT(false),
  START(false),
  /** When it ends, or how long it holds. */
  END(false),
  PURPOSE(true),
  MEDIATOR(true),
  /** Who fights, or who strikes. */
  SIDES(true),
  /** Who or what is struck. */
  TARGETS(true),
  WEAPON(true),
  CASUALTIES(true),
  DONOR(true),
  RECIPIENT(true),
  AMOUNT(false),
  /** Who changes sides. */
  WHO(true),
  FROM(true),
  TO(true);

  private final boolean many;
  private final String word = name().toLowerCase(Locale.ROOT);

  AccountField(boolean many) {
    this.many = many;
  }

  /** Whether more than one thing can fill it. */
  public boolean many() {
    return many;
  }

  /** Whether its value, where it has one, is a word of a closed vocabulary. */
  public boolean closed() {
    return switch (this) {
      case FORM, STAGE, SIDEDNESS, AGREEMENT, WEAPON, PURPOSE -> true;
      default -> false;
    };
  }

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
