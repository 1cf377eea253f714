package org.isnad.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.arabic.text.Letters;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.lexicon.term.Context;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Statement;
import org.jspecify.annotations.Nullable;

/** The tables that the command prints, and how. */
public final class Tables {
  private Tables() {}

  /** Who the articles speak of. */
  public static Rendering actors(TableFormat format, Labels labels, Terminal terminal) {
    List<Column<Entity>> columns =
        List.of(
            column("id", "#meta+id", false, (evidence, e) -> e.id()),
            column("name", "#org+name", true, (evidence, e) -> e.name()),
            column("english", "#org+name+en", true, (evidence, e) -> e.english()),
            column("kind", "#org+type", true, (evidence, e) -> e.kind().word()),
            column("code", "#org+code", true, (evidence, e) -> e.code()),
            column("role", "#contact+role", true, (evidence, e) -> e.role()),
            column("mentions", "#indicator+num", true, (evidence, e) -> e.mentions().size()),
            column("wikidata", "#org+code+wikidata", false, (evidence, e) -> e.wikidata()),
            column(
                "lat",
                "#geo+lat",
                false,
                (evidence, e) -> e.location() == null ? null : e.location().lat()),
            column(
                "lon",
                "#geo+lon",
                false,
                (evidence, e) -> e.location() == null ? null : e.location().lon()),
            column(
                "in",
                "#adm+code",
                false,
                (evidence, e) -> e.location() == null ? null : e.location().in()));
    return format.rendering(
        new Table<>(columns, Reading::entities, (evidence, e) -> true, false), labels, terminal);
  }

  /**
   * Who said what.
   *
   * @param by keeps what one actor said: its id, code, English name or Arabic name, or a part of a
   *     name; null keeps all
   */
  public static Rendering said(
      TableFormat format, Labels labels, Terminal terminal, @Nullable String by) {
    boolean arabic = labels.isArabic();
    List<Column<Statement>> columns =
        List.of(
            column(
                "chain",
                "#meta+source",
                true,
                (evidence, s) -> evidence.names(Evidence.chain(s), arabic)),
            column("id", "#meta+id", true, (evidence, s) -> s.id()),
            column("speaker", "#org+name", false, (evidence, s) -> name(evidence, s.speaker())),
            column(
                "speaker_code", "#org+code", false, (evidence, s) -> code(evidence, s.speaker())),
            column(
                "grade",
                "#meta+grade",
                true,
                (evidence, s) -> s.grade() == null ? null : s.grade().word()),
            column("hearsay", "#meta+hearsay", false, (evidence, s) -> s.hearsay()),
            column("credits", "#meta+credit", false, (evidence, s) -> evidence.credits()),
            column("mode", "#event+type", true, (evidence, s) -> s.mode().word()),
            column("certainty", "#meta+certainty", true, (evidence, s) -> s.certainty().word()),
            column("teller", "#meta+teller", false, (evidence, s) -> s.teller().word()),
            column("side", "#meta+side", false, (evidence, s) -> s.side()),
            column("form", "#meta+form", false, (evidence, s) -> s.form().word()),
            column("strength", "#meta+strength", false, (evidence, s) -> s.strength()),
            column("addressee", "#org+to", false, (evidence, s) -> name(evidence, s.addressee())),
            column("cue", "#meta+cue", false, (evidence, s) -> evidence.words(s.cue())),
            column("words", "#description", true, (evidence, s) -> evidence.words(s.content())),
            column("start", "#meta+start", false, (evidence, s) -> s.content().start()),
            column("end", "#meta+end", false, (evidence, s) -> s.content().end()),
            column("rule", "#meta+rule", false, (evidence, s) -> s.rule()));
    return format.rendering(
        new Table<>(
            columns,
            Reading::statements,
            (evidence, s) -> by == null || isCalled(evidence.entity(s.speaker()), by),
            false),
        labels,
        terminal);
  }

  /**
   * What happened.
   *
   * @param choice which are listed
   */
  public static Rendering events(
      TableFormat format, Labels labels, Terminal terminal, EventChoice choice) {
    boolean arabic = labels.isArabic();
    List<Column<Event>> columns =
        List.of(
            column("id", "#meta+id", true, (evidence, v) -> v.id()),
            column("type", "#event+type", true, (evidence, v) -> v.type().name()),
            column("mode", "#event+mode", false, (evidence, v) -> v.mode()),
            column("trigger", "#event+words", true, (evidence, v) -> evidence.words(v.trigger())),
            column(
                "actors", "#org+actor", true, (evidence, v) -> evidence.names(v.actors(), arabic)),
            column(
                "recipients",
                "#org+recipient",
                true,
                (evidence, v) -> evidence.names(v.recipients(), arabic)),
            column(
                "place",
                "#loc+name",
                true,
                (evidence, v) -> v.place() == null ? null : evidence.name(v.place(), arabic)),
            column("time", "#date+occurred", true, (evidence, v) -> v.time()),
            column("status", "#status", true, (evidence, v) -> v.status().word()),
            column("background", "#meta+background", false, (evidence, v) -> v.background()),
            column("statement", "#meta+statement", true, (evidence, v) -> v.statement()),
            column(
                "chain",
                "#meta+source",
                false,
                (evidence, v) -> chain(evidence, v.statement(), arabic)),
            column("same_as", "#meta+same", false, (evidence, v) -> v.sameAs()),
            column(
                "contexts",
                "#event+contexts",
                false,
                (evidence, v) ->
                    v.contexts().stream().map(Context::word).collect(Collectors.joining("; "))),
            column("start", "#meta+start", false, (evidence, v) -> v.trigger().start()),
            column("end", "#meta+end", false, (evidence, v) -> v.trigger().end()),
            column("rule", "#meta+rule", false, (evidence, v) -> v.rule()));
    return format.rendering(
        new Table<>(columns, Reading::events, (evidence, v) -> choice.has(v), false),
        labels,
        terminal);
  }

  /** One filled field of an account. */
  private record AccountPart(Account account, AccountField field, Filler filler) {}

  /** What the articles tell of gatherings, truces, clashes, pledges and changes of groups. */
  public static Rendering accounts(TableFormat format, Labels labels, Terminal terminal) {
    boolean arabic = labels.isArabic();
    List<Column<AccountPart>> columns =
        List.of(
            column("id", "#meta+id", true, (evidence, p) -> p.account().id()),
            column("kind", "#event+type", true, (evidence, p) -> p.account().kind().word()),
            column("field", "#event+field", true, (evidence, p) -> p.field().word()),
            column(
                "value", "#event+value", true, (evidence, p) -> evidence.value(p.filler(), arabic)),
            column(
                "words", "#description", true, (evidence, p) -> evidence.words(p.filler().span())),
            column(
                "status",
                "#status",
                true,
                (evidence, p) -> p.account().status() == null ? null : p.account().status().word()),
            column("statement", "#meta+statement", false, (evidence, p) -> p.account().statement()),
            column(
                "chain",
                "#meta+source",
                false,
                (evidence, p) -> chain(evidence, p.account().statement(), arabic)),
            column("events", "#meta+events", false, (evidence, p) -> p.account().events()),
            column("start", "#meta+start", false, (evidence, p) -> p.filler().span().start()),
            column("end", "#meta+end", false, (evidence, p) -> p.filler().span().end()));
    return format.rendering(
        new Table<>(columns, Tables::parts, (evidence, p) -> true, true), labels, terminal);
  }

  private static List<AccountPart> parts(Reading reading) {
    List<AccountPart> parts = new ArrayList<>();
    for (Account account : reading.accounts()) {
      for (AccountField field : account.kind().fields()) {
        account.field(field).forEach(f -> parts.add(new AccountPart(account, field, f)));
      }
    }
    return parts;
  }

  /**
   * Where actors stand.
   *
   * @param by keeps the positions of one actor, asked for as in {@link #said}; null keeps all
   * @param on keeps the positions on one issue, by its id; null keeps all
   */
  public static Rendering positions(
      TableFormat format,
      Labels labels,
      Terminal terminal,
      @Nullable String by,
      @Nullable String on) {
    boolean arabic = labels.isArabic();
    List<Column<Position>> columns =
        List.of(
            column("id", "#meta+id", true, (evidence, p) -> p.id()),
            column("actor", "#org+name", true, (evidence, p) -> evidence.name(p.actor(), arabic)),
            column("actor_code", "#org+code", false, (evidence, p) -> code(evidence, p.actor())),
            column("stance", "#event+type", true, (evidence, p) -> p.stance().word()),
            column("issue", "#subject", true, (evidence, p) -> p.issue()),
            column("favours", "#meta+favours", true, (evidence, p) -> p.favours()),
            column("words", "#description", true, (evidence, p) -> evidence.words(p.words())),
            column(
                "condition",
                "#description+condition",
                true,
                (evidence, p) -> p.condition() == null ? null : evidence.words(p.condition())),
            column("date", "#date", true, (evidence, p) -> p.date()),
            column(
                "chain",
                "#meta+source",
                false,
                (evidence, p) -> chain(evidence, p.statement(), arabic)),
            column("statement", "#meta+statement", true, (evidence, p) -> p.statement()),
            column("event", "#meta+event", false, (evidence, p) -> p.event()),
            column("start", "#meta+start", false, (evidence, p) -> p.words().start()),
            column("end", "#meta+end", false, (evidence, p) -> p.words().end()),
            column("rule", "#meta+rule", false, (evidence, p) -> p.rule()));
    return format.rendering(
        new Table<>(
            columns,
            Reading::positions,
            (evidence, p) ->
                (by == null || isCalled(evidence.entity(p.actor()), by))
                    && (on == null || on.equals(p.issue())),
            false),
        labels,
        terminal);
  }

  /** How many, and who counted. */
  public static Rendering figures(TableFormat format, Labels labels, Terminal terminal) {
    boolean arabic = labels.isArabic();
    List<Column<Figure>> columns =
        List.of(
            column("id", "#meta+id", true, (evidence, f) -> f.id()),
            column("value", "#indicator+value+num", true, (evidence, f) -> f.value()),
            column("unit", "#indicator+unit", true, (evidence, f) -> f.unit()),
            column("bound", "#indicator+bound", true, (evidence, f) -> f.bound().word()),
            column("counts", "#indicator+type", true, (evidence, f) -> f.counts()),
            column(
                "counted_by",
                "#meta+source",
                true,
                (evidence, f) -> evidence.names(f.chain(), arabic)),
            column("period", "#date+period", true, (evidence, f) -> value(f.period())),
            column(
                "place",
                "#loc+name",
                true,
                (evidence, f) -> name(evidence, value(f.place()), arabic)),
            column("extent", "#indicator+extent", true, (evidence, f) -> value(f.extent())),
            column("words", "#description", true, (evidence, f) -> evidence.words(f.span())),
            column("statement", "#meta+statement", false, (evidence, f) -> f.statement()),
            column("part_of", "#meta+part", false, (evidence, f) -> f.partOf()),
            column("vague", "#meta+vague", false, (evidence, f) -> f.vague()),
            column("start", "#meta+start", false, (evidence, f) -> f.span().start()),
            column("end", "#meta+end", false, (evidence, f) -> f.span().end()));
    return format.rendering(
        new Table<>(columns, Reading::figures, (evidence, f) -> true, true), labels, terminal);
  }

  private static <T> Column<T> column(
      String key,
      String hxl,
      boolean shown,
      java.util.function.BiFunction<Evidence, T, @Nullable Object> value) {
    return new Column<>(key, hxl, shown, value);
  }

  private static @Nullable String name(Evidence evidence, @Nullable String id) {
    Entity entity = evidence.entity(id);
    return entity == null ? null : entity.name();
  }

  private static @Nullable String name(Evidence evidence, @Nullable String id, boolean arabic) {
    return id == null ? null : evidence.name(id, arabic);
  }

  private static @Nullable String value(@Nullable Filler filler) {
    return filler == null ? null : filler.value();
  }

  private static @Nullable String code(Evidence evidence, @Nullable String id) {
    Entity entity = evidence.entity(id);
    return entity == null ? null : entity.code();
  }

  private static List<String> chain(Evidence evidence, @Nullable String id, boolean arabic) {
    Statement statement = evidence.statement(id);
    return statement == null ? List.of() : evidence.names(Evidence.chain(statement), arabic);
  }

  /** Whether a user who says {@code asked} can mean this entity. */
  private static boolean isCalled(@Nullable Entity entity, String asked) {
    if (entity == null || asked.isBlank()) {
      return false;
    }
    String english = asked.strip().toLowerCase(Locale.ROOT);
    return entity.id().equals(english)
        || english.equalsIgnoreCase(entity.code())
        || english.equals(entity.lexicon())
        || english.equalsIgnoreCase(entity.wikidata())
        || entity.english() != null && entity.english().toLowerCase(Locale.ROOT).contains(english)
        || Letters.fold(entity.name()).contains(Letters.fold(asked.strip()));
  }
}
