package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Sameness;
import org.isnad.story.event.Telling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad timeline}. */
@Command(
    name = "timeline",
    description = "Lists the events that articles tell, each once, by day.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Witnesses are independent sources: reprints, articles of one outlet and reports on the word"
          + " of",
      "the same speaker are one. JSON has every telling with its place in its article, and why"
          + " they",
      "are held to tell the same."
    })
final class TimelineCommand extends DerivedCommand {
  @Mixin private TableOption table = new TableOption();
  @Mixin private QueryOptions options = new QueryOptions();

  @Override
  int answer(Archive archive) throws Refusal {
    if (options.isEmpty()) {
      throw new CommandLine.ParameterException(line(), labels().get("narrow.needed"));
    }
    List<Field<Happening>> fields =
        List.of(
            new Field<>("day", true, one -> one.best().day()),
            new Field<>("type", true, one -> one.best().type().name()),
            new Field<>("mode", false, one -> one.best().mode()),
            new Field<>("status", false, one -> one.best().status().word()),
            new Field<>(
                "actors", true, one -> names(archive, one.best().actors(), one.best().article())),
            new Field<>(
                "recipients",
                true,
                one -> names(archive, one.best().recipients(), one.best().article())),
            new Field<>("place", true, one -> place(archive, one.best())),
            new Field<>("witnesses", true, one -> one.witnesses().size()),
            new Field<>(
                "articles",
                true,
                one -> one.tellings().stream().map(Telling::article).distinct().count()),
            new Field<>("rivals", false, one -> one.rivals().size()),
            new Field<>("words", true, one -> one.best().quote()),
            new Field<>("event", false, Happening::id),
            new Field<>(
                "tellings", false, one -> one.tellings().stream().map(this::telling).toList()),
            new Field<>("links", false, one -> one.links().stream().map(this::link).toList()));
    new Listing<>(fields, table.format(), labels(), terminal())
        .print(archive.happenings(options.query(archive, false)).stream(), line().getOut());
    return Isnad.READ;
  }

  private Object place(Archive archive, Telling telling) {
    String place = telling.place();
    return place == null ? "" : name(archive, place);
  }

  private Object telling(Telling telling) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("article", telling.article());
    map.put("id", telling.event());
    map.put("outlets", telling.outlets());
    map.put("start", telling.trigger().start());
    map.put("end", telling.trigger().end());
    map.put("chain", telling.chain());
    return map;
  }

  private Object link(Happening.Link link) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("one", link.one());
    map.put("other", link.other());
    map.put("score", link.verdict().score());
    map.put("grounds", link.verdict().grounds().stream().map(TimelineCommand::ground).toList());
    return map;
  }

  private static Object ground(Sameness.Ground ground) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("reason", ground.reason().name());
    map.put("weight", ground.weight());
    map.put("what", ground.what());
    return map;
  }
}
