package org.isnad.evaluation;

import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.page.CrawlIntake;
import org.isnad.intake.source.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crawl}: a made crawl comes in. */
@Command(
    name = "crawl",
    description = "How fast a made WARC comes in and is read, and how much memory that holds.")
final class CrawlCommand extends MeasuringCommand {
  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "1G",
      description = "How large it is (default: ${DEFAULT-VALUE}).")
  String size = "1G";

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "How many threads parse and read (default: ${DEFAULT-VALUE}).")
  int threads = 2;

  @Override
  Measurement measurement() {
    return new CrawlIntake(Size.parse(size), threads, this::tell);
  }
}
