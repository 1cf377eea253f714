package org.isnad.export.row;

import java.util.Locale;

/** Why a format has no place for a row. */
public enum Omission {
  /** Nobody is named who did it, and the format asks for an actor. */
  NO_ACTOR,
  /** Nobody is named to whom it was done, and the format asks for a recipient. */
  NO_RECIPIENT,
  /** Neither the article nor its printing gives a day. */
  NO_DAY,
  /** It is told as denied, possible or conditional, and the format has no word for that. */
  NOT_DONE,
  /** The same article tells it again. */
  TOLD_AGAIN,
  /** The format has no type for it. */
  NO_TYPE,
  /** No source tells of a death. */
  NO_DEATH,
  /** It names no actor or place that is known. */
  UNKNOWN;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that stands for it. */
  public String word() {
    return word;
  }
}
