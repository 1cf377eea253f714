package org.isnad.intake.fault;

import java.util.Locale;

/** One thing that was refused: which, why, and where in it. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;
  private final String file;
  private final int line;
  private final String detail;

  /** A refusal of a whole file. */
  public Refusal(Fault fault, String file, String detail) {
    this(fault, file, 0, detail);
  }

  /**
   * A refusal.
   *
   * @param fault why
   * @param file which file or address, as the user named it or as it was found
   * @param line its line, from 1; 0 for the file as a whole
   * @param detail what only this case knows, or empty
   */
  public Refusal(Fault fault, String file, int line, String detail) {
    super(fault.code() + " " + file + ": " + detail, null, false, false);
    this.fault = fault;
    this.file = file;
    this.line = line;
    this.detail = detail;
  }

  /** Why. */
  public Fault fault() {
    return fault;
  }

  /** Which file or address, without a line. */
  public String file() {
    return file;
  }

  /** The line in the file, from 1; 0 for the file as a whole. */
  public int line() {
    return line;
  }

  /** Which file, with the line where one is to blame. */
  public String where() {
    return line > 0 ? file + ":" + line : file;
  }

  /** What only this case knows, or empty. */
  public String detail() {
    return detail;
  }

  /** What is wrong, in a language. */
  public String message(Locale language) {
    return fault.message(language, detail);
  }
}
