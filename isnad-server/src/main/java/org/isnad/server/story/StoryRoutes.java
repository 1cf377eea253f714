package org.isnad.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Sums;
import org.isnad.server.ledger.Woven;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Lists merged events, and shows one with everything that is told of it. */
public final class StoryRoutes {
  private static final Map<String, Comparator<Story>> ORDERS =
      Map.of(
          "witnesses", most(Comparator.comparingInt(Story::witnesses)),
          "tellings", most(Comparator.comparingInt(one -> one.told().size())),
          "rivals", most(Comparator.comparingInt(Story::rivals)));

  private final Holdings holdings;
  private final Chronicle chronicle;
  private final Stories stories;
  private final Versions versions;
  private final Answers<List<Story>> lists;
  private final Sums<Chronicle.Moment, Story, List<Story>> orders =
      new Sums<>(Chronicle.Moment::trail);
  private final Answers<Optional<Versions.Whole>> wholes;

  /** Routes over the events of an archive. */
  public StoryRoutes(Holdings holdings, Chronicle chronicle) {
    this.holdings = holdings;
    this.chronicle = chronicle;
    this.stories = new Stories(holdings);
    this.versions = new Versions(holdings, stories);
    this.lists = holdings.answers();
    this.wholes = holdings.answers();
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/events", this::list);
    routes.get("/api/v1/events/{article}/{record}", this::one);
  }

  private static Comparator<Story> most(Comparator<Story> by) {
    return by.reversed()
        .thenComparing(Comparator.comparingInt((Story one) -> one.told().size()).reversed())
        .thenComparing(Story.LATEST);
  }

  private void list(Context context) {
    Scope scope = Scope.of(context);
    int witnesses = least(context, "witnesses");
    int rivals = least(context, "rivals");
    String sort = Scope.one(context, "sort");
    if (sort != null && !sort.equals("day") && !ORDERS.containsKey(sort)) {
      throw new Refusal(Fault.VALUE, "sort: expected day, witnesses, tellings or rivals");
    }
    Chronicle.Moment now = chronicle.now(context);
    Ledger.Moment moment = now.pages();
    String question = scope + " " + witnesses + " " + rivals + " " + sort;
    List<Story> found =
        lists.of(context, now, question, () -> found(now, scope, witnesses, rivals, sort));
    holdings
        .listing()
        .answer(context, "events", Stories.Row.class, found, one -> stories.row(one, moment));
  }

  /** Keeps stories in an order. */
  private static final class Ordering implements Sums.Tally<Chronicle.Moment, Story, List<Story>> {
    private final Predicate<Story> asked;
    private final Comparator<Story> order;
    private final Set<Story> gone = Woven.identities();
    private final List<Story> come = new ArrayList<>();
    private List<Story> all = List.of();

    Ordering(Predicate<Story> asked, Comparator<Story> order) {
      this.asked = asked;
      this.order = order;
    }

    @Override
    public void count(Story one, int sign) {
      if (!asked.test(one)) {
        return;
      }
      if (sign > 0) {
        come.add(one);
      } else {
        gone.add(one);
      }
    }

    @Override
    public List<Story> total(Chronicle.Moment moment) {
      if (!gone.isEmpty()) {
        // What came and went between two totals was never in the list.
        come.removeIf(gone::remove);
      }
      all = Woven.of(all, gone, come, order);
      gone.clear();
      come.clear();
      return all;
    }
  }

  private List<Story> found(
      Chronicle.Moment now, Scope scope, int witnesses, int rivals, @Nullable String sort) {
    Comparator<Story> order = sort == null ? Story.LATEST : ORDERS.getOrDefault(sort, Story.LATEST);
    if (scope.isAll() && witnesses == 0 && rivals == 0 && order == Story.LATEST) {
      return now.all();
    }
    Roster roster = now.pages().roster();
    return orders.of(
        now,
        scope,
        scope + " " + witnesses + " " + rivals + " " + sort,
        () ->
            new Ordering(
                one ->
                    one.witnesses() >= witnesses
                        && one.rivals() >= rivals
                        && (scope.isAll() || one.isIn(scope, roster)),
                order),
        () -> now.in(scope).stream());
  }

  private static int least(Context context, String name) {
    String value = Scope.one(context, name);
    try {
      int least = value == null ? 0 : Integer.parseInt(value);
      if (least >= 0) {
        return least;
      }
    } catch (NumberFormatException e) {
      // Told below, as what is less than nothing.
    }
    throw new Refusal(Fault.VALUE, name + ": expected a number from 0");
  }

  private void one(Context context) {
    String article = context.pathParam("article");
    String record = context.pathParam("record");
    Chronicle.Moment now = chronicle.now(context);
    String id = article + "/" + record;
    Versions.Whole whole =
        wholes
            .of(
                context,
                now,
                id,
                () ->
                    holdings.archive().happening(id).flatMap(one -> versions.of(one, now.pages())))
            .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, id));
    Scope scope = Scope.of(context);
    Versions.Whole asked =
        scope.isAll() ? whole : whole.of((told, event) -> isAsked(told, event, scope, now.pages()));
    if (!holdings
        .listing()
        .save(context, "event", Versions.Version.class, asked.tellings(), row -> row)) {
      context.json(asked);
    }
  }

  private static boolean isAsked(String article, String record, Scope scope, Ledger.Moment moment) {
    Deed deed = moment.deed(article, record);
    return deed != null && scope.asks(deed, moment.roster());
  }
}
