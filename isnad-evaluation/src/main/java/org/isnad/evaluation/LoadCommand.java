package org.isnad.evaluation;

import java.time.Duration;
import org.isnad.evaluation.load.ServerLoad;
import org.isnad.evaluation.measure.Measurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code load}: many readers of a server while articles come in. */
@Command(
    name = "load",
    description =
        "Fills an archive with variants of the articles of a news file, serves it, and lets many"
            + " readers ask for all kinds of addresses at once while more articles are added.")
final class LoadCommand extends MeasuringCommand {
  @Mixin VariantOptions variants = new VariantOptions();

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "50000",
      description = "How many articles it has before (default: ${DEFAULT-VALUE}).")
  int size;

  @Option(
      names = "--readers",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many read at the same time (default: ${DEFAULT-VALUE}).")
  int readers;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "How long they read (default: ${DEFAULT-VALUE}).")
  int seconds;

  @Option(
      names = "--pause",
      paramLabel = "MS",
      defaultValue = "1000",
      description =
          "How long a reader looks at an answer before the next question, on average (default:"
              + " ${DEFAULT-VALUE}).")
  int pause;

  @Option(
      names = "--adding",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "How many articles are handed over at a time while others read; 0 for none (default:"
              + " ${DEFAULT-VALUE}).")
  int adding;

  @Override
  Measurement measurement() {
    return new ServerLoad(
        variants.stock(size),
        new ServerLoad.Readers(
            readers, Duration.ofSeconds(seconds), Duration.ofMillis(pause), adding),
        this::tell);
  }
}
