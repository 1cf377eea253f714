package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import org.isnad.evaluation.scale.Stock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Of what an archive of many articles is made, and where it stands. */
final class VariantOptions {
  @Parameters(paramLabel = "FILE", description = "JSON array of articles with \"content\".")
  private @Nullable Path file;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder: empty, not there yet, or that of a run to go on with.")
  private @Nullable Path archive;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many fetch and read (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What chance begins with (default: ${DEFAULT-VALUE}).")
  private long seed;

  /** What an archive of so many articles is filled with. */
  Stock stock(int size) {
    return new Stock(
        Objects.requireNonNull(file, "picocli insists on it"),
        Objects.requireNonNull(archive, "picocli insists on it"),
        size,
        threads,
        seed);
  }
}
