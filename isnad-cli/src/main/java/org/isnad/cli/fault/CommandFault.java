package org.isnad.cli.fault;

import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Fault;

/**
 * What the command refuses beside articles. 2xx: what the user gave beside the articles; nothing is
 * read. 3xx: the outcome. 4xx: the archive.
 */
public enum CommandFault implements Fault {
  /** A line of the lexicon does not follow its format. Detail: what was expected. */
  LEXICON("ISN-202"),
  /** The output can't be written. Detail: the system's reason. */
  OUTPUT("ISN-301"),
  /** The reading has no record of that id. Detail: the ids that it has. */
  NO_SUCH_RECORD("ISN-302"),
  /** The server can't listen there. Detail: the system's reason. */
  LISTEN("ISN-303"),
  /** The output is there already. */
  OUTPUT_EXISTS("ISN-304"),
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
  UNKNOWN("ISN-410"),
  /** A decision that can't stand. Detail: why. */
  DECISION("ISN-411"),
  /** The archive's database does not answer. Detail: what it said. */
  ARCHIVE_UNREACHABLE("ISN-412");

  private final String code;

  CommandFault(String code) {
    this.code = code;
  }

  /** The fault of this code, of articles too; a code that is not known is a fault of the reader. */
  public static Fault of(String code) {
    for (Fault[] faults : new Fault[][] {values(), ArticleFault.values()}) {
      for (Fault one : faults) {
        if (one.code().equals(code)) {
          return one;
        }
      }
    }
    return ArticleFault.READER;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return "org.isnad.cli.fault.faults";
  }
}
