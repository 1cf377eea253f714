package org.isnad.evaluation;

import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.scale.ArchiveScale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scale}: an archive of many articles. */
@Command(
    name = "scale",
    description =
        "Fills an archive with variants of the articles of a news file (names, places, numbers and"
            + " dates are others) and measures it.")
final class ScaleCommand extends MeasuringCommand {
  @Mixin VariantOptions variants = new VariantOptions();

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "200000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  int articles;

  @Option(
      names = "--portion",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Of how many the rate is told (default: ${DEFAULT-VALUE}).")
  int portion;

  @Override
  Measurement measurement() {
    return new ArchiveScale(variants.stock(articles), portion, this::tell);
  }
}
