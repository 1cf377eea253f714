package org.isnad.cli;

import org.isnad.cli.output.ReadingFormat;
import org.isnad.cli.output.Rendering;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad read}. */
@Command(
    name = "read",
    description = "Reads articles and prints the record of each, as text or as JSON lines.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit status: 0 all articles were read, 1 some could not be (each with a code on standard",
      "error), 2 the command line, the metadata or the lexicon can't be used."
    })
final class ReadCommand extends FilesCommand {
  @Option(
      names = "--format",
      paramLabel = "text|jsonl",
      defaultValue = "text",
      description = "The record for a person, or one JSON object a line (default: text).")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return format.rendering(labels, terminal);
  }
}
