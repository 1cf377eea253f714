package org.isnad.cli;

import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.intake.fault.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad reread}. */
@Command(
    name = "reread",
    description =
        "Reads again what an older reader or another lexicon has read. What is up to date is left"
            + " as it is.",
    mixinStandardHelpOptions = true)
final class RereadCommand extends ArchiveCommand {
  @Mixin private LexiconOptions options = new LexiconOptions();

  @Override
  public Integer call() throws Refusal {
    try (Archive archive = Archive.openToWrite(location())) {
      VersionedReader reader = VersionedReader.of(Knowledge.lexicon(options.lexicon()));
      Pace pace = new Pace(line().getErr(), labels(), terminal());
      long read = archive.reread(reader, options.workers(line()), pace);
      pace.end();
      say(labels().get("reread.done", read));
      return Isnad.READ;
    }
  }
}
