package org.isnad.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders in it, in the order of their names as code units, so
 * that it is the same on every system. One folder's names are held at a time, with those of the
 * folders above it. Hidden files, links to folders, pipes and devices are passed over.
 *
 * @param except a file that is passed over, or null
 */
record Folder(@Nullable Path except) {

  /** Opens every file. */
  boolean open(String name, Path folder, FrontDesk desk) {
    long before = desk.gone().articles();
    boolean more = walk(folder, desk);
    return more && desk.gone().articles() == before
        ? desk.refuse(new Refusal(ArticleFault.NO_ARTICLES, name, ""))
        : more;
  }

  private boolean walk(Path folder, FrontDesk desk) {
    List<Path> found;
    try {
      found = list(folder);
    } catch (IOException e) {
      return desk.refuse(new Refusal(ArticleFault.UNREADABLE, spelt(folder), Incoming.reason(e)));
    }
    for (Path path : found) {
      boolean more =
          isFolder(path) ? walk(path, desk) : Intake.file(spelt(path), false, path, desk);
      if (!more) {
        return false;
      }
    }
    return true;
  }

  /**
   * The files that would be opened, in that order; folders in it that can't be read are passed
   * over.
   *
   * @throws IOException when the folder itself can't be read
   */
  List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : list(folder)) {
      if (!isFolder(path)) {
        files.add(path);
        continue;
      }
      try {
        files.addAll(files(path));
      } catch (IOException e) {
        // What can't be looked into has nothing to show.
      }
    }
    return files;
  }

  /** How many files are to be opened. */
  int count(String name) {
    try {
      return count(Path.of(name));
    } catch (InvalidPathException e) {
      return 1;
    }
  }

  private int count(Path path) {
    if (!Files.isDirectory(path)) {
      return 1;
    }
    int files = 0;
    try {
      for (Path inner : list(path)) {
        files += isFolder(inner) ? count(inner) : 1;
      }
    } catch (IOException e) {
      // What can't be looked into is told when it is opened.
      files++;
    }
    return files;
  }

  private List<Path> list(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path path : entries) {
        // Pipes and devices, which somebody would have to end, are nothing to read.
        if (!isHidden(path) && (isFolder(path) || Files.isRegularFile(path)) && !isExcept(path)) {
          found.add(path);
        }
      }
    } catch (java.nio.file.DirectoryIteratorException e) {
      throw e.getCause();
    }
    // A folder sorts as its files do, whose names go on behind it with a slash.
    found.sort(Comparator.comparing(path -> isFolder(path) ? spelt(path) + '/' : spelt(path)));
    return found;
  }

  private boolean isExcept(Path path) {
    try {
      return except != null && Files.exists(except) && Files.isSameFile(path, except);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /** A path as it is written on every system. */
  private static String spelt(Path path) {
    return path.toString().replace('\\', '/');
  }
}
