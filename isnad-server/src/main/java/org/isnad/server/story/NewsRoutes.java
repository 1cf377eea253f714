package org.isnad.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Stand;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;

/** What is new since a change of the archive, and what most articles tell. */
public final class NewsRoutes {
  private static final int SHOWN = 8;

  /** The biggest stories are those of the last days that articles tell of. */
  private static final int RECENT_DAYS = 30;

  private final Archive archive;
  private final Chronicle chronicle;
  private final Ledger ledger;
  private final Shown shown;

  /** Routes over an archive. */
  public NewsRoutes(Archive archive, Chronicle chronicle, Ledger ledger) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.ledger = ledger;
    this.shown = new Shown(ledger);
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
    Ledger.Moment moment = ledger.now();
    Chronicle.Moment now = chronicle.now();
    List<Page> fresh =
        moment.pages().stream().filter(page -> page.leaf().change() > since).toList();
    Set<String> ids = new HashSet<>();
    fresh.forEach(page -> ids.add(page.leaf().id()));
    List<Happening> told = new ArrayList<>();
    for (Happening one : now.all()) {
      if (one.tellings().stream().map(Telling::article).anyMatch(ids::contains)) {
        told.add(one);
      }
    }
    List<Happening> contested = told.stream().filter(one -> !one.rivals().isEmpty()).toList();
    List<Stand> stands = fresh.stream().flatMap(page -> page.stands().stream()).toList();
    LocalDate from =
        moment.pages().stream()
            .flatMap(page -> Stream.ofNullable(page.leaf().published()))
            .max(Comparator.naturalOrder())
            .map(last -> last.minusDays(RECENT_DAYS))
            .orElse(null);
    context.json(
        new News(
            moment.change(),
            since,
            fresh.size(),
            told.size(),
            contested.size(),
            stands.size(),
            archive.failures().size(),
            Stories.word(from),
            rows(
                now.all().stream().filter(one -> from == null || !one.best().day().isBefore(from)),
                moment),
            rows(contested.stream(), moment),
            stands.stream().limit(SHOWN).map(stand -> shown.position(moment, stand)).toList()));
  }

  private static List<Stories.Row> rows(Stream<Happening> happenings, Ledger.Moment moment) {
    return happenings
        .sorted(
            Comparator.comparingInt((Happening one) -> one.witnesses().size())
                .thenComparingInt(one -> one.tellings().size())
                .reversed()
                .thenComparing(Happening::id))
        .limit(SHOWN)
        .map(one -> Stories.row(one, moment))
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
