package org.isnad.archive.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/**
 * One file in a folder. Any number of processes may read it while one writes: a lock on a file
 * beside it, which the system gives back however the process ends, says who.
 */
final class SqliteFile implements Database {
  private static final String FILE = "isnad.db";

  private static final String LOCK = "isnad.lock";

  /** What SQLite keeps in the head of the file to tell whose it is: ISND. */
  private static final int APPLICATION = 0x49534E44;

  /** What is derived is written all over the file; what was lately met should be at hand. */
  private static final int CACHE_KILOBYTES = 48_000;

  /**
   * After so many pages the log is written back into the file: a page that many articles touch is
   * then written back once for all of them.
   */
  private static final int WAL_PAGES = 8_000;

  private static final int PATIENCE_MILLIS = 20_000;

  private final Path folder;
  private final Path file;
  private @Nullable FileChannel lock;

  SqliteFile(Path folder) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
  }

  @Override
  public Jdbi reading() {
    if (!Files.isDirectory(folder)) {
      throw refused(ArchiveFault.MISSING);
    }
    if (!Files.exists(file)) {
      throw refused(ArchiveFault.NO_ARCHIVE);
    }
    // A folder that can't be written can be read.
    boolean still = !Files.isWritable(folder) && !Files.exists(folder.resolve(FILE + "-wal"));
    return jdbi(source(still ? "?immutable=1" : "", still));
  }

  @Override
  public Handle writing() {
    try {
      if (!Files.exists(file)) {
        refuseForeign();
        Files.createDirectories(folder);
      }
      lock = lock();
    } catch (IOException e) {
      throw Trouble.of(folder.toString(), e);
    }
    Handle handle = jdbi(source("", false)).open();
    handle.execute("PRAGMA wal_autocheckpoint = " + WAL_PAGES);
    return handle;
  }

  private static Jdbi jdbi(SQLiteDataSource source) {
    return Jdbi.create(source).setStatementBuilderFactory(connection -> new PreparedStatements());
  }

  @Override
  public int version(Connection connection) throws SQLException {
    int application = pragma(connection, "application_id");
    int version = pragma(connection, "user_version");
    if (application != APPLICATION && (application != 0 || version != 0)) {
      throw refused(ArchiveFault.NO_ARCHIVE);
    }
    return version;
  }

  @Override
  public void migrate(Connection connection, int version) throws SQLException {
    Scripts.run(source("", false), "WITHOUT ROWID", UnaryOperator.identity());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + version);
    }
  }

  @Override
  public Path folder(Connection connection) {
    return folder;
  }

  /** Damaged pages, entries of an index that no row has, rows that refer to none. */
  @Override
  public List<String> faults(Handle handle) {
    List<String> faults = new ArrayList<>();
    for (String line : handle.createQuery("PRAGMA integrity_check").mapTo(String.class)) {
      if (!line.equals("ok")) {
        faults.add(line);
      }
    }
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString(1) + " " + row.getLong(2) + " refers to nothing")
        .forEach(faults::add);
    return faults;
  }

  @Override
  public void close() {
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        // The system gives the lock back when the process ends; nothing was to be written.
      }
    }
  }

  private ArchiveException refused(ArchiveFault fault) {
    return new ArchiveException(fault, folder.toString(), "", null);
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw refused(ArchiveFault.NO_ARCHIVE);
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path one : found) {
        String name = String.valueOf(one.getFileName());
        // The lock may have outlived a first start that failed.
        if (!name.equals(LOCK) && !name.equals("lost+found")) {
          throw refused(ArchiveFault.NO_ARCHIVE);
        }
      }
    }
  }

  private FileChannel lock() throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held;
    try {
      held = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      held = null;
    }
    if (held == null) {
      channel.close();
      throw refused(ArchiveFault.LOCKED);
    }
    return channel;
  }

  private SQLiteDataSource source(String parameters, boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setReadOnly(readOnly);
    if (!readOnly) {
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.FULL);
      config.setCacheSize(-CACHE_KILOBYTES);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + (parameters.isEmpty() ? file : file.toUri() + parameters));
    return source;
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
