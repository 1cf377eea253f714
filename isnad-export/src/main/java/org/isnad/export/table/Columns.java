package org.isnad.export.table;

import static org.isnad.export.table.Column.Type.BOOLEAN;
import static org.isnad.export.table.Column.Type.DATE;
import static org.isnad.export.table.Column.Type.INTEGER;
import static org.isnad.export.table.Column.Type.NUMBER;
import static org.isnad.export.table.Column.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.row.ActorRow;
import org.isnad.export.row.ArticleRow;
import org.isnad.export.row.Count;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.FigureRow;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.PositionRow;
import org.isnad.export.row.Row;
import org.isnad.export.row.StatementRow;
import org.isnad.export.row.StoryRow;
import org.isnad.export.row.Voice;
import org.isnad.export.table.Column.Type;
import org.jspecify.annotations.Nullable;

/**
 * The columns of each layer. Several values in a cell are parted by {@code "; "}, links of a chain
 * by {@code " > "}.
 */
final class Columns {
  private static final String AND = "; ";
  private static final String THROUGH = " > ";

  private Columns() {}

  /** The columns of a layer's rows, its own first and where the row comes from last. */
  static List<Column<Row>> of(Layer layer) {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(column("id", "#meta+id", STRING, Row::id));
    switch (layer) {
      case EVENTS -> columns.addAll(of(EventRow.class, events()));
      case STORIES -> columns.addAll(of(StoryRow.class, stories()));
      case STATEMENTS -> columns.addAll(of(StatementRow.class, statements()));
      case FIGURES -> columns.addAll(of(FigureRow.class, figures()));
      case ACTORS -> columns.addAll(of(ActorRow.class, actors()));
      case POSITIONS -> columns.addAll(of(PositionRow.class, positions()));
      case ARTICLES -> columns.addAll(of(ArticleRow.class, articles()));
    }
    columns.addAll(origin());
    return List.copyOf(columns);
  }

  private static List<Column<EventRow>> events() {
    List<Column<EventRow>> columns = new ArrayList<>();
    columns.add(closed("type", "#event+type", Vocabulary.EVENT_TYPE, EventRow::type));
    columns.add(column("mode", "#event+mode", STRING, EventRow::mode));
    columns.add(closed("status", "#event+status", Vocabulary.STATUS, EventRow::status));
    columns.add(column("background", "#event+background", BOOLEAN, EventRow::background));
    columns.add(column("same_as", "#event+id+same", STRING, EventRow::sameAs));
    columns.add(column("day", "#date+occurred", DATE, EventRow::day));
    columns.add(closed("precision", "#date+precision", Vocabulary.PRECISION, EventRow::precision));
    columns.add(column("time", "#date+told", STRING, EventRow::time));
    columns.addAll(parties("actor", "#group+actor", EventRow::actors));
    columns.addAll(parties("recipient", "#group+recipient", EventRow::recipients));
    columns.addAll(place(EventRow::place));
    columns.add(column("statement", "#meta+statement", STRING, EventRow::statement));
    columns.add(closed("certainty", "#event+certainty", Vocabulary.CERTAINTY, EventRow::certainty));
    for (String counted : List.of("killed", "wounded", "detained", "displaced")) {
      columns.add(
          column(
              counted,
              "#affected+" + counted,
              STRING,
              row ->
                  joined(
                      row.counts().stream().filter(count -> count.counts().equals(counted)),
                      Columns::figure)));
    }
    return columns;
  }

  private static String figure(Count count) {
    String sign =
        switch (count.bound()) {
          case "at-least" -> "≥ ";
          case "at-most" -> "≤ ";
          case "about" -> "~ ";
          default -> "";
        };
    return sign + count.value().stripTrailingZeros().toPlainString();
  }

  private static List<Column<StoryRow>> stories() {
    List<Column<StoryRow>> columns = new ArrayList<>();
    columns.add(column("witnesses", "#indicator+witnesses", INTEGER, StoryRow::witnesses));
    columns.add(
        column("tellings", "#indicator+tellings", INTEGER, story -> story.tellings().size()));
    columns.add(
        column(
            "articles",
            "#indicator+articles",
            INTEGER,
            story ->
                story.tellings().stream().map(one -> one.origin().article()).distinct().count()));
    columns.add(
        column(
            "told_by",
            "#meta+tellings",
            STRING,
            story -> joined(story.tellings().stream(), EventRow::id)));
    columns.add(
        column(
            "rivals",
            "#meta+rivals",
            STRING,
            story ->
                joined(
                    story.rivals().stream(),
                    rival ->
                        (rival.matter() + " " + rival.subject()).strip()
                            + ": "
                            + rival.sides().stream()
                                .map(StoryRow.Side::value)
                                .collect(Collectors.joining(" / ")))));
    for (Column<EventRow> column : events()) {
      columns.add(column.of(StoryRow::best));
    }
    return columns;
  }

  private static List<Column<StatementRow>> statements() {
    List<Column<StatementRow>> columns = new ArrayList<>();
    columns.add(closed("mode", "#activity+mode", Vocabulary.MODE, StatementRow::mode));
    columns.add(closed("form", "#activity+form", Vocabulary.FORM, StatementRow::form));
    columns.add(column("strength", "#activity+strength", STRING, StatementRow::strength));
    columns.addAll(party("speaker", "#group+speaker", StatementRow::speaker));
    columns.addAll(party("addressee", "#group+addressee", StatementRow::addressee));
    columns.add(column("cue", "#description+cue", STRING, StatementRow::cue));
    columns.add(column("cue_start", "#meta+cue+start", INTEGER, StatementRow::cueStart));
    columns.add(column("cue_end", "#meta+cue+end", INTEGER, StatementRow::cueEnd));
    columns.add(
        closed("certainty", "#status+certainty", Vocabulary.CERTAINTY, StatementRow::certainty));
    columns.add(closed("teller", "#status+teller", Vocabulary.COMMITMENT, StatementRow::teller));
    columns.add(
        closed(
            "teller_certainty",
            "#status+teller+certainty",
            Vocabulary.CERTAINTY,
            StatementRow::tellerCertainty));
    columns.add(column("side", "#status+side", STRING, StatementRow::side));
    return columns;
  }

  private static List<Column<FigureRow>> figures() {
    List<Column<FigureRow>> columns = new ArrayList<>();
    columns.add(column("counts", "#indicator+counts", STRING, FigureRow::counts));
    columns.add(column("value", "#value", NUMBER, FigureRow::value));
    columns.add(column("unit", "#value+unit", STRING, FigureRow::unit));
    columns.add(closed("bound", "#value+bound", Vocabulary.BOUND, FigureRow::bound));
    columns.add(column("vague", "#value+vague", STRING, FigureRow::vague));
    columns.add(column("part_of", "#meta+part", STRING, FigureRow::partOf));
    columns.add(column("statement", "#meta+statement", STRING, FigureRow::statement));
    columns.add(column("period", "#date+period", STRING, FigureRow::period));
    columns.addAll(place(FigureRow::place));
    columns.add(column("extent", "#value+extent", STRING, FigureRow::extent));
    return columns;
  }

  private static List<Column<ActorRow>> actors() {
    List<Column<ActorRow>> columns = new ArrayList<>();
    columns.addAll(party("actor", "#group", ActorRow::actor));
    columns.add(column("english", "#group+name+i_en", STRING, row -> row.actor().english()));
    columns.add(column("role", "#group+role", STRING, row -> row.actor().role()));
    columns.add(column("wikidata", "#group+wikidata", STRING, row -> row.actor().wikidata()));
    columns.add(column("lat", "#geo+lat", NUMBER, row -> row.actor().lat()));
    columns.add(column("lon", "#geo+lon", NUMBER, row -> row.actor().lon()));
    columns.add(column("within", "#loc+within", STRING, row -> row.actor().within()));
    columns.add(column("mentions", "#indicator+mentions", INTEGER, ActorRow::mentions));
    return columns;
  }

  private static List<Column<PositionRow>> positions() {
    List<Column<PositionRow>> columns = new ArrayList<>();
    columns.addAll(party("actor", "#group+actor", PositionRow::actor));
    columns.add(closed("stance", "#status+stance", Vocabulary.STANCE, PositionRow::stance));
    columns.add(column("issue", "#item+issue", STRING, PositionRow::issue));
    columns.add(column("favours", "#status+favours", BOOLEAN, PositionRow::favours));
    columns.add(column("condition", "#description+condition", STRING, PositionRow::condition));
    columns.add(column("date", "#date+told", STRING, PositionRow::date));
    columns.add(column("statement", "#meta+statement", STRING, PositionRow::statement));
    columns.add(column("event", "#meta+event", STRING, PositionRow::event));
    return columns;
  }

  private static List<Column<ArticleRow>> articles() {
    return List.of(
        column("state", "#status+article", STRING, ArticleRow::state),
        column("reason", "#status+reason", STRING, ArticleRow::reason),
        column("added", "#date+added", STRING, ArticleRow::added),
        column(
            "urls",
            "#meta+url+all",
            STRING,
            row ->
                joined(
                    row.appearances().stream()
                        .map(ArticleRow.Appeared::url)
                        .filter(Objects::nonNull),
                    Function.identity())),
        column("events", "#indicator+events", INTEGER, ArticleRow::events),
        column("statements", "#indicator+statements", INTEGER, ArticleRow::statements),
        column("figures", "#indicator+figures", INTEGER, ArticleRow::figures));
  }

  private static List<Column<Row>> origin() {
    List<Column<Origin>> columns =
        List.of(
            column("article", "#meta+article", STRING, Origin::article),
            column("url", "#meta+url", STRING, Origin::url),
            column("outlet", "#meta+outlet", STRING, Origin::outlet),
            column(
                "outlets",
                "#meta+outlet+all",
                STRING,
                origin -> joined(origin.outlets().stream(), Function.identity())),
            column("published", "#date+published", DATE, Origin::published),
            column("title", "#meta+title", STRING, Origin::title),
            column(
                "agencies",
                "#meta+agency",
                STRING,
                origin -> joined(origin.agencies().stream(), Function.identity())),
            column("start", "#meta+start", INTEGER, Origin::start),
            column("end", "#meta+end", INTEGER, Origin::end),
            column("words", "#description+words", STRING, Origin::words),
            column("sentence_start", "#meta+sentence+start", INTEGER, Origin::sentenceStart),
            column("sentence", "#description+sentence", STRING, Origin::sentence),
            column("chain", "#meta+chain", STRING, origin -> chain(origin, Voice::name)),
            column("chain_keys", "#meta+chain+keys", STRING, origin -> chain(origin, Voice::key)),
            column(
                "chain_words",
                "#meta+chain+words",
                STRING,
                origin -> chain(origin, voice -> Objects.requireNonNullElse(voice.words(), ""))),
            column(
                "chain_grades",
                "#meta+chain+grades",
                STRING,
                origin -> chain(origin, Voice::grade)),
            column(
                "chain_commitments",
                "#meta+chain+commitments",
                STRING,
                origin -> chain(origin, Voice::commitment)),
            column(
                "chain_certainties",
                "#meta+chain+certainties",
                STRING,
                origin -> chain(origin, Voice::certainty)),
            column("rule", "#meta+rule", STRING, Origin::rule),
            column("source", "#meta+source", STRING, Origin::source),
            column("reader", "#meta+reader", STRING, Origin::reader),
            column("lexicon", "#meta+lexicon", STRING, Origin::lexicon));
    List<Column<Row>> all = new ArrayList<>();
    for (Column<Origin> column : columns) {
      all.add(column.of(Row::origin));
    }
    return all;
  }

  private static @Nullable String chain(Origin origin, Function<Voice, String> what) {
    return origin.chain().isEmpty()
        ? null
        : origin.chain().stream().map(what).collect(Collectors.joining(THROUGH));
  }

  private static <T> List<Column<T>> parties(
      String name, String hxl, Function<T, List<Party>> parties) {
    return List.of(
        column(name + "s", hxl, STRING, row -> joined(parties.apply(row).stream(), Party::label)),
        column(
            name + "_names",
            hxl + "+name",
            STRING,
            row -> joined(parties.apply(row).stream(), Party::name)),
        column(
            name + "_keys",
            hxl + "+id",
            STRING,
            row -> joined(parties.apply(row).stream(), Party::key)),
        column(
            name + "_codes",
            hxl + "+code",
            STRING,
            row ->
                joined(
                    parties.apply(row).stream(),
                    party -> Objects.requireNonNullElse(party.code(), ""))),
        column(
            name + "_kinds",
            hxl + "+kind",
            STRING,
            row -> joined(parties.apply(row).stream(), Party::kind)));
  }

  private static <T> List<Column<T>> party(
      String name, String hxl, Function<T, @Nullable Party> party) {
    return List.of(
        column(name, hxl + "+name", STRING, of(party, Party::name)),
        column(name + "_key", hxl + "+id", STRING, of(party, Party::key)),
        column(name + "_code", hxl + "+code", STRING, of(party, Party::code)),
        closed(name + "_kind", hxl + "+kind", Vocabulary.KIND, of(party, Party::kind)));
  }

  private static <T> List<Column<T>> place(Function<T, @Nullable Party> place) {
    return List.of(
        column("place", "#loc", STRING, of(place, Party::label)),
        column("place_name", "#loc+name", STRING, of(place, Party::name)),
        column("place_key", "#loc+id", STRING, of(place, Party::key)),
        column("country", "#country+code", STRING, of(place, Party::country)),
        column("lat", "#geo+lat", NUMBER, of(place, Party::lat)),
        column("lon", "#geo+lon", NUMBER, of(place, Party::lon)),
        column("within", "#loc+within", STRING, of(place, Party::within)));
  }

  private static <T> Function<T, @Nullable Object> of(
      Function<T, @Nullable Party> party, Function<Party, @Nullable Object> what) {
    return row -> {
      Party one = party.apply(row);
      return one == null ? null : what.apply(one);
    };
  }

  private static <S> @Nullable String joined(Stream<S> all, Function<S, String> what) {
    String joined = all.map(what).collect(Collectors.joining(AND));
    return joined.isEmpty() ? null : joined;
  }

  private static <T> Column<T> column(
      String name, String hxl, Type type, Function<T, @Nullable Object> value) {
    return new Column<>(name, hxl, type, null, value);
  }

  private static <T> Column<T> closed(
      String name, String hxl, Vocabulary vocabulary, Function<T, @Nullable Object> value) {
    return new Column<>(name, hxl, STRING, vocabulary, value);
  }

  private static <T extends Row> List<Column<Row>> of(Class<T> type, List<Column<T>> columns) {
    List<Column<Row>> all = new ArrayList<>();
    for (Column<T> column : columns) {
      all.add(column.of(type::cast));
    }
    return all;
  }
}
