package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.scale.ArchiveScale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scale}: an archive of many articles. */
@Command(
    name = "scale",
    description =
        "Fills an archive with variants of the articles of a news file (names, places, numbers and"
            + " dates are others) and measures it.")
final class ScaleCommand extends MeasuringCommand {
  @Parameters(paramLabel = "FILE", description = "JSON array of articles with \"content\".")
  @Nullable Path file;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The archive's folder: empty, not there yet, or that of a run to go on with.")
  @Nullable Path archive;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "200000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--portion",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Of how many the rate is told (default: ${DEFAULT-VALUE}).")
  int portion;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many fetch and read (default: one for each core).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What chance begins with (default: ${DEFAULT-VALUE}).")
  long seed;

  @Override
  Measurement measurement() {
    return new ArchiveScale(
        Objects.requireNonNull(file),
        Objects.requireNonNull(archive),
        articles,
        portion,
        threads,
        seed,
        this::tell);
  }
}
