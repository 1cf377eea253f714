package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad rivals}. */
@Command(
    name = "rivals",
    description =
        "Lists in what articles contradict each other on the same event: figures, days, places, who"
            + " did it, whether it happened at all.",
    mixinStandardHelpOptions = true)
final class RivalsCommand extends DerivedCommand {
  @Mixin private TableOption table = new TableOption();
  @Mixin private QueryOptions options = new QueryOptions();

  private record Row(Happening happening, Rival rival) {}

  @Override
  int answer(Archive archive) throws Refusal {
    List<Field<Row>> fields =
        List.of(
            new Field<>("day", true, row -> row.happening().best().day()),
            new Field<>("type", true, row -> row.happening().best().type().name()),
            new Field<>("matter", true, row -> row.rival().matter().name()),
            new Field<>("subject", true, row -> row.rival().subject()),
            new Field<>(
                "sides",
                true,
                row ->
                    row.rival().sides().stream()
                        .map(side -> side(archive, row.rival(), side))
                        .toList()),
            new Field<>("words", true, row -> row.happening().best().quote()),
            new Field<>("event", false, row -> row.happening().id()),
            new Field<>(
                "tellings",
                false,
                row -> row.rival().sides().stream().map(Rival.Side::tellings).toList()));
    new Listing<>(fields, table.format(), labels(), terminal())
        .print(
            archive.happenings(options.query(archive, false)).stream()
                .flatMap(one -> one.rivals().stream().map(rival -> new Row(one, rival))),
            line().getOut());
    return Isnad.READ;
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
