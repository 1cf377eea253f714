package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.temporal.TemporalAccuracy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code temporal}: numbers, dates and durations of other libraries' tests. */
@Command(
    name = "temporal",
    description = "Scores numbers and times against the cases of Recognizers, Duckling and Maha.")
final class TemporalCommand extends MeasuringCommand {
  @Parameters(
      paramLabel = "DIR",
      description = "Folder with temporal_recognizers_*.json, duckling and maha.")
  @Nullable Path folder;

  @Option(names = "--errors", description = "List every case that is missed: expected, found.")
  boolean errors;

  @Override
  Measurement measurement() {
    Consumer<String> missed = errors ? spec().commandLine().getOut()::println : miss -> {};
    return new TemporalAccuracy(Objects.requireNonNull(folder), missed);
  }
}
