package org.isnad.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What is new since a change of the archive, and what most articles tell. */
public final class NewsRoutes {
  private static final int SHOWN = 8;

  /** The biggest stories are those of the last days that articles tell of. */
  private static final int RECENT_DAYS = 30;

  private final Holdings holdings;
  private final Chronicle chronicle;
  private final Stories stories;
  private final Answers<News> answers;

  /** Routes over an archive. */
  public NewsRoutes(Holdings holdings, Chronicle chronicle) {
    this.holdings = holdings;
    this.chronicle = chronicle;
    this.stories = new Stories(holdings);
    this.answers = holdings.answers();
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
    Chronicle.Moment now = chronicle.now();
    context.json(answers.of(now, Long.toString(since), () -> news(since, now)));
  }

  private News news(long since, Chronicle.Moment now) {
    Ledger.Moment moment = now.pages();
    List<Page> fresh =
        moment.pages().stream().filter(page -> page.leaf().change() > since).toList();
    List<Story> told =
        now.all().stream()
            .filter(one -> one.told().stream().anyMatch(deed -> deed.leaf().change() > since))
            .toList();
    List<Story> contested = told.stream().filter(one -> one.rivals() > 0).toList();
    LocalDate from =
        moment.pages().stream()
            .flatMap(page -> Stream.ofNullable(page.leaf().published()))
            .max(Comparator.naturalOrder())
            .map(last -> last.minusDays(RECENT_DAYS))
            .orElse(null);
    return new News(
        moment.change(),
        since,
        fresh.size(),
        told.size(),
        contested.size(),
        fresh.stream().mapToInt(page -> page.stands().size()).sum(),
        holdings.archive().failures().size(),
        Shown.word(from),
        rows(now.all().stream().filter(one -> from == null || !one.day().isBefore(from)), moment),
        rows(contested.stream(), moment),
        fresh.stream()
            .flatMap(page -> page.stands().stream())
            .limit(SHOWN)
            .map(stand -> holdings.shown().position(moment, stand))
            .toList());
  }

  private List<Stories.Row> rows(Stream<Story> all, Ledger.Moment moment) {
    return all.sorted(
            Comparator.comparingInt(Story::witnesses)
                .thenComparingInt(one -> one.told().size())
                .reversed()
                .thenComparing(Story::article)
                .thenComparing(Story::record))
        .limit(SHOWN)
        .map(one -> stories.row(one, moment))
        .toList();
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
