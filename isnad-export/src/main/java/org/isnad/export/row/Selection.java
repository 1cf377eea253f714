package org.isnad.export.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.search.EventQuery;
import org.isnad.archive.search.Query;
import org.isnad.lexicon.term.EventType;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Telling;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * The part of an archive that is exported. Rows come in the order in which their articles came into
 * the archive, and within an article in that of its text; stories come by day. Streams fetch as
 * they go and hold one article at a time; for one thread.
 *
 * <p>Only articles that stand today are taken, unless the query names states.
 */
public final class Selection {
  /** So many actors' names are kept at hand. */
  private static final int NAMES = 20_000;

  /** Of stories so many tellings are held at a time. */
  private static final int TELLINGS = 10_000;

  /** An event is told on its day and on those after it. */
  private static final int LATER_DAYS = 7;

  private final Archive archive;
  private final Query query;
  private final Progress progress;
  private final @Nullable String event;
  private long stories;
  private final Map<String, Party> names = new Recent<>(NAMES);

  /** Is told how far an export is. */
  @FunctionalInterface
  public interface Progress {
    /** Is told nothing. */
    Progress NONE = (done, total) -> {};

    /**
     * How far it is.
     *
     * @param done how many articles, or events that articles tell together, are done
     * @param total how many there are
     */
    void at(long done, long total);
  }

  /** A bounded memory of what was asked for last. */
  private static final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Recent(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > most;
    }
  }

  /**
   * What a query finds.
   *
   * @param archive read from while rows are asked for
   * @param query which articles; of them those events that are of its types, on its days, at its
   *     places and with its actors
   * @param event the one event, told by articles together, that is asked for: any record's id that
   *     tells it; null for all
   * @param progress is told of each article or event that was looked at
   */
  public Selection(Archive archive, Query query, @Nullable String event, Progress progress) {
    this.event = event;
    this.archive = archive;
    this.query = query.states().isEmpty() ? query.in(Set.of(State.CURRENT)) : query;
    this.progress = progress;
  }

  /** The articles. */
  public Stream<ArticleRow> articles() {
    return read(query).map(ReadArticle::article);
  }

  /** Who is named in each article. */
  public Stream<ActorRow> actors() {
    return read(query).flatMap(article -> article.actors().stream());
  }

  /** The events of each article. */
  public Stream<EventRow> events() {
    return readArticles().flatMap(article -> article.events().stream());
  }

  /** The statements of each article. */
  public Stream<StatementRow> statements() {
    return read(query).flatMap(article -> article.statements().stream());
  }

  /** The figures of each article. */
  public Stream<FigureRow> figures() {
    return read(query).flatMap(article -> article.figures().stream());
  }

  /** The positions that each article shows. */
  public Stream<PositionRow> positions() {
    return read(query).flatMap(article -> article.positions().stream());
  }

  /** The articles with all their rows, and those of later days that tell of the days asked for. */
  public Stream<ReadArticle> readArticles() {
    LocalDate to = query.to();
    return read(to == null ? query : query.until(to.plusDays(LATER_DAYS)));
  }

  /** The events that articles tell together, each once, by day. */
  public Stream<StoryRow> stories() {
    if (event != null) {
      return archive.happening(event).stream().flatMap(one -> together(List.of(one)).stream());
    }
    EventQuery asked = EventQuery.of(query);
    long total = archive.eventCount(asked);
    Iterator<Happening> told = archive.happenings(asked).iterator();
    return Stream.generate(() -> part(told))
        .takeWhile(part -> !part.isEmpty())
        .flatMap(part -> together(part).stream())
        .peek(one -> progress.at(Math.min(++stories, total), total));
  }

  /** The next events, as many as may be held with all their tellings. */
  private static List<Happening> part(Iterator<Happening> told) {
    List<Happening> part = new ArrayList<>();
    int tellings = 0;
    while (tellings < TELLINGS && told.hasNext()) {
      Happening one = told.next();
      part.add(one);
      tellings += one.tellings().size();
    }
    return part;
  }

  /**
   * Some events with the rows of all who tell them. An article tells several events of a day, and
   * its reading is taken out once for all of them.
   */
  private List<StoryRow> together(List<Happening> part) {
    Map<String, Set<String>> told = new LinkedHashMap<>();
    for (Happening happening : part) {
      for (Telling telling : happening.tellings()) {
        told.computeIfAbsent(telling.article(), unused -> new HashSet<>()).add(telling.event());
      }
    }
    Map<String, EventRow> rows = new HashMap<>();
    archive
        .readings(told.keySet())
        .map(one -> new ReadArticle(one, this::known, row -> true, true))
        .flatMap(one -> one.events(told.getOrDefault(one.id(), Set.of())))
        .forEach(row -> rows.put(row.id(), row));
    return part.stream().map(happening -> story(happening, rows)).toList();
  }

  private StoryRow story(Happening happening, Map<String, EventRow> rows) {
    List<EventRow> tellings =
        happening.tellings().stream()
            .map(telling -> rows.get(id(telling)))
            .filter(Objects::nonNull)
            .toList();
    EventRow best = rows.get(id(happening.best()));
    if (best == null) {
      throw new IllegalStateException("an event that no article tells: " + happening.id());
    }
    return new StoryRow(
        happening.id(),
        best,
        tellings,
        happening.witnesses().size(),
        happening.witnesses(),
        happening.rivals().stream().map(rival -> rival(rival, names(tellings))).toList());
  }

  private static String id(Telling telling) {
    return telling.id();
  }

  /** What those are called who are only described: no table of actors has them. */
  private static Map<String, String> names(List<EventRow> tellings) {
    Map<String, String> names = new HashMap<>();
    for (EventRow telling : tellings) {
      telling.origin().chain().forEach(voice -> names.putIfAbsent(voice.key(), voice.name()));
      telling.actors().forEach(party -> names.putIfAbsent(party.key(), party.name()));
    }
    return names;
  }

  private StoryRow.Contradiction rival(Rival rival, Map<String, String> described) {
    boolean keyed = rival.matter() == Rival.Matter.PLACE || rival.matter() == Rival.Matter.BLAME;
    return new StoryRow.Contradiction(
        rival.matter().name().toLowerCase(Locale.ROOT),
        rival.subject(),
        rival.sides().stream()
            .map(
                side ->
                    new StoryRow.Side(
                        keyed ? name(side.value(), described) : side.value(),
                        side.tellings(),
                        side.chains().stream()
                            .map(chain -> chain.stream().map(key -> name(key, described)).toList())
                            .toList(),
                        side.why().stream()
                            .map(why -> why.name().toLowerCase(Locale.ROOT))
                            .toList()))
            .toList());
  }

  /** What an actor or place of this key is called; the letters of its key where nobody knows. */
  private String name(String key, Map<String, String> described) {
    String known = described.get(key);
    return known != null
        ? known
        : archive.called(key).map(Actor::name).orElse(key.substring(key.indexOf(':') + 1));
  }

  private Stream<ReadArticle> read(Query asked) {
    long[] seen = {0};
    long total = archive.count(asked);
    return archive
        .readings(asked)
        // The index may not have heard yet that an article was taken back.
        .filter(shelved -> asked.states().contains(shelved.article().state()))
        .map(
            shelved -> {
              progress.at(++seen[0], total);
              return read(shelved);
            });
  }

  private ReadArticle read(Shelved shelved) {
    LocalDate to = query.to();
    LocalDate published = shelved.article().published();
    boolean whole = to == null || published != null && !published.isAfter(to);
    return new ReadArticle(shelved, this::known, this::isAsked, whole);
  }

  /**
   * A party under the name that it has in the whole archive. Who is only described keeps its own.
   */
  private Party known(Party party) {
    if (!Identity.isOne(party.key())) {
      return party;
    }
    Party named = names.get(party.key());
    if (named == null) {
      named =
          archive
              .called(party.key())
              .map(
                  actor ->
                      new Party(
                          actor.key(),
                          actor.kind(),
                          actor.name(),
                          actor.english(),
                          actor.code(),
                          null,
                          party.wikidata(),
                          party.lat(),
                          party.lon(),
                          party.within(),
                          party.sort()))
              .orElse(party);
      names.put(party.key(), named);
    }
    return new Party(
        named.key(),
        named.kind(),
        named.name(),
        named.english(),
        party.code() == null ? named.code() : party.code(),
        party.role(),
        party.wikidata() == null ? named.wikidata() : party.wikidata(),
        party.lat(),
        party.lon(),
        party.within(),
        party.sort());
  }

  private boolean isAsked(EventRow row) {
    LocalDate from = query.from();
    LocalDate to = query.to();
    LocalDate day = row.day();
    boolean dated = from != null || to != null;
    return (query.types().isEmpty() || query.types().contains(EventType.valueOf(row.type())))
        && (!dated
            || day != null
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to)))
        && (query.actors().isEmpty()
            || Stream.concat(row.actors().stream(), row.recipients().stream())
                .anyMatch(party -> query.actors().contains(party.key())))
        && (query.places().isEmpty() || isAt(row.place()));
  }

  private boolean isAt(@Nullable Party place) {
    if (place == null) {
      return false;
    }
    String country = place.country();
    return Stream.of(place.key(), place.within(), country)
        .filter(Objects::nonNull)
        .anyMatch(query.places()::contains);
  }
}
