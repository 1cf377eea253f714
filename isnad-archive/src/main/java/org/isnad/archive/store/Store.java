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
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
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
 * The archive's SQLite file. Any number of processes may read it while one writes: a lock on a file
 * beside it, which the system gives back however the process ends, says who. What was written is on
 * the disk when {@link #write} returns.
 */
public final class Store implements AutoCloseable {
  /** The database, in the archive's folder. */
  public static final String FILE = "isnad.db";

  private static final String LOCK = "isnad.lock";

  /** What SQLite keeps in the head of the file to tell whose it is: ISND. */
  private static final int APPLICATION = 0x49534E44;

  /** The migrations that this program has. */
  private static final int VERSION = 5;

  /** What is derived is written all over the file; what was lately met should be at hand. */
  private static final int CACHE_KILOBYTES = 48_000;

  private static final int PATIENCE_MILLIS = 20_000;

  private final Path folder;
  private final Jdbi jdbi;
  private final @Nullable FileChannel lock;
  private final @Nullable Handle writer;

  private Store(Path folder, Jdbi jdbi, @Nullable FileChannel lock, @Nullable Handle writer) {
    this.folder = folder;
    this.jdbi = jdbi;
    this.lock = lock;
    this.writer = writer;
  }

  /**
   * Opens an archive for reading. A folder that can't be written can be read.
   *
   * @throws ArchiveException when there is none, or it can't be opened
   */
  public static Store reading(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(ArchiveFault.MISSING, folder.toString(), "", null);
    }
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      throw new ArchiveException(ArchiveFault.NO_ARCHIVE, folder.toString(), "", null);
    }
    boolean still = !Files.isWritable(folder) && !Files.exists(folder.resolve(FILE + "-wal"));
    try {
      Jdbi jdbi = Jdbi.create(source(file, still ? "?immutable=1" : "", still));
      int version = jdbi.withHandle(handle -> version(folder, handle.getConnection()));
      if (version < VERSION) {
        // Older archives are brought forward by whoever may write to them.
        writing(folder).close();
      }
      return new Store(folder, jdbi, null, null);
    } catch (RuntimeException e) {
      throw Trouble.of(folder.toString(), e);
    }
  }

  /**
   * Opens an archive for writing, and makes it where the folder is empty or not there.
   *
   * @throws ArchiveException when it can't be opened, or another process writes to it
   */
  public static Store writing(Path folder) {
    FileChannel lock = null;
    Handle writer = null;
    try {
      Path file = folder.resolve(FILE);
      if (!Files.exists(file)) {
        refuseForeign(folder);
        Files.createDirectories(folder);
      }
      lock = lock(folder);
      Jdbi jdbi = Jdbi.create(source(file, "", false));
      writer = jdbi.open();
      if (version(folder, writer.getConnection()) < VERSION) {
        migrate(file);
        claim(writer.getConnection());
      }
      return new Store(folder, jdbi, lock, writer);
    } catch (IOException | RuntimeException e) {
      ArchiveException told = Trouble.of(folder.toString(), e);
      close(writer, lock);
      throw told;
    }
  }

  /** The archive's folder. */
  public Path folder() {
    return folder;
  }

  /** Whether it was opened for writing. */
  public boolean isWriter() {
    return writer != null;
  }

  /** Asks the database on a connection of its own, on which everything is of one moment. */
  public <T> T read(Function<Handle, T> question) {
    try (Handle handle = jdbi.open()) {
      return handle.inTransaction(question::apply);
    } catch (RuntimeException e) {
      throw Trouble.of(folder.toString(), e);
    }
  }

  /** A connection for whoever reads bit by bit; to be closed by them. */
  public Handle open() {
    try {
      return jdbi.open();
    } catch (RuntimeException e) {
      throw Trouble.of(folder.toString(), e);
    }
  }

  /**
   * Writes all of it or nothing. One write goes on at a time.
   *
   * @throws ArchiveException when it can't be written; nothing of it then is
   */
  public synchronized void write(Consumer<Handle> work) {
    Handle handle = writer;
    if (handle == null) {
      throw new ArchiveException(
          ArchiveFault.READ_ONLY, folder.toString(), "opened for reading", null);
    }
    try {
      handle.useTransaction(work::accept);
    } catch (RuntimeException e) {
      throw Trouble.of(folder.toString(), e);
    }
  }

  /**
   * What SQLite itself finds wrong with the file: damaged pages, entries of an index that no row
   * has, rows that refer to none.
   */
  public java.util.List<String> faults() {
    return read(
        handle -> {
          java.util.List<String> faults = new java.util.ArrayList<>();
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
        });
  }

  @Override
  public synchronized void close() {
    close(writer, lock);
  }

  private static void close(@Nullable Handle writer, @Nullable FileChannel lock) {
    if (writer != null) {
      writer.close();
    }
    if (lock != null) {
      try {
        lock.close();
      } catch (IOException e) {
        // The system gives the lock back when the process ends; nothing was to be written.
      }
    }
  }

  private static void refuseForeign(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ArchiveException(ArchiveFault.NO_ARCHIVE, folder.toString(), "", null);
    }
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path one : found) {
        String name = String.valueOf(one.getFileName());
        // The lock may have outlived a first start that failed.
        if (!name.equals(LOCK) && !name.equals("lost+found")) {
          throw new ArchiveException(ArchiveFault.NO_ARCHIVE, folder.toString(), "", null);
        }
      }
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
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
      throw new ArchiveException(ArchiveFault.LOCKED, folder.toString(), "", null);
    }
    return channel;
  }

  private static SQLiteDataSource source(Path file, String parameters, boolean readOnly) {
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

  /** The archive's version; 0 for a file that is still empty. */
  private static int version(Path folder, Connection connection) {
    try {
      int application = pragma(connection, "application_id");
      int version = pragma(connection, "user_version");
      if (application == 0 && version == 0) {
        return 0;
      }
      if (application != APPLICATION) {
        throw new ArchiveException(ArchiveFault.NO_ARCHIVE, folder.toString(), "", null);
      }
      if (version > VERSION) {
        throw new ArchiveException(
            ArchiveFault.NEWER, folder.toString(), version + " > " + VERSION, null);
      }
      return version;
    } catch (SQLException e) {
      throw Trouble.of(folder.toString(), e);
    }
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static void claim(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + VERSION);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void migrate(Path file) {
    Flyway.configure(Store.class.getClassLoader())
        .dataSource(source(file, "", false))
        .locations("classpath:org/isnad/archive/store")
        .placeholders(Map.of("clustered", "WITHOUT ROWID"))
        .load()
        .migrate();
  }
}
