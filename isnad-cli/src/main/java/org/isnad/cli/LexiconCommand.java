package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.cli.terminal.Glyphs;
import org.isnad.cli.terminal.Labels;
import org.isnad.intake.fault.Refusal;
import org.isnad.lexicon.check.Finding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code isnad lexicon}. */
@Command(
    name = "lexicon",
    description = "Works on the lexicon.",
    subcommands = LexiconCommand.Check.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Runnable {
  @ParentCommand private @Nullable Isnad isnad;
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public void run() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    line.usage(line.getOut());
  }

  /** {@code isnad lexicon check}. */
  @Command(
      name = "check",
      description = "Checks a lexicon: every line that is wrong, with its file and number.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @ParentCommand private @Nullable LexiconCommand parent;
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(
        arity = "0..1",
        paramLabel = "DIR",
        description = "A folder of .lex files (default: the built-in lexicon).")
    private @Nullable Path folder;

    @Override
    public Integer call() throws Refusal {
      LexiconCommand lexicon = Objects.requireNonNull(parent);
      Labels labels = Objects.requireNonNull(lexicon.isnad).labels();
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      int errors = 0;
      for (Finding finding : Knowledge.findings(folder)) {
        errors += finding.isError() ? 1 : 0;
        String where = finding.line() > 0 ? finding.file() + ":" + finding.line() : finding.file();
        String warning = finding.isError() ? "" : labels.get("lexicon.warning") + ": ";
        out.println(Glyphs.clean(where + ": " + warning + finding.message()));
      }
      out.println(errors == 0 ? labels.get("lexicon.sound") : labels.get("lexicon.faults", errors));
      out.flush();
      return errors == 0 ? Isnad.READ : Isnad.SOME_FAILED;
    }
  }
}
