package org.isnad.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Location;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Query;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.cli.output.Rendering;
import org.isnad.cli.output.Tables;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.intake.fault.Refusal;
import org.isnad.story.position.Stand;
import org.isnad.story.position.Standing;
import org.isnad.story.position.Standing.Turn;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad positions}. */
@Command(
    name = "positions",
    description = {
      "Lists what each actor demands, supports, accepts or refuses, and on what condition. Given",
      "articles, of each article; given an archive instead, where each actor stands on each issue:",
      "since when, and the days on which that changed."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Of an archive there is a line for the first day on which a position is shown, and for each",
      "day on which it turned, divided or was tied to a condition. JSON has all statements and acts",
      "that show it, with their places in the articles."
    })
final class PositionsCommand extends TableCommand {
  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--by",
      paramLabel = "ACTOR",
      description = "Only this actor's: a name or a part of it, a code, or an id.")
  private @Nullable String by;

  @Option(
      names = "--on",
      paramLabel = "ISSUE",
      description = "Only on this issue: an id of %%issues.")
  private @Nullable String on;

  @Override
  Rendering rendering(Labels labels, Terminal terminal) {
    return Tables.positions(format(), labels, terminal, by, on);
  }

  @Override
  public Integer call() throws Refusal {
    Location location = archive.named(line());
    if (location == null || !named().isEmpty()) {
      return super.call();
    }
    Labels labels = root().labels();
    return CaughtUp.ask(
        location,
        () -> new Pace(line().getErr(), labels, root().terminal()),
        behind -> {
          line().getErr().println("isnad: " + labels.get("note.behind", behind));
          line().getErr().flush();
        },
        opened -> over(opened, labels));
  }

  /** A change of where an actor stands, with all that shows it until the next. */
  private record Row(Standing standing, Turn turn, List<Stand> stands) {}

  private int over(Archive opened, Labels labels) throws Refusal {
    ActorNames names = new ActorNames(opened, labels);
    List<Field<Row>> fields =
        List.of(
            new Field<>("actor", true, row -> names.of(row.standing().actor())),
            new Field<>("issue", true, row -> row.standing().issue()),
            new Field<>("day", true, row -> row.turn().day()),
            new Field<>("change", true, row -> row.turn().change().name()),
            new Field<>("standing", true, row -> row.turn().side().name()),
            new Field<>("before", true, row -> row.turn().before().name()),
            new Field<>("witnesses", true, row -> row.turn().witnesses()),
            new Field<>("stands", true, row -> row.stands().size()),
            new Field<>("words", true, row -> row.stands().get(0).words()),
            new Field<>("key", false, row -> row.standing().actor()),
            new Field<>(
                "shown",
                false,
                row -> row.stands().stream().map(one -> stand(one, names)).toList()));
    new Listing<>(fields, format(), labels, root().terminal())
        .print(rows(opened).stream(), line().getOut());
    return Isnad.READ;
  }

  private List<Row> rows(Archive opened) {
    Set<String> actors = actors(opened);
    Map<String, Stand> byId = new HashMap<>();
    opened
        .readings(Query.of("").with(actors, Set.of()))
        .filter(shelved -> shelved.article().state() == State.CURRENT)
        .forEach(
            shelved ->
                stands(shelved).stream()
                    .filter(stand -> actors.isEmpty() || actors.contains(stand.actor()))
                    .filter(stand -> on == null || stand.issue().equals(on))
                    .forEach(stand -> byId.put(stand.id(), stand)));
    List<Row> rows = new ArrayList<>();
    for (Standing standing : Standing.of(byId.values(), opened.origins())) {
      List<Turn> turns = standing.turns();
      for (int i = 0; i < turns.size(); i++) {
        Turn turn = turns.get(i);
        Turn next = i + 1 < turns.size() ? turns.get(i + 1) : null;
        List<Stand> shown =
            standing.stands().stream()
                .filter(
                    stand ->
                        turn.stands().contains(stand.id())
                            || !stand.day().isBefore(turn.day())
                                && (next == null || stand.day().isBefore(next.day())))
                .toList();
        rows.add(new Row(standing, turn, shown));
      }
    }
    return rows;
  }

  private Set<String> actors(Archive opened) {
    if (by == null) {
      return Set.of();
    }
    List<Actor> found = opened.actors(by);
    if (found.isEmpty()) {
      throw new ArchiveException(ArchiveFault.UNKNOWN, opened.name(), by, null);
    }
    return Set.of(found.get(0).key());
  }

  private static List<Stand> stands(Shelved shelved) {
    return Stand.of(
        shelved.article().id(),
        Appearance.outlets(shelved.article().appearances()),
        shelved.reading());
  }

  private static Object stand(Stand stand, ActorNames names) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("article", stand.article());
    map.put("id", stand.position());
    map.put("outlets", stand.outlets());
    map.put("day", stand.day().toString());
    map.put("favours", stand.favours());
    map.put("stance", stand.stance().word());
    map.put("condition", stand.condition());
    map.put("act", stand.act());
    map.put("chain", names.of(stand.chain()));
    map.put("words", stand.words());
    map.put("start", stand.span().start());
    map.put("end", stand.span().end());
    return map;
  }
}
