package org.isnad.server.timeline;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Saying;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.listing.Listing;
import org.isnad.server.story.Chronicle;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How much happened and was said on which day, and each of it where a stretch is looked at. */
public final class TimelineRoutes {
  /** So many items are drawn one by one; of more those that most articles tell. */
  private static final int DRAWN = 1_500;

  private static final int MONTH = 7;
  private static final int YEAR = 4;

  private final Chronicle chronicle;
  private final Ledger ledger;
  private final Shown shown;
  private final Listing listing;
  private final Answers<List<Item>> answers = new Answers<>();

  /** Routes over the events and statements of an archive. */
  public TimelineRoutes(Chronicle chronicle, Ledger ledger, JsonMapper json) {
    this.chronicle = chronicle;
    this.ledger = ledger;
    this.shown = new Shown(ledger);
    this.listing = new Listing(json);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/timeline", this::counts);
    routes.get("/api/v1/timeline/items", this::items);
    routes.get("/api/v1/statements", this::statements);
  }

  /**
   * An event or a statement on the timeline.
   *
   * @param kind {@code event} or {@code statement}
   * @param article the article that stands for it
   * @param record its id in that article's reading
   * @param from the first day on which it can have been
   * @param to the last day
   * @param precision {@code day}, {@code month} or {@code year}, as articles say; {@code printed}
   *     where none says and it is the day of printing
   * @param type PLOVER type of an event, mode of a statement
   * @param mode PLOVER mode of an event, or null
   * @param status how an event is told, or null
   * @param actors who did or said it
   * @param recipients whom it was done to
   * @param place where, or null
   * @param articles how many articles tell it
   */
  record Item(
      String kind,
      String article,
      String record,
      String from,
      String to,
      String precision,
      String type,
      @Nullable String mode,
      @Nullable String status,
      List<Name> actors,
      List<Name> recipients,
      @Nullable Name place,
      int articles) {}

  /** How many events and statements begin on a day. */
  record Day(String day, int events, int statements) {}

  /**
   * The days of a scope.
   *
   * @param from the first day, or null where there is nothing
   * @param to the last day, or null
   * @param events how many events in all
   * @param statements how many statements in all
   * @param days the days on which something was, the earliest first
   */
  record Days(
      @Nullable String from, @Nullable String to, int events, int statements, List<Day> days) {}

  private void counts(Context context) {
    Map<String, int[]> days = new TreeMap<>();
    int events = 0;
    int statements = 0;
    for (Item item : found(context)) {
      boolean event = item.kind().equals("event");
      days.computeIfAbsent(item.from(), unused -> new int[2])[event ? 0 : 1]++;
      events += event ? 1 : 0;
      statements += event ? 0 : 1;
    }
    List<Day> all = new ArrayList<>();
    days.forEach((day, count) -> all.add(new Day(day, count[0], count[1])));
    context.json(
        new Days(
            all.isEmpty() ? null : all.get(0).day(),
            all.isEmpty() ? null : all.get(all.size() - 1).day(),
            events,
            statements,
            all));
  }

  private void items(Context context) {
    List<Item> found = found(context);
    if (!listing.save(context, "timeline", Item.class, found, item -> item)) {
      List<Item> drawn = found;
      if (found.size() > DRAWN) {
        drawn = new ArrayList<>(found);
        drawn.sort(Comparator.comparingInt(Item::articles).reversed());
        drawn = drawn.subList(0, DRAWN);
      }
      context.json(Map.of("total", found.size(), "items", drawn));
    }
  }

  private List<Item> found(Context context) {
    Scope scope = Scope.of(context);
    Set<String> kinds = Set.copyOf(Scope.given(context, "kind"));
    Ledger.Moment moment = ledger.now();
    Chronicle.Moment now = chronicle.now();
    return answers.of(
        moment,
        now.change() + " " + scope + " " + kinds,
        () -> {
          List<Item> items = new ArrayList<>();
          if (kinds.isEmpty() || kinds.contains("event")) {
            events(scope, now, moment, items);
          }
          if (kinds.isEmpty() || kinds.contains("statement")) {
            statements(scope, moment, items);
          }
          items.sort(
              Comparator.comparing(Item::from)
                  .thenComparing(Item::article)
                  .thenComparing(Item::record));
          return List.copyOf(items);
        });
  }

  private static void events(
      Scope scope, Chronicle.Moment now, Ledger.Moment moment, List<Item> items) {
    for (Happening one : now.all()) {
      if (scope.isAll() || one.tellings().stream().anyMatch(scope::takes)) {
        items.add(event(one, moment));
      }
    }
    // What is told of a month or a year alone is merged with nothing.
    scope
        .deeds(moment)
        .forEach(
            deed -> {
              Item item = coarse(deed, moment);
              if (item != null) {
                items.add(item);
              }
            });
  }

  private static Item event(Happening one, Ledger.Moment moment) {
    Telling best = one.best();
    String day = best.day().toString();
    return new Item(
        "event",
        best.article(),
        best.event(),
        day,
        day,
        best.dated() ? "day" : "printed",
        best.type().name(),
        best.mode(),
        best.status().word(),
        names(best.actors(), moment),
        names(best.recipients(), moment),
        best.place() == null ? null : moment.roster().name(best.place()),
        (int) one.tellings().stream().map(Telling::article).distinct().count());
  }

  private static @Nullable Item coarse(Deed deed, Ledger.Moment moment) {
    String time = deed.time();
    if (time == null || (time.length() != MONTH && time.length() != YEAR)) {
      return null;
    }
    LocalDate from;
    LocalDate to;
    try {
      if (time.length() == MONTH) {
        YearMonth month = YearMonth.parse(time);
        from = month.atDay(1);
        to = month.atEndOfMonth();
      } else {
        Year year = Year.parse(time);
        from = year.atDay(1);
        to = year.atMonth(12).atEndOfMonth();
      }
    } catch (DateTimeException e) {
      // A week, a season: no stretch that could be drawn.
      return null;
    }
    String place = deed.place();
    return new Item(
        "event",
        deed.leaf().id(),
        deed.id(),
        from.toString(),
        to.toString(),
        time.length() == MONTH ? "month" : "year",
        deed.type().name(),
        deed.mode(),
        deed.status().word(),
        names(deed.actors(), moment),
        names(deed.recipients(), moment),
        place == null ? null : moment.roster().name(place),
        1);
  }

  private static void statements(Scope scope, Ledger.Moment moment, List<Item> items) {
    for (Saying saying : (Iterable<Saying>) scope.sayings(moment)::iterator) {
      LocalDate day = saying.day();
      String speaker = saying.speaker();
      if (day != null) {
        items.add(
            new Item(
                "statement",
                saying.leaf().id(),
                saying.id(),
                day.toString(),
                day.toString(),
                "printed",
                saying.mode(),
                null,
                null,
                speaker == null ? List.of() : List.of(moment.roster().name(speaker)),
                List.of(),
                null,
                1));
      }
    }
  }

  private static List<Name> names(Iterable<String> keys, Ledger.Moment moment) {
    List<Name> names = new ArrayList<>();
    keys.forEach(key -> names.add(moment.roster().name(key)));
    return List.copyOf(names);
  }

  private void statements(Context context) {
    Ledger.Moment moment = ledger.now();
    List<Saying> found = Scope.of(context).sayings(moment).toList();
    listing.answer(
        context,
        "statements",
        Shown.StatementRow.class,
        found,
        one -> shown.statement(moment, one));
  }
}
