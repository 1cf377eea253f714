package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.isnad.evaluation.clitic.SegmentationAccuracy;
import org.isnad.evaluation.measure.Measurement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clitics}: words cut into clitics and stem. */
@Command(
    name = "clitics",
    description = "Scores the cutting of words against a treebank, \"word TAB part+part\" a line.")
final class CliticCommand extends MeasuringCommand {
  @Parameters(paramLabel = "TSV", description = "Words and their parts.")
  @Nullable Path file;

  @Option(names = "--errors", description = "List every mistake: count, expected / found.")
  boolean errors;

  @Override
  Measurement measurement() {
    Consumer<String> mistakes = errors ? spec().commandLine().getOut()::println : mistake -> {};
    return new SegmentationAccuracy(Objects.requireNonNull(file), mistakes);
  }
}
