package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import org.isnad.evaluation.event.ParticipantAccuracy;
import org.isnad.evaluation.measure.Measurement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code spans}: who did it to whom? */
@Command(
    name = "spans",
    description = "Scores the words of actors and recipients against the best annotator.")
final class ParticipantCommand extends MeasuringCommand {
  @Parameters(
      paramLabel = "FILE",
      description = "JSON lines with \"text\", \"event_type\" and \"spans\".")
  @Nullable Path file;

  @Override
  Measurement measurement() {
    return new ParticipantAccuracy(Objects.requireNonNull(file));
  }
}
