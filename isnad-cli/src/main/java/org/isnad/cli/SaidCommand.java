package org.isnad.cli;

import org.isnad.cli.output.Rendering;
import org.isnad.cli.output.Tables;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad said}. */
@Command(
    name = "said",
    description = "Lists who said what, and through whom it came.",
    mixinStandardHelpOptions = true)
final class SaidCommand extends TableCommand {
  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      description = "Only what this actor said: a name or a part of it, a code, or an id.")
  private @Nullable String by;

  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return Tables.said(format(), labels, terminal, by);
  }
}
