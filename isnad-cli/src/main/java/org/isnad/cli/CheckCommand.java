package org.isnad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Flaw;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.cli.output.TableFormat;
import org.isnad.intake.fault.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad check}. */
@Command(
    name = "check",
    description =
        "Looks at everything in an archive: the file, the texts, the readings and their offsets.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit status: 0 the archive is sound, 1 it has flaws, 2 it can't be opened."})
final class CheckCommand extends ArchiveCommand {
  private static final List<Field<Flaw>> FIELDS =
      List.of(
          new Field<>("part", true, Flaw::part),
          new Field<>("article", true, flaw -> flaw.id().isEmpty() ? null : flaw.id()),
          new Field<>("flaw", true, Flaw::words));

  @Mixin private TableOption table = new TableOption();

  @Override
  public Integer call() throws Refusal {
    PrintWriter out = line().getOut();
    try (Archive archive = Archive.open(location())) {
      Pace pace = new Pace(line().getErr(), labels(), terminal());
      List<Flaw> flaws = new ArrayList<>();
      archive.check(flaws::add, pace);
      pace.end();
      if (!flaws.isEmpty() || table.format() != TableFormat.TEXT) {
        new Listing<>(FIELDS, table.format(), labels(), terminal()).print(flaws.stream(), out);
      }
      long stale = archive.stale(VersionedReader.builtInVersion());
      if (stale > 0) {
        say(labels().get("check.stale", stale));
      }
      int failures = archive.failures().size();
      if (failures > 0) {
        say(labels().get("check.failures", failures));
      }
      say(
          flaws.isEmpty()
              ? labels().get("check.sound", archive.size())
              : labels().get("check.flaws", flaws.size(), archive.size()));
      return flaws.isEmpty() ? Isnad.READ : Isnad.SOME_FAILED;
    }
  }
}
