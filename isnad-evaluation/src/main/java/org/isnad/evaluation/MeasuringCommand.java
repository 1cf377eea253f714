package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.evaluation.measure.BuiltInReader;
import org.isnad.evaluation.measure.FigureTable;
import org.isnad.evaluation.measure.Floors;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A subcommand that measures, prints the table, and tells by its status whether floors hold. */
abstract class MeasuringCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--expected",
      paramLabel = "YAML",
      description = "Floors of the figures by name; a figure below its floor gives status 1.")
  @Nullable Path expected;

  /** What is to be measured. */
  abstract Measurement measurement() throws IOException;

  @Override
  public Integer call() throws IOException {
    Floors floors = expected == null ? Floors.none() : Floors.read(expected);
    List<Measured> figures = measurement().measure(BuiltInReader.open());
    spec().commandLine().getOut().print(FigureTable.of(figures, floors));
    spec().commandLine().getOut().flush();
    List<Measured> below = figures.stream().filter(figure -> !floors.holds(figure)).toList();
    below.forEach(
        figure ->
            tell(
                "below its floor: "
                    + figure.name()
                    + " is "
                    + figure.value()
                    + ", expected "
                    + floors.of(figure.name())));
    return below.isEmpty() ? 0 : Evaluate.BELOW_FLOOR;
  }

  /** Says something beside the table. */
  final void tell(String line) {
    spec().commandLine().getErr().println(line);
  }

  final CommandSpec spec() {
    return Objects.requireNonNull(spec, "picocli sets it");
  }
}
