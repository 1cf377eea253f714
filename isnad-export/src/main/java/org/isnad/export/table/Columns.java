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
import org.isnad.export.scheme.Terms;
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
    columns.add(text("id", "#meta+id", Row::id));
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
    columns.add(text("mode", "#event+mode", EventRow::mode));
    columns.add(
        closed(
            "contexts",
            "#event+contexts",
            Vocabulary.CONTEXT,
            row -> joined(row.contexts().stream(), one -> one)));
    columns.add(closed("status", "#event+status", Vocabulary.STATUS, EventRow::status));
    columns.add(column("background", "#event+background", BOOLEAN, EventRow::background));
    columns.add(text("same_as", "#event+id+same", EventRow::sameAs));
    columns.add(column("day", "#date+occurred", DATE, EventRow::day));
    columns.add(closed("precision", "#date+precision", Vocabulary.PRECISION, EventRow::precision));
    columns.add(text("time", "#date+told", EventRow::time));
    columns.addAll(parties("actor", "#group+actor", EventRow::actors));
    columns.addAll(parties("recipient", "#group+recipient", EventRow::recipients));
    columns.addAll(place(EventRow::place));
    columns.add(text("statement", "#meta+statement", EventRow::statement));
    columns.add(closed("certainty", "#event+certainty", Vocabulary.CERTAINTY, EventRow::certainty));
    for (String counted : List.of("killed", "wounded", "detained", "displaced")) {
      columns.add(
          text(
              counted,
              "#affected+" + counted,
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
    columns.add(each("told_by", "#meta+tellings", StoryRow::tellings, EventRow::id));
    columns.add(each("rivals", "#meta+rivals", StoryRow::rivals, StoryRow.Contradiction::told));
    for (Column<EventRow> column : events()) {
      columns.add(column.of(StoryRow::best));
    }
    columns.add(
        closed(
            "acled_disorder_type",
            "#event+disorder+v_acled",
            Vocabulary.ACLED_DISORDER_TYPE,
            acled(Terms.Acled::disorder)));
    columns.add(
        closed(
            "acled_event_type",
            "#event+type+v_acled",
            Vocabulary.ACLED_EVENT_TYPE,
            acled(Terms.Acled::type)));
    columns.add(
        closed(
            "acled_sub_event_type",
            "#event+subtype+v_acled",
            Vocabulary.ACLED_SUB_EVENT_TYPE,
            acled(Terms.Acled::sub)));
    return columns;
  }

  /** What ACLED calls an event that happened. */
  private static Function<StoryRow, @Nullable Object> acled(Function<Terms.Acled, String> what) {
    return story -> {
      EventRow best = story.best();
      return best.status().equals("occurred")
          ? Terms.known().acled(best).map(what).orElse(null)
          : null;
    };
  }

  private static List<Column<StatementRow>> statements() {
    List<Column<StatementRow>> columns = new ArrayList<>();
    columns.add(closed("mode", "#activity+mode", Vocabulary.MODE, StatementRow::mode));
    columns.add(closed("form", "#activity+form", Vocabulary.FORM, StatementRow::form));
    columns.add(text("strength", "#activity+strength", StatementRow::strength));
    columns.addAll(party("speaker", "#group+speaker", StatementRow::speaker));
    columns.addAll(party("addressee", "#group+addressee", StatementRow::addressee));
    columns.add(text("cue", "#description+cue", StatementRow::cue));
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
    columns.add(text("side", "#status+side", StatementRow::side));
    return columns;
  }

  private static List<Column<FigureRow>> figures() {
    List<Column<FigureRow>> columns = new ArrayList<>();
    columns.add(text("counts", "#indicator+counts", FigureRow::counts));
    columns.add(column("value", "#value", NUMBER, FigureRow::value));
    columns.add(text("unit", "#value+unit", FigureRow::unit));
    columns.add(closed("bound", "#value+bound", Vocabulary.BOUND, FigureRow::bound));
    columns.add(text("vague", "#value+vague", FigureRow::vague));
    columns.add(text("part_of", "#meta+part", FigureRow::partOf));
    columns.add(text("statement", "#meta+statement", FigureRow::statement));
    columns.add(text("period", "#date+period", FigureRow::period));
    columns.addAll(place(FigureRow::place));
    columns.add(text("extent", "#value+extent", FigureRow::extent));
    return columns;
  }

  private static List<Column<ActorRow>> actors() {
    List<Column<ActorRow>> columns = new ArrayList<>();
    columns.addAll(party("actor", "#group", ActorRow::actor));
    columns.add(text("english", "#group+name+i_en", row -> row.actor().english()));
    columns.add(text("role", "#group+role", row -> row.actor().role()));
    columns.add(text("wikidata", "#group+wikidata", row -> row.actor().wikidata()));
    columns.add(column("lat", "#geo+lat", NUMBER, row -> row.actor().lat()));
    columns.add(column("lon", "#geo+lon", NUMBER, row -> row.actor().lon()));
    columns.add(text("within", "#loc+within", row -> row.actor().within()));
    columns.add(column("mentions", "#indicator+mentions", INTEGER, ActorRow::mentions));
    return columns;
  }

  private static List<Column<PositionRow>> positions() {
    List<Column<PositionRow>> columns = new ArrayList<>();
    columns.addAll(party("actor", "#group+actor", PositionRow::actor));
    columns.add(closed("stance", "#status+stance", Vocabulary.STANCE, PositionRow::stance));
    columns.add(text("issue", "#item+issue", PositionRow::issue));
    columns.add(column("favours", "#status+favours", BOOLEAN, PositionRow::favours));
    columns.add(text("condition", "#description+condition", PositionRow::condition));
    columns.add(text("date", "#date+told", PositionRow::date));
    columns.add(text("statement", "#meta+statement", PositionRow::statement));
    columns.add(text("event", "#meta+event", PositionRow::event));
    return columns;
  }

  private static List<Column<ArticleRow>> articles() {
    return List.of(
        text("state", "#status+article", ArticleRow::state),
        text("reason", "#status+reason", ArticleRow::reason),
        text("added", "#date+added", ArticleRow::added),
        appeared("urls", "#meta+url+all", ArticleRow.Appeared::url),
        appeared("authors", "#contact+author", ArticleRow.Appeared::author),
        appeared("credits", "#org+agency+credit", ArticleRow.Appeared::credit),
        appeared("dated", "#meta+date+from", ArticleRow.Appeared::dated),
        column("events", "#indicator+events", INTEGER, ArticleRow::events),
        column("statements", "#indicator+statements", INTEGER, ArticleRow::statements),
        column("figures", "#indicator+figures", INTEGER, ArticleRow::figures));
  }

  /** What is told of the places at which an article was printed, each value once. */
  private static Column<ArticleRow> appeared(
      String name, String hxl, Function<ArticleRow.Appeared, @Nullable String> what) {
    return text(
        name,
        hxl,
        row ->
            joined(
                row.appearances().stream().map(what).filter(Objects::nonNull).distinct(),
                Function.identity()));
  }

  private static List<Column<Row>> origin() {
    List<Column<Origin>> columns =
        List.of(
            text("article", "#meta+article", Origin::article),
            text("url", "#meta+url", Origin::url),
            text("outlet", "#meta+outlet", Origin::outlet),
            each("outlets", "#meta+outlet+all", Origin::outlets, Function.identity()),
            column("published", "#date+published", DATE, Origin::published),
            text("title", "#meta+title", Origin::title),
            each("agencies", "#meta+agency", Origin::agencies, Function.identity()),
            column("start", "#meta+start", INTEGER, Origin::start),
            column("end", "#meta+end", INTEGER, Origin::end),
            text("words", "#description+words", Origin::words),
            column("sentence_start", "#meta+sentence+start", INTEGER, Origin::sentenceStart),
            text("sentence", "#description+sentence", Origin::sentence),
            chain("chain", "#meta+chain", Voice::name),
            chain("chain_keys", "#meta+chain+keys", Voice::key),
            chain(
                "chain_words",
                "#meta+chain+words",
                voice -> Objects.requireNonNullElse(voice.words(), "")),
            chain("chain_grades", "#meta+chain+grades", Voice::grade),
            chain("chain_commitments", "#meta+chain+commitments", Voice::commitment),
            chain("chain_certainties", "#meta+chain+certainties", Voice::certainty),
            text("rule", "#meta+rule", Origin::rule),
            text("source", "#meta+source", Origin::source),
            text("reader", "#meta+reader", Origin::reader),
            text("lexicon", "#meta+lexicon", Origin::lexicon));
    List<Column<Row>> all = new ArrayList<>();
    for (Column<Origin> column : columns) {
      all.add(column.of(Row::origin));
    }
    return all;
  }

  private static Column<Origin> chain(String name, String hxl, Function<Voice, String> what) {
    return text(
        name,
        hxl,
        origin ->
            origin.chain().isEmpty()
                ? null
                : origin.chain().stream().map(what).collect(Collectors.joining(THROUGH)));
  }

  private static <T> List<Column<T>> parties(
      String name, String hxl, Function<T, List<Party>> parties) {
    return List.of(
        each(name + "s", hxl, parties, Party::label),
        each(name + "_names", hxl + "+name", parties, Party::name),
        each(name + "_keys", hxl + "+id", parties, Party::key),
        each(
            name + "_codes",
            hxl + "+code",
            parties,
            party -> Objects.requireNonNullElse(party.code(), "")),
        each(name + "_kinds", hxl + "+kind", parties, Party::kind));
  }

  private static <T> List<Column<T>> party(
      String name, String hxl, Function<T, @Nullable Party> party) {
    return List.of(
        text(name, hxl + "+name", of(party, Party::name)),
        text(name + "_key", hxl + "+id", of(party, Party::key)),
        text(name + "_code", hxl + "+code", of(party, Party::code)),
        closed(name + "_kind", hxl + "+kind", Vocabulary.KIND, of(party, Party::kind)));
  }

  private static <T> List<Column<T>> place(Function<T, @Nullable Party> place) {
    return List.of(
        text("place", "#loc", of(place, Party::label)),
        text("place_name", "#loc+name", of(place, Party::name)),
        text("place_key", "#loc+id", of(place, Party::key)),
        text("country", "#country+code", of(place, Party::country)),
        column("lat", "#geo+lat", NUMBER, of(place, Party::lat)),
        column("lon", "#geo+lon", NUMBER, of(place, Party::lon)),
        text("within", "#loc+within", of(place, Party::within)));
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

  /** What is told of each of a list, in one cell. */
  private static <T, S> Column<T> each(
      String name, String hxl, Function<T, List<S>> list, Function<S, String> what) {
    return text(name, hxl, row -> joined(list.apply(row).stream(), what));
  }

  private static <T> Column<T> text(String name, String hxl, Function<T, @Nullable Object> value) {
    return column(name, hxl, STRING, value);
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
