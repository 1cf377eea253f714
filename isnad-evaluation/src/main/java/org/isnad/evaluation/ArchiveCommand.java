package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.story.Sheet;
import org.isnad.evaluation.story.StoryAgreement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive}: copies, merged events and rivals of a news file. */
@Command(
    name = "archive",
    description =
        "Adds a news file to an archive and scores copies, merged events and rivals; draws a sheet"
            + " of pairs to judge by eye, and scores a judged one.")
final class ArchiveCommand extends MeasuringCommand {
  @Parameters(paramLabel = "FILE", description = "JSON array of articles with \"content\".")
  @Nullable Path file;

  @Option(
      names = "--pairs",
      required = true,
      paramLabel = "FILE",
      description =
          "JSON array of pairs of its articles: \"a\", \"b\" (addresses), \"shared_of_60\","
              + " \"casualty_conflict\".")
  @Nullable Path pairs;

  @Option(
      names = "--sheet",
      paramLabel = "FILE",
      description = "Where pairs and rivals are written to be judged, one JSON object a line.")
  @Nullable Path sheet;

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many of each kind the sheet has (default: 100).")
  int count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What decides which (default: 1).")
  long seed;

  @Option(
      names = "--judged",
      paramLabel = "FILE",
      description = "A sheet with yes or no as \"verdict\".")
  @Nullable Path judged;

  @Override
  Measurement measurement() {
    return new StoryAgreement(
        Objects.requireNonNull(file),
        Objects.requireNonNull(pairs),
        sheet == null ? null : new Sheet(sheet, count, seed),
        judged);
  }
}
