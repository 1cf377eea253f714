package org.isnad.export.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Shelved;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.Context;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Passages;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.story.identity.Identity;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * One article with its rows, which are made when they are asked for. Of its events only those that
 * are asked for are given, and its other rows only where the article itself is asked for: an event
 * is told on later days too.
 */
public final class ReadArticle {
  private static final int DAY_LETTERS = 10;
  private static final int MONTH_LETTERS = 7;
  private static final int YEAR_LETTERS = 4;

  private final ArchivedArticle article;
  private final Reading reading;
  private final Shelved shelved;
  private final Function<Party, Party> known;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Predicate<EventRow> asked;
  private final boolean whole;
  private final Passages passages;

  /**
   * Rows of an article.
   *
   * @param known lays over a party what the archive knows of it beside this article
   * @param asked which events are asked for
   * @param whole whether the article itself is asked for
   */
  ReadArticle(
      Shelved shelved, Function<Party, Party> known, Predicate<EventRow> asked, boolean whole) {
    this.asked = asked;
    this.whole = whole;
    this.shelved = shelved;
    this.article = shelved.article();
    this.reading = shelved.reading();
    this.known = known;
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    this.passages = new Passages(reading.article().text());
  }

  /** The article itself. */
  public ArticleRow article() {
    Span first = reading.sentences().isEmpty() ? new Span(0, 0) : reading.sentences().get(0);
    Origin whole = origin(first, List.of(), "");
    return new ArticleRow(
        article.id(),
        article.state().word(),
        article.reason(),
        article.added().toString(),
        article.appearances().stream().map(ReadArticle::appeared).toList(),
        reading.events().size(),
        reading.statements().size(),
        reading.figures().size(),
        whole);
  }

  private static ArticleRow.Appeared appeared(Appearance one) {
    return new ArticleRow.Appeared(
        one.outlet(),
        one.url(),
        one.published(),
        one.title(),
        one.source(),
        one.imprint().author(),
        one.imprint().credit(),
        one.imprint().dated(),
        one.imprint().written());
  }

  /** Who is named in it. */
  public List<ActorRow> actors() {
    List<ActorRow> rows = new ArrayList<>();
    for (Entity entity : reading.entities()) {
      if (whole && !entity.mentions().isEmpty()) {
        rows.add(
            new ActorRow(
                id(entity.id()),
                party(entity),
                entity.mentions().size(),
                origin(entity.mentions().get(0), List.of(), "")));
      }
    }
    return rows;
  }

  /** Its events that are asked for, in the order of the text. */
  public List<EventRow> events() {
    return reading.events().stream().map(this::event).filter(asked).toList();
  }

  /** Those of its events that have one of these ids, asked for or not. */
  Stream<EventRow> events(Set<String> ids) {
    return reading.events().stream().filter(event -> ids.contains(event.id())).map(this::event);
  }

  /** Its id. */
  String id() {
    return article.id();
  }

  private EventRow event(Event event) {
    Statement statement = event.statement() == null ? null : statements.get(event.statement());
    Span sentence = sentence(event.trigger());
    LocalDate own = day(event.time());
    boolean printed = own == null && event.time() == null && !event.background();
    LocalDate day = printed ? article.published() : own;
    return new EventRow(
        id(event.id()),
        event.type().name(),
        event.mode(),
        event.status().word(),
        event.background(),
        event.sameAs() == null ? null : id(event.sameAs()),
        event.time(),
        day,
        precision(event.time(), printed && day != null),
        parties(event.actors()),
        parties(event.recipients()),
        maybe(event.place()),
        event.contexts().stream().map(Context::word).toList(),
        event.statement() == null ? null : id(event.statement()),
        statement == null ? "CT+" : statement.certainty().word(),
        counts(sentence),
        origin(event.trigger(), statement == null ? List.of() : chain(statement), event.rule()));
  }

  private List<Count> counts(Span sentence) {
    List<Count> counts = new ArrayList<>();
    for (Figure figure : reading.figures()) {
      if (sentence.contains(figure.span())) {
        counts.add(
            new Count(
                id(figure.id()),
                figure.counts(),
                figure.unit(),
                figure.value(),
                figure.bound().word(),
                figure.vague(),
                words(figure.span()),
                figure.partOf() != null,
                value(figure.period()),
                value(figure.extent())));
      }
    }
    return counts;
  }

  /** Its statements. */
  public List<StatementRow> statements() {
    return !whole ? List.of() : reading.statements().stream().map(this::statement).toList();
  }

  private StatementRow statement(Statement statement) {
    return new StatementRow(
        id(statement.id()),
        statement.mode().word(),
        statement.form().word(),
        statement.strength(),
        maybe(statement.speaker()),
        maybe(statement.addressee()),
        words(statement.cue()),
        statement.cue().start(),
        statement.cue().end(),
        statement.certainty().word(),
        statement.teller().word(),
        statement.tellerCertainty().word(),
        statement.side(),
        origin(statement.content(), chain(statement), statement.rule()));
  }

  /** Its figures. */
  public List<FigureRow> figures() {
    return !whole ? List.of() : reading.figures().stream().map(this::figure).toList();
  }

  private FigureRow figure(Figure figure) {
    Statement statement = figure.statement() == null ? null : statements.get(figure.statement());
    return new FigureRow(
        id(figure.id()),
        figure.counts(),
        figure.value(),
        figure.unit(),
        figure.bound().word(),
        figure.vague(),
        figure.partOf() == null ? null : id(figure.partOf()),
        figure.statement() == null ? null : id(figure.statement()),
        value(figure.period()),
        maybe(value(figure.place())),
        value(figure.extent()),
        origin(figure.span(), statement == null ? List.of() : chain(statement), ""));
  }

  /** The positions that it shows. */
  public List<PositionRow> positions() {
    return !whole ? List.of() : reading.positions().stream().map(this::position).toList();
  }

  private PositionRow position(Position position) {
    Statement statement =
        position.statement() == null ? null : statements.get(position.statement());
    Span condition = position.condition();
    return new PositionRow(
        id(position.id()),
        Objects.requireNonNull(maybe(position.actor())),
        position.issue(),
        position.favours(),
        position.stance().word(),
        condition == null ? null : words(condition),
        position.date(),
        position.statement() == null ? null : id(position.statement()),
        position.event() == null ? null : id(position.event()),
        origin(
            position.words(), statement == null ? List.of() : chain(statement), position.rule()));
  }

  private static @Nullable String value(@Nullable Filler filler) {
    return filler == null ? null : filler.value();
  }

  private String id(String record) {
    return article.id() + "/" + record;
  }

  private Origin origin(Span span, List<Voice> chain, String rule) {
    Appearance first = article.first();
    Span sentence = sentence(span);
    return new Origin(
        article.id(),
        first.source(),
        first.url(),
        first.outlet(),
        article.appearances().stream()
            .map(Appearance::outlet)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        article.published(),
        first.title(),
        reading.credits().stream().map(Credit::name).distinct().toList(),
        span.start(),
        span.end(),
        words(span),
        sentence.start(),
        words(sentence),
        chain,
        rule,
        shelved.version().reader(),
        shelved.version().lexicon());
  }

  private List<Voice> chain(Statement statement) {
    List<Voice> chain = new ArrayList<>();
    if (statement.links().size() == statement.chain().size()) {
      for (Link link : statement.links()) {
        Party party = maybe(link.entity());
        Span words = link.words();
        if (party != null) {
          chain.add(
              new Voice(
                  party.key(),
                  party.name(),
                  party.english(),
                  words == null ? null : words(words),
                  words == null ? null : words.start(),
                  words == null ? null : words.end(),
                  link.grade().word(),
                  link.commitment().word(),
                  link.certainty().word()));
        }
      }
    }
    return chain;
  }

  private List<Party> parties(List<String> ids) {
    List<Party> parties = new ArrayList<>();
    for (String id : ids) {
      Party party = maybe(id);
      if (party != null) {
        parties.add(party);
      }
    }
    return parties;
  }

  private @Nullable Party maybe(@Nullable String id) {
    Entity entity = id == null ? null : entities.get(id);
    return entity == null ? null : party(entity);
  }

  private Party party(Entity entity) {
    return parties.computeIfAbsent(
        entity.id(),
        unused -> {
          Location location = entity.location();
          return known.apply(
              new Party(
                  Identity.key(entity),
                  entity.kind().word(),
                  entity.name(),
                  entity.english(),
                  entity.code(),
                  entity.role(),
                  entity.wikidata(),
                  location == null ? null : location.lat(),
                  location == null ? null : location.lon(),
                  location == null ? null : location.in(),
                  location == null ? null : location.type()));
        });
  }

  private Span sentence(Span words) {
    for (Span sentence : reading.sentences()) {
      if (sentence.contains(words)) {
        return sentence;
      }
    }
    return words;
  }

  private String words(Span span) {
    return passages.words(span);
  }

  /** The day that an ISO 8601 value names, or the first of the month or year that it names. */
  static @Nullable LocalDate day(@Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      if (value.length() >= DAY_LETTERS && value.charAt(MONTH_LETTERS) == '-') {
        return LocalDate.parse(value.substring(0, DAY_LETTERS));
      }
      int week = value.indexOf("-W");
      if (week == YEAR_LETTERS) {
        return LocalDate.parse(
            value.substring(0, YEAR_LETTERS + 4) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      }
      if (value.length() >= MONTH_LETTERS && value.charAt(YEAR_LETTERS) == '-') {
        return YearMonth.parse(value.substring(0, MONTH_LETTERS)).atDay(1);
      }
      return value.length() == YEAR_LETTERS ? LocalDate.of(Integer.parseInt(value), 1, 1) : null;
    } catch (DateTimeParseException | NumberFormatException | StringIndexOutOfBoundsException e) {
      return null;
    }
  }

  /** How exact an ISO 8601 value is. */
  static String precision(@Nullable String value, boolean printed) {
    if (printed) {
      return "printed";
    }
    if (value == null || day(value) == null) {
      return "none";
    }
    boolean range = value.indexOf('/') > 0;
    if (value.toUpperCase(Locale.ROOT).contains("-W")) {
      return "week";
    }
    String first = range ? value.substring(0, value.indexOf('/')) : value;
    return first.length() >= DAY_LETTERS
        ? (range ? "week" : "day")
        : first.length() >= MONTH_LETTERS ? "month" : "year";
  }
}
