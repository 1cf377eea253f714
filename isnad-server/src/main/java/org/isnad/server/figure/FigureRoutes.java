package org.isnad.server.figure;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Counted;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Scope;
import org.isnad.server.listing.Listing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lists figures, and lays those of one matter beside each other as lines of their sources. */
public final class FigureRoutes {
  /** Of more sources than this only those with most figures are drawn. */
  private static final int LINES = 40;

  private final Ledger ledger;
  private final Listing listing;
  private final Answers<List<Counted>> answers = new Answers<>();

  /** Routes over a ledger. */
  public FigureRoutes(Ledger ledger, JsonMapper json) {
    this.ledger = ledger;
    this.listing = new Listing(json);
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
    String place = figure.place();
    return new Row(
        figure.leaf().id(),
        figure.id(),
        ledger.headline(figure.leaf()),
        figure.leaf().outlet(),
        word(figure.leaf().published()),
        word(figure.day()),
        figure.period(),
        figure.counts(),
        figure.unit(),
        figure.value().doubleValue(),
        figure.bound().word(),
        figure.vague(),
        figure.part(),
        figure.extent(),
        place == null ? null : moment.roster().name(place),
        figure.chain().stream().map(moment.roster()::name).toList(),
        ledger.words(figure));
  }

  private void list(Context context) {
    Ledger.Moment moment = ledger.now();
    listing.answer(context, "figures", Row.class, chosen(context, moment), one -> row(one, moment));
  }

  /** The figures of a scope that count one of the things and are in one of the units asked for. */
  private List<Counted> chosen(Context context, Ledger.Moment moment) {
    Scope scope = Scope.of(context);
    Set<String> counts = Set.copyOf(Scope.given(context, "counts"));
    Set<String> units = Set.copyOf(Scope.given(context, "unit"));
    String question = scope + " " + counts + " " + units;
    return answers.of(
        moment,
        question,
        () -> {
          Stream<Counted> all = scope.figures(moment);
          return all.filter(one -> counts.isEmpty() || counts.contains(one.counts()))
              .filter(one -> units.isEmpty() || units.contains(one.unit()))
              .toList();
        });
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
    Map<List<String>, List<Counted>> found = new HashMap<>();
    for (Counted one : chosen(context, ledger.now())) {
      found
          .computeIfAbsent(List.of(one.counts(), one.unit()), unused -> new ArrayList<>())
          .add(one);
    }
    List<Matter> matters = new ArrayList<>();
    found.forEach(
        (matter, figures) -> {
          List<LocalDate> days =
              figures.stream().map(Counted::day).filter(Objects::nonNull).sorted().toList();
          Set<String> sources = new HashSet<>();
          figures.forEach(one -> sources.add(sourceOf(one)));
          matters.add(
              new Matter(
                  matter.get(0),
                  matter.get(1),
                  figures.size(),
                  sources.size(),
                  days.isEmpty() ? null : days.get(0).toString(),
                  days.isEmpty() ? null : days.get(days.size() - 1).toString()));
        });
    matters.sort(
        Comparator.comparingInt(Matter::figures)
            .reversed()
            .thenComparing(Matter::counts)
            .thenComparing(Matter::unit));
    listing.answer(context, "matters", Matter.class, matters, one -> one);
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
   * @param points its figures, the earliest first
   */
  record Line(
      String counts,
      String unit,
      @Nullable Name source,
      @Nullable String outlet,
      List<Point> points) {}

  /** A figure of a line, with what tells it from others. */
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
      @Nullable String outlet) {}

  private void lines(Context context) {
    Ledger.Moment moment = ledger.now();
    Map<List<String>, List<Counted>> found = new HashMap<>();
    for (Counted one : chosen(context, moment)) {
      if (one.day() != null) {
        found
            .computeIfAbsent(
                List.of(one.counts(), one.unit(), sourceOf(one)), unused -> new ArrayList<>())
            .add(one);
      }
    }
    List<Line> lines = new ArrayList<>();
    found.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<List<String>, List<Counted>> entry) -> -entry.getValue().size())
                .thenComparing(entry -> String.join(" ", entry.getKey())))
        .limit(LINES)
        .forEach(entry -> lines.add(line(entry.getValue(), moment)));
    context.json(Map.of("items", lines, "total", found.size()));
  }

  private static Line line(List<Counted> figures, Ledger.Moment moment) {
    Counted first = figures.get(0);
    String source = first.source();
    List<Point> points = new ArrayList<>();
    figures.stream()
        .sorted(
            Comparator.comparing((Counted one) -> String.valueOf(one.day()))
                .thenComparing(one -> one.leaf().id())
                .thenComparing(Counted::id))
        .forEach(
            one -> {
              String place = one.place();
              points.add(
                  new Point(
                      one.leaf().id(),
                      one.id(),
                      String.valueOf(one.day()),
                      one.period(),
                      one.value().doubleValue(),
                      one.bound().word(),
                      one.vague(),
                      one.part(),
                      one.extent(),
                      place == null ? null : moment.roster().name(place),
                      one.leaf().outlet()));
            });
    return new Line(
        first.counts(),
        first.unit(),
        source == null ? null : moment.roster().name(source),
        source == null ? first.leaf().outlet() : null,
        points);
  }

  private static @Nullable String word(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
