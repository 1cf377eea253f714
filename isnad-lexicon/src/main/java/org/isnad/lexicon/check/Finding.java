package org.isnad.lexicon.check;

/**
 * Something that is wrong, or looks wrong, in a line of a lexicon.
 *
 * @param file the file's name
 * @param line the line, from 1; 0 for the file as a whole
 * @param severity whether the line has to be corrected
 * @param message what is wrong, and what was expected
 */
public record Finding(String file, int line, Severity severity, String message) {
  /** How bad it is. */
  public enum Severity {
    /** The line cannot be used, or not as it was meant. */
    ERROR,
    /** The line is used, but may not do what was meant. */
    WARNING
  }

  /** Whether the line has to be corrected. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
