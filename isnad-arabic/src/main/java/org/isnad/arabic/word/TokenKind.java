package org.isnad.arabic.word;

/** What a token of {@link Words} is. */
public enum TokenKind {
  /** A word in Arabic letters, clitics and all. */
  ARABIC,
  /** Digits of any script, with a decimal or thousands sign between digits (2.4, ٥ر٦, 1,069). */
  NUMBER,
  /** A word in the letters of another script. */
  FOREIGN,
  /** One sign that is neither letter nor digit. Quotation marks, brackets, full stops, symbols. */
  PUNCTUATION
}
