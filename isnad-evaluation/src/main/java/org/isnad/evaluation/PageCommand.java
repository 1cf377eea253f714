package org.isnad.evaluation;

import java.nio.file.Path;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.page.PageAccuracy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code html}: what is found on made pages, beside readability4j. */
@Command(
    name = "html",
    description =
        "Title, day, outlet and text of made pages in the layouts of Arabic news systems.")
final class PageCommand extends MeasuringCommand {
  @Option(
      names = "--pages",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many (default: 500).")
  int pages;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What decides them (default: 1).")
  long seed;

  @Option(
      names = "--wrong",
      paramLabel = "DIR",
      description = "Folder where pages that were not read rightly are written.")
  @Nullable Path wrong;

  @Override
  Measurement measurement() {
    return new PageAccuracy(pages, seed, wrong, wrong == null ? line -> {} : this::tell);
  }
}
