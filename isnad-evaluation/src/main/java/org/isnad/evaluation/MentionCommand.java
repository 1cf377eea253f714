package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.mention.MentionAccuracy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ner}: mentions against tagged news. */
@Command(
    name = "ner",
    description = "Scores mentions against a file of \"word tag\" lines, as CoNLL does.")
final class MentionCommand extends MeasuringCommand {
  @Parameters(paramLabel = "FILE", description = "One word and its B-, I- or O tag a line.")
  @Nullable Path file;

  @Option(
      names = "--from",
      defaultValue = "0",
      paramLabel = "SHARE",
      description = "Start after this share of the words (0 to 1).")
  double from;

  @Option(
      names = "--to",
      defaultValue = "1",
      paramLabel = "SHARE",
      description = "End after this share of the words (0 to 1).")
  double to;

  @Override
  Measurement measurement() {
    return new MentionAccuracy(Objects.requireNonNull(file), from, to);
  }
}
