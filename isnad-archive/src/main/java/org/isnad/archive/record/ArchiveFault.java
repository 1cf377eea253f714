package org.isnad.archive.record;

/** What can be wrong with an archive as a whole. The codes never change their meaning. */
public enum ArchiveFault {
  /** There is no such folder, or no such database. */
  MISSING("ISN-401"),
  /** There are other things than an archive. */
  NO_ARCHIVE("ISN-402"),
  /** A later version of the program made it. Detail: its version and the latest known here. */
  NEWER("ISN-403"),
  /** Another process is writing to it. */
  LOCKED("ISN-404"),
  /** The system does not let it be written. Detail: the system's reason. */
  READ_ONLY("ISN-405"),
  /** There is no space left where it stands. */
  FULL("ISN-406"),
  /** What it holds contradicts itself. Detail: what, and where. */
  DAMAGED("ISN-407"),
  /** The system failed to read or write it. Detail: the system's reason. */
  STORAGE("ISN-408"),
  /** A query that does not follow the language of queries. Detail: what was expected. */
  QUERY("ISN-409"),
  /** The archive has no such thing. Detail: what was asked for. */
  UNKNOWN("ISN-410"),
  /** A decision that can't stand. Detail: why. */
  DECISION("ISN-411"),
  /** Its database does not answer, or does not let the user in. Detail: what it said. */
  UNREACHABLE("ISN-412");

  private final String code;

  ArchiveFault(String code) {
    this.code = code;
  }

  /** The code that users and programs see. */
  public String code() {
    return code;
  }
}
