package org.isnad.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isnad.cli.fault.Fault;
import org.isnad.cli.fault.Refusal;

/** Finds the articles that a command line names. */
public final class Sources {
  private Sources() {}

  /**
   * The articles in the order given; those of a folder, and of the folders in it, in the order of
   * their names. What can't be found stands in its place and is refused when it is fetched.
   *
   * @param given files, folders, or {@code -} for standard input
   * @param in standard input
   */
  public static List<Source> of(List<String> given, InputStream in) {
    List<Source> sources = new ArrayList<>();
    for (String name : given) {
      if (name.equals("-")) {
        sources.add(new Source("-", limit -> stream("-", in, limit)));
        continue;
      }
      Path path;
      try {
        path = Path.of(name);
      } catch (InvalidPathException e) {
        sources.add(Source.refused(new Refusal(Fault.MISSING, name, "")));
        continue;
      }
      if (Files.isDirectory(path)) {
        folder(name, path, sources);
      } else if (Files.exists(path)) {
        sources.add(file(name, path));
      } else {
        sources.add(Source.refused(new Refusal(Fault.MISSING, name, "")));
      }
    }
    return sources;
  }

  /** Standard input or another stream, up to a limit. The stream is not closed. */
  static byte[] stream(String name, InputStream in, long limit) throws Refusal {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limit) {
        throw tooLarge(name, limit);
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal(Fault.UNREADABLE, name, reason(e));
    }
  }

  private static Source file(String name, Path path) {
    return new Source(
        name,
        limit -> {
          try {
            // A device or a pipe has no size; only what comes out of it tells.
            if (Files.isRegularFile(path) && Files.size(path) > limit) {
              throw tooLarge(name, limit);
            }
            try (InputStream in = Files.newInputStream(path)) {
              return stream(name, in, limit);
            }
          } catch (IOException e) {
            throw new Refusal(Fault.UNREADABLE, name, reason(e));
          }
        });
  }

  private static Refusal tooLarge(String name, long limit) {
    return new Refusal(Fault.TOO_LARGE, name, Size.words(limit));
  }

  private static void folder(String name, Path folder, List<Source> sources) {
    List<Path> found = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return dir.equals(folder) || !isHidden(dir)
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (isArticle(file) && !isHidden(file) && !Files.isDirectory(file)) {
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              refused.add(new Refusal(Fault.UNREADABLE, spelt(file), reason(e)));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      refused.add(new Refusal(Fault.UNREADABLE, name, reason(e)));
    }
    found.sort(Comparator.comparing(Sources::spelt));
    for (Path file : found) {
      sources.add(file(spelt(file), file));
    }
    refused.forEach(refusal -> sources.add(Source.refused(refusal)));
    if (found.isEmpty() && refused.isEmpty()) {
      sources.add(Source.refused(new Refusal(Fault.NO_ARTICLES, name, "")));
    }
  }

  private static boolean isArticle(Path file) {
    return spelt(file).toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /** A path as it is written on every system. */
  private static String spelt(Path path) {
    return path.toString().replace('\\', '/');
  }

  static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "access denied"
        : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
