package org.isnad.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.evaluation.gold.GoldAgreement;
import org.isnad.evaluation.gold.GoldScore;
import org.isnad.evaluation.gold.Mistake;
import org.isnad.evaluation.measure.BuiltInReader;
import org.isnad.evaluation.measure.FigureTable;
import org.isnad.evaluation.measure.Floors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code gold}: readings against gold readings, with every mistake where that is asked for. */
@Command(name = "gold", description = "Scores readings against a folder of gold readings.")
final class GoldCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder of gold readings, NAME.json.")
  @Nullable Path gold;

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "DIR",
      description = "Folder of their articles, NAME.txt.")
  @Nullable Path articles;

  @Option(
      names = "--published",
      paramLabel = "JSON",
      description = "Dates of the articles: a map from NAME to YYYY-MM-DD.")
  @Nullable Path published;

  @Option(
      names = "--readings",
      paramLabel = "JSONL",
      description = "Score these readings instead of reading the articles.")
  @Nullable Path readings;

  @Option(names = "--errors", description = "List every miss and every wrong or spurious item.")
  boolean errors;

  @Option(names = "--json", description = "Print the figures as JSON.")
  boolean json;

  @Override
  public Integer call() throws IOException {
    GoldAgreement agreement =
        new GoldAgreement(
            Objects.requireNonNull(gold), Objects.requireNonNull(articles), published);
    GoldScore score =
        readings == null ? agreement.read(BuiltInReader.open()) : agreement.score(readings);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (json) {
      JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
      out.println(mapper.writeValueAsString(score.rows()));
    } else {
      out.print(FigureTable.of(score.measured(), Floors.none()));
    }
    if (errors) {
      for (Mistake mistake : score.mistakes()) {
        out.println(mistake.article() + "\t" + mistake.what() + "\t" + oneLine(mistake.words()));
      }
    }
    if (!score.unread().isEmpty()) {
      spec.commandLine().getErr().println("no reading for: " + String.join(", ", score.unread()));
    }
    out.flush();
    return 0;
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }
}
