package org.isnad.evaluation;

import java.nio.file.Path;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.speed.SpeedComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code speed}: the reader beside Lucene's ArabicAnalyzer. */
@Command(
    name = "speed",
    description = "Words a second of the reader and of Lucene's ArabicAnalyzer on the same text.")
final class SpeedCommand extends MeasuringCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "News file (.json), folder of .txt articles, or one article; without it, the examples"
              + " that come with the program.")
  @Nullable Path file;

  @Option(names = "--verbose", description = "Show what JMH does.")
  boolean verbose;

  @Override
  Measurement measurement() {
    return new SpeedComparison(file, verbose);
  }
}
