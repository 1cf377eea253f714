package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

/** An archive that can't do what it was asked. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ArchiveFault fault;
  private final String where;
  private final String detail;

  /**
   * A fault.
   *
   * @param fault what is wrong
   * @param where the archive's folder, or what in it
   * @param detail what only this case knows, or empty
   * @param cause what the system said, or null
   */
  public ArchiveException(
      ArchiveFault fault, String where, String detail, @Nullable Throwable cause) {
    super(fault.code() + " " + where + (detail.isEmpty() ? "" : ": " + detail), cause);
    this.fault = fault;
    this.where = where;
    this.detail = detail;
  }

  /** What is wrong. */
  public ArchiveFault fault() {
    return fault;
  }

  /** The archive's folder, or what in it. */
  public String where() {
    return where;
  }

  /** What only this case knows, or empty. */
  public String detail() {
    return detail;
  }
}
