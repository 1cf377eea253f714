package org.isnad.cli.fault;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Everything that the command refuses, each with a code that never changes its meaning. The message
 * and what to do about it stand in {@code faults_en.properties} and {@code faults_ar.properties}
 * under the code.
 *
 * <p>1xx: one article; the others are still read. 2xx: what the user gave beside the articles;
 * nothing is read. 3xx: the outcome. 4xx: an archive.
 */
public enum Fault {
  /** There is no such file or folder. */
  MISSING("ISN-101"),
  /** No bytes, or only white space. */
  EMPTY("ISN-102"),
  /** A folder in which no article stands. */
  NO_ARTICLES("ISN-103"),
  /** Not text. */
  BINARY("ISN-104"),
  /** Text in no encoding that is known here, or damaged. Detail: where it breaks. */
  BROKEN_ENCODING("ISN-105"),
  /** Text without one Arabic letter. */
  NO_ARABIC("ISN-106"),
  /** Larger than {@code --max-size}. Detail: the limit. */
  TOO_LARGE("ISN-107"),
  /** The system refuses to read it. Detail: its reason. */
  UNREADABLE("ISN-108"),
  /** A fault of the reader itself. Detail: what it threw. */
  READER("ISN-109"),
  /** The metadata file does not follow its format. Detail: where, and what was expected. */
  METADATA("ISN-201"),
  /** A line of the lexicon does not follow its format. Detail: what was expected. */
  LEXICON("ISN-202"),
  /** The output can't be written. Detail: the system's reason. */
  OUTPUT("ISN-301"),
  /** The reading has no record of that id. Detail: the ids that it has. */
  NO_SUCH_RECORD("ISN-302"),
  /** The server can't listen there. Detail: the system's reason. */
  LISTEN("ISN-303"),
  /** There is no archive at that place. */
  ARCHIVE_MISSING("ISN-401"),
  /** The folder holds other things than an archive. */
  ARCHIVE_NONE("ISN-402"),
  /**
   * A later version of the program made the archive. Detail: its version and the one known here.
   */
  ARCHIVE_NEWER("ISN-403"),
  /** Another process is writing to the archive. */
  ARCHIVE_LOCKED("ISN-404"),
  /** The archive can't be written. Detail: the system's reason. */
  ARCHIVE_READ_ONLY("ISN-405"),
  /** There is no space left for the archive. */
  ARCHIVE_FULL("ISN-406"),
  /** The archive contradicts itself. Detail: what is wrong. */
  ARCHIVE_DAMAGED("ISN-407"),
  /** The system failed to read or write the archive. Detail: its reason. */
  ARCHIVE_STORAGE("ISN-408"),
  /** A query that does not follow the language of queries. Detail: what was expected. */
  QUERY("ISN-409"),
  /** The archive has no such thing. Detail: what was asked for. */
  UNKNOWN("ISN-410");

  private final String code;

  Fault(String code) {
    this.code = code;
  }

  /** The fault of this code; a code that is not known here is a fault of the reader. */
  public static Fault of(String code) {
    for (Fault one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    return READER;
  }

  /** The code that users and programs see ({@code ISN-…}). */
  public String code() {
    return code;
  }

  /**
   * What is wrong.
   *
   * @param language the language of the message
   * @param detail what only this case knows; empty where there is nothing to add
   */
  public String message(Locale language, String detail) {
    return words(language).getString(code).replace("{0}", detail);
  }

  /** What to do about it. */
  public String remedy(Locale language) {
    return words(language).getString(code + ".do");
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        "org.isnad.cli.fault.faults",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
