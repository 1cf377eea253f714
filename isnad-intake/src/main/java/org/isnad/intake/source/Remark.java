package org.isnad.intake.source;

/**
 * Something about an article that was taken which its user may want to know.
 *
 * @param kind what it is
 * @param detail the case: an encoding, a date as written
 */
public record Remark(Kind kind, String detail) {
  /** What can be remarked. */
  public enum Kind {
    /** Read in another encoding than UTF-8. */
    CHARSET,
    /** Declared one encoding, written in another: the detail names both. */
    DECLARED_CHARSET,
    /** A date of publication that is not understood, and so was left out. */
    DATE,
    /** Only a summary of the article: the feed has no more of it. */
    SUMMARY,
    /** Pages of a PDF that were left out because their Arabic is scrambled. */
    PAGES
  }
}
