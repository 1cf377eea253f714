package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Floors;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.speed.SpeedComparison;
import org.isnad.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code table}: everything that can be measured with the data there is. */
@Command(
    name = "table",
    description = "Measures with all data under a folder and prints one table.")
final class TableCommand extends MeasuringCommand {
  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with gold/readings and articles, and data files in it or in data/ (seg_*.tsv,"
              + " ner_*.txt, event_*.jsonl, event_*_spans.jsonl, news_*.json, temporal/).")
  @Nullable Path root;

  @Option(names = "--speed", description = "Run the speed benchmark as well (half a minute).")
  boolean speed;

  @Override
  Measurement measurement() throws IOException {
    DataFolder folder = new DataFolder(Objects.requireNonNull(root), this::tell);
    Map<String, Measurement> measurements = new LinkedHashMap<>(folder.measurements());
    if (speed) {
      measurements.put("speed", new SpeedComparison(folder.newsFile(), false));
    }
    if (measurements.isEmpty()) {
      throw new DataFormatException(root, 0, "something to measure with");
    }
    return reader -> all(measurements, reader);
  }

  private List<Measured> all(Map<String, Measurement> measurements, Reader reader)
      throws IOException {
    List<Measured> figures = new ArrayList<>();
    for (Map.Entry<String, Measurement> one : measurements.entrySet()) {
      tell("measuring: " + one.getKey());
      figures.addAll(one.getValue().measure(reader));
    }
    if (expected != null) {
      Floors.read(expected)
          .unmeasured(figures)
          .forEach(name -> tell("has a floor but was not measured: " + name));
    }
    return figures;
  }
}
