package org.isnad.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Standing;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What is new since a change of the archive, and what most articles tell. */
public final class NewsRoutes {
  private static final int SHOWN = 8;

  /** The biggest stories are those of the last days that articles tell of. */
  private static final int RECENT_DAYS = 30;

  private static final Comparator<Story> BEST =
      Comparator.comparingInt(Story::witnesses)
          .thenComparingInt(one -> one.told().size())
          .reversed()
          .thenComparing(Story::article)
          .thenComparing(Story::record);

  private final Holdings holdings;
  private final Chronicle chronicle;
  private final Stories stories;
  private final Replies answers;
  private final Answers<Told> tolds;

  /** Routes over an archive. */
  public NewsRoutes(Holdings holdings, Chronicle chronicle) {
    this.holdings = holdings;
    this.chronicle = chronicle;
    this.stories = new Stories(holdings);
    this.answers = holdings.replies();
    this.tolds = holdings.answers();
  }

  /** Adds it. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/news", this::news);
  }

  /**
   * What is new.
   *
   * @param change the number of the last change: what {@code since} asks from next time
   * @param since what was asked from
   * @param articles how many articles came or changed since
   * @param events how many events they tell
   * @param contested how many of these are told in ways that contradict each other
   * @param positions how many positions they show
   * @param failures how many articles could not be added
   * @param from the first day of those that are called recent, or null where there is none
   * @param biggest the recent events that most independent sources tell
   * @param rivals new events with contradictions, the best attested first
   * @param stands new positions, the newest first
   */
  record News(
      long change,
      long since,
      int articles,
      int events,
      int contested,
      int positions,
      int failures,
      @Nullable String from,
      List<Stories.Row> biggest,
      List<Stories.Row> rivals,
      List<Shown.PositionRow> stands) {}

  private void news(Context context) {
    long since = since(context);
    Scope scope = Scope.of(context);
    Chronicle.Moment now = chronicle.now(context);
    Told told = tolds.of(context, now, scope.toString(), () -> told(scope, now));
    answers.reply(context, told, since + " " + scope, () -> news(since, scope, told));
  }

  /**
   * What does not depend on when somebody looked last.
   *
   * @param pages the rows that tell it
   * @param events the latest change of each story of a scope, in order
   * @param contested those of them that are told in ways that contradict each other
   * @param articles the latest change of each article in which there may be something of the scope,
   *     in order
   * @param positions how many positions these articles show, from each of them on to the last
   * @param from the first day of those that are called recent, or null where there is none
   * @param biggest the best attested of the recent ones
   */
  private record Told(
      Ledger.Moment pages,
      long[] events,
      List<Story> contested,
      long[] articles,
      int[] positions,
      @Nullable LocalDate from,
      List<Stories.Row> biggest)
      implements Standing {
    @Override
    public long edition() {
      return pages.edition();
    }
  }

  private Told told(Scope scope, Chronicle.Moment now) {
    List<Story> all = now.in(scope);
    // The newest article stands first, what has no day last.
    List<Page> pages = now.pages().pages();
    LocalDate last = pages.isEmpty() ? null : pages.get(0).leaf().published();
    LocalDate from = last == null ? null : last.minusDays(RECENT_DAYS);
    Roster roster = now.pages().roster();
    List<Page> near =
        scope.near(now.pages()).stream()
            .sorted(Comparator.comparingLong(page -> page.leaf().change()))
            .toList();
    int[] positions = new int[near.size() + 1];
    for (int i = near.size() - 1; i >= 0; i--) {
      Page page = near.get(i);
      positions[i] =
          positions[i + 1]
              + (scope.isAll() ? page.stands().size() : (int) scope.stands(page, roster).count());
    }
    return new Told(
        now.pages(),
        all.stream().mapToLong(Story::change).sorted().toArray(),
        all.stream().filter(one -> one.rivals() > 0).toList(),
        near.stream().mapToLong(page -> page.leaf().change()).toArray(),
        positions,
        from,
        rows(all.stream().filter(one -> from == null || !one.day().isBefore(from)), now.pages()));
  }

  /** How many of rising numbers are not greater than one. */
  private static int upTo(long[] rising, long one) {
    int found = Arrays.binarySearch(rising, one);
    while (found >= 0 && found < rising.length && rising[found] == one) {
      found++;
    }
    return found < 0 ? -found - 1 : found;
  }

  private News news(long since, Scope scope, Told told) {
    Ledger.Moment moment = told.pages();
    List<Story> contested = told.contested().stream().filter(one -> one.change() > since).toList();
    int passed = upTo(told.articles(), since);
    int fresh =
        scope.isAll()
            ? told.articles().length - passed
            : (int)
                scope.near(moment).stream()
                    .filter(page -> page.leaf().change() > since)
                    .filter(page -> scope.tells(page, moment.roster()))
                    .count();
    return new News(
        moment.change(),
        since,
        fresh,
        told.events().length - upTo(told.events(), since),
        contested.size(),
        told.positions()[passed],
        holdings.archive().failures().size(),
        Shown.word(told.from()),
        told.biggest(),
        rows(contested.stream(), moment),
        scope.near(moment).stream()
            .filter(page -> page.leaf().change() > since && !page.stands().isEmpty())
            .flatMap(page -> scope.stands(page, moment.roster()))
            .limit(SHOWN)
            .map(stand -> holdings.shown().position(moment, stand))
            .toList());
  }

  /** The best attested of many, without putting all in order. */
  private List<Stories.Row> rows(Stream<Story> all, Ledger.Moment moment) {
    PriorityQueue<Story> best = new PriorityQueue<>(SHOWN + 1, BEST.reversed());
    all.forEach(
        one -> {
          best.add(one);
          if (best.size() > SHOWN) {
            best.remove();
          }
        });
    return best.stream().sorted(BEST).map(one -> stories.row(one, moment)).toList();
  }

  private static long since(Context context) {
    String value = Scope.one(context, "since");
    try {
      return value == null ? 0 : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new Refusal(Fault.VALUE, "since: expected the number of a change");
    }
  }
}
