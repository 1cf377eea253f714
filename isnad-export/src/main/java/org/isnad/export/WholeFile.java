package org.isnad.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.isnad.export.row.LeftOpen;

/** Files that are there as a whole, or not at all. */
public final class WholeFile {
  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** Writes what a file is to hold. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it.
     *
     * @param out where to; it need not be closed
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file under another name beside it and gives it its own when it is whole and on the
   * disk. Where that fails, nothing is left behind, and a file that was there stays as it was. What
   * is no regular file (a pipe, a device) is written to directly.
   *
   * @param replace whether a file that is there may be replaced
   * @throws FileAlreadyExistsException when it is there and may not be replaced, or is a folder
   * @throws IOException when it can't be written
   */
  public static void write(Path file, boolean replace, Content content) throws IOException {
    if (Files.isDirectory(file) || Files.isRegularFile(file) && !replace) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.write(out);
      }
      return;
    }
    // A link stays one: what it leads to is replaced.
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  part,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING);
          // What is written has to be forced to the disk before its channel is closed.
          OutputStream out =
              new BufferedOutputStream(new LeftOpen(Channels.newOutputStream(channel)), BUFFER)) {
        content.write(out);
        out.flush();
        channel.force(true);
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
