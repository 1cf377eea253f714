package org.isnad.archive.store;

import org.jdbi.v3.core.Handle;

/** Up to which change what is derived has been made, and by which rules. */
public final class ProjectionTable {
  private final Handle handle;

  /** The table as the connection sees it. */
  public ProjectionTable(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /**
   * The last change that a projection has seen; 0 where it was made by other rules, so that it has
   * to begin anew.
   */
  public long seen(String name, String version) {
    return handle
        .createQuery("SELECT change FROM projection WHERE name = :name AND version = :version")
        .bind("name", name)
        .bind("version", version)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  /** Says that a projection has seen a change. */
  public void seen(String name, String version, long change) {
    handle
        .createUpdate(
            "INSERT INTO projection (name, version, change) VALUES (:name, :version, :change) ON"
                + " CONFLICT (name) DO UPDATE SET version = excluded.version, change ="
                + " excluded.change")
        .bind("name", name)
        .bind("version", version)
        .bind("change", change)
        .execute();
  }
}
