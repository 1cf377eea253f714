package org.isnad.lexicon.term;

import org.jspecify.annotations.Nullable;

/**
 * How sure somebody is of what is said, and which way: the factuality values of FactBank (Roser
 * Saurí and James Pustejovsky, "FactBank: a corpus annotated with event factuality", Language
 * Resources and Evaluation 43, 2009, table 3). A closed vocabulary of the JSON contract and of the
 * field {@code certainty:} of a cue.
 */
public enum Certainty {
  /** Certainly so. */
  CT_PLUS("CT+"),

  /** Certainly not so. */
  CT_MINUS("CT-"),

  /** Probably so. */
  PR_PLUS("PR+"),

  /** Probably not so. */
  PR_MINUS("PR-"),

  /** Possibly so. */
  PS_PLUS("PS+"),

  /** Possibly not so. */
  PS_MINUS("PS-"),

  /** Not committed either way: asked, demanded, or only passed on. */
  UU("Uu");

  private final String word;

  Certainty(String word) {
    this.word = word;
  }

  /** The word that stands for it in JSON and in the lexicon's files. */
  public String word() {
    return word;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable Certainty of(String word) {
    for (Certainty one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
