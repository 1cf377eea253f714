package org.isnad.cli;

import org.isnad.cli.output.Rendering;
import org.isnad.cli.output.Tables;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad positions}. */
@Command(
    name = "positions",
    description =
        "Lists what each actor demands, supports, accepts or refuses, and on what condition.",
    mixinStandardHelpOptions = true)
final class PositionsCommand extends TableCommand {
  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      description = "Only this actor's: a name or a part of it, a code, or an id.")
  private @Nullable String by;

  @Option(
      names = "--on",
      paramLabel = "ISSUE",
      description = "Only on this issue: an id of %%issues.")
  private @Nullable String on;

  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return Tables.positions(format(), labels, terminal, by, on);
  }
}
