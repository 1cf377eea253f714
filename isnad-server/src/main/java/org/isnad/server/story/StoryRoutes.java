package org.isnad.server.story;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Scope;
import org.isnad.server.listing.Listing;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.isnad.story.event.Happening;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lists merged events, and shows one with everything that is told of it. */
public final class StoryRoutes {
  private static final Map<String, Comparator<Happening>> ORDERS =
      Map.of(
          "witnesses", most(Comparator.comparingInt(one -> one.witnesses().size())),
          "tellings", most(Comparator.comparingInt(one -> one.tellings().size())),
          "rivals", most(Comparator.comparingInt(one -> one.rivals().size())));

  private final Chronicle chronicle;
  private final Ledger ledger;
  private final Versions versions;
  private final Listing listing;
  private final Answers<List<Happening>> answers = new Answers<>();

  /** Routes over the events of an archive. */
  public StoryRoutes(Archive archive, Chronicle chronicle, Ledger ledger, JsonMapper json) {
    this.chronicle = chronicle;
    this.ledger = ledger;
    this.versions = new Versions(archive, ledger);
    this.listing = new Listing(json);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/events", this::list);
    routes.get("/api/v1/events/{article}/{record}", this::one);
  }

  private static Comparator<Happening> most(Comparator<Happening> by) {
    return by.reversed()
        .thenComparing(
            Comparator.comparingInt((Happening one) -> one.tellings().size()).reversed());
  }

  private void list(Context context) {
    Scope scope = Scope.of(context);
    int witnesses = least(context, "witnesses");
    int rivals = least(context, "rivals");
    String sort = Scope.one(context, "sort");
    if (sort != null && !sort.equals("day") && !ORDERS.containsKey(sort)) {
      throw new Refusal(Fault.VALUE, "sort: expected day, witnesses, tellings or rivals");
    }
    Ledger.Moment moment = ledger.now();
    Chronicle.Moment now = chronicle.now();
    String question = now.change() + " " + scope + witnesses + " " + rivals + " " + sort;
    List<Happening> found =
        answers.of(moment, question, () -> found(now, scope, witnesses, rivals, sort));
    listing.answer(context, "events", Stories.Row.class, found, one -> Stories.row(one, moment));
  }

  private static List<Happening> found(
      Chronicle.Moment now, Scope scope, int witnesses, int rivals, @Nullable String sort) {
    List<Happening> found = new ArrayList<>();
    for (Happening one : now.all()) {
      if (one.witnesses().size() >= witnesses
          && one.rivals().size() >= rivals
          && (scope.isAll() || one.tellings().stream().anyMatch(scope::takes))) {
        found.add(one);
      }
    }
    Comparator<Happening> order = sort == null ? null : ORDERS.get(sort);
    if (order != null) {
      found.sort(order);
    }
    return List.copyOf(found);
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
    Happening one =
        chronicle
            .now()
            .of(article, record)
            .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, article + "/" + record));
    Versions.Story story = versions.of(one);
    if (!listing.save(context, "event", Versions.Version.class, story.tellings(), row -> row)) {
      context.json(story);
    }
  }
}
