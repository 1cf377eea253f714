package org.isnad.cli;

import org.isnad.cli.output.Rendering;
import org.isnad.cli.output.Tables;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code isnad actors}. */
@Command(
    name = "actors",
    description = "Lists who the articles speak of, and how often.",
    mixinStandardHelpOptions = true)
final class ActorsCommand extends TableCommand {
  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return Tables.actors(format(), labels, terminal);
  }
}
