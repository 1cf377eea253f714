package org.isnad.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.archive.record.Location;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** What the commands on an archive share. */
abstract class ArchiveCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  final Location location() {
    return archive.location(line());
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
