package org.isnad.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Scope;
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
        .thenComparing(Comparator.comparingInt((Story one) -> one.told().size()).reversed());
  }

  private void list(Context context) {
    Scope scope = Scope.of(context);
    int witnesses = least(context, "witnesses");
    int rivals = least(context, "rivals");
    String sort = Scope.one(context, "sort");
    if (sort != null && !sort.equals("day") && !ORDERS.containsKey(sort)) {
      throw new Refusal(Fault.VALUE, "sort: expected day, witnesses, tellings or rivals");
    }
    Chronicle.Moment now = chronicle.now();
    Ledger.Moment moment = now.pages();
    String question = scope + " " + witnesses + " " + rivals + " " + sort;
    List<Story> found = lists.of(now, question, () -> found(now, scope, witnesses, rivals, sort));
    holdings
        .listing()
        .answer(context, "events", Stories.Row.class, found, one -> stories.row(one, moment));
  }

  private static List<Story> found(
      Chronicle.Moment now, Scope scope, int witnesses, int rivals, @Nullable String sort) {
    List<Story> found = new ArrayList<>();
    for (Story one : now.in(scope)) {
      if (one.witnesses() >= witnesses && one.rivals() >= rivals) {
        found.add(one);
      }
    }
    Comparator<Story> order = sort == null ? null : ORDERS.get(sort);
    if (order != null) {
      found.sort(order);
    }
    return Collections.unmodifiableList(found);
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
    Ledger.Moment moment = holdings.now();
    String id = article + "/" + record;
    Versions.Whole whole =
        wholes
            .of(
                moment,
                id,
                () -> holdings.archive().happening(id).flatMap(one -> versions.of(one, moment)))
            .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, id));
    if (!holdings
        .listing()
        .save(context, "event", Versions.Version.class, whole.tellings(), row -> row)) {
      context.json(whole);
    }
  }
}
