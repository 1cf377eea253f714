package org.isnad.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Stand;
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
    Chronicle.Moment now = chronicle.now();
    answers.reply(context, now, since + " " + scope, () -> news(since, scope, now));
  }

  /**
   * What does not depend on when somebody looked last.
   *
   * @param all the stories of a scope
   * @param changes the latest change of each of them
   * @param from the first day of those that are called recent, or null where there is none
   * @param biggest the best attested of the recent ones
   */
  private record Told(
      List<Story> all, long[] changes, @Nullable LocalDate from, List<Stories.Row> biggest) {}

  private Told told(Scope scope, Chronicle.Moment now) {
    List<Story> all = now.in(scope);
    // The newest article stands first, what has no day last.
    List<Page> pages = now.pages().pages();
    LocalDate last = pages.isEmpty() ? null : pages.get(0).leaf().published();
    LocalDate from = last == null ? null : last.minusDays(RECENT_DAYS);
    return new Told(
        all,
        all.stream().mapToLong(Story::change).toArray(),
        from,
        rows(all.stream().filter(one -> from == null || !one.day().isBefore(from)), now.pages()));
  }

  private News news(long since, Scope scope, Chronicle.Moment now) {
    Ledger.Moment moment = now.pages();
    Told told = tolds.of(now, scope.toString(), () -> told(scope, now));
    int events = 0;
    List<Story> contested = new ArrayList<>();
    for (int i = 0; i < told.changes().length; i++) {
      if (told.changes()[i] > since) {
        events++;
        if (told.all().get(i).rivals() > 0) {
          contested.add(told.all().get(i));
        }
      }
    }
    List<Page> pages =
        scope.near(moment).stream().filter(page -> page.leaf().change() > since).toList();
    int fresh =
        scope.isAll()
            ? pages.size()
            : (int) pages.stream().filter(page -> scope.tells(page, moment.roster())).count();
    int positions = 0;
    List<Stand> stands = new ArrayList<>();
    for (Page page : pages) {
      if (scope.isAll() && stands.size() >= SHOWN) {
        positions += page.stands().size();
      } else if (!page.stands().isEmpty()) {
        List<Stand> shown = scope.stands(page, moment.roster()).toList();
        positions += shown.size();
        stands.addAll(shown);
      }
    }
    return new News(
        moment.change(),
        since,
        fresh,
        events,
        contested.size(),
        positions,
        holdings.archive().failures().size(),
        Shown.word(told.from()),
        told.biggest(),
        rows(contested.stream(), moment),
        stands.stream()
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
