package org.isnad.cli;

import java.util.List;
import org.isnad.cli.output.Explanation;
import org.isnad.cli.output.Rendering;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}. */
@Command(
    name = "explain",
    description = "Shows where a record comes from: its words, its rule and who takes part in it.",
    mixinStandardHelpOptions = true)
final class ExplainCommand extends ArticlesCommand {
  @Parameters(index = "0", paramLabel = "FILE", description = "The article; - is standard input.")
  private String file = "";

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "An event (v1), statement (s1), figure (f1) or actor (e1) of its record.")
  private String id = "";

  @Override
  List<String> given() {
    return List.of(file);
  }

  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return new Explanation(id, labels, terminal);
  }
}
