package org.isnad.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the commands on an archive share. */
abstract class ArchiveCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = {"-a", "--archive"},
      paramLabel = "DIR",
      required = true,
      defaultValue = "${env:ISNAD_ARCHIVE}",
      description = "The archive's folder (default: that of the variable ISNAD_ARCHIVE).")
  private @Nullable Path archive;

  final Path folder() {
    return Objects.requireNonNull(archive);
  }

  final Isnad root() {
    // A command may stand below another, as isnad decide merge.
    return (Isnad) line().getCommandSpec().root().userObject();
  }

  final Labels labels() {
    return root().labels();
  }

  final Terminal terminal() {
    return root().terminal();
  }

  final CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }

  /** Says something beside the result. */
  final void say(String words) {
    line().getErr().println("isnad: " + words);
    line().getErr().flush();
  }
}
