package org.isnad.archive.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Location;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The archive's database. Any number of processes may read it while one writes. What was written is
 * on the disk when {@link #write} returns.
 */
public final class Store implements AutoCloseable {
  private final Location location;
  private final Database database;
  private final Jdbi jdbi;
  private final IdleHandles idle;
  private final @Nullable Handle writer;
  private final Path folder;

  private Store(
      Location location, Database database, Jdbi jdbi, @Nullable Handle writer, Path folder) {
    this.location = location;
    this.database = database;
    this.jdbi = jdbi;
    this.idle = new IdleHandles(jdbi);
    this.writer = writer;
    this.folder = folder;
  }

  /**
   * Opens an archive for reading.
   *
   * @throws ArchiveException when there is none, or it can't be opened
   */
  public static Store reading(Location location) {
    Database database = Database.of(location);
    try {
      Jdbi jdbi = database.reading();
      int version = jdbi.withHandle(handle -> version(location, database, handle));
      if (version < Scripts.VERSION) {
        // Older archives are brought forward by whoever may write to them.
        writing(location).close();
      }
      return new Store(location, database, jdbi, null, folder(database, jdbi));
    } catch (RuntimeException | SQLException e) {
      database.close();
      throw Trouble.of(location.toString(), e);
    }
  }

  /**
   * Opens an archive for writing, and makes it where there is nothing yet.
   *
   * @throws ArchiveException when it can't be opened, or another process writes to it
   */
  public static Store writing(Location location) {
    Database database = Database.of(location);
    Handle writer = null;
    try {
      writer = database.writing();
      if (version(location, database, writer) < Scripts.VERSION) {
        database.migrate(writer.getConnection(), Scripts.VERSION);
      }
      Jdbi jdbi = database.reading();
      return new Store(location, database, jdbi, writer, folder(database, jdbi));
    } catch (RuntimeException | SQLException e) {
      ArchiveException told = Trouble.of(location.toString(), e);
      close(writer, database);
      throw told;
    }
  }

  private static int version(Location location, Database database, Handle handle) {
    try {
      int version = database.version(handle.getConnection());
      if (version > Scripts.VERSION) {
        throw new ArchiveException(
            ArchiveFault.NEWER, location.toString(), version + " > " + Scripts.VERSION, null);
      }
      return version;
    } catch (SQLException e) {
      throw Trouble.of(location.toString(), e);
    }
  }

  private static Path folder(Database database, Jdbi jdbi) throws SQLException {
    return jdbi.withHandle(handle -> database.folder(handle.getConnection()));
  }

  /** Where it is, as people are told. */
  public String name() {
    return location.toString();
  }

  /** Where this machine keeps what belongs to the archive: of one in a folder, the folder. */
  public Path folder() {
    return folder;
  }

  /** Whether it was opened for writing. */
  public boolean isWriter() {
    return writer != null;
  }

  /** Asks the database on a connection that nobody else uses, on which all is of one moment. */
  public <T> T read(Function<Transaction, T> question) {
    Handle handle = null;
    boolean answered = false;
    try {
      handle = idle.take();
      T answer = handle.inTransaction(held -> question.apply(new Transaction(held)));
      answered = true;
      return answer;
    } catch (RuntimeException e) {
      throw Trouble.of(name(), e);
    } finally {
      if (handle != null && answered) {
        idle.give(handle);
      } else if (handle != null) {
        handle.close();
      }
    }
  }

  /**
   * Writes all of it or nothing. One write goes on at a time.
   *
   * @throws ArchiveException when it can't be written; nothing of it then is
   */
  public synchronized void write(Consumer<Transaction> work) {
    Handle handle = writer;
    if (handle == null) {
      throw new ArchiveException(ArchiveFault.READ_ONLY, name(), "opened for reading", null);
    }
    try {
      handle.useTransaction(held -> work.accept(new Transaction(held)));
    } catch (RuntimeException e) {
      throw Trouble.of(name(), e);
    }
  }

  /** What the database itself finds wrong with what it keeps. */
  public List<String> faults() {
    return read(transaction -> database.faults(transaction.handle()));
  }

  @Override
  public synchronized void close() {
    idle.close();
    close(writer, database);
  }

  private static void close(@Nullable Handle writer, Database database) {
    if (writer != null) {
      writer.close();
    }
    database.close();
  }
}
