package org.isnad.arabic.inflection;

/** What may be written together with the front of a word, in the order in which it may stand. */
public enum Proclitic {
  /** أ: asks. */
  QUESTION,
  /** و: and. */
  AND,
  /** ف: so, then. */
  SO,
  /** س: will; only before an imperfect. */
  WILL,
  /** ل: to, for; before an imperfect or a nominal. */
  FOR,
  /** ب: in, by; before a nominal. */
  BY,
  /** ك: like, as; before a nominal. */
  AS,
  /** ال: the; before a nominal. */
  THE;

  /** This proclitic as a bit of a set of them. */
  public int bit() {
    return 1 << ordinal();
  }

  /** Whether a set of bits contains this proclitic. */
  public boolean in(int set) {
    return (set & bit()) != 0;
  }
}
