package org.isnad.cli;

import org.isnad.cli.output.Rendering;
import org.isnad.cli.output.Tables;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code isnad figures}. */
@Command(
    name = "figures",
    description = "Lists the figures with who counted them; its CSV carries HXL tags.",
    mixinStandardHelpOptions = true)
final class FiguresCommand extends TableCommand {
  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return Tables.figures(format(), labels, terminal);
  }
}
