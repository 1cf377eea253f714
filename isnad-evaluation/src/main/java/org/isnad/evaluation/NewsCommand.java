package org.isnad.evaluation;

import java.nio.file.Path;
import java.util.Objects;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.news.NewsReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code news}: whole articles, without errors and to the same bytes. */
@Command(
    name = "news",
    description = "Reads every article of a news file on one and on four threads.")
final class NewsCommand extends MeasuringCommand {
  @Parameters(paramLabel = "FILE", description = "JSON array of articles with \"content\".")
  @Nullable Path file;

  @Override
  Measurement measurement() {
    return new NewsReading(Objects.requireNonNull(file), this::tell);
  }
}
