package org.isnad.server.search;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Query;
import org.isnad.reader.record.Span;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Party;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Somebody;
import org.isnad.server.library.Heads;
import org.isnad.server.listing.Listing;
import org.isnad.server.listing.Window;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Searches the archive, and completes names. */
public final class SearchRoutes {
  private static final int NAMES = 10;

  /** Names are completed with each letter, and many begin with the same. */
  private static final int KEPT = 1_000;

  /** How many hits are fetched at a time for a file. */
  private static final int STRETCH = 200;

  private final Holdings holdings;
  private final Heads heads;
  private final Answers<List<Named>> beginnings;

  /** Routes to the search of an archive. */
  public SearchRoutes(Holdings holdings, Heads heads) {
    this.holdings = holdings;
    this.heads = heads;
    this.beginnings = new Answers<>(holdings.ledger().growth(), KEPT);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/search", this::search);
    routes.get("/api/v1/names", this::names);
  }

  /**
   * An article that was found.
   *
   * @param id its id
   * @param headline its headline, or its first line
   * @param outlet who printed it first, or null
   * @param outlets how many printed it
   * @param published the day, or null
   * @param state how it stands
   * @param snippet the stretch of its text that shows most of what was searched for
   * @param marks where in the snippet the words stand that were searched for: start and end in code
   *     points
   */
  record Hit(
      String id,
      String headline,
      @Nullable String outlet,
      int outlets,
      @Nullable String published,
      String state,
      String snippet,
      List<List<Integer>> marks) {}

  /**
   * How many of all that was found have a value.
   *
   * @param value the value; an actor's or place's is its key
   * @param name what it is called; of others than actors and places the value
   * @param english its English name, or null
   * @param articles how many
   */
  record Facet(String value, String name, @Nullable String english, long articles) {}

  /**
   * A page of what was found.
   *
   * @param total how many articles in all
   * @param offset how many stand before these
   * @param items these
   * @param next the offset of those that follow, or null
   * @param facets how the whole is made up, by dimension
   * @param behind how many changes of the archive the index has not seen yet: what they brought is
   *     not found
   */
  record Page(
      long total,
      int offset,
      List<Hit> items,
      @Nullable Integer next,
      Map<String, List<Facet>> facets,
      long behind) {}

  private void search(Context context) {
    Query query = Asking.query(context);
    Ledger.Moment moment = holdings.now(context);
    try {
      if (Listing.isFile(context)) {
        holdings
            .listing()
            .save(
                context,
                "search",
                Hit.class,
                new Hits(holdings.archive(), query),
                hit -> hit(hit, moment));
      } else {
        Window window = Window.of(context);
        Found found = holdings.archive().search(query, window.offset(), window.limit(), true);
        int end = window.offset() + found.hits().size();
        context.json(
            new Page(
                found.total(),
                window.offset(),
                found.hits().stream().map(hit -> hit(hit, moment)).toList(),
                end < found.total() && !found.hits().isEmpty() ? end : null,
                facets(found, moment),
                holdings.archive().behind()));
      }
    } catch (ArchiveException e) {
      if (e.fault() == ArchiveFault.QUERY) {
        throw new Refusal(Fault.VALUE, "q: " + e.getMessage());
      }
      throw e;
    }
  }

  /** All hits of a query, fetched as they are walked through. */
  private static final class Hits extends AbstractList<Found.Hit> {
    private final Archive archive;
    private final Query query;
    private final int size;
    private List<Found.Hit> stretch = List.of();
    private int start = -1;

    Hits(Archive archive, Query query) {
      this.archive = archive;
      this.query = query;
      this.size = (int) archive.search(query, 0, 1, false).total();
    }

    @Override
    public Found.Hit get(int index) {
      int wanted = index - index % STRETCH;
      if (wanted != start) {
        stretch = archive.search(query, wanted, STRETCH, false).hits();
        start = wanted;
      }
      return stretch.get(index - start);
    }

    @Override
    public int size() {
      return size;
    }
  }

  private Hit hit(Found.Hit hit, Ledger.Moment moment) {
    Heads.Head head = heads.of(hit.article(), moment);
    int start = hit.snippet().start();
    List<List<Integer>> marks = new ArrayList<>();
    for (Span mark : hit.marks()) {
      marks.add(List.of(mark.start() - start, mark.end() - start));
    }
    return new Hit(
        head.id(),
        head.headline(),
        head.outlet(),
        head.outlets(),
        head.published(),
        head.state(),
        hit.words(),
        marks);
  }

  private static Map<String, List<Facet>> facets(Found found, Ledger.Moment moment) {
    Map<String, List<Facet>> facets = new LinkedHashMap<>();
    found
        .facets()
        .forEach(
            (dimension, counts) ->
                facets.put(
                    dimension,
                    counts.stream()
                        .map(
                            count ->
                                Set.of("actor", "place").contains(dimension)
                                    ? named(count, moment)
                                    : new Facet(
                                        count.value(), count.value(), null, count.articles()))
                        .toList()));
    return facets;
  }

  private static Facet named(Found.Count count, Ledger.Moment moment) {
    Roster.Name one = moment.roster().name(count.value());
    return new Facet(one.key(), one.name(), one.english(), count.articles());
  }

  /**
   * Somebody or something with a name.
   *
   * @param key the key
   * @param kind what it is
   * @param name the name it goes by
   * @param english its English name, or null
   * @param code its code, or null
   */
  record Named(
      String key, String kind, String name, @Nullable String english, @Nullable String code) {
    static Named of(Somebody one) {
      Party party = one.party();
      return new Named(
          party.key(), party.kind().word(), party.name(), party.english(), party.code());
    }

    static Named of(Actor actor) {
      return new Named(actor.key(), actor.kind(), actor.name(), actor.english(), actor.code());
    }
  }

  /** Whom the beginning of a name means, or what keys stand for. */
  private void names(Context context) {
    List<String> keys = context.queryParams("key");
    String beginning = context.queryParam("q");
    String kind = context.queryParam("kind");
    if (kind != null && !kind.equals("actor") && !kind.equals("place")) {
      throw new Refusal(Fault.VALUE, "kind: expected actor or place");
    }
    Ledger.Moment moment = holdings.now(context);
    List<Named> found =
        keys.isEmpty()
            ? beginning(beginning == null ? "" : beginning, "place".equals(kind), moment)
            : keys.stream()
                .limit(Window.MOST)
                .flatMap(key -> named(key, moment.roster()).stream())
                .toList();
    context.json(Map.of("items", found));
  }

  /** Who has another key since a decision is known to the archive. */
  private Optional<Named> named(String key, Roster roster) {
    Somebody one = roster.of(key);
    return one == null ? holdings.archive().actor(key).map(Named::of) : Optional.of(Named.of(one));
  }

  /** Where no name begins so, one of the other spellings may, which only the archive knows. */
  private List<Named> beginning(String beginning, boolean places, Ledger.Moment moment) {
    List<Somebody> found = moment.roster().beginning(beginning, places, NAMES);
    return !found.isEmpty()
        ? found.stream().map(Named::of).toList()
        : beginnings.of(
            moment,
            places + " " + beginning,
            () ->
                holdings.archive().beginning(beginning, places, NAMES).stream()
                    .map(Named::of)
                    .toList());
  }
}
