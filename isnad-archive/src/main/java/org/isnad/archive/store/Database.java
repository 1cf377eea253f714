package org.isnad.archive.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.isnad.archive.record.Location;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What SQLite and PostgreSQL do differently. All other SQL of this package is for both: numbers are
 * given by the writer, days and moments are text in an order that is that of time, and text is
 * ordered by its code points.
 *
 * <p>Its methods throw {@link org.isnad.archive.record.ArchiveException} or what {@link Trouble}
 * makes one of.
 */
interface Database extends AutoCloseable {
  /** The database of a location; nothing is opened yet. */
  static Database of(Location location) {
    return location.isFolder() ? new SqliteFile(location.folder()) : new Postgres(location);
  }

  /**
   * Connections to read on; each transaction sees one moment. Refused where there is no archive.
   */
  Jdbi reading();

  /**
   * The one connection to write on. It takes the right to write, which nobody else then has until
   * the connection or its process ends, and makes room for an archive where there is nothing yet.
   */
  Handle writing();

  /** The migrations that were done here; 0 where there were none. */
  int version(Connection connection) throws SQLException;

  /** Does the migrations that were not done yet. */
  void migrate(Connection connection, int version) throws SQLException;

  /** Where this machine keeps what belongs to the archive. */
  Path folder(Connection connection) throws SQLException;

  /** What the database itself finds wrong with what it keeps. */
  List<String> faults(Handle handle);

  /** Lets go of connections and of the right to write. */
  @Override
  void close();
}
