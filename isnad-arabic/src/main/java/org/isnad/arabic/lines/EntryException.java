package org.isnad.arabic.lines;

/** A line that does not follow the format: where it stands and what was expected. */
public final class EntryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /** A fault at {@code line} (from 1; 0 for the file as a whole) of {@code file}. */
  public EntryException(String file, int line, String message) {
    super(message);
    this.file = file;
    this.line = line;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line, from 1; 0 for the file as a whole. */
  public int line() {
    return line;
  }
}
