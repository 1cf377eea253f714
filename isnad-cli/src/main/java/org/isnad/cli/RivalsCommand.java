package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.record.State;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import org.isnad.story.printing.Appearance;
import org.isnad.story.saying.Saying;
import org.isnad.story.saying.Sayings;
import org.isnad.story.saying.Sayings.Dispute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad rivals}. */
@Command(
    name = "rivals",
    description =
        "Lists in what articles contradict each other on the same event: figures, days, places, who"
            + " did it, whether it happened at all; or on the same statement.",
    mixinStandardHelpOptions = true)
final class RivalsCommand extends DerivedCommand {
  @Mixin private TableOption table = new TableOption();
  @Mixin private QueryOptions options = new QueryOptions();

  @Option(
      names = "--statements",
      description =
          "Compares statements instead: what one speaker is reported to have said, with other"
              + " figures, days, places or culprits, what one says and another denies, and whom"
              + " different speakers hold responsible. All articles that are asked for are read.")
  private boolean statements;

  private record Row(Happening happening, Rival rival) {}

  @Override
  int answer(Archive archive) throws Refusal {
    return statements ? ofStatements(archive) : ofEvents(archive);
  }

  private int ofStatements(Archive archive) throws Refusal {
    List<Saying> sayings =
        archive
            .readings(options.query(archive, false))
            .filter(shelved -> shelved.article().state() == State.CURRENT)
            .flatMap(
                shelved ->
                    Saying.of(
                        shelved.article().id(),
                        Appearance.outlets(shelved.article().appearances()),
                        shelved.reading())
                        .stream())
            .toList();
    List<Field<Dispute>> fields =
        List.of(
            new Field<>("day", true, one -> one.sayings().get(0).published()),
            new Field<>("speaker", true, one -> name(archive, one.sayings().get(0).speaker())),
            new Field<>("matter", true, one -> one.rival().matter().name()),
            new Field<>("subject", true, one -> one.rival().subject()),
            new Field<>("sides", true, one -> sides(archive, one.rival())),
            new Field<>("words", true, one -> one.sayings().get(0).quote()),
            new Field<>("statements", false, one -> tellings(one.rival())));
    new Listing<>(fields, table.format(), labels(), terminal())
        .print(Sayings.disputes(sayings).stream(), line().getOut());
    return Isnad.READ;
  }

  private int ofEvents(Archive archive) throws Refusal {
    List<Field<Row>> fields =
        List.of(
            new Field<>("day", true, row -> row.happening().best().day()),
            new Field<>("type", true, row -> row.happening().best().type().name()),
            new Field<>("matter", true, row -> row.rival().matter().name()),
            new Field<>("subject", true, row -> row.rival().subject()),
            new Field<>("sides", true, row -> sides(archive, row.rival())),
            new Field<>("words", true, row -> row.happening().best().quote()),
            new Field<>("event", false, row -> row.happening().id()),
            new Field<>("tellings", false, row -> tellings(row.rival())));
    new Listing<>(fields, table.format(), labels(), terminal())
        .print(
            archive.happenings(options.query(archive, false)).stream()
                .flatMap(one -> one.rivals().stream().map(rival -> new Row(one, rival))),
            line().getOut());
    return Isnad.READ;
  }

  private List<Object> sides(Archive archive, Rival rival) {
    return rival.sides().stream().map(side -> side(archive, rival, side)).toList();
  }

  private static List<List<String>> tellings(Rival rival) {
    return rival.sides().stream().map(Rival.Side::tellings).toList();
  }

  private Object side(Archive archive, Rival rival, Rival.Side side) {
    boolean keyed = rival.matter() == Rival.Matter.PLACE || rival.matter() == Rival.Matter.BLAME;
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", keyed ? name(archive, side.value()) : side.value());
    map.put(
        "chain",
        side.chains().stream()
            .flatMap(chain -> names(archive, chain).stream())
            .distinct()
            .toList());
    map.put("why", side.why().stream().map(Enum::name).toList());
    return map;
  }
}
