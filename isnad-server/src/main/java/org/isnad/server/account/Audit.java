package org.isnad.server.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The log of what was changed through the server, and of who came in: lines that are only ever
 * added, in a file beside the archive. Safe for any number of threads.
 */
public final class Audit {
  private static final String FILE = "audit.jsonl";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;

  /** The log of the archive in a folder. */
  public Audit(Path folder) {
    file = folder.resolve(FILE);
  }

  /**
   * One line.
   *
   * @param time when (ISO 8601, UTC)
   * @param who the account, or empty where nobody is asked who they are
   * @param role what they may do
   * @param what what was asked for: a method and a path, {@code enter} or {@code refused}
   * @param detail what was sent with it, where that is no secret, or null
   */
  public record Line(String time, String who, String role, String what, @Nullable String detail) {}

  /** Adds a line; it is on the disk when this returns. */
  public synchronized void write(Visitor visitor, String what, @Nullable String detail) {
    Line line =
        new Line(
            Instant.now().truncatedTo(ChronoUnit.MILLIS).toString(),
            visitor.name(),
            visitor.role().word(),
            what,
            detail);
    try {
      Files.writeString(
          file,
          JSON.writeValueAsString(line) + '\n',
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lines, the latest first; one that was cut off when the machine fell is left out. */
  public synchronized List<Line> lines() {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        try {
          lines.add(JSON.readValue(line, Line.class));
        } catch (JacksonException e) {
          // The rest of the log is still worth reading.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.reverse(lines);
    return lines;
  }
}
