package org.isnad.cli.fault;

import java.util.Locale;
import org.isnad.cli.terminal.Glyphs;

/** One thing that was refused: which, why, and where in it. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
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
   * @param file which file, as the user named it
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

  /** What only this case knows, or empty. */
  public String detail() {
    return detail;
  }

  /** Which file, with the line where one is to blame. */
  public String where() {
    return line > 0 ? file + ":" + line : file;
  }

  /** What is wrong, in a language. */
  public String message(Locale language) {
    return fault.message(language, detail);
  }

  /**
   * What is wrong with which file and what to do about it, on one line that is safe to show. The
   * file's name stands in an isolate where it would otherwise be torn apart by the Arabic around
   * it.
   */
  public String line(Locale language) {
    boolean arabic = language.getLanguage().equals("ar");
    String file = Glyphs.clean(where());
    return fault.code()
        + " "
        + (arabic || Glyphs.hasRightToLeft(file) ? Glyphs.isolate(file) : file)
        + ": "
        + Glyphs.clean(message(language))
        + (arabic ? "؛ " : "; ")
        + fault.remedy(language);
  }
}
