package org.isnad.cli;

import java.util.List;
import org.isnad.cli.example.Examples;
import org.isnad.cli.output.ReadingFormat;
import org.isnad.cli.output.Rendering;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.metadata.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad demo}. */
@Command(
    name = "demo",
    description = "Reads the bundled example articles and prints the record of each.",
    mixinStandardHelpOptions = true)
final class DemoCommand extends ArticlesCommand {
  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      defaultValue = "text",
      description = "The record for a person, or one JSON object a line (default: text).")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Override
  List<String> given() {
    return List.of();
  }

  @Override
  Intake.Gone open(Intake intake, Intake.Receiver receiver) {
    return intake.give(Examples.sources(), receiver);
  }

  @Override
  Metadata metadata() throws Refusal {
    return Examples.metadata();
  }

  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return format.rendering(labels, terminal);
  }
}
