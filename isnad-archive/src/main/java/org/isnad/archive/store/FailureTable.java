package org.isnad.archive.store;

import java.time.Instant;
import java.util.List;
import org.isnad.archive.record.Failure;
import org.jdbi.v3.core.Handle;

/** The table of what could not be added. */
public final class FailureTable {
  private final Handle handle;

  /** The table as the connection sees it. */
  public FailureTable(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /** All failures, by location. */
  public List<Failure> all() {
    return handle
        .createQuery("SELECT location, code, detail, tried, tries FROM failure ORDER BY location")
        .map(
            (row, context) ->
                new Failure(
                    row.getString("location"),
                    row.getString("code"),
                    row.getString("detail"),
                    Instant.parse(row.getString("tried")),
                    row.getInt("tries")))
        .list();
  }

  /** Keeps one more failed try. */
  public void put(String location, String code, String detail, Instant now) {
    handle
        .createUpdate(
            "INSERT INTO failure (location, code, detail, tried, tries) VALUES (:location, :code,"
                + " :detail, :tried, 1) ON CONFLICT (location) DO UPDATE SET code = excluded.code,"
                + " detail = excluded.detail, tried = excluded.tried, tries = failure.tries + 1")
        .bind("location", location)
        .bind("code", code)
        .bind("detail", detail)
        .bind("tried", now.toString())
        .execute();
  }

  /** Forgets a failure: it went well, or is of no interest any more. */
  public void remove(String location) {
    handle
        .createUpdate("DELETE FROM failure WHERE location = :location")
        .bind("location", location)
        .execute();
  }
}
