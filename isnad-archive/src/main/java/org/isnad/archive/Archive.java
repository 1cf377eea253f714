package org.isnad.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.archive.decision.Amending;
import org.isnad.archive.decision.Places;
import org.isnad.archive.decision.Rulings;
import org.isnad.archive.gathering.Gathering;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Brief;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.EventOrder;
import org.isnad.archive.record.Failure;
import org.isnad.archive.record.Flaw;
import org.isnad.archive.record.Location;
import org.isnad.archive.record.Merged;
import org.isnad.archive.record.Place;
import org.isnad.archive.record.Portion;
import org.isnad.archive.record.ReadingVersion;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.Sighting;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Watched;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.record.Watcher.Phase;
import org.isnad.archive.record.Wording;
import org.isnad.archive.search.EventQuery;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Query;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.store.ActorTable;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.ArticleTable.Row;
import org.isnad.archive.store.DecisionTable;
import org.isnad.archive.store.EventTable;
import org.isnad.archive.store.FailureTable;
import org.isnad.archive.store.Numbers;
import org.isnad.archive.store.PackedReading;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.Transaction;
import org.isnad.archive.store.Trouble;
import org.isnad.archive.store.WatchTable;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.story.copy.Copies;
import org.isnad.story.event.Happening;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * An archive: a folder or a database with articles, their readings, and what follows from them. One
 * process at a time may write to it, any number may read it meanwhile. Safe for any number of
 * threads.
 *
 * <p>Streams fetch as they go, hold little, and need not be closed. Every method throws {@link
 * ArchiveException} when the archive can't be read or written.
 */
public final class Archive implements AutoCloseable {
  /** The shortest beginning of an id that stands for it. */
  private static final int SHORTEST_ID = 6;

  /** How many articles are fetched at a time where their texts are not. */
  private static final int HEADS = 512;

  /** A word of a query names at most so many, and nobody who bears it so many times more seldom. */
  private static final int NAMESAKE = 5;

  private final Store store;
  private final @Nullable Numbers numbers;
  private final Object opening = new Object();
  private volatile @Nullable SearchIndex index;
  private @Nullable Projections projections;
  private volatile Rulings rulings = new Rulings(List.of());

  private Archive(Store store) {
    this.store = store;
    this.numbers = store.isWriter() ? store.read(Numbers::new) : null;
  }

  /**
   * Opens an archive to read it.
   *
   * @throws ArchiveException when there is none, or it can't be opened
   */
  public static Archive open(Location location) {
    return new Archive(Store.reading(location));
  }

  /** As {@link #open(Location)}, in a folder. */
  public static Archive open(Path folder) {
    return open(Location.of(folder));
  }

  /**
   * Opens an archive to write to it too.
   *
   * @throws ArchiveException when there is none, it can't be opened, or another process writes to
   *     it
   */
  public static Archive openToWrite(Location location) {
    // Where there is no archive, that is refused by reading, and left as it is.
    Store.reading(location).close();
    return new Archive(Store.writing(location));
  }

  /** As {@link #openToWrite(Location)}, in a folder. */
  public static Archive openToWrite(Path folder) {
    return openToWrite(Location.of(folder));
  }

  /**
   * Opens an archive to write to it too, and makes it where the folder or the database's schema is
   * empty or not there.
   *
   * @throws ArchiveException when other things are there, it can't be written, or another process
   *     writes to it
   */
  public static Archive openOrCreate(Location location) {
    return new Archive(Store.writing(location));
  }

  /** As {@link #openOrCreate(Location)}, in a folder. */
  public static Archive openOrCreate(Path folder) {
    return openOrCreate(Location.of(folder));
  }

  /** Where it is, as people are told: its folder, or the address of its database. */
  public String name() {
    return store.name();
  }

  /** Where this machine keeps what belongs to it: of an archive in a folder, the folder. */
  public Path folder() {
    return store.folder();
  }

  /** How many articles it has, in whatever state. */
  public long size() {
    return ask(ArticleTable::count);
  }

  /** The number of the last change to an article; greater after every change. */
  public long lastChange() {
    return ask(ArticleTable::lastChange);
  }

  // Articles.

  /** The article of this id. */
  public Optional<ArchivedArticle> article(String id) {
    return ask(articles -> articles.row(id).map(Row::article));
  }

  /** The article of this id with its reading. */
  public Optional<Shelved> shelved(String id) {
    return store.read(
        transaction -> new ArticleTable(transaction).row(id).map(row -> shelved(transaction, row)));
  }

  /** The text of the article of this id. */
  public Optional<String> text(String id) {
    return ask(articles -> articles.text(id));
  }

  /** All articles, in the order in which they came. */
  public Stream<ArchivedArticle> articles() {
    return Pages.stream(this::page, Row::number, Row::article);
  }

  /** All articles with their readings, in the order in which they came. */
  public Stream<Shelved> readings() {
    return Pages.<Lent, Shelved>stream(this::lentPage, Lent::number, Lent::shelved);
  }

  /**
   * The articles that a query finds with their readings, in the order in which they came. Nothing
   * but their numbers is held while they are read.
   */
  public Stream<Shelved> readings(Query query) {
    return query.isForAll()
        ? readings().filter(one -> isIn(query.states(), one.article().state()))
        : readings(ids(query));
  }

  private static boolean isIn(Set<State> states, State state) {
    return states.isEmpty() || states.contains(state);
  }

  /** How many articles a query finds. */
  public long count(Query query) {
    return query.isForAll()
        ? ask(articles -> articles.count(query.states()))
        : search(query, 0, 0, false).total();
  }

  /**
   * The articles of these ids with their readings, in the order in which they came; what is not
   * there is left out.
   */
  public Stream<Shelved> readings(Collection<String> ids) {
    long[] numbers =
        ask(articles -> articles.numbers(ids)).stream().mapToLong(Long::longValue).toArray();
    return Pages.<Lent, Shelved>stream(
        after -> lent(numbersBehind(numbers, after)), Lent::number, Lent::shelved);
  }

  private static List<Long> numbersBehind(long[] sorted, long after) {
    int found = Arrays.binarySearch(sorted, after);
    int from = found < 0 ? -found - 1 : found + 1;
    return Arrays.stream(sorted, from, Math.min(sorted.length, from + Pages.ROWS)).boxed().toList();
  }

  /** The articles that changed after a change, in the order of their changes. */
  public Stream<ArchivedArticle> changedAfter(long change) {
    return Pages.<ArchivedArticle, ArchivedArticle>stream(
        last -> ask(articles -> articles.changedAfter(Math.max(last, change), HEADS)),
        ArchivedArticle::change,
        one -> one);
  }

  /**
   * The id that a user means: an id, at least six signs of its beginning, or an address (of which
   * the text that stands there now is meant).
   *
   * @throws ArchiveException with {@link ArchiveFault#UNKNOWN} when there is none, or more than one
   */
  public String idOf(String asked) {
    String trimmed = asked.strip();
    List<String> found =
        ask(
            articles -> {
              List<String> at = articles.idsAt(trimmed);
              if (!at.isEmpty()) {
                return at.subList(0, 1);
              }
              boolean id =
                  trimmed.length() >= SHORTEST_ID
                      && trimmed.chars().allMatch(c -> Character.digit(c, 16) >= 0);
              return id ? articles.idsFrom(trimmed, 2) : List.<String>of();
            });
    if (found.size() != 1) {
      throw unknown(trimmed);
    }
    return found.get(0);
  }

  // Writing.

  /**
   * Adds articles; those it has already are passed over quickly, so that a broken run is gone on
   * with by running it again. What fails is kept with its reason, and the others go on.
   *
   * @param candidates what is to be added; asked for bit by bit
   * @param reader reads them
   * @param threads how many are fetched and read at a time, 1 or more
   * @param watcher is told of each, in their order, when it is on the disk
   */
  public void add(
      Iterable<Candidate> candidates, VersionedReader reader, int threads, Watcher watcher) {
    Adding adding = new Adding(store, reader, writing(), watcher);
    adding.run(candidates.iterator(), threads);
    if (adding.appeared()) {
      // A text that appeared earlier than was known has to be read with the earlier day.
      reread(reader, threads, true, watcher);
    }
    catchUp(threads, watcher);
  }

  /**
   * Reads again what was read by another reader or with another lexicon, or with a day that is not
   * what is known now.
   *
   * @return how many were read; where the reader fails, the old reading stays
   */
  public long reread(VersionedReader reader, int threads, Watcher watcher) {
    long read = reread(reader, threads, false, watcher);
    catchUp(threads, watcher);
    return read;
  }

  /**
   * Brings what is derived up to date with the articles. Adding and reading again do it by
   * themselves; it is left to be done where such a run was broken off, or after an article was
   * withdrawn.
   *
   * @param threads how many articles are looked at at a time, 1 or more
   */
  public synchronized void catchUp(int threads, Watcher watcher) {
    writing();
    Projections derived = projections;
    if (derived == null) {
      derived = new Projections(this, store, index());
      projections = derived;
    }
    derived.catchUp(threads, watcher);
  }

  /** How many changes what is derived has not seen yet. */
  public long behind() {
    long last = lastChange();
    try {
      long indexed = last == 0 || hasIndex() ? index().seen() : 0;
      return Projections.behind(store, last, indexed);
    } catch (IOException e) {
      throw Trouble.of(store.name(), e);
    }
  }

  /**
   * Makes the index anew from what is stored.
   *
   * @param threads how many articles are looked at at a time, 1 or more
   */
  public synchronized void reindex(int threads, Watcher watcher) {
    writing();
    try {
      if (index != null) {
        index.close();
      }
      index = SearchIndex.writing(folder(), true);
      projections = null;
    } catch (IOException e) {
      throw Trouble.of(store.name(), e);
    }
    catchUp(threads, watcher);
  }

  // Searching.

  /**
   * Searches.
   *
   * @param query what for
   * @param offset how many hits to pass over
   * @param limit how many hits to give
   * @param faceted whether to count facets
   * @throws ArchiveException with {@link ArchiveFault#QUERY} when its words can't be understood
   */
  public Found search(Query query, int offset, int limit, boolean faceted) {
    try {
      if (!store.isWriter() && !hasIndex()) {
        return new Found(0, List.of(), Map.of());
      }
      SearchIndex searched = index();
      SearchIndex.Ready ready = searched.ready(decided(query), this::named);
      SearchIndex.Answer answer = searched.search(ready, offset, limit, faceted);
      List<Found.Hit> hits =
          store.read(
              transaction -> {
                Map<String, Row> rows =
                    new ArticleTable(transaction)
                        .rowsOf(answer.scored().stream().map(SearchIndex.Scored::id).toList());
                Map<Long, List<Entity>> named =
                    ready.namesNobody() ? Map.of() : named(transaction, rows.values());
                List<Found.Hit> all = new ArrayList<>();
                for (SearchIndex.Scored scored : answer.scored()) {
                  // The index may be a moment ahead of what this connection sees.
                  Row row = rows.get(scored.id());
                  if (row != null) {
                    all.add(
                        searched.hit(
                            ready,
                            row.article(),
                            row.text(),
                            named.getOrDefault(row.number(), List.of()),
                            scored.score()));
                  }
                }
                return all;
              });
      return new Found(answer.total(), hits, answer.facets());
    } catch (IOException e) {
      throw Trouble.of(store.name(), e);
    }
  }

  /**
   * Whom articles name, by their numbers; where nobody decided anything, the rest of their readings
   * stays unread.
   */
  private Map<Long, List<Entity>> named(Transaction transaction, Collection<Row> rows) {
    Rulings known = rulings(transaction);
    Map<Long, List<Entity>> named = new HashMap<>();
    List<Long> asRead = new ArrayList<>();
    for (Row row : rows) {
      if (known.touch(row.article().id())) {
        named.put(row.number(), shelved(transaction, row).reading().entities());
      } else {
        asRead.add(row.number());
      }
    }
    try {
      named.putAll(new ArticleTable(transaction).entities(asRead));
    } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
      throw new ArchiveException(ArchiveFault.DAMAGED, store.name(), e.toString(), e);
    }
    return named;
  }

  // Events.

  /**
   * The events of a query, each told by all articles that tell it, by day, then by their names:
   * those in which one of the query's actors takes part, of its types, at its places and on its
   * days, and of which an article tells that has its words and outlets. Of all articles what stands
   * today counts.
   */
  public List<Happening> happenings(Query query) {
    return happenings(EventQuery.of(query), EventOrder.DAY, 0, Integer.MAX_VALUE).rows().stream()
        .sorted(
            Comparator.comparing((Happening one) -> one.best().day()).thenComparing(Happening::id))
        .toList();
  }

  /**
   * A part of the events of a query, whole.
   *
   * @param offset how many to pass over
   * @param limit how many to give
   */
  public Portion<Happening> happenings(EventQuery query, EventOrder order, int offset, int limit) {
    return new Events(this, store).happenings(query, order, offset, limit);
  }

  /**
   * All events of a query, whole, by day, and on a day as their articles came. They are fetched as
   * they are asked for, and nothing but their numbers is held; each part is of its own moment where
   * something is written at the same time.
   */
  public Stream<Happening> happenings(EventQuery query) {
    return happenings(query, Events.PORTION);
  }

  /** The same, so many at a time. */
  Stream<Happening> happenings(EventQuery query, int portion) {
    return new Events(this, store).stream(query, portion);
  }

  /** How many events a query has. */
  public long eventCount(EventQuery query) {
    return events(query, EventOrder.DAY, 0, 0).total();
  }

  /** A part of the events of a query, in a line each; no reading is looked at. */
  public Portion<Brief> events(EventQuery query, EventOrder order, int offset, int limit) {
    return new Events(this, store).briefs(query, order, offset, limit);
  }

  /**
   * How many events of a query there are in each period, by the period.
   *
   * @param signs how many signs of a day's ISO 8601 date make a period: 10 for days, 7 for months,
   *     4 for years
   */
  public Map<String, Long> eventCounts(EventQuery query, int signs) {
    return new Events(this, store).counts(query, signs);
  }

  /** The events that an article tells, in the order of its text; none where it does not count. */
  public List<Brief> eventsOf(String article) {
    return new Events(this, store).of(article);
  }

  /** The event that a record of an article's reading tells of. */
  public Optional<Brief> eventOf(String article, String record) {
    return new Events(this, store).brief(article + "/" + record);
  }

  /**
   * An event with all its tellings.
   *
   * @param id the name of one of its tellings: an article's id, a slash, the record's id
   */
  public Optional<Happening> happening(String id) {
    return new Events(this, store).happening(id);
  }

  /** Walks through all events by the tellings that tell each, in the order in which they came. */
  public void merged(Consumer<Merged> each) {
    store.read(
        transaction -> {
          Map<Long, String> ids = new ArticleTable(transaction).ids();
          new EventTable(transaction).merged(ids::get, each);
          return ids.size();
        });
  }

  /**
   * Walks through the events that were gathered behind a change, as {@link #merged(Consumer)}. An
   * event that is no longer there is not told: then there are fewer than are known.
   *
   * @param change as {@link Merged#change} tells it
   * @return how many events there are in all
   */
  public long mergedAfter(long change, Consumer<Merged> each) {
    return store.read(
        transaction -> {
          Map<Long, String> ids = new HashMap<>();
          ArticleTable articles = new ArticleTable(transaction);
          EventTable events = new EventTable(transaction);
          events.mergedAfter(change, number -> ids.computeIfAbsent(number, articles::id), each);
          return events.size();
        });
  }

  /** The articles that have their words from one another, this one among them. */
  public Optional<Copies.Group> copies(String article) {
    return new Events(this, store).copies(article);
  }

  /**
   * The articles that have the words of an earlier one, each with the id of the one that was first.
   */
  public Map<String, String> origins() {
    return store.read(transaction -> new EventTable(transaction).origins());
  }

  /** What people decided on whether two tellings tell the same, by the tellings' numbers. */
  List<Gathering.Ruled> ruled(Transaction transaction) {
    List<Gathering.Ruled> ruled = new ArrayList<>();
    for (Decision.OnEvents one : rulings(transaction).onEvents()) {
      Long first = telling(transaction, one.one());
      Long second = telling(transaction, one.other());
      if (first != null && second != null) {
        ruled.add(new Gathering.Ruled(first, second, one instanceof Decision.Same));
      }
    }
    return ruled;
  }

  private @Nullable Long telling(Transaction transaction, Place place) {
    Long number = new ArticleTable(transaction).number(place.article());
    String record = Places.find(derived(transaction, place.article()), place);
    return number == null || record == null ? null : EventTable.number(number, record);
  }

  /** The ids of all articles that a query finds, in no order. */
  List<String> ids(Query query) {
    try {
      if (!store.isWriter() && !hasIndex()) {
        return List.of();
      }
      SearchIndex searched = index();
      return searched.ids(searched.ready(decided(query), this::named));
    } catch (IOException e) {
      throw Trouble.of(store.name(), e);
    }
  }

  /** A query with the keys under which its actors and places stand today. */
  Query decided(Query query) {
    Rulings known = store.read(this::rulings);
    return query.with(keys(query.actors(), known), keys(query.places(), known));
  }

  private static Set<String> keys(Set<String> asked, Rulings known) {
    Set<String> keys = new LinkedHashSet<>();
    asked.forEach(key -> keys.add(known.key(key)));
    return keys;
  }

  /** Which spellings of an actor each outlet uses, by outlet, the most frequent first. */
  public List<Wording> wordings(String key) {
    return store.read(
        transaction -> {
          ActorTable actors = new ActorTable(transaction);
          ActorTable.Row row = actors.keyed(rulings(transaction).key(key));
          return row == null ? List.of() : actors.wordings(row.number());
        });
  }

  /**
   * The actors that a name, an id of the lexicon or a key can mean, the most frequent first; empty
   * when nobody is called so. Who was merged stands under the other's key.
   */
  public List<Actor> actors(String name) {
    return store.read(
        transaction -> {
          ActorTable actors = new ActorTable(transaction);
          Rulings known = rulings(transaction);
          Set<String> keys = new LinkedHashSet<>();
          keys.add(known.key(name.strip()));
          keys.addAll(known.renamedTo(name));
          actors.named(name).forEach(row -> keys.add(known.key(row.key())));
          List<Actor> found = new ArrayList<>();
          for (String key : keys) {
            ActorTable.Row row = known.isDismissed(key) ? null : actors.keyed(key);
            if (row != null) {
              found.add(actor(actors, row, known));
            }
          }
          return found;
        });
  }

  /**
   * Whom somebody may mean who has begun to write a name, in Arabic or Latin letters: those whose
   * name, or a word of it, begins so, the most frequent first.
   *
   * @param beginning what is written by now; blank finds nobody
   * @param places whether places are meant, or actors; a country is both
   * @param limit how many to give
   */
  public List<Actor> beginning(String beginning, boolean places, int limit) {
    String folded = Identity.folded(beginning);
    if (folded.isEmpty()) {
      return List.of();
    }
    return store.read(
        transaction -> {
          ActorTable actors = new ActorTable(transaction);
          Rulings known = rulings(transaction);
          return actors.beginning(folded, places, limit).stream()
              .map(row -> known.key(row.key()))
              .distinct()
              .filter(key -> !known.isDismissed(key))
              .map(actors::keyed)
              .filter(Objects::nonNull)
              .map(row -> actor(actors, row, known))
              .toList();
        });
  }

  /** What an actor is called in the archive. */
  public Optional<Actor> actor(String key) {
    return actor(key, true);
  }

  /** The same without its spellings, which have to be counted over all articles. */
  public Optional<Actor> called(String key) {
    return actor(key, false);
  }

  private Optional<Actor> actor(String key, boolean spelt) {
    return store.read(
        transaction -> {
          ActorTable actors = new ActorTable(transaction);
          Rulings known = rulings(transaction);
          return Optional.ofNullable(actors.keyed(known.key(key)))
              .map(row -> actor(actors, row, known, spelt ? actors.uses(row.number()) : List.of()));
        });
  }

  private static Actor actor(ActorTable actors, ActorTable.Row row, Rulings rulings) {
    return actor(actors, row, rulings, actors.uses(row.number()));
  }

  private static Actor actor(
      ActorTable actors, ActorTable.Row row, Rulings rulings, List<ActorTable.Use> uses) {
    List<Actor.Spelling> spellings =
        uses.stream()
            .map(use -> new Actor.Spelling(use.words(), use.mentions(), use.articles()))
            .toList();
    Decision.Rename renamed = rulings.renamed(row.key());
    String name = renamed == null ? null : renamed.name();
    String english = renamed == null ? null : renamed.english();
    return new Actor(
        row.key(),
        row.kind(),
        name == null ? actors.knownName(row) : name,
        english == null ? row.english() : english,
        row.code(),
        spellings);
  }

  /**
   * Whom a word of a query names: those who bear the name at least a fifth as often as the first.
   */
  private Set<String> named(String name) {
    return store.read(
        transaction -> {
          Rulings known = rulings(transaction);
          Set<String> keys = new LinkedHashSet<>(known.renamedTo(name));
          List<ActorTable.Named> all = new ActorTable(transaction).mentioned(name);
          for (ActorTable.Named one : all) {
            String key = known.key(one.key());
            if (Identity.isOne(key)
                && !known.isDismissed(key)
                && one.total() * NAMESAKE >= all.get(0).total()
                && keys.size() < NAMESAKE) {
              keys.add(key);
            }
          }
          return keys;
        });
  }

  private boolean hasIndex() throws IOException {
    return index != null || SearchIndex.exists(folder());
  }

  /** The index; whoever asks it is not held up by what is being added. */
  private SearchIndex index() {
    SearchIndex known = index;
    if (known != null) {
      return known;
    }
    synchronized (opening) {
      SearchIndex opened = index;
      if (opened == null) {
        try {
          opened =
              store.isWriter()
                  ? SearchIndex.writing(folder(), false)
                  : SearchIndex.reading(folder());
        } catch (IOException e) {
          throw Trouble.of(store.name(), e);
        }
        index = opened;
      }
      return opened;
    }
  }

  /** How many readings {@link #reread} would make anew. */
  public long stale(ReadingVersion version) {
    return ask(articles -> articles.countStale(version));
  }

  /**
   * Marks an article as taken back. It stays, but counts for nothing any more.
   *
   * @param id its id
   * @param reason why, for people
   */
  public void withdraw(String id, String reason) {
    decide(new Decision.Withdraw(id, reason), "", "");
  }

  /**
   * Marks what stood or stands at an address as taken back.
   *
   * @return how many articles were not marked so before
   */
  public int withdrawAt(String address, String reason) {
    List<String> standing = ask(articles -> articles.idsStandingAt(address));
    standing.forEach(id -> withdraw(id, reason));
    return standing.size();
  }

  /** Takes the mark of {@link #withdraw} back; nothing happens where there is none. */
  public void restore(String id) {
    if (article(id).orElseThrow(() -> unknown(id)).state() != State.WITHDRAWN) {
      return;
    }
    for (Decided decided : decisions()) {
      if (decided.holds()
          && decided.decision() instanceof Decision.Withdraw withdraw
          && withdraw.article().equals(id)) {
        undo(decided.number(), "", "");
        return;
      }
    }
    // An earlier program withdrew without a decision.
    Numbers writing = writing();
    store.write(
        transaction -> {
          ArticleTable articles = new ArticleTable(transaction);
          articles.withdraw(Objects.requireNonNull(articles.number(id)), null, writing);
        });
  }

  // Decisions.

  /**
   * Takes a decision. It shows in readings at once; what is derived from the articles that it
   * concerns follows with {@link #catchUp}.
   *
   * @param who who decides, as they call themselves; may be empty
   * @param note why; may be empty
   * @return the decision as the log has it, with the keys under which the actors stand today
   * @throws ArchiveException with {@link ArchiveFault#UNKNOWN} when it is about something that is
   *     not there, with {@link ArchiveFault#DECISION} when it can't stand
   */
  public Decided decide(Decision decision, String who, String note) {
    return new Deciding(this, store, writing()).decide(decision, who, note);
  }

  /**
   * Takes a decision back.
   *
   * @param number its number
   * @return the decision that takes it back
   * @throws ArchiveException as {@link #decide}
   */
  public Decided undo(long number, String who, String note) {
    return decide(new Decision.Undo(number), who, note);
  }

  /** All decisions that were ever taken, the latest first. */
  public List<Decided> decisions() {
    List<Decided> log =
        new ArrayList<>(store.read(transaction -> new DecisionTable(transaction).all()));
    Collections.reverse(log);
    return log;
  }

  /**
   * The decisions on an article or on an actor, the latest first.
   *
   * @param subject the id of the article, or the key of the actor
   */
  public List<Decided> decisionsOn(String subject) {
    return decisions().stream()
        .filter(one -> Deciding.subjects(one.decision()).contains(subject))
        .toList();
  }

  /**
   * Where a record stands, so that something can be decided on it.
   *
   * @param article the article's id
   * @param record the record's id in its reading; for times {@code t1} and so on
   * @throws ArchiveException with {@link ArchiveFault#UNKNOWN} when there is no such record
   */
  public Place place(String article, String record) {
    Place place =
        store.read(transaction -> Places.of(article, derived(transaction, article), record));
    if (place == null) {
      throw unknown(article + "/" + record);
    }
    return place;
  }

  /** The ids of the articles that name one of these, by what was read or by what was decided. */
  Set<String> bearers(Set<String> keys) {
    try {
      return index().bearers(keys);
    } catch (IOException e) {
      throw Trouble.of(store.name(), e);
    }
  }

  /** All decisions that hold, as a connection sees them. */
  Rulings rulings(Transaction transaction) {
    DecisionTable decisions = new DecisionTable(transaction);
    Rulings known = rulings;
    if (known.last() != decisions.last()) {
      known = new Rulings(decisions.all());
      rulings = known;
    }
    return known;
  }

  private ArchiveException unknown(String asked) {
    return new ArchiveException(ArchiveFault.UNKNOWN, store.name(), asked, null);
  }

  // Failures.

  /** What could not be added and was not added since, by location. */
  public List<Failure> failures() {
    return store.read(transaction -> new FailureTable(transaction).all());
  }

  /** Forgets a failure. */
  public void forget(Failure failure) {
    store.write(transaction -> new FailureTable(transaction).remove(failure.location()));
  }

  // Watching.

  /** The feeds and folders that are watched, by location. */
  public List<Watched> watched() {
    return store.read(transaction -> new WatchTable(transaction).all());
  }

  /** Keeps how feeds and folders are, and what was seen in them: all of it or nothing. */
  public void keep(List<Watched> watched, List<Sighting> seen) {
    store.write(
        transaction -> {
          WatchTable table = new WatchTable(transaction);
          watched.forEach(table::put);
          seen.forEach(table::put);
        });
  }

  /** Forgets what is watched at a location, and what was seen there; false where nothing is. */
  public boolean unwatch(String location) {
    boolean[] there = new boolean[1];
    store.write(transaction -> there[0] = new WatchTable(transaction).remove(location));
    return there[0];
  }

  /** What was seen of a page of a feed or a file of a folder. */
  public Optional<Sighting> sighting(String item) {
    return store.read(transaction -> new WatchTable(transaction).sighting(item));
  }

  /** What was first seen at a location since a moment, in the order in which it was. */
  public List<Sighting> sightings(String location, Instant since) {
    return store.read(transaction -> new WatchTable(transaction).since(location, since));
  }

  /**
   * Looks at everything that is stored: the file itself, that each text is the one its id was made
   * of, that each reading can be read and its offsets lie in its text, and that the index has every
   * article and nothing else.
   *
   * @param flaws is told of each flaw as it is found
   */
  public void check(Consumer<Flaw> flaws, Watcher watcher) {
    try {
      new Check(store, watcher).run(hasIndex() ? index() : null, flaws);
    } catch (IOException e) {
      throw Trouble.of(store.name(), e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (index != null) {
        index.close();
      }
    } catch (IOException e) {
      throw Trouble.of(store.name(), e);
    } finally {
      store.close();
    }
  }

  private long reread(VersionedReader reader, int threads, boolean dayOnly, Watcher watcher) {
    Numbers writing = writing();
    long total =
        dayOnly ? ask(ArticleTable::countMisdated) : ask(a -> a.countStale(reader.version()));
    if (total == 0) {
      return 0;
    }
    Iterator<Row> stale =
        Pages.iterator(
            after ->
                ask(
                    articles ->
                        articles.rows(
                            dayOnly
                                ? articles.misdatedAfter(after, Pages.ROWS)
                                : articles.staleAfter(after, Pages.ROWS, reader.version()))),
            Row::number);
    long[] done = {0};
    List<Reread> batch = new ArrayList<>();
    Pipeline.run(
        stale,
        threads,
        Pages.ROWS,
        row -> reread(reader, row),
        reread -> {
          batch.add(reread);
          if (batch.size() >= Pages.ROWS) {
            done[0] += commit(batch, reader.version(), writing);
            watcher.at(Phase.REREADING, done[0], total);
          }
        });
    done[0] += commit(batch, reader.version(), writing);
    watcher.at(Phase.REREADING, done[0], total);
    return done[0];
  }

  /**
   * An article read again; without a reading where the reader failed, so that the old one stays.
   */
  private record Reread(Row row, @Nullable PackedReading reading) {}

  private static Reread reread(VersionedReader reader, Row row) {
    try {
      return new Reread(row, PackedReading.of(reader.reader().read(given(row))));
    } catch (RuntimeException | StackOverflowError e) {
      return new Reread(row, null);
    }
  }

  private int commit(List<Reread> batch, ReadingVersion version, Numbers writing) {
    store.write(
        transaction -> {
          ArticleTable articles = new ArticleTable(transaction);
          for (Reread one : batch) {
            PackedReading reading = one.reading();
            if (reading != null) {
              articles.reread(one.row().number(), one.row().told(), reading, version, writing);
            }
          }
        });
    int read = (int) batch.stream().filter(one -> one.reading() != null).count();
    batch.clear();
    return read;
  }

  /** The article as the reader is to be given it: without the day that only its dateline tells. */
  private static Article given(Row row) {
    return row.article().article(row.text()).withPublished(row.told());
  }

  private Numbers writing() {
    if (numbers == null) {
      throw new ArchiveException(ArchiveFault.READ_ONLY, store.name(), "opened for reading", null);
    }
    return numbers;
  }

  private <T> T ask(Function<ArticleTable, T> question) {
    return store.read(transaction -> question.apply(new ArticleTable(transaction)));
  }

  private List<Row> page(long after) {
    return ask(articles -> articles.rows(articles.numbersAfter(after, Pages.ROWS)));
  }

  List<Row> changedPage(long change) {
    return ask(
        articles ->
            articles.rows(articles.numbersChangedAfter(change, Pages.ROWS)).stream()
                .sorted(Comparator.comparing(row -> row.article().change()))
                .toList());
  }

  private record Lent(long number, Shelved shelved) {}

  private List<Lent> lentPage(long after) {
    return lent(ask(articles -> articles.numbersAfter(after, Pages.ROWS)));
  }

  private List<Lent> lent(List<Long> numbers) {
    return store.read(
        transaction ->
            new ArticleTable(transaction)
                .rows(numbers).stream()
                    .map(row -> new Lent(row.number(), shelved(transaction, row)))
                    .toList());
  }

  /** The article of a row with its reading. */
  Shelved shelved(Row row) {
    return store.read(transaction -> shelved(transaction, row));
  }

  private Shelved shelved(Transaction transaction, Row row) {
    Reading derived = derived(transaction, row);
    ActorTable actors = new ActorTable(transaction);
    Rulings known = rulings(transaction);
    Amending.Amended amended =
        Amending.apply(
            row.article().id(),
            derived,
            known,
            key -> {
              ActorTable.Row keyed = actors.keyed(key);
              return keyed == null ? null : actor(actors, keyed, known);
            });
    ReadingVersion version =
        Objects.requireNonNull(new ArticleTable(transaction).version(row.number()));
    return new Shelved(row.article(), amended.reading(), version, derived, amended.amendments());
  }

  /** The reading of an article as the reader gave it. */
  Reading derived(Transaction transaction, String id) {
    Row row = new ArticleTable(transaction).row(id).orElseThrow(() -> unknown(id));
    return derived(transaction, row);
  }

  private Reading derived(Transaction transaction, Row row) {
    try {
      Reading reading = new ArticleTable(transaction).reading(row);
      if (reading != null) {
        return reading;
      }
    } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
      throw new ArchiveException(
          ArchiveFault.DAMAGED, store.name(), row.article().id() + ": " + e, e);
    }
    throw new ArchiveException(
        ArchiveFault.DAMAGED, store.name(), row.article().id() + " has no reading", null);
  }
}
