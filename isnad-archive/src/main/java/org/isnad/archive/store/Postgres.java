package org.isnad.archive.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Location;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A schema of a PostgreSQL database: the one that its address names ({@code currentSchema}), else
 * the user's first, most often {@code public}. An advisory lock, which ends with the connection,
 * says who writes. The archive's id, drawn when it is made, names its folder on each machine, so
 * that an index never serves another archive than the one it was made from.
 */
final class Postgres implements Database {
  /** Says that a schema holds an archive: which one, and of which version. */
  private static final String TABLE = "isnad_archive";

  /** The first half of the lock's key: ISND. The other is made of the schema's name. */
  private static final int LOCK = 0x49534E44;

  private static final int CONNECTIONS = 16;
  private static final int PATIENCE_MILLIS = 20_000;

  /** So many rows of an answer are fetched at a time. */
  private static final int ROWS = 1_000;

  private final Location location;
  private final String url;
  private @Nullable HikariDataSource pool;

  Postgres(Location location) {
    this.location = location;
    this.url = Objects.requireNonNull(location.url());
  }

  @Override
  public Jdbi reading() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source());
    config.setReadOnly(true);
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    HikariDataSource opened = new HikariDataSource(config);
    pool = opened;
    return Jdbi.create(opened);
  }

  @Override
  public Handle writing() {
    Handle handle = Jdbi.open(source());
    try {
      makeSchema(handle);
      if (!ask(handle, "SELECT pg_try_advisory_lock(" + LOCK + ", hashtext(current_schema()))")) {
        throw refused(ArchiveFault.LOCKED);
      }
      if (!ask(handle, hasTable(TABLE))) {
        if (ask(
            handle,
            "SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema())")) {
          throw refused(ArchiveFault.NO_ARCHIVE);
        }
        handle.useTransaction(Postgres::claim);
      }
      return handle;
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  private static void claim(Handle handle) {
    handle.execute("CREATE TABLE " + TABLE + " (id TEXT NOT NULL, version BIGINT NOT NULL)");
    handle.execute("INSERT INTO " + TABLE + " VALUES (?, 0)", UUID.randomUUID().toString());
  }

  /** A schema that the address names and that is not there is made. */
  private void makeSchema(Handle handle) {
    Properties parameters = Driver.parseURL(url, null);
    String named =
        parameters == null ? null : parameters.getProperty(PGProperty.CURRENT_SCHEMA.getName());
    if (named != null && ask(handle, "SELECT current_schema() IS NULL")) {
      handle.execute("CREATE SCHEMA \"" + named.replace("\"", "\"\"") + "\"");
    }
  }

  @Override
  public int version(Connection connection) throws SQLException {
    Handle handle = Jdbi.open(connection);
    if (!ask(handle, hasTable(TABLE))) {
      throw refused(ArchiveFault.NO_ARCHIVE);
    }
    return handle.createQuery("SELECT version FROM " + TABLE).mapTo(Integer.class).one();
  }

  @Override
  public void migrate(Connection connection, int version) {
    Scripts.run(source(), "", Postgres::translated);
    Jdbi.open(connection).execute("UPDATE " + TABLE + " SET version = ?", version);
  }

  /** Text is ordered by its code points, as in SQLite, whatever the database's own order is. */
  private static String translated(String script) {
    return script
        .replaceAll("\\bINTEGER\\b", "BIGINT")
        .replaceAll("\\bBLOB\\b", "BYTEA")
        .replaceAll("\\bTEXT\\b", "TEXT COLLATE \"C\"");
  }

  @Override
  public Path folder(Connection connection) throws SQLException {
    return location
        .folder()
        .resolve(
            Jdbi.open(connection).createQuery("SELECT id FROM " + TABLE).mapTo(String.class).one());
  }

  /** The server looks after its pages, and never keeps a row that refers to none. */
  @Override
  public List<String> faults(Handle handle) {
    return List.of();
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.close();
    }
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setApplicationName("isnad");
    source.setReWriteBatchedInserts(true);
    source.setDefaultRowFetchSize(ROWS);
    source.setTcpKeepAlive(true);
    return source;
  }

  private ArchiveException refused(ArchiveFault fault) {
    return new ArchiveException(fault, location.toString(), "", null);
  }

  private static String hasTable(String name) {
    return "SELECT to_regclass(quote_ident(current_schema()) || '." + name + "') IS NOT NULL";
  }

  private static boolean ask(Handle handle, String question) {
    return handle.createQuery(question).mapTo(Boolean.class).one();
  }
}
