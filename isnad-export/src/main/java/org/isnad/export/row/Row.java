package org.isnad.export.row;

/** What every row has. */
public interface Row {
  /** Its id in the archive: the article's id, a slash, and its id in the reading. */
  String id();

  /** Where it comes from. */
  Origin origin();
}
