package org.isnad.cli;

import java.util.Set;
import org.isnad.cli.output.EventChoice;
import org.isnad.cli.output.Rendering;
import org.isnad.cli.output.Tables;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad events}. */
@Command(
    name = "events",
    description = "Lists who did what to whom, where and when.",
    mixinStandardHelpOptions = true)
final class EventsCommand extends TableCommand {
  @Mixin private TypesOption types = new TypesOption();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES}.")
  private Set<Status> statuses = Set.of();

  @Option(
      names = "--context",
      paramLabel = "CONTEXT",
      split = ",",
      description = "Only those in one of PLOVER's contexts: ${COMPLETION-CANDIDATES}.")
  private Set<Context> contexts = Set.of();

  @Option(
      names = "--accounts",
      description =
          "What is told of one gathering, truce, clash, pledge or change of a group, a row for each"
              + " field.")
  private boolean accounts;

  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    if (accounts) {
      return Tables.accounts(format(), labels, terminal);
    }
    EventChoice choice = new EventChoice(types.types(), statuses, contexts);
    return Tables.events(format(), labels, terminal, choice);
  }
}
