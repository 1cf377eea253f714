package org.isnad.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.isnad.archive.record.Location;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which archive a command is on. */
final class ArchiveOption {
  /** What stands for an archive in a synopsis. */
  static final String LABEL = "DIR|ADDRESS";

  @Option(
      names = {"-a", "--archive"},
      paramLabel = LABEL,
      defaultValue = "${env:ISNAD_ARCHIVE}",
      description =
          "The archive: its folder, or its PostgreSQL database as"
              + " postgresql://user@host/database?currentSchema=name (default: what the variable"
              + " ISNAD_ARCHIVE names). A password is best left to ~/.pgpass.")
  private @Nullable String archive;

  @Option(
      names = "--local",
      paramLabel = "DIR",
      defaultValue = "${env:ISNAD_LOCAL}",
      description =
          "Where this machine keeps the search index and the accounts of an archive in PostgreSQL"
              + " (default: what the variable ISNAD_LOCAL names, else ~/.local/share/isnad).")
  private @Nullable Path local;

  /** The archive that is named, or null where none is. */
  @Nullable Location named(CommandLine line) {
    return archive == null || archive.isBlank() ? null : location(line, archive, local);
  }

  /** The archive that is named, which has to be. */
  Location location(CommandLine line) {
    Location named = named(line);
    if (named == null) {
      throw new CommandLine.ParameterException(
          line, "Missing required option: '--archive=" + LABEL + "'");
    }
    return named;
  }

  static Location location(CommandLine line, String archive, @Nullable Path local) {
    try {
      return Location.of(
          archive,
          local != null ? local : Path.of(System.getProperty("user.home"), ".local/share/isnad"));
    } catch (InvalidPathException e) {
      throw new CommandLine.ParameterException(line, "--archive: " + e.getMessage());
    }
  }
}
