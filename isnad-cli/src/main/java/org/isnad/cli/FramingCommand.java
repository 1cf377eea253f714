package org.isnad.cli;

import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.Wording;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import picocli.CommandLine.Command;

/** {@code isnad framing}. */
@Command(
    name = "framing",
    description = "Counts under which names each outlet speaks of somebody, with an example.",
    mixinStandardHelpOptions = true)
final class FramingCommand extends NamedCommand {
  @Override
  void answer(Archive archive, List<Actor> found) throws Refusal {
    List<Field<Wording>> fields =
        List.of(
            new Field<>("outlet", true, Wording::outlet),
            new Field<>("words", true, Wording::words),
            new Field<>("mentions", true, Wording::mentions),
            new Field<>("articles", true, Wording::articles),
            new Field<>("example", true, Wording::example));
    new Listing<>(fields, format(), labels(), terminal())
        .print(archive.wordings(found.get(0).key()).stream(), line().getOut());
  }
}
