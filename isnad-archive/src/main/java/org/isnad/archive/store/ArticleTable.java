package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Offer;
import org.isnad.archive.record.ReadingVersion;
import org.isnad.archive.record.State;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.story.printing.Appearance;
import org.isnad.story.printing.Imprint;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of articles, of where they appeared, and of their readings. */
public final class ArticleTable {
  private final Handle handle;

  /** The tables as the connection sees them. */
  public ArticleTable(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /**
   * An article with its text and with the number that it has in the store, which nobody else sees.
   *
   * @param told the day that was told of it, or null
   */
  public record Row(long number, ArchivedArticle article, String text, @Nullable LocalDate told) {}

  /** One line for each outlet and address, as it stands in the table. */
  private record Told(long article, Appearance appearance, long arrived) {}

  /** The number of the last change; 0 for an empty archive. */
  public long lastChange() {
    return handle
        .createQuery("SELECT COALESCE(MAX(change), 0) FROM article")
        .mapTo(Long.class)
        .one();
  }

  /** How many articles there are. */
  public long count() {
    return handle.createQuery("SELECT COUNT(*) FROM article").mapTo(Long.class).one();
  }

  /** How many articles stand so; with no states, how many there are. */
  public long count(Set<State> states) {
    return states.isEmpty()
        ? count()
        : handle
            .createQuery("SELECT COUNT(*) FROM article WHERE state IN (<states>)")
            .bindList("states", states.stream().map(State::word).toList())
            .mapTo(Long.class)
            .one();
  }

  /** The number of an article, or null. */
  public @Nullable Long number(String id) {
    return handle
        .createQuery("SELECT number FROM article WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .findOne()
        .orElse(null);
  }

  /** The numbers of articles, in order; what is not there is left out. */
  public List<Long> numbers(Collection<String> ids) {
    List<Long> numbers = new ArrayList<>();
    for (List<String> some : Portions.of(ids)) {
      handle
          .createQuery("SELECT number FROM article WHERE id IN (<some>)")
          .bindList("some", some)
          .mapTo(Long.class)
          .forEach(numbers::add);
    }
    Collections.sort(numbers);
    return numbers;
  }

  /** The id of an article that is there. */
  public String id(long number) {
    return handle
        .createQuery("SELECT id FROM article WHERE number = :number")
        .bind("number", number)
        .mapTo(String.class)
        .one();
  }

  /** The ids of articles that are there, by their numbers. */
  public Map<Long, String> ids(Collection<Long> numbers) {
    Map<Long, String> ids = new HashMap<>();
    for (List<Long> some : Portions.of(numbers)) {
      handle
          .createQuery("SELECT number, id FROM article WHERE number IN (<some>)")
          .bindList("some", some)
          .map((row, context) -> Map.entry(row.getLong("number"), row.getString("id")))
          .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    }
    return ids;
  }

  /** The ids of all articles, by their numbers. */
  public Map<Long, String> ids() {
    Map<Long, String> ids = new HashMap<>();
    handle
        .createQuery("SELECT number, id FROM article")
        .map((row, context) -> Map.entry(row.getLong("number"), row.getString("id")))
        .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
    return ids;
  }

  /** The text of an article that is there. */
  public String text(long number) {
    return handle
        .createQuery("SELECT text FROM article WHERE number = :number")
        .bind("number", number)
        .mapTo(String.class)
        .one();
  }

  /** The text of the article of this id. */
  public Optional<String> text(String id) {
    return handle
        .createQuery("SELECT text FROM article WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne();
  }

  /** The ids that begin with {@code start}, at most {@code most} of them. */
  public List<String> idsFrom(String start, int most) {
    return handle
        .createQuery(
            "SELECT id FROM article WHERE id >= :from AND id < :to ORDER BY id LIMIT :most")
        .bind("from", start)
        .bind("to", start + "g")
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  /** The articles that stood or stand at an address, the latest text first. */
  public List<String> idsAt(String url) {
    return handle
        .createQuery(
            "SELECT a.id FROM appearance p JOIN article a ON a.number = p.article WHERE p.url ="
                + " :url ORDER BY COALESCE(p.published, '') DESC, p.arrived DESC")
        .bind("url", url)
        .mapTo(String.class)
        .list();
  }

  /** The article of this id. */
  public Optional<Row> row(String id) {
    Long number = number(id);
    return number == null ? Optional.empty() : rows(List.of(number)).stream().findFirst();
  }

  /** Articles with their text, by their ids; what is not there is left out. */
  public Map<String, Row> rowsOf(List<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Long> numbers =
        handle
            .createQuery("SELECT number FROM article WHERE id IN (<ids>)")
            .bindList("ids", ids)
            .mapTo(Long.class)
            .list();
    Map<String, Row> rows = new HashMap<>();
    rows(numbers).forEach(row -> rows.put(row.article().id(), row));
    return rows;
  }

  /** Articles with their text, in the order of their numbers; what is not there is left out. */
  public List<Row> rows(Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Appearance>> told = told(numbers);
    return handle
        .createQuery(
            "SELECT a.number, a.id, a.text, a.published, a.added, a.state, a.reason, a.change,"
                + " r.day FROM article a LEFT JOIN reading r ON r.article = a.number WHERE a.number"
                + " IN (<numbers>) ORDER BY a.number")
        .bindList("numbers", numbers)
        .map((row, context) -> row(row, told))
        .list();
  }

  /** The numbers of up to {@code most} articles behind {@code after}, in order. */
  public List<Long> numbersAfter(long after, int most) {
    return handle
        .createQuery("SELECT number FROM article WHERE number > :after ORDER BY number LIMIT :most")
        .bind("after", after)
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  /** The numbers of up to {@code most} articles that changed after {@code change}, in order. */
  public List<Long> numbersChangedAfter(long change, int most) {
    return handle
        .createQuery(
            "SELECT number FROM article WHERE change > :change ORDER BY change LIMIT :most")
        .bind("change", change)
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  /**
   * Up to {@code most} articles that changed after {@code change}, in the order of their changes;
   * without their texts, so that many can be had at once.
   */
  public List<ArchivedArticle> changedAfter(long change, int most) {
    List<Long> numbers = numbersChangedAfter(change, most);
    List<ArchivedArticle> changed = new ArrayList<>(numbers.size());
    if (numbers.isEmpty()) {
      return changed;
    }
    Map<Long, List<Appearance>> told = told(numbers);
    handle
        .createQuery(
            "SELECT a.number, a.id, a.added, a.state, a.reason, a.change, r.day FROM article a LEFT"
                + " JOIN reading r ON r.article = a.number WHERE a.number IN (<numbers>) ORDER BY"
                + " a.change")
        .bindList("numbers", numbers)
        .map((row, context) -> article(row, told))
        .forEach(changed::add);
    return changed;
  }

  /** How many articles changed after a change. */
  public long countChangedAfter(long change) {
    return handle
        .createQuery("SELECT COUNT(*) FROM article WHERE change > :change")
        .bind("change", change)
        .mapTo(Long.class)
        .one();
  }

  private Map<Long, List<Appearance>> told(Collection<Long> numbers) {
    Map<Long, List<Appearance>> all = new HashMap<>();
    handle
        .createQuery("SELECT * FROM appearance WHERE article IN (<numbers>)")
        .bindList("numbers", numbers)
        .map((row, context) -> told(row))
        .forEach(
            one ->
                all.computeIfAbsent(one.article(), unused -> new ArrayList<>())
                    .add(one.appearance()));
    return all;
  }

  private static Row row(ResultSet row, Map<Long, List<Appearance>> told) throws SQLException {
    return new Row(
        row.getLong("number"),
        article(row, told),
        row.getString("text"),
        day(row.getString("published")));
  }

  private static ArchivedArticle article(ResultSet row, Map<Long, List<Appearance>> told)
      throws SQLException {
    return ArchivedArticle.of(
        row.getString("id"),
        row.getLong("change"),
        State.of(row.getString("state")),
        row.getString("reason"),
        Instant.parse(row.getString("added")),
        told.getOrDefault(row.getLong("number"), List.of()),
        day(row.getString("day")));
  }

  private List<Told> told(long number) {
    return handle
        .createQuery("SELECT * FROM appearance WHERE" + " article = :article")
        .bind("article", number)
        .map((row, context) -> told(row))
        .list();
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        row.getLong("article"),
        new Appearance(
            orNull(row.getString("outlet")),
            orNull(row.getString("url")),
            day(row.getString("published")),
            row.getString("title"),
            row.getString("source"),
            new Imprint(
                row.getString("author"),
                row.getString("credit"),
                row.getString("dated"),
                row.getString("written"))),
        row.getLong("arrived"));
  }

  /**
   * Whether the archive has this article with this appearance and a reading that is not stale, so
   * that adding it would change nothing.
   */
  public boolean has(String id, Offer offer, ReadingVersion version) {
    Long number = number(id);
    return number != null
        && !isStale(number, version)
        && merge(number, Appearance.of(offer.article(), offer.imprint()), 0).isEmpty()
        && (offer.retraction() == null || standing(number, offer.article().url()).isEmpty());
  }

  /** Of an article and what else stood at an address those that are not withdrawn. */
  private List<Long> standing(long number, @Nullable String url) {
    return handle
        .createQuery(
            "SELECT number FROM article WHERE (number = :number OR number IN (SELECT article FROM"
                + " appearance WHERE url = :url)) AND state <> :withdrawn ORDER BY number")
        .bind("number", number)
        .bind("url", url)
        .bind("withdrawn", State.WITHDRAWN.word())
        .mapTo(Long.class)
        .list();
  }

  /** The ids of the articles that stood or stand at an address and are not withdrawn. */
  public List<String> idsStandingAt(String url) {
    return handle
        .createQuery(
            "SELECT DISTINCT a.id FROM appearance p JOIN article a ON a.number = p.article WHERE"
                + " p.url = :url AND a.state <> :withdrawn ORDER BY a.id")
        .bind("url", url)
        .bind("withdrawn", State.WITHDRAWN.word())
        .mapTo(String.class)
        .list();
  }

  private boolean isStale(long number, ReadingVersion version) {
    return handle
        .createQuery(
            "SELECT 1 FROM article a JOIN reading r ON r.article = a.number WHERE a.number ="
                + " :number AND r.reader = :reader AND r.lexicon = :lexicon AND COALESCE(r.given,"
                + " '') = COALESCE(a.published, '')")
        .bind("number", number)
        .bind("reader", version.reader())
        .bind("lexicon", version.lexicon())
        .mapTo(Integer.class)
        .findOne()
        .isEmpty();
  }

  /** The numbers of up to {@code most} articles behind {@code after} whose reading is stale. */
  public List<Long> staleAfter(long after, int most, ReadingVersion version) {
    return handle
        .createQuery(
            "SELECT a.number FROM article a LEFT JOIN reading r ON r.article = a.number WHERE"
                + " a.number > :after AND (r.article IS NULL OR r.reader <> :reader OR r.lexicon <>"
                + " :lexicon OR COALESCE(r.given, '') <> COALESCE(a.published, '')) ORDER BY"
                + " a.number LIMIT :most")
        .bind("after", after)
        .bind("most", most)
        .bind("reader", version.reader())
        .bind("lexicon", version.lexicon())
        .mapTo(Long.class)
        .list();
  }

  /**
   * The numbers of up to {@code most} articles behind {@code after} that were read with another
   * day.
   */
  public List<Long> misdatedAfter(long after, int most) {
    return handle
        .createQuery(
            "SELECT a.number FROM article a JOIN reading r ON r.article = a.number WHERE a.number >"
                + " :after AND COALESCE(r.given, '') <> COALESCE(a.published, '') ORDER BY a.number"
                + " LIMIT :most")
        .bind("after", after)
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  /** How many readings count from another day than is known now. */
  public long countMisdated() {
    return handle
        .createQuery(
            "SELECT COUNT(*) FROM article a JOIN reading r ON r.article = a.number WHERE"
                + " COALESCE(r.given, '') <> COALESCE(a.published, '')")
        .mapTo(Long.class)
        .one();
  }

  /** How many readings are not of this version, or count from another day than is known now. */
  public long countStale(ReadingVersion version) {
    return handle
        .createQuery(
            "SELECT COUNT(*) FROM article a LEFT JOIN reading r ON r.article = a.number WHERE"
                + " r.article IS NULL OR r.reader <> :reader OR r.lexicon <> :lexicon OR"
                + " COALESCE(r.given, '') <> COALESCE(a.published, '')")
        .bind("reader", version.reader())
        .bind("lexicon", version.lexicon())
        .mapTo(Long.class)
        .one();
  }

  /**
   * Adds an article with its reading.
   *
   * @param id the hash of its text
   * @param offer what was told of it
   * @param reading its reading; kept where the article's is stale
   * @param version what made the reading
   * @param numbers gives new numbers
   * @param now the time
   * @return what was new
   */
  public Arrival add(
      String id,
      Offer offer,
      PackedReading reading,
      ReadingVersion version,
      Numbers numbers,
      Instant now) {
    Article article = offer.article();
    Long known = number(id);
    long number = known == null ? numbers.nextArticle() : known;
    long change = numbers.nextChange();
    if (known == null) {
      handle
          .createUpdate(
              "INSERT INTO article (number, id, text, published, added, state, change) VALUES"
                  + " (:number, :id, :text, :published, :added, :state, :change)")
          .bind("number", number)
          .bind("id", id)
          .bind("text", article.text())
          .bind("published", word(article.published()))
          .bind("added", now.toString())
          .bind("state", State.CURRENT.word())
          .bind("change", change)
          .execute();
    }
    Appearance appearance = Appearance.of(article, offer.imprint());
    Optional<Told> appeared =
        known == null
            ? Optional.of(new Told(number, appearance, change))
            : merge(number, appearance, change);
    Arrival arrival = known == null ? Arrival.ADDED : Arrival.KNOWN;
    if (appeared.isPresent()) {
      put(appeared.get());
      Set<Long> others = others(number, article.url());
      if (known != null || !others.isEmpty()) {
        settle(number, others, numbers);
      }
      arrival =
          known != null ? Arrival.APPEARANCE : others.isEmpty() ? Arrival.ADDED : Arrival.REVISION;
    }
    boolean stale = known == null || isStale(number, version);
    if (stale) {
      put(number, article.published(), reading, version);
    }
    if (known != null && (stale || appeared.isPresent())) {
      touch(number, change);
    }
    String retraction = offer.retraction();
    if (retraction != null) {
      for (long one : standing(number, article.url())) {
        withdraw(one, retraction, numbers);
      }
      return Arrival.WITHDRAWN;
    }
    return arrival;
  }

  /**
   * Puts a reading in the place of an older one.
   *
   * @param told the day that the reader was given, or null
   */
  public void reread(
      long number,
      @Nullable LocalDate told,
      PackedReading reading,
      ReadingVersion version,
      Numbers numbers) {
    put(number, told, reading, version);
    touch(number, numbers.nextChange());
  }

  /** Marks an article as withdrawn, or takes the mark back. */
  public void withdraw(long number, @Nullable String reason, Numbers numbers) {
    handle
        .createUpdate("UPDATE article SET state = :state, reason = :reason WHERE number = :number")
        .bind("state", (reason == null ? State.CURRENT : State.WITHDRAWN).word())
        .bind("reason", reason)
        .bind("number", number)
        .execute();
    touch(number, numbers.nextChange());
    if (reason == null) {
      settle(number, Set.of(), numbers);
    }
  }

  /** Says that what is made from the article has to be made anew. */
  public void touch(long number, long change) {
    handle
        .createUpdate("UPDATE article SET change = :change WHERE number = :number")
        .bind("change", change)
        .bind("number", number)
        .execute();
  }

  private void put(
      long number, @Nullable LocalDate given, PackedReading reading, ReadingVersion version) {
    handle
        .createUpdate(
            "INSERT INTO reading (article, reader, lexicon, given, day, layers) VALUES (:article,"
                + " :reader, :lexicon, :given, :day, :layers) ON CONFLICT (article) DO UPDATE SET"
                + " reader = excluded.reader, lexicon = excluded.lexicon, given = excluded.given,"
                + " day = excluded.day, layers = excluded.layers")
        .bind("article", number)
        .bind("reader", version.reader())
        .bind("lexicon", version.lexicon())
        .bind("given", word(given))
        .bind("day", word(reading.day()))
        .bind("layers", reading.layers())
        .execute();
  }

  /**
   * The reading of an article, or null where it has none.
   *
   * @throws IllegalArgumentException when what is stored is damaged
   */
  public @Nullable Reading reading(Row row) {
    return handle
        .createQuery("SELECT day, layers FROM reading WHERE article = :article")
        .bind("article", row.number())
        .map(
            (found, context) ->
                ReadingJson.reading(
                    row.article().article(row.text()).withPublished(day(found.getString("day"))),
                    Layers.unpack(found.getBytes("layers"))))
        .findOne()
        .orElse(null);
  }

  /**
   * Whom articles name, by their numbers, as {@link #reading} has it.
   *
   * @throws IllegalArgumentException when what is stored is damaged
   */
  public Map<Long, List<Entity>> entities(List<Long> numbers) {
    Map<Long, List<Entity>> entities = new HashMap<>();
    if (!numbers.isEmpty()) {
      handle
          .createQuery("SELECT article, layers FROM reading WHERE article IN (<numbers>)")
          .bindList("numbers", numbers)
          .map(
              (row, context) ->
                  Map.entry(
                      row.getLong("article"),
                      ReadingJson.entities(Layers.unpack(row.getBytes("layers")))))
          .forEach(one -> entities.put(one.getKey(), one.getValue()));
    }
    return entities;
  }

  /** The version of an article's reading, or null where it has none. */
  public @Nullable ReadingVersion version(long number) {
    return handle
        .createQuery("SELECT reader, lexicon FROM reading WHERE article = :article")
        .bind("article", number)
        .map(
            (row, context) -> new ReadingVersion(row.getString("reader"), row.getString("lexicon")))
        .findOne()
        .orElse(null);
  }

  /**
   * What a line says after one more telling of the same outlet and address: the earliest date, and
   * of titles and sources the first in alphabetical order, so that the order of telling makes no
   * difference. Empty when nothing is new.
   */
  private Optional<Told> merge(long number, Appearance more, long arrived) {
    Told before =
        handle
            .createQuery(
                "SELECT * FROM appearance"
                    + " WHERE article = :article AND outlet = :outlet AND url = :url")
            .bind("article", number)
            .bind("outlet", orEmpty(more.outlet()))
            .bind("url", orEmpty(more.url()))
            .map((row, context) -> told(row))
            .findOne()
            .orElse(null);
    if (before == null) {
      return Optional.of(new Told(number, more, arrived));
    }
    Appearance old = before.appearance();
    Appearance merged =
        new Appearance(
            old.outlet(),
            old.url(),
            first(old.published(), more.published()),
            first(old.title(), more.title()),
            Objects.requireNonNull(first(old.source(), more.source())),
            old.imprint().with(more.imprint(), earlier(old.published(), more.published())));
    return !merged.equals(old)
        ? Optional.of(new Told(number, merged, before.arrived()))
        : Optional.empty();
  }

  private static <T extends Comparable<? super T>> @Nullable T first(@Nullable T a, @Nullable T b) {
    return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
  }

  /** Which of two days is the earlier; one that is known goes before one that is not. */
  private static int earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()).compare(one, other);
  }

  private void put(Told told) {
    Appearance appearance = told.appearance();
    Imprint imprint = appearance.imprint();
    handle
        .createUpdate(
            "INSERT INTO appearance (article, outlet, url, published, title, source, arrived,"
                + " author, credit, dated, written) VALUES (:article, :outlet, :url, :published,"
                + " :title, :source, :arrived, :author, :credit, :dated, :written) ON CONFLICT"
                + " (article, outlet, url) DO UPDATE SET published = excluded.published, title ="
                + " excluded.title, source = excluded.source, author = excluded.author, credit ="
                + " excluded.credit, dated = excluded.dated, written = excluded.written")
        .bind("article", told.article())
        .bind("outlet", orEmpty(appearance.outlet()))
        .bind("url", orEmpty(appearance.url()))
        .bind("published", word(appearance.published()))
        .bind("title", appearance.title())
        .bind("source", appearance.source())
        .bind("arrived", told.arrived())
        .bind("author", imprint.author())
        .bind("credit", imprint.credit())
        .bind("dated", imprint.dated())
        .bind("written", imprint.written())
        .execute();
  }

  /** The numbers of the other articles that stood or stand at an address. */
  private Set<Long> others(long number, @Nullable String url) {
    Set<Long> others = new HashSet<>();
    if (url != null) {
      handle
          .createQuery("SELECT article FROM appearance WHERE url = :url AND article <> :number")
          .bind("url", url)
          .bind("number", number)
          .mapTo(Long.class)
          .forEach(others::add);
    }
    return others;
  }

  /**
   * Brings day and state of an article, and the state of others that share its address, in line
   * with the appearances.
   */
  private void settle(long number, Set<Long> others, Numbers numbers) {
    handle
        .createUpdate(
            "UPDATE article SET published = (SELECT MIN(published) FROM appearance WHERE article ="
                + " :number) WHERE number = :number")
        .bind("number", number)
        .execute();
    Set<Long> all = new HashSet<>(others);
    all.add(number);
    for (long one : all) {
      String state =
          handle
              .createQuery("SELECT state FROM article WHERE number = :number")
              .bind("number", one)
              .mapTo(String.class)
              .one();
      String now = (isCurrent(one) ? State.CURRENT : State.REVISED).word();
      if (!state.equals(State.WITHDRAWN.word()) && !state.equals(now)) {
        handle
            .createUpdate("UPDATE article SET state = :state WHERE number = :number")
            .bind("state", now)
            .bind("number", one)
            .execute();
        touch(one, numbers.nextChange());
      }
    }
  }

  /** Whether an article is the last text of one address, or stands at none. */
  private boolean isCurrent(long number) {
    List<Told> told = told(number);
    boolean named = told.stream().anyMatch(one -> !one.appearance().isAnonymous());
    for (Told one : told) {
      if (named && one.appearance().isAnonymous()) {
        continue;
      }
      if (one.appearance().url() == null || last(one.appearance().url()) == number) {
        return true;
      }
    }
    return false;
  }

  /** Who stands last at an address: by day, and within a day by arrival. */
  private long last(String url) {
    List<Told> there =
        new ArrayList<>(
            handle
                .createQuery("SELECT * FROM appearance" + " WHERE url = :url")
                .bind("url", url)
                .map((row, context) -> told(row))
                .list());
    return there.stream()
        .max(
            Comparator.comparing((Told one) -> orEmpty(word(one.appearance().published())))
                .thenComparing(Told::arrived))
        .orElseThrow()
        .article();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String word(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String word) {
    return word == null ? null : LocalDate.parse(word);
  }
}
