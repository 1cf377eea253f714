package org.isnad.reader.record;

import java.util.Locale;

/**
 * What the teller of an article, or a link of a chain, does with what is said. A closed vocabulary
 * of the JSON contract.
 */
public enum Commitment {
  /** Says it on its own word, or with words that grant it (اعترف, أثبت). */
  ASSERTED,

  /** Passes it on and takes no side. */
  REPORTED,

  /** Passes it on with words that distance (زعم, على حد قول), or doubts it. */
  DOUBTED,

  /** Denies it, or denies that it was said. */
  DENIED;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that stands for it in JSON. */
  public String word() {
    return word;
  }
}
