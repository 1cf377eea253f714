package org.isnad.archive.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Wording;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.story.identity.Identity;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The tables of who is named where, and how. */
public final class ActorTable {
  /** How articles stand that count no more. */
  private static final List<String> GONE =
      EnumSet.complementOf(EnumSet.of(State.CURRENT)).stream().map(State::word).toList();

  private final Handle handle;

  /** The tables as the connection sees them. */
  public ActorTable(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /**
   * An actor with what is known of it.
   *
   * @param number its number in the store
   * @param key its key across articles
   * @param kind what it is, as a word of the reading
   * @param english its English name, or null
   * @param code its CAMEO-style code, or null
   */
  public record Row(
      long number, String key, String kind, @Nullable String english, @Nullable String code) {}

  /** How often a spelling of an actor stands in how many articles. */
  public record Use(String words, long mentions, long articles) {}

  /** Takes out everything. */
  public void clear() {
    for (String table : List.of("naming", "known_name", "spelling", "actor")) {
      handle.execute("DELETE FROM " + table);
    }
  }

  /** Takes out what an article says of actors. */
  public void remove(long article) {
    handle
        .createUpdate("DELETE FROM naming WHERE article = :article")
        .bind("article", article)
        .execute();
  }

  /**
   * How often an article names an actor with a spelling; in the order of the indexes.
   *
   * @param article the article's number
   * @param actor the actor's
   * @param spelling the spelling's
   */
  public record Naming(long article, long actor, long spelling, int mentions)
      implements Comparable<Naming> {
    private static final Comparator<Naming> ORDER =
        Comparator.comparingLong(Naming::actor)
            .thenComparingLong(Naming::spelling)
            .thenComparingLong(Naming::article);

    @Override
    public int compareTo(Naming other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * What an article says of actors, to be {@linkplain #put put in}.
   *
   * @param numbers of actors and spellings that are known already; new ones are added
   */
  public List<Naming> namings(long article, Reading reading, Known numbers) {
    Map<List<Long>, Integer> uses = new LinkedHashMap<>();
    String text = reading.article().text();
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    for (Entity entity : reading.entities()) {
      long actor = actor(entity, numbers);
      for (Span mention : entity.mentions()) {
        long spelling = spelling(words(text, plain, mention), numbers);
        uses.merge(List.of(actor, spelling), 1, Integer::sum);
      }
    }
    return uses.entrySet().stream()
        .map(use -> new Naming(article, use.getKey().get(0), use.getKey().get(1), use.getValue()))
        .toList();
  }

  /**
   * Puts in what articles say of actors: those of one actor together, so that they touch few places
   * of a large index.
   */
  public void put(Collection<Naming> namings) {
    if (namings.isEmpty()) {
      return;
    }
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO naming (article, actor, spelling, mentions) VALUES (?, ?, ?, ?)");
    namings.stream()
        .sorted()
        .forEach(
            one ->
                rows.bind(0, one.article())
                    .bind(1, one.actor())
                    .bind(2, one.spelling())
                    .bind(3, one.mentions())
                    .add());
    rows.execute();
  }

  private static String words(String text, boolean plain, Span span) {
    if (plain) {
      return text.substring(span.start(), span.end());
    }
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  private long actor(Entity entity, Known numbers) {
    String key = Identity.key(entity);
    Long known = numbers.actors.get(key);
    if (known == null) {
      known =
          handle
              .createQuery("SELECT number FROM actor WHERE key = :key")
              .bind("key", key)
              .mapTo(Long.class)
              .findOne()
              .orElse(null);
    }
    if (known == null) {
      known = numbers.nextActor(this);
      handle
          .createUpdate(
              "INSERT INTO actor (number, key, kind, english, code) VALUES (:number, :key, :kind,"
                  + " :english, :code)")
          .bind("number", known)
          .bind("key", key)
          .bind("kind", entity.kind().word())
          .bind("english", entity.english())
          .bind("code", entity.lexicon() == null ? null : entity.code())
          .execute();
      if (entity.lexicon() != null) {
        know(known, entity.name(), numbers);
        String english = entity.english();
        if (english != null) {
          know(known, english, numbers);
          if (key.indexOf('-') > 0 && entity.kind().word().equals("person")) {
            know(known, english.substring(english.lastIndexOf(' ') + 1), numbers);
          }
        }
      }
    }
    numbers.actors.put(key, known);
    return known;
  }

  private void know(long actor, String name, Known numbers) {
    handle
        .createUpdate(
            "INSERT INTO known_name (spelling, actor) VALUES (:spelling, :actor) ON CONFLICT"
                + " (spelling, actor) DO NOTHING")
        .bind("spelling", spelling(name, numbers))
        .bind("actor", actor)
        .execute();
  }

  private long spelling(String name, Known numbers) {
    String words = String.join(" ", name.strip().split("\\s+"));
    Long known = numbers.spellings.get(words);
    if (known == null) {
      known =
          handle
              .createQuery("SELECT number FROM spelling WHERE words = :words")
              .bind("words", words)
              .mapTo(Long.class)
              .findOne()
              .orElse(null);
    }
    if (known == null) {
      known = numbers.nextSpelling(this);
      handle
          .createUpdate(
              "INSERT INTO spelling (number, folded, words) VALUES (:number, :folded, :words)")
          .bind("number", known)
          .bind("folded", Identity.folded(words))
          .bind("words", words)
          .execute();
    }
    numbers.spellings.put(words, known);
    return known;
  }

  private long next(String table) {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM " + table)
        .mapTo(Long.class)
        .one();
  }

  /** Whom a name can mean, the one who is named so most often first. */
  public List<Row> named(String name) {
    return handle
        .createQuery(
            "SELECT a.number, a.key, a.kind, a.english, a.code, SUM(c.n) AS total FROM (SELECT"
                + " k.actor AS actor, 1 AS n FROM spelling s JOIN known_name k ON k.spelling ="
                + " s.number WHERE s.folded = :folded UNION ALL SELECT n.actor AS actor, n.mentions"
                + " AS n FROM spelling s JOIN naming n ON n.spelling = s.number WHERE s.folded ="
                + " :folded) c JOIN actor a ON a.number = c.actor GROUP BY a.number, a.key, a.kind,"
                + " a.english, a.code ORDER BY total DESC, a.key")
        .bind("folded", Identity.folded(name))
        .map((row, context) -> row(row))
        .list();
  }

  /**
   * Those whom a name can mean that begins so, or has a word that does, the one who is named so
   * most often first.
   *
   * @param beginning folded, as {@link Identity#folded}; not empty
   * @param places whether places and countries are meant, or everybody else and countries
   */
  public List<Row> beginning(String beginning, boolean places, int limit) {
    String wanted = places ? "a.kind IN ('place', 'country')" : "a.kind NOT IN ('place', 'source')";
    String literal = beginning.replaceAll("[!%_]", "!$0");
    return handle
        .createQuery(
            "WITH met AS (SELECT number FROM spelling WHERE folded LIKE :begins ESCAPE '!' OR"
                + " folded LIKE :inside ESCAPE '!') SELECT a.number, a.key, a.kind, a.english,"
                + " a.code, SUM(c.n) AS total FROM (SELECT actor, 1 AS n FROM known_name WHERE"
                + " spelling IN (SELECT number FROM met) UNION ALL SELECT actor, mentions FROM"
                + " naming WHERE spelling IN (SELECT number FROM met)) c JOIN actor a ON a.number ="
                + " c.actor WHERE a.key NOT LIKE '~%' AND "
                + wanted
                + " GROUP BY a.number, a.key, a.kind, a.english, a.code ORDER BY total DESC, a.key"
                + " LIMIT :limit")
        .bind("begins", literal + "%")
        .bind("inside", "% " + literal + "%")
        .bind("limit", limit)
        .map((row, context) -> row(row))
        .list();
  }

  /** How often an actor is named so; a name that the lexicon gives counts once. */
  public record Named(String key, long total) {}

  /** Whom a name can mean, as {@link #named}, with how often. */
  public List<Named> mentioned(String name) {
    return handle
        .createQuery(
            "SELECT a.key AS key, SUM(c.n) AS total FROM (SELECT k.actor AS actor, 1 AS n FROM"
                + " spelling s JOIN known_name k ON k.spelling = s.number WHERE s.folded = :folded"
                + " UNION ALL SELECT n.actor AS actor, n.mentions AS n FROM spelling s JOIN naming"
                + " n ON n.spelling = s.number WHERE s.folded = :folded) c JOIN actor a ON a.number"
                + " = c.actor GROUP BY a.key ORDER BY total DESC, a.key")
        .bind("folded", Identity.folded(name))
        .map((row, context) -> new Named(row.getString("key"), row.getLong("total")))
        .list();
  }

  /**
   * The name that an actor goes by: the lexicon's, else the spelling that is met most often.
   *
   * @param row the actor
   */
  public String knownName(Row row) {
    String known = knownNameOrNull(row);
    return known != null
        ? known
        : handle
            .createQuery(
                "SELECT s.words FROM naming n JOIN spelling s ON s.number = n.spelling WHERE"
                    + " n.actor = :actor GROUP BY s.words ORDER BY SUM(n.mentions) DESC, s.words"
                    + " LIMIT 1")
            .bind("actor", row.number())
            .mapTo(String.class)
            .findFirst()
            .orElse(row.key());
  }

  private @Nullable String knownNameOrNull(Row row) {
    return handle
        .createQuery(
            "SELECT s.words FROM known_name k JOIN spelling s ON s.number = k.spelling WHERE"
                + " k.actor = :actor AND COALESCE(:english, '') NOT LIKE '%' || s.words ORDER BY"
                + " LENGTH(s.words) DESC, s.words")
        .bind("actor", row.number())
        .bind("english", row.english())
        .mapTo(String.class)
        .findFirst()
        .orElse(null);
  }

  /** The actor of this key, or null. */
  public @Nullable Row keyed(String key) {
    return handle
        .createQuery("SELECT number, key, kind, english, code FROM actor WHERE key = :key")
        .bind("key", key)
        .map((row, context) -> row(row))
        .findOne()
        .orElse(null);
  }

  /** Actors by their numbers. */
  public Map<Long, Row> rows(Collection<Long> numbers) {
    Map<Long, Row> rows = new HashMap<>();
    List<Long> all = new ArrayList<>(numbers);
    for (int from = 0; from < all.size(); from += 500) {
      handle
          .createQuery("SELECT number, key, kind, english, code FROM actor WHERE number IN (<all>)")
          .bindList("all", all.subList(from, Math.min(all.size(), from + 500)))
          .map((row, context) -> row(row))
          .forEach(row -> rows.put(row.number(), row));
    }
    return rows;
  }

  /** The spellings of an actor that stand in articles, the most frequent first. */
  public List<Use> uses(long actor) {
    return handle
        .createQuery(
            "SELECT s.words, SUM(n.mentions) AS mentions, COUNT(*) AS articles FROM naming n JOIN"
                + " spelling s ON s.number = n.spelling WHERE n.actor = :actor GROUP BY s.words"
                + " ORDER BY mentions DESC, s.words")
        .bind("actor", actor)
        .map(
            (row, context) ->
                new Use(row.getString("words"), row.getLong("mentions"), row.getLong("articles")))
        .list();
  }

  /** Which spellings of an actor each outlet uses. */
  public List<Wording> wordings(long actor) {
    return handle
        .createQuery(
            "SELECT p.outlet, s.words, SUM(n.mentions) AS mentions, COUNT(DISTINCT n.article) AS"
                + " articles, MIN(a.id) AS example FROM naming n JOIN spelling s ON s.number ="
                + " n.spelling JOIN article a ON a.number = n.article JOIN (SELECT DISTINCT"
                + " article, outlet FROM appearance WHERE outlet <> '' AND article IN (SELECT article"
                + " FROM naming WHERE actor = :actor)) p ON p.article = n.article"
                + " WHERE n.actor = :actor AND n.article NOT IN (SELECT number FROM article WHERE"
                + " state IN (<gone>)) GROUP BY p.outlet, s.words ORDER BY p.outlet, mentions DESC,"
                + " s.words")
        .bind("actor", actor)
        .bindList("gone", GONE)
        .map(
            (row, context) ->
                new Wording(
                    row.getString("outlet"),
                    row.getString("words"),
                    row.getLong("mentions"),
                    row.getLong("articles"),
                    row.getString("example")))
        .list();
  }

  private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Row(
        row.getLong("number"),
        row.getString("key"),
        row.getString("kind"),
        row.getString("english"),
        row.getString("code"));
  }

  /** Numbers that the one writer has met, so that it need not ask for them again. */
  public static final class Known {
    private static final int MOST = 60_000;
    private final Map<String, Long> actors = lately();
    private final Map<String, Long> spellings = lately();
    private long lastActor;
    private long lastSpelling;

    /** Nothing is known yet. */
    public Known() {}

    /** Forgets what was met in a transaction that was rolled back. */
    public void clear() {
      actors.clear();
      spellings.clear();
      lastActor = 0;
      lastSpelling = 0;
    }

    private long nextActor(ActorTable table) {
      lastActor = lastActor == 0 ? table.next("actor") : lastActor + 1;
      return lastActor;
    }

    private long nextSpelling(ActorTable table) {
      lastSpelling = lastSpelling == 0 ? table.next("spelling") : lastSpelling + 1;
      return lastSpelling;
    }

    private static Map<String, Long> lately() {
      return new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST;
        }
      };
    }
  }
}
