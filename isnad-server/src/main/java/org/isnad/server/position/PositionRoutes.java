package org.isnad.server.position;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Issue;
import org.isnad.lexicon.term.Stance;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Stand;
import org.isnad.server.listing.Window;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/** The matrix of positions, and the positions themselves. */
public final class PositionRoutes {
  /** Stands for the issue of positions whose words alone tell what they are on. */
  private static final String NO_ISSUE = "none";

  private static final Comparator<Stand> NEWEST =
      Comparator.comparing((Stand stand) -> stand.day() == null ? LocalDate.MIN : stand.day())
          .thenComparing(stand -> stand.leaf().id())
          .reversed()
          .thenComparing(Stand::id);

  private final Holdings holdings;
  private final Replies matrices;
  private final Map<String, Issue> issues = new LinkedHashMap<>();

  /** Routes over an archive. */
  public PositionRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.matrices = holdings.replies();
    holdings.lexicon().issues().forEach(issue -> issues.put(issue.id(), issue));
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/positions", this::positions);
    routes.get("/api/v1/positions/matrix", this::matrix);
  }

  private void positions(Context context) {
    Ledger.Moment moment = holdings.now(context);
    List<Stand> found = asked(context).of(moment).sorted(NEWEST).toList();
    holdings
        .listing()
        .answer(
            context,
            "positions",
            Shown.PositionRow.class,
            found,
            stand -> holdings.shown().position(moment, stand));
  }

  /**
   * An issue.
   *
   * @param id its id; {@code none} for words that name no issue of the lexicon
   * @param name what it is called in Arabic, or null
   * @param english what it is called in English, or null
   * @param positions how many there are on it
   */
  record Column(String id, @Nullable String name, @Nullable String english, int positions) {}

  /**
   * One position of a cell.
   *
   * @param day its day, or null
   * @param stance where the actor stands on the words
   * @param favours whether the actor is for the issue, or null
   */
  record Point(@Nullable String day, String stance, @Nullable Boolean favours) {}

  /**
   * Where an actor stands on an issue.
   *
   * @param issue the issue's id
   * @param positions how many there are
   * @param pro how many are for the issue
   * @param con how many are against it
   * @param changes the days on which the actor was found on another side than before
   * @param points each position, the earliest first
   */
  record Cell(
      String issue, int positions, int pro, int con, List<String> changes, List<Point> points) {}

  /**
   * An actor with where it stands.
   *
   * @param actor who
   * @param positions how many there are
   * @param cells one for each issue on which there is something
   */
  record Line(Name actor, int positions, List<Cell> cells) {}

  /**
   * The matrix.
   *
   * @param issues the columns, those with most positions first
   * @param actors the rows
   */
  record Matrix(List<Column> issues, Window.Part<Line> actors) {}

  private void matrix(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Asked asked = asked(context);
    Window window = Window.of(context);
    matrices.reply(context, moment, asked + " " + window, () -> matrix(asked, window, moment));
  }

  private Matrix matrix(Asked asked, Window window, Ledger.Moment moment) {
    Map<String, List<Stand>> byActor =
        asked.of(moment).collect(Collectors.groupingBy(Stand::actor));
    List<Map.Entry<String, List<Stand>>> sorted =
        byActor.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, List<Stand>> line) -> !Identity.isOne(line.getKey()))
                    .thenComparing(line -> -onIssues(line.getValue()))
                    .thenComparing(line -> -line.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    Map<String, Integer> columns = new TreeMap<>();
    byActor.values().stream()
        .flatMap(List::stream)
        .forEach(stand -> columns.merge(issue(stand), 1, Integer::sum));
    return new Matrix(
        columns.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Integer> column) -> column.getKey().equals(NO_ISSUE))
                    .thenComparing(column -> -column.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(column -> column(column.getKey(), column.getValue()))
            .toList(),
        window.of(
            sorted,
            line ->
                new Line(
                    moment.roster().name(line.getKey()),
                    line.getValue().size(),
                    cells(line.getValue()))));
  }

  private static long onIssues(List<Stand> stands) {
    return stands.stream().filter(stand -> stand.issue() != null).count();
  }

  private Column column(String id, int positions) {
    Issue issue = issues.get(id);
    return issue == null
        ? new Column(id, null, null, positions)
        // A name of two parts has a word between them that only the article knows.
        : new Column(id, issue.names().get(0).replace(" + ", " "), issue.english(), positions);
  }

  private static List<Cell> cells(List<Stand> stands) {
    Map<String, List<Stand>> byIssue =
        stands.stream()
            .collect(
                Collectors.groupingBy(PositionRoutes::issue, TreeMap::new, Collectors.toList()));
    List<Cell> cells = new ArrayList<>();
    byIssue.forEach((issue, found) -> cells.add(cell(issue, found)));
    return cells;
  }

  private static Cell cell(String issue, List<Stand> stands) {
    List<Stand> sorted = stands.stream().sorted(NEWEST.reversed()).toList();
    List<String> changes = new ArrayList<>();
    Boolean before = null;
    int pro = 0;
    int con = 0;
    for (Stand stand : sorted) {
      Boolean favours = stand.favours();
      LocalDate day = stand.day();
      if (favours == null) {
        continue;
      }
      pro += favours ? 1 : 0;
      con += favours ? 0 : 1;
      if (before != null && !before.equals(favours) && day != null) {
        changes.add(day.toString());
      }
      before = favours;
    }
    return new Cell(
        issue,
        sorted.size(),
        pro,
        con,
        changes.stream().distinct().toList(),
        sorted.stream()
            .map(
                stand ->
                    new Point(
                        stand.day() == null ? null : stand.day().toString(),
                        stand.stance().word(),
                        stand.favours()))
            .toList());
  }

  private static String issue(Stand stand) {
    String issue = stand.issue();
    return issue == null ? NO_ISSUE : issue;
  }

  /** What an address asks for; no issues and no stances are all of them. */
  private record Asked(Scope scope, Set<String> issues, Set<Stance> stances) {
    Stream<Stand> of(Ledger.Moment moment) {
      return scope
          .stands(moment)
          .filter(stand -> issues.isEmpty() || issues.contains(issue(stand)))
          .filter(stand -> stances.isEmpty() || stances.contains(stand.stance()));
    }
  }

  private Asked asked(Context context) {
    Set<String> asked = Set.copyOf(Scope.given(context, "issue"));
    for (String id : asked) {
      if (!id.equals(NO_ISSUE) && !issues.containsKey(id)) {
        throw new Refusal(Fault.VALUE, "issue: expected the id of an issue, or " + NO_ISSUE);
      }
    }
    Set<Stance> stances =
        Scope.given(context, "stance").stream()
            .map(PositionRoutes::stance)
            .collect(Collectors.toSet());
    return new Asked(Scope.of(context), asked, stances);
  }

  private static Stance stance(String word) {
    Stance stance = Stance.of(word);
    if (stance == null) {
      throw new Refusal(
          Fault.VALUE,
          "stance: expected demands, supports, accepts, accepts-on-condition or refuses");
    }
    return stance;
  }
}
