package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import org.isnad.evaluation.event.EventAccuracy;
import org.isnad.evaluation.measure.Measurement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code events}: is there an event of the type? */
@Command(
    name = "events",
    description = "Scores event detection against sentences labelled yes or no.")
final class EventCommand extends MeasuringCommand {
  @Parameters(
      paramLabel = "FILE",
      description = "JSON lines with \"text\", \"event_type\" and \"label\".")
  @Nullable Path file;

  @Override
  Measurement measurement() {
    return new EventAccuracy(Objects.requireNonNull(file));
  }
}
