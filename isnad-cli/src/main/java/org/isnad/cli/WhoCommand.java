package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import picocli.CommandLine.Command;

/** {@code isnad who}. */
@Command(
    name = "who",
    description = "Says whom a name means in the archive, and how articles spell it.",
    mixinStandardHelpOptions = true)
final class WhoCommand extends NamedCommand {
  @Override
  void answer(Archive archive, List<Actor> found) throws Refusal {
    List<Field<Actor>> fields =
        List.of(
            new Field<>("key", true, Actor::key),
            new Field<>("kind", true, Actor::kind),
            new Field<>("name", true, Actor::name),
            new Field<>("english", true, Actor::english),
            new Field<>("code", true, Actor::code),
            new Field<>(
                "mentions",
                true,
                one -> one.spellings().stream().mapToLong(Actor.Spelling::mentions).sum()),
            new Field<>(
                "spellings",
                true,
                one -> one.spellings().stream().map(WhoCommand::spelling).toList()));
    new Listing<>(fields, format(), labels(), terminal()).print(found.stream(), line().getOut());
  }

  private static Object spelling(Actor.Spelling spelling) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("words", spelling.words());
    map.put("mentions", spelling.mentions());
    return map;
  }
}
