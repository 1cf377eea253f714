package org.isnad.archive.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the system said, as a fault that a user can do something about. */
public final class Trouble {
  private Trouble() {}

  /**
   * The fault behind an exception of the database or of the file system.
   *
   * @param where the archive's folder
   * @param thrown what was thrown; its causes are looked at too
   */
  public static ArchiveException of(String where, Throwable thrown) {
    for (Throwable one = thrown; one != null; one = one.getCause()) {
      if (one instanceof ArchiveException known) {
        return known;
      }
      if (one instanceof SQLiteException sql) {
        return new ArchiveException(fault(sql.getResultCode()), where, message(sql), thrown);
      }
      if (one instanceof SQLException sql) {
        return new ArchiveException(fault(sql.getSQLState()), where, message(sql), thrown);
      }
      if (one instanceof IOException || one instanceof ReadOnlyFileSystemException) {
        return new ArchiveException(fault(one), where, message(one), thrown);
      }
    }
    return new ArchiveException(ArchiveFault.STORAGE, where, String.valueOf(thrown), thrown);
  }

  private static ArchiveFault fault(SQLiteErrorCode code) {
    // An extended code has the plain one in its lowest byte.
    return switch (code.code & 0xFF) {
      case 8, 14, 23 -> ArchiveFault.READ_ONLY;
      case 13 -> ArchiveFault.FULL;
      case 5, 6 -> ArchiveFault.LOCKED;
      case 11, 26 -> ArchiveFault.DAMAGED;
      default -> ArchiveFault.STORAGE;
    };
  }

  /** What a state of PostgreSQL means; its first two signs are those of the SQL standard. */
  private static ArchiveFault fault(@Nullable String state) {
    if (state == null) {
      return ArchiveFault.STORAGE;
    }
    return switch (state) {
      case "3D000" -> ArchiveFault.MISSING;
      case "25006", "42501" -> ArchiveFault.READ_ONLY;
      case "53100" -> ArchiveFault.FULL;
      case "XX001", "XX002" -> ArchiveFault.DAMAGED;
      default ->
          state.startsWith("08")
                  || state.startsWith("28")
                  || state.startsWith("53")
                  || state.startsWith("57P")
              ? ArchiveFault.UNREACHABLE
              : ArchiveFault.STORAGE;
    };
  }

  private static ArchiveFault fault(Throwable io) {
    String said = String.valueOf(io.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("no space left") || said.contains("disk quota")) {
      return ArchiveFault.FULL;
    }
    if (io instanceof AccessDeniedException
        || io instanceof ReadOnlyFileSystemException
        || said.contains("read-only")
        || said.contains("permission denied")) {
      return ArchiveFault.READ_ONLY;
    }
    return ArchiveFault.STORAGE;
  }

  private static String message(Throwable thrown) {
    if (thrown instanceof AccessDeniedException) {
      return "access denied";
    }
    if (thrown instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
  }
}
