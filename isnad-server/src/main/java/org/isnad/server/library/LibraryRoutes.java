package org.isnad.server.library;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Shelved;
import org.isnad.reader.json.ReadingJson;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Scope;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.isnad.story.identity.Identity;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Lists articles, shows one, takes one back. */
public final class LibraryRoutes {
  private final Holdings holdings;
  private final Catalogue catalogue;
  private final Heads heads;
  private final Runnable followed;
  private final JsonMapper json;
  private final Replies overviews;
  private final Answers<List<Outlet>> outlets;
  private final Answers<List<ArchivedArticle>> lists;

  /**
   * Routes to the articles of an holdings.archive().
   *
   * @param followed is run after an article was taken back or restored, for what is derived to
   *     follow
   * @param json writes what goes around a reading
   */
  public LibraryRoutes(
      Holdings holdings, Catalogue catalogue, Heads heads, Runnable followed, JsonMapper json) {
    this.holdings = holdings;
    this.catalogue = catalogue;
    this.heads = heads;
    this.followed = followed;
    this.json = json;
    this.overviews = holdings.replies();
    this.outlets = holdings.answers();
    this.lists = holdings.answers();
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/archive", this::overview);
    routes.get("/api/v1/archive/readiness", context -> context.json(holdings.ledger().readiness()));
    routes.get("/api/v1/articles", this::list);
    routes.get("/api/v1/articles/{id}", this::one);
    routes.put("/api/v1/articles/{id}/withdrawal", this::withdraw);
    routes.delete("/api/v1/articles/{id}/withdrawal", this::restore);
    routes.get("/api/v1/outlets", this::outlets);
  }

  /**
   * The archive as a whole.
   *
   * @param articles how many articles it has
   * @param withdrawn how many of them were taken back
   * @param revised how many of them a later text of the same address stands for
   * @param outlets how many outlets printed them
   * @param failures how many could not be added
   * @param first the earliest day, or null
   * @param last the latest day, or null
   * @param change the number of the last change
   */
  record Overview(
      int articles,
      int withdrawn,
      int revised,
      int outlets,
      int failures,
      @Nullable String first,
      @Nullable String last,
      long change) {}

  private void overview(Context context) {
    Catalogue.Moment now = catalogue.now();
    overviews.reply(context, now, "", () -> overview(now));
  }

  private Overview overview(Catalogue.Moment now) {
    List<ArchivedArticle> articles = now.articles();
    List<LocalDate> days =
        articles.stream()
            .map(ArchivedArticle::published)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Overview(
        articles.size(),
        count(articles, "withdrawn"),
        count(articles, "revised"),
        (int)
            articles.stream()
                .flatMap(article -> article.appearances().stream())
                .map(Appearance::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count(),
        holdings.archive().failures().size(),
        days.isEmpty() ? null : days.get(0).toString(),
        days.isEmpty() ? null : days.get(days.size() - 1).toString(),
        now.change());
  }

  private static int count(List<ArchivedArticle> articles, String state) {
    return (int) articles.stream().filter(article -> article.state().word().equals(state)).count();
  }

  private void list(Context context) {
    Selection selection = Selection.of(context);
    Scope scope = Scope.of(context);
    Ledger.Moment moment = holdings.now(context);
    String sort = context.queryParam("sort");
    if (sort != null && !sort.equals("published") && !sort.equals("added")) {
      throw new Refusal(Fault.VALUE, "sort: expected published or added");
    }
    Catalogue.Moment now = catalogue.now();
    List<ArchivedArticle> chosen =
        lists.of(
            context,
            scope.asksOfReadings() ? moment : now,
            selection + " " + scope + " " + sort,
            () -> chosen(now, selection, scope, sort, moment));
    holdings
        .listing()
        .answer(context, "articles", Heads.Head.class, chosen, one -> heads.of(one, moment));
  }

  private static List<ArchivedArticle> chosen(
      Catalogue.Moment now,
      Selection selection,
      Scope scope,
      @Nullable String sort,
      Ledger.Moment moment) {
    List<ArchivedArticle> chosen = new ArrayList<>();
    for (ArchivedArticle one : now.articles()) {
      if (selection.takes(one) && (!scope.asksOfReadings() || isTelling(one, scope, moment))) {
        chosen.add(one);
      }
    }
    if ("added".equals(sort)) {
      chosen.sort(Comparator.comparing(ArchivedArticle::added).reversed());
    }
    return Collections.unmodifiableList(chosen);
  }

  /** Only what stands today tells anything. */
  private static boolean isTelling(ArchivedArticle one, Scope scope, Ledger.Moment moment) {
    Page page = moment.byArticle().get(one.id());
    return page != null && scope.tells(page, moment.roster());
  }

  /**
   * Where an article was printed.
   *
   * @param outlet who printed it, or null
   * @param url its address, or null
   * @param published the day, or null
   * @param title its headline, or null
   * @param source where it came from into the archive
   * @param author who signed it, or null
   * @param credit the agency it credits, or null
   * @param dated where its day was found ({@code json-ld}, {@code dateline} …), or null
   * @param written what stood there, or null
   */
  record Printed(
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String published,
      @Nullable String title,
      String source,
      @Nullable String author,
      @Nullable String credit,
      @Nullable String dated,
      @Nullable String written) {
    static Printed of(Appearance appearance) {
      return new Printed(
          appearance.outlet(),
          appearance.url(),
          appearance.published() == null ? null : appearance.published().toString(),
          appearance.title(),
          appearance.source(),
          appearance.imprint().author(),
          appearance.imprint().credit(),
          appearance.imprint().dated(),
          appearance.imprint().written());
    }
  }

  /**
   * What the archive knows of an article beside its reading.
   *
   * @param id its id
   * @param state how it stands
   * @param reason why it was withdrawn, or null
   * @param added when it came into the archive
   * @param printed where it was printed, the earliest first
   */
  record Card(
      String id, String state, @Nullable String reason, String added, List<Printed> printed) {}

  private void one(Context context) {
    Shelved shelved = holdings.archive().shelved(id(context)).orElseThrow(() -> unknown(context));
    ArchivedArticle article = shelved.article();
    Card card =
        new Card(
            article.id(),
            article.state().word(),
            article.reason(),
            article.added().toString(),
            article.appearances().stream().map(Printed::of).toList());
    // The reading is written by its own writer, as everywhere.
    StringWriter out = new StringWriter();
    out.append("{\"card\":").append(json.writeValueAsString(card));
    out.append(",\"keys\":").append(json.writeValueAsString(keys(shelved)));
    out.append(",\"reading\":").append(ReadingJson.line(shelved.reading())).append('}');
    context.contentType("application/json").result(out.toString());
  }

  /** The key of each entity of a reading across articles, by its id. */
  private static Map<String, String> keys(Shelved shelved) {
    Map<String, String> keys = new TreeMap<>();
    shelved.reading().entities().forEach(one -> keys.put(one.id(), Identity.key(one)));
    return keys;
  }

  /**
   * A withdrawal.
   *
   * @param reason why
   */
  record Withdrawal(@Nullable String reason) {}

  private void withdraw(Context context) {
    String reason = context.bodyAsClass(Withdrawal.class).reason();
    if (reason == null || reason.isBlank()) {
      throw new Refusal(Fault.VALUE, "reason: expected why it is taken back");
    }
    holdings.archive().withdraw(id(context), reason.strip());
    context.status(204);
    followed.run();
  }

  private void restore(Context context) {
    holdings.archive().restore(id(context));
    context.status(204);
    followed.run();
  }

  /**
   * An outlet.
   *
   * @param outlet its name, or null for articles of which none is known
   * @param articles how many articles it printed
   * @param first the earliest day, or null
   * @param last the latest day, or null
   */
  record Outlet(
      @Nullable String outlet, int articles, @Nullable String first, @Nullable String last) {
    Outlet with(@Nullable LocalDate day) {
      String word = day == null ? null : day.toString();
      return new Outlet(outlet, articles + 1, earlier(first, word), later(last, word));
    }

    private static @Nullable String earlier(@Nullable String one, @Nullable String other) {
      return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
    }

    private static @Nullable String later(@Nullable String one, @Nullable String other) {
      return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }
  }

  private void outlets(Context context) {
    Catalogue.Moment now = catalogue.now();
    holdings
        .listing()
        .answer(
            context,
            "outlets",
            Outlet.class,
            outlets.of(context, now, "", () -> outlets(now.articles())),
            one -> one);
  }

  private static List<Outlet> outlets(List<ArchivedArticle> articles) {
    Map<String, Outlet> found = new HashMap<>();
    for (ArchivedArticle article : articles) {
      article.appearances().stream()
          .map(Appearance::outlet)
          .distinct()
          .forEach(
              outlet ->
                  found.compute(
                      outlet == null ? "" : outlet,
                      (name, known) ->
                          (known == null ? new Outlet(outlet, 0, null, null) : known)
                              .with(article.published())));
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(Outlet::articles)
                .reversed()
                .thenComparing(one -> one.outlet() == null ? "" : one.outlet()))
        .toList();
  }

  /** The id that is meant; the beginning of one will do. */
  private String id(Context context) {
    try {
      return holdings.archive().idOf(context.pathParam("id"));
    } catch (ArchiveException e) {
      throw unknown(context);
    }
  }

  private static Refusal unknown(Context context) {
    return new Refusal(Fault.NOT_FOUND, context.pathParam("id"));
  }
}
