package org.isnad.server.timeline;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.server.ledger.Calendar;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Row;
import org.isnad.server.ledger.Saying;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Sums;
import org.isnad.server.listing.Listing;
import org.isnad.server.story.Chronicle;
import org.isnad.server.story.Story;
import org.jspecify.annotations.Nullable;

/** How much happened and was said on which day, and each of it where a stretch is looked at. */
public final class TimelineRoutes {
  /** So many items are drawn one by one; of more those that most articles tell. */
  private static final int DRAWN = 1_500;

  private static final int MONTH = 7;
  private static final int YEAR = 4;

  private final Holdings holdings;
  private final Chronicle chronicle;
  private final Replies days;
  private final Replies drawn;
  private final Sums<Chronicle.Moment, Story, Calendar> stories =
      new Sums<>(Chronicle.Moment::trail);
  private final Sums<Ledger.Moment, Page, Calendar> rows = Sums.ofPages();

  /** Routes over the events and statements of an archive. */
  public TimelineRoutes(Holdings holdings, Chronicle chronicle) {
    this.holdings = holdings;
    this.chronicle = chronicle;
    this.days = holdings.replies();
    this.drawn = holdings.replies();
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

  /**
   * The items that are drawn.
   *
   * @param total how many there are
   * @param items those of them that most articles tell, the earliest first
   */
  record Drawn(int total, List<Item> items) {}

  /**
   * Something that stands on the timeline, before it is shown.
   *
   * @param row the event or statement that stands for it
   * @param from the first day on which it can have been
   * @param to the last day
   * @param precision as in {@link Item}
   * @param articles how many articles tell it
   */
  private record Dot(Row row, LocalDate from, LocalDate to, String precision, int articles) {
    private static final Comparator<Dot> EARLIEST =
        Comparator.comparing(Dot::from)
            .thenComparing(dot -> dot.row().leaf().id())
            .thenComparing(dot -> dot.row().id());

    private static final Comparator<Dot> BIGGEST =
        Comparator.comparingInt(Dot::articles).reversed().thenComparing(EARLIEST);
  }

  /** What an address asks for. */
  private record Asked(Scope scope, Set<String> kinds, Chronicle.Moment events) {
    Ledger.Moment moment() {
      return events.pages();
    }

    boolean takes(String kind) {
      return kinds.isEmpty() || kinds.contains(kind);
    }

    String question() {
      return scope + " " + new TreeSet<>(kinds);
    }

    List<Dot> dots() {
      List<Dot> dots = new ArrayList<>();
      if (takes("event")) {
        for (Story one : events.in(scope)) {
          LocalDate day = one.day();
          String precision = one.best().dated() ? "day" : "printed";
          dots.add(new Dot(one.best(), day, day, precision, one.articles()));
        }
        // What is told of a month or a year alone is merged with nothing.
        scope.deeds(moment()).flatMap(deed -> Stream.ofNullable(coarse(deed))).forEach(dots::add);
      }
      if (takes("statement")) {
        scope
            .sayings(moment())
            .forEach(
                saying -> {
                  LocalDate day = saying.day();
                  if (day != null) {
                    dots.add(new Dot(saying, day, day, "printed", 1));
                  }
                });
      }
      return dots;
    }
  }

  private Asked asked(Context context) {
    return new Asked(
        Scope.of(context), Set.copyOf(Scope.given(context, "kind")), chronicle.now(context));
  }

  private void counts(Context context) {
    Asked asked = asked(context);
    days.reply(context, asked.events(), asked.question(), () -> counted(asked));
  }

  /** Counts what falls on each day. */
  private record Tally<M, I>(Calendar days, Function<I, Stream<LocalDate>> on)
      implements Sums.Tally<M, I, Calendar> {
    Tally(Function<I, Stream<LocalDate>> on) {
      this(new Calendar(), on);
    }

    @Override
    public void count(I one, int sign) {
      on.apply(one).forEach(day -> days.count(day, sign));
    }

    @Override
    public Calendar total(M moment) {
      return days.copy();
    }
  }

  private Days counted(Asked asked) {
    Scope scope = asked.scope();
    Chronicle.Moment now = asked.events();
    Roster roster = now.pages().roster();
    Map<LocalDate, int[]> days = new TreeMap<>();
    if (asked.takes("event")) {
      add(
          stories.of(
              now,
              scope,
              scope.toString(),
              () ->
                  new Tally<>(
                      (Story one) ->
                          scope.isAll() || one.isIn(scope, roster)
                              ? Stream.of(one.day())
                              : Stream.empty()),
              () -> now.in(scope).stream()),
          days,
          0);
      add(
          inPages(
              asked,
              "coarse ",
              page ->
                  scope
                      .deeds(page, roster)
                      .flatMap(deed -> Stream.ofNullable(coarse(deed)))
                      .map(Dot::from)),
          days,
          0);
    }
    if (asked.takes("statement")) {
      add(
          inPages(
              asked,
              "said ",
              page ->
                  scope.sayings(page, roster).flatMap(saying -> Stream.ofNullable(saying.day()))),
          days,
          1);
    }
    List<Day> all = new ArrayList<>();
    days.forEach((day, count) -> all.add(new Day(day.toString(), count[0], count[1])));
    return new Days(
        all.isEmpty() ? null : all.get(0).day(),
        all.isEmpty() ? null : all.get(all.size() - 1).day(),
        all.stream().mapToInt(Day::events).sum(),
        all.stream().mapToInt(Day::statements).sum(),
        all);
  }

  private Calendar inPages(Asked asked, String what, Function<Page, Stream<LocalDate>> on) {
    Scope scope = asked.scope();
    return rows.of(
        asked.moment(),
        scope,
        what + scope,
        () -> new Tally<>(on),
        () -> scope.near(asked.moment()).stream());
  }

  private static void add(Calendar some, Map<LocalDate, int[]> days, int which) {
    some.forEach((day, count) -> days.computeIfAbsent(day, unused -> new int[2])[which] += count);
  }

  private void items(Context context) {
    Asked asked = asked(context);
    if (Listing.isFile(context)) {
      List<Dot> all = new ArrayList<>(asked.dots());
      all.sort(Dot.EARLIEST);
      holdings
          .listing()
          .save(context, "timeline", Item.class, all, dot -> item(dot, asked.moment()));
      return;
    }
    drawn.reply(context, asked.events(), asked.question(), () -> drawn(asked));
  }

  private static Drawn drawn(Asked asked) {
    List<Dot> all = asked.dots();
    List<Dot> chosen =
        all.size() > DRAWN
            ? biggest(all).stream().sorted(Dot.EARLIEST).toList()
            : all.stream().sorted(Dot.EARLIEST).toList();
    return new Drawn(all.size(), chosen.stream().map(dot -> item(dot, asked.moment())).toList());
  }

  /** Those that most articles tell, without putting all in order. */
  private static Collection<Dot> biggest(List<Dot> all) {
    PriorityQueue<Dot> most = new PriorityQueue<>(DRAWN + 1, Dot.BIGGEST.reversed());
    for (Dot dot : all) {
      most.add(dot);
      if (most.size() > DRAWN) {
        most.remove();
      }
    }
    return most;
  }

  private static @Nullable Dot coarse(Deed deed) {
    String time = deed.time();
    if (time == null || (time.length() != MONTH && time.length() != YEAR)) {
      return null;
    }
    try {
      if (time.length() == MONTH) {
        YearMonth month = YearMonth.parse(time);
        return new Dot(deed, month.atDay(1), month.atEndOfMonth(), "month", 1);
      }
      Year year = Year.parse(time);
      return new Dot(deed, year.atDay(1), year.atMonth(12).atEndOfMonth(), "year", 1);
    } catch (DateTimeException e) {
      // A week, a season: no stretch that could be drawn.
      return null;
    }
  }

  private static Item item(Dot dot, Ledger.Moment moment) {
    Row row = dot.row();
    Deed deed = row instanceof Deed event ? event : null;
    Saying saying = row instanceof Saying statement ? statement : null;
    return new Item(
        deed == null ? "statement" : "event",
        row.leaf().id(),
        row.id(),
        dot.from().toString(),
        dot.to().toString(),
        dot.precision(),
        deed != null ? deed.type().name() : saying == null ? "" : saying.mode(),
        deed == null ? null : deed.mode(),
        deed == null ? null : deed.status().word(),
        Shown.names(
            moment,
            deed != null
                ? deed.actors()
                : saying == null || saying.speaker() == null
                    ? List.of()
                    : List.of(saying.speaker())),
        deed == null ? List.of() : Shown.names(moment, deed.recipients()),
        deed == null ? null : Shown.name(moment, deed.place()),
        dot.articles());
  }

  private void statements(Context context) {
    Ledger.Moment moment = holdings.now(context);
    holdings
        .listing()
        .answer(
            context,
            "statements",
            Shown.StatementRow.class,
            Scope.of(context).sayings(moment).toList(),
            one -> holdings.shown().statement(moment, one));
  }
}
