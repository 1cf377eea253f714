package org.isnad.server.figure;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Axis;
import org.isnad.server.ledger.Calendar;
import org.isnad.server.ledger.Counted;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Sums;
import org.jspecify.annotations.Nullable;

/** Lists figures, and lays those of one matter beside each other as lines of their sources. */
public final class FigureRoutes {
  /** A line of more dots than this is drawn in longer steps: a drawing has no room for them. */
  private static final int DOTS = 200;

  /** Of each matter so many lines are drawn unless others are named: more colours look alike. */
  private static final int DRAWN = 8;

  /** So many sizes within a power of ten can be told apart in a drawing. */
  private static final int SIZES = 8;

  /** Of more sources than this only those with most figures are listed. */
  private static final int LINES = 40;

  private final Holdings holdings;
  private final Answers<List<Counted>> figures;
  private final Answers<List<Matter>> matters;
  private final Sums<Ledger.Moment, Page, List<Matter>> sums = Sums.ofPages();
  private final Replies drawn;

  /** Routes over an archive. */
  public FigureRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.figures = holdings.answers();
    this.matters = holdings.answers();
    this.drawn = holdings.replies();
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/figures", this::list);
    routes.get("/api/v1/figures/matters", this::matters);
    routes.get("/api/v1/figures/lines", this::lines);
  }

  /**
   * A figure in a list.
   *
   * @param article the article's id
   * @param record the figure's id in its reading
   * @param headline the article's headline
   * @param outlet who printed it, or null
   * @param published its day, or null
   * @param day the first day that it counts for, or null
   * @param period what it covers (ISO 8601), or null where the article does not say
   * @param counts what is counted
   * @param unit in what
   * @param value the number
   * @param bound how it binds
   * @param vague the vague word, or null
   * @param part whether it is a part of another
   * @param extent {@code cumulative}, {@code new} or null
   * @param place where, or null
   * @param chain who counted
   * @param words the sentence
   */
  record Row(
      String article,
      String record,
      String headline,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String day,
      @Nullable String period,
      String counts,
      String unit,
      double value,
      String bound,
      @Nullable String vague,
      boolean part,
      @Nullable String extent,
      @Nullable Name place,
      List<Name> chain,
      String words) {}

  private Row row(Counted figure, Ledger.Moment moment) {
    return new Row(
        figure.leaf().id(),
        figure.id(),
        figure.leaf().headline(),
        figure.leaf().outlet(),
        Shown.word(figure.leaf().published()),
        Shown.word(figure.day()),
        figure.period(),
        figure.counts(),
        figure.unit(),
        figure.value().doubleValue(),
        figure.bound().word(),
        figure.vague(),
        figure.part(),
        figure.extent(),
        Shown.name(moment, figure.place()),
        Shown.names(moment, figure.chain()),
        holdings.ledger().words(figure));
  }

  private void list(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Asked asked = Asked.of(context);
    holdings
        .listing()
        .answer(context, "figures", Row.class, chosen(asked, moment), one -> row(one, moment));
  }

  /** The figures of a scope that count one of the things and are in one of the units asked for. */
  private record Asked(Scope scope, Set<String> counts, Set<String> units) {
    static Asked of(Context context) {
      return new Asked(
          Scope.of(context),
          Set.copyOf(Scope.given(context, "counts")),
          Set.copyOf(Scope.given(context, "unit")));
    }

    String question() {
      return scope + " " + new TreeSet<>(counts) + " " + new TreeSet<>(units);
    }

    boolean takes(Counted one) {
      return (counts.isEmpty() || counts.contains(one.counts()))
          && (units.isEmpty() || units.contains(one.unit()));
    }
  }

  private List<Counted> chosen(Asked asked, Ledger.Moment moment) {
    return figures.of(
        moment,
        asked.question(),
        () -> asked.scope().figures(moment).filter(asked::takes).toList());
  }

  /**
   * Something that is counted.
   *
   * @param counts what
   * @param unit in what
   * @param figures how many figures there are
   * @param sources of how many sources
   * @param first the earliest day, or null
   * @param last the latest day, or null
   */
  record Matter(
      String counts,
      String unit,
      int figures,
      int sources,
      @Nullable String first,
      @Nullable String last) {}

  private void matters(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Asked asked = Asked.of(context);
    holdings
        .listing()
        .answer(
            context,
            "matters",
            Matter.class,
            matters.of(
                context,
                moment,
                asked.question(),
                () ->
                    sums.of(
                        moment,
                        asked.scope(),
                        asked.question(),
                        () -> new Counting(asked, moment.roster(), new HashMap<>()),
                        () -> asked.scope().near(moment).stream())),
            one -> one);
  }

  /** What is known of a matter while articles come and go. */
  private static final class Count {
    private final Calendar days = new Calendar();
    private final Map<String, Integer> sources = new HashMap<>();
    private int figures;

    void count(Counted one, int sign) {
      figures += sign;
      String source = sourceOf(one);
      sources.merge(source, sign, Integer::sum);
      sources.remove(source, 0);
      LocalDate day = one.day();
      if (day != null) {
        days.count(day, sign);
      }
    }
  }

  /** Counts the matters of a question. */
  private record Counting(Asked asked, Roster roster, Map<List<String>, Count> found)
      implements Sums.Tally<Ledger.Moment, Page, List<Matter>> {
    @Override
    public void count(Page page, int sign) {
      asked
          .scope()
          .figures(page, roster)
          .filter(asked::takes)
          .forEach(
              one -> {
                List<String> matter = List.of(one.counts(), one.unit());
                Count count = found.computeIfAbsent(matter, unused -> new Count());
                count.count(one, sign);
                if (count.figures == 0) {
                  found.remove(matter);
                }
              });
    }

    @Override
    public List<Matter> total(Ledger.Moment moment) {
      List<Matter> matters = new ArrayList<>();
      found.forEach(
          (matter, count) ->
              matters.add(
                  new Matter(
                      matter.get(0),
                      matter.get(1),
                      count.figures,
                      count.sources.size(),
                      Shown.word(count.days.first()),
                      Shown.word(count.days.last()))));
      matters.sort(
          Comparator.comparingInt(Matter::figures)
              .reversed()
              .thenComparing(Matter::counts)
              .thenComparing(Matter::unit));
      return Collections.unmodifiableList(matters);
    }
  }

  /** Who counted: whoever is quoted, else the outlet. */
  private static String sourceOf(Counted one) {
    String source = one.source();
    String outlet = one.leaf().outlet();
    return source != null ? source : outlet == null ? "outlet:" : "outlet:" + outlet;
  }

  /**
   * What one source says of one matter over time.
   *
   * @param counts what is counted
   * @param unit in what
   * @param source who counted, or null where outlets say it in their own voice
   * @param outlet the outlet that says it in its own voice, or null
   * @param key what asks for this line by {@code source}
   * @param figures how many figures it has
   * @param points its figures, the earliest first; empty where neither is the line among the first
   *     of its matter nor its source named
   */
  record Line(
      String counts,
      String unit,
      @Nullable Name source,
      @Nullable String outlet,
      String key,
      int figures,
      List<Point> points) {}

  /**
   * A figure of a line, with what tells it from others.
   *
   * @param figures how many figures it stands for: where there are very many, the others of about
   *     its size near its day too, which stand in the list
   */
  record Point(
      String article,
      String record,
      String day,
      @Nullable String period,
      double value,
      String bound,
      @Nullable String vague,
      boolean part,
      @Nullable String extent,
      @Nullable Name place,
      @Nullable String outlet,
      int figures) {}

  /**
   * The lines of a matter.
   *
   * @param items those of the sources with most figures
   * @param total how many sources there are
   */
  record Drawn(List<Line> items, int total) {}

  private void lines(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Asked asked = Asked.of(context);
    Set<String> sources = Set.copyOf(Scope.given(context, "source"));
    drawn.reply(
        context,
        moment,
        asked.question() + " " + new TreeSet<>(sources),
        () -> drawn(chosen(asked, moment), sources, moment));
  }

  private static Drawn drawn(List<Counted> chosen, Set<String> sources, Ledger.Moment moment) {
    Map<Series, List<Counted>> found = new HashMap<>();
    for (Counted one : chosen) {
      String source = sourceOf(one);
      if (one.day() != null && (sources.isEmpty() || sources.contains(source))) {
        found
            .computeIfAbsent(
                new Series(one.counts(), one.unit(), source), unused -> new ArrayList<>())
            .add(one);
      }
    }
    Map<List<String>, Integer> places = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    found.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Series, List<Counted>> entry) -> -entry.getValue().size())
                .thenComparing(entry -> String.join(" ", entry.getKey().words())))
        .limit(LINES)
        .forEach(
            entry -> {
              Series series = entry.getKey();
              int place = places.merge(List.of(series.counts(), series.unit()), 1, Integer::sum);
              boolean withPoints = place <= DRAWN || !sources.isEmpty();
              lines.add(line(series, entry.getValue(), withPoints, moment));
            });
    return new Drawn(lines, found.size());
  }

  /** What one source says of one matter. */
  private record Series(String counts, String unit, String source) {
    List<String> words() {
      return List.of(counts, unit, source);
    }
  }

  /**
   * What figures have in common that are drawn at one spot.
   *
   * @param step how long the time is that one spot shows
   */
  private static Object spot(Counted one, Axis.Step step) {
    double size = Math.log10(Math.max(1, one.value().abs().doubleValue()));
    LocalDate day = one.day();
    return List.of(
        day == null ? "" : step.start(day).toString(),
        one.period() != null,
        (int) Math.floor(size * SIZES));
  }

  private static Point point(List<Counted> dot, Ledger.Moment moment) {
    Counted one = dot.get(0);
    return new Point(
        one.leaf().id(),
        one.id(),
        String.valueOf(one.day()),
        one.period(),
        one.value().doubleValue(),
        one.bound().word(),
        one.vague(),
        one.part(),
        one.extent(),
        Shown.name(moment, one.place()),
        one.leaf().outlet(),
        dot.size());
  }

  private static Line line(
      Series series, List<Counted> figures, boolean withPoints, Ledger.Moment moment) {
    Counted first = figures.get(0);
    return new Line(
        series.counts(),
        series.unit(),
        Shown.name(moment, first.source()),
        first.source() == null ? first.leaf().outlet() : null,
        series.source(),
        figures.size(),
        withPoints ? dots(figures).stream().map(dot -> point(dot, moment)).toList() : List.of());
  }

  /** The figures of a line, those together that are drawn as one dot; the earliest first. */
  private static Collection<List<Counted>> dots(List<Counted> figures) {
    List<Counted> sorted =
        figures.stream()
            .sorted(
                Comparator.comparing((Counted one) -> String.valueOf(one.day()))
                    .thenComparing(one -> one.leaf().id())
                    .thenComparing(Counted::id))
            .toList();
    if (sorted.size() <= DOTS) {
      return sorted.stream().map(List::of).toList();
    }
    Collection<List<Counted>> dots = List.of();
    for (Axis.Step step : Axis.Step.values()) {
      Map<Object, List<Counted>> spots = new LinkedHashMap<>();
      sorted.forEach(
          one -> spots.computeIfAbsent(spot(one, step), unused -> new ArrayList<>()).add(one));
      dots = spots.values();
      if (dots.size() <= DOTS) {
        break;
      }
    }
    return dots;
  }
}
