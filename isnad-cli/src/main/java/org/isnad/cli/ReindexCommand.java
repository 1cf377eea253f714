package org.isnad.cli;

import org.isnad.archive.Archive;
import org.isnad.intake.fault.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reindex}. */
@Command(
    name = "reindex",
    description = "Makes the search index of an archive anew from what is stored.",
    mixinStandardHelpOptions = true)
final class ReindexCommand extends ArchiveCommand {
  @Mixin private ThreadOptions options = new ThreadOptions();

  @Override
  public Integer call() throws Refusal {
    try (Archive archive = Archive.openToWrite(location())) {
      Pace pace = new Pace(line().getErr(), labels(), terminal());
      archive.reindex(options.workers(line()), pace);
      pace.end();
      say(labels().get("reindex.done", archive.size()));
      return Isnad.READ;
    }
  }
}
