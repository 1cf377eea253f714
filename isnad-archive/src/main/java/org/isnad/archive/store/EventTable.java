package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.isnad.archive.record.EventOrder;
import org.isnad.archive.record.Merged;
import org.isnad.story.event.Telling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The tables of tellings, of the events that they tell, and of articles that were copied. */
public final class EventTable {
  /** So many tellings an article can have; a telling's number begins with its article's. */
  public static final long TELLINGS = 65_536;

  /** Whoever takes part in an event. */
  public static final int PARTICIPANT = 0;

  /** Its place, or what that lies in. */
  public static final int PLACE = 1;

  private final Handle handle;

  /** The tables as the connection sees them. */
  public EventTable(Transaction transaction) {
    this.handle = transaction.handle();
  }

  /**
   * A telling as it is looked for.
   *
   * @param number its number
   * @param day its day, from 1970
   * @param until its last day, from 1970; most often the same
   * @param kind a number for its type
   * @param leads hashes of what leads to others that may tell the same
   * @param part the number of the connected part it stands in
   * @param event the number of the event that it tells
   */
  public record Kept(
      long number, long day, long until, int kind, long[] leads, long part, long event) {}

  /**
   * An event as it is looked for; numbers are those of tellings.
   *
   * @param rank a number that follows from its id alone: the order of events that are alike
   * @param parties the numbers of who takes part, and of places behind a sign
   */
  public record Row(
      long number,
      long rank,
      long best,
      long day,
      long firstDay,
      long lastDay,
      String type,
      String status,
      int tellings,
      int articles,
      int witnesses,
      int outlets,
      int rivals,
      long change,
      long[] parties) {
    /** The number of a party in a role as one number. */
    public static long party(long party, int role) {
      return role == PLACE ? -party : party;
    }
  }

  /** The number of the article of a telling. */
  public static long article(long telling) {
    return telling / TELLINGS;
  }

  /** The number of a telling: its article's, and the number in its id. */
  public static long number(long article, String event) {
    return article * TELLINGS + Long.parseLong(event.substring(1)) % TELLINGS;
  }

  /** The id of an event within its article. */
  public static String event(long telling) {
    return "v" + telling % TELLINGS;
  }

  /** Takes out everything. */
  public void clear() {
    for (String table :
        List.of(
            "told",
            "sampled",
            "telling",
            "telling_pair",
            "event",
            "taking_part",
            "party",
            "copy_pair",
            "copied")) {
      handle.execute("DELETE FROM " + table);
    }
  }

  // Tellings.

  /** The keys under which copies of an article are looked for; null where it tells nothing. */
  public int @Nullable [] sample(long article) {
    return handle
        .createQuery("SELECT sample FROM sampled WHERE article = :article")
        .bind("article", article)
        .map((row, context) -> TellingBytes.ints(row.getBytes("sample")))
        .findOne()
        .orElse(null);
  }

  /** Takes the keys under which copies of an article are looked for. */
  @FunctionalInterface
  public interface Samples {
    /**
     * One article.
     *
     * @param shingles how many shingles it has
     * @param sample its keys
     */
    void take(long article, int shingles, int[] sample);
  }

  /** The keys of all articles that tell something today, by article. */
  public void samples(Samples each) {
    handle
        .createQuery("SELECT article, shingles, sample FROM sampled ORDER BY article")
        .map(
            (row, context) -> {
              each.take(
                  row.getLong("article"),
                  row.getInt("shingles"),
                  TellingBytes.ints(row.getBytes("sample")));
              return 0;
            })
        .forEach(unused -> {});
  }

  /** The day of an article that tells something, from 1970, or null. */
  public @Nullable Long day(long article) {
    return handle
        .createQuery("SELECT day FROM sampled WHERE article = :article")
        .bind("article", article)
        .map((row, context) -> number(row, "day"))
        .findOne()
        .orElse(null);
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  /** The tellings of an article in their order; none where it tells nothing today. */
  public List<Telling> tellings(long article) {
    return handle
        .createQuery(
            "SELECT a.id, t.tellings FROM told t JOIN article a ON a.number = t.article WHERE"
                + " t.article = :article")
        .bind("article", article)
        .map((row, context) -> TellingBytes.unpack(row.getString("id"), row.getBytes("tellings")))
        .findOne()
        .orElse(List.of());
  }

  /** The tellings of articles, by their numbers. */
  public Map<Long, Telling> tellings(Collection<Long> articles) {
    Map<Long, Telling> tellings = new HashMap<>();
    for (List<Long> some : Portions.of(articles)) {
      handle
          .createQuery(
              "SELECT a.id, t.article, t.tellings FROM told t JOIN article a ON a.number ="
                  + " t.article WHERE t.article IN (<some>)")
          .bindList("some", some)
          .map(
              (row, context) ->
                  Map.entry(
                      row.getLong("article"),
                      TellingBytes.unpack(row.getString("id"), row.getBytes("tellings"))))
          .forEach(
              one ->
                  one.getValue()
                      .forEach(
                          telling -> tellings.put(number(one.getKey(), telling.event()), telling)));
    }
    return tellings;
  }

  /**
   * Keeps what an article tells; each of the tellings is a part and an event for now.
   *
   * @param day when it appeared, from 1970, or null
   * @param shingles how many it has
   * @param sample the keys under which its copies are looked for
   */
  public void put(
      long article,
      @Nullable Long day,
      List<Telling> tellings,
      int shingles,
      int[] sample,
      List<Kept> kept) {
    handle
        .createUpdate("INSERT INTO told (article, tellings) VALUES (:article, :tellings)")
        .bind("article", article)
        .bind("tellings", TellingBytes.pack(tellings))
        .execute();
    handle
        .createUpdate(
            "INSERT INTO sampled (article, day, shingles, sample) VALUES (:article, :day,"
                + " :shingles, :sample)")
        .bind("article", article)
        .bind("day", day)
        .bind("shingles", shingles)
        .bind("sample", TellingBytes.ints(sample))
        .execute();
    if (kept.isEmpty()) {
      return;
    }
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO telling (number, day, until, kind, leads, part, event) VALUES (?, ?, ?, ?,"
                + " ?, ?, ?)");
    for (Kept one : kept) {
      rows.bind(0, one.number())
          .bind(1, one.day())
          .bind(2, one.until())
          .bind(3, one.kind())
          .bind(4, TellingBytes.longs(one.leads()))
          .bind(5, one.part())
          .bind(6, one.event())
          .add();
    }
    rows.execute();
  }

  /** Takes out what an article tells. */
  public void remove(long article) {
    for (String table : List.of("told", "sampled")) {
      handle.createUpdate("DELETE FROM " + table + " WHERE article = ?").bind(0, article).execute();
    }
    handle
        .createUpdate("DELETE FROM telling WHERE number >= ? AND number < ?")
        .bind(0, article * TELLINGS)
        .bind(1, (article + 1) * TELLINGS)
        .execute();
  }

  /** The tellings of an article as they are looked for. */
  public List<Kept> keptOf(long article) {
    return handle
        .createQuery(
            "SELECT number, day, until, kind, leads, part, event FROM telling WHERE number >= ? AND number < ?"
                + " ORDER BY number")
        .bind(0, article * TELLINGS)
        .bind(1, (article + 1) * TELLINGS)
        .map((row, context) -> kept(row))
        .list();
  }

  /**
   * The tellings of a kind that begin on a day.
   *
   * @param lasting whether those that last longer are meant, or those that are over on it
   */
  public List<Kept> keptOn(long day, int kind, boolean lasting) {
    return handle
        .createQuery(
            "SELECT number, day, until, kind, leads, part, event FROM telling WHERE day = ? AND"
                + " kind = ? AND until "
                + (lasting ? "> day" : "= day")
                + " ORDER BY number")
        .bind(0, day)
        .bind(1, kind)
        .map((row, context) -> kept(row))
        .list();
  }

  /** The tellings of connected parts. */
  public List<Kept> keptIn(Collection<Long> parts) {
    List<Kept> kept = new ArrayList<>();
    for (List<Long> some : Portions.of(parts)) {
      handle
          .createQuery(
              "SELECT number, day, until, kind, leads, part, event FROM telling WHERE number IN (<some>) UNION"
                  + " ALL SELECT number, day, until, kind, leads, part, event FROM telling WHERE part IN (<some>)"
                  + " AND part <> number ORDER BY number")
          .bindList("some", some)
          .map((row, context) -> kept(row))
          .forEach(
              one -> {
                if (parts.contains(one.part())) {
                  kept.add(one);
                }
              });
    }
    return kept;
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("number"),
        row.getLong("day"),
        row.getLong("until"),
        row.getInt("kind"),
        TellingBytes.longs(row.getBytes("leads")),
        row.getLong("part"),
        row.getLong("event"));
  }

  /** Says in which parts and events tellings stand now. */
  public void place(List<Kept> placed) {
    if (placed.isEmpty()) {
      return;
    }
    PreparedBatch rows =
        handle.prepareBatch("UPDATE telling SET part = ?, event = ? WHERE number = ?");
    for (Kept one : placed) {
      rows.bind(0, one.part()).bind(1, one.event()).bind(2, one.number()).add();
    }
    rows.execute();
  }

  /** The part of a telling; -1 where there is no such telling. */
  public long partOf(long telling) {
    return handle
        .createQuery("SELECT part FROM telling WHERE number = ?")
        .bind(0, telling)
        .mapTo(Long.class)
        .findOne()
        .orElse(-1L);
  }

  /** The numbers of the tellings of an event, in order. */
  public List<Long> members(long event) {
    return handle
        .createQuery(
            "SELECT number FROM telling WHERE number = ? AND event = number UNION ALL SELECT number"
                + " FROM telling WHERE event = ? AND event <> number ORDER BY number")
        .bind(0, event)
        .bind(1, event)
        .mapTo(Long.class)
        .list();
  }

  /** The numbers of the tellings of events, in order, by event; what is none is left out. */
  public Map<Long, List<Long>> members(Collection<Long> events) {
    Map<Long, List<Long>> members = new HashMap<>();
    for (List<Long> some : Portions.of(events)) {
      handle
          .createQuery(
              "SELECT event, number FROM telling WHERE number IN (<some>) AND event = number UNION"
                  + " ALL SELECT event, number FROM telling WHERE event IN (<some>) AND event <>"
                  + " number ORDER BY event, number")
          .bindList("some", some)
          .map((row, context) -> new long[] {row.getLong("event"), row.getLong("number")})
          .forEach(
              pair -> members.computeIfAbsent(pair[0], unused -> new ArrayList<>()).add(pair[1]));
    }
    return members;
  }

  /** The event that a telling tells, or null. */
  public @Nullable Long eventOf(long telling) {
    return handle
        .createQuery("SELECT event FROM telling WHERE number = ?")
        .bind(0, telling)
        .mapTo(Long.class)
        .findOne()
        .orElse(null);
  }

  // Pairs, of tellings and of articles.

  /** Which things are paired. */
  public enum Pairs {
    TELLINGS("telling_pair"),
    COPIES("copy_pair");

    private final String table;

    Pairs(String table) {
      this.table = table;
    }
  }

  /** The others of a thing. */
  public List<Long> others(Pairs pairs, long one) {
    return handle
        .createQuery("SELECT other FROM " + pairs.table + " WHERE one = ? ORDER BY other")
        .bind(0, one)
        .mapTo(Long.class)
        .list();
  }

  /** The others of several things. */
  public Map<Long, List<Long>> others(Pairs pairs, Collection<Long> things) {
    Map<Long, List<Long>> others = new TreeMap<>();
    for (List<Long> some : Portions.of(things)) {
      handle
          .createQuery("SELECT one, other FROM " + pairs.table + " WHERE one IN (<some>)")
          .bindList("some", some)
          .map((row, context) -> new long[] {row.getLong("one"), row.getLong("other")})
          .forEach(
              pair -> others.computeIfAbsent(pair[0], unused -> new ArrayList<>()).add(pair[1]));
    }
    return others;
  }

  /**
   * Keeps pairs that were not there.
   *
   * @param others not empty
   */
  public void pair(Pairs pairs, long one, Collection<Long> others) {
    PreparedBatch rows =
        handle.prepareBatch("INSERT INTO " + pairs.table + " (one, other) VALUES (?, ?)");
    for (long other : others) {
      rows.bind(0, one).bind(1, other).add();
      rows.bind(0, other).bind(1, one).add();
    }
    rows.execute();
  }

  /** Takes out a pair. */
  public void unpair(Pairs pairs, long one, long other) {
    PreparedBatch rows =
        handle.prepareBatch("DELETE FROM " + pairs.table + " WHERE one = ? AND other = ?");
    rows.bind(0, one).bind(1, other).add();
    rows.bind(0, other).bind(1, one).add();
    rows.execute();
  }

  // Events.

  /** The numbers that stand for keys, by key; new ones are added. */
  public Map<String, Long> parties(Set<String> keys) {
    Map<String, Long> numbers = known(keys);
    Set<String> unknown = new TreeSet<>(keys);
    unknown.removeAll(numbers.keySet());
    if (!unknown.isEmpty()) {
      long next =
          handle
              .createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM party")
              .mapTo(Long.class)
              .one();
      PreparedBatch rows = handle.prepareBatch("INSERT INTO party (number, key) VALUES (?, ?)");
      for (String key : unknown) {
        rows.bind(0, next).bind(1, key).add();
        numbers.put(key, next++);
      }
      rows.execute();
    }
    return numbers;
  }

  private Map<String, Long> known(Set<String> keys) {
    Map<String, Long> numbers = new HashMap<>();
    for (List<String> some : Portions.of(keys)) {
      handle
          .createQuery("SELECT number, key FROM party WHERE key IN (<some>)")
          .bindList("some", some)
          .map((row, context) -> Map.entry(row.getString("key"), row.getLong("number")))
          .forEach(entry -> numbers.put(entry.getKey(), entry.getValue()));
    }
    return numbers;
  }

  /** Events by their numbers. */
  public Map<Long, Row> events(Collection<Long> numbers) {
    Map<Long, Row> rows = new HashMap<>();
    for (List<Long> some : Portions.of(numbers)) {
      handle
          .createQuery("SELECT * FROM event WHERE number IN (<some>)")
          .bindList("some", some)
          .map((row, context) -> row(row))
          .forEach(row -> rows.put(row.number(), row));
    }
    return rows;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("number"),
        row.getLong("rank"),
        row.getLong("best"),
        row.getLong("day"),
        row.getLong("first_day"),
        row.getLong("last_day"),
        row.getString("type"),
        row.getString("status"),
        row.getInt("tellings"),
        row.getInt("articles"),
        row.getInt("witnesses"),
        row.getInt("outlets"),
        row.getInt("rivals"),
        row.getLong("change"),
        TellingBytes.longs(row.getBytes("parties")));
  }

  /** Takes out events. */
  public void removeEvents(Collection<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch events = handle.prepareBatch("DELETE FROM event WHERE number = ?");
    PreparedBatch parties =
        handle.prepareBatch(
            "DELETE FROM taking_part WHERE party = ? AND role = ? AND day = ? AND event = ?");
    boolean any = false;
    for (Row row : rows) {
      events.bind(0, row.number()).add();
      any |= bind(parties, row);
    }
    execute(events, parties, any);
  }

  /** Puts events in. */
  public void putEvents(Collection<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch events =
        handle.prepareBatch(
            "INSERT INTO event (number, rank, best, day, first_day, last_day, type, status,"
                + " tellings, articles, witnesses, outlets, rivals, change, parties) VALUES (?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    PreparedBatch parties =
        handle.prepareBatch(
            "INSERT INTO taking_part (party, role, day, event) VALUES (?, ?, ?, ?)");
    boolean any = false;
    for (Row row : rows) {
      events
          .bind(0, row.number())
          .bind(1, row.rank())
          .bind(2, row.best())
          .bind(3, row.day())
          .bind(4, row.firstDay())
          .bind(5, row.lastDay())
          .bind(6, row.type())
          .bind(7, row.status())
          .bind(8, row.tellings())
          .bind(9, row.articles())
          .bind(10, row.witnesses())
          .bind(11, row.outlets())
          .bind(12, row.rivals())
          .bind(13, row.change())
          .bind(14, TellingBytes.longs(row.parties()))
          .add();
      any |= bind(parties, row);
    }
    execute(events, parties, any);
  }

  /** Adds who takes part in an event to a batch; false where nobody does. */
  private static boolean bind(PreparedBatch parties, Row row) {
    for (long party : row.parties()) {
      parties
          .bind(0, Math.abs(party))
          .bind(1, party < 0 ? PLACE : PARTICIPANT)
          .bind(2, row.day())
          .bind(3, row.number())
          .add();
    }
    return row.parties().length > 0;
  }

  /** Executes what names events, then what names who takes part in them, where there is any. */
  private static void execute(PreparedBatch events, PreparedBatch parties, boolean any) {
    events.execute();
    if (any) {
      parties.execute();
    }
  }

  // Asking.

  /**
   * What of events is asked of the tables.
   *
   * @param from the first day from 1970, or null
   * @param to the last day, or null
   * @param types names of types; empty: any
   * @param statuses names of statuses; empty: any
   * @param parties keys of which one takes part; empty: any
   * @param places keys of which one is the place or what it lies in; empty: any
   * @param among numbers of events to choose from, or null for all
   */
  public record Asked(
      @Nullable Long from,
      @Nullable Long to,
      Set<String> types,
      Set<String> statuses,
      Set<String> parties,
      Set<String> places,
      int witnesses,
      int rivals,
      long after,
      @Nullable Set<Long> among) {}

  /**
   * The condition that stands for what is asked, with what it names. Where all is asked of one
   * party, its own entries come first: they stand in the order of days, so that a page of them is
   * found without looking at the others.
   */
  private final class Condition {
    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<?>> lists = new LinkedHashMap<>();

    /** What is asked of the one party alone; null where more, or nobody, is asked for. */
    private final @Nullable String entries;

    private final boolean wholly;

    Condition(Asked asked) {
      List<Long> parties = numbers(asked.parties());
      List<Long> places = numbers(asked.places());
      boolean party = asked.among() == null && parties.size() == 1;
      boolean place = asked.among() == null && !party && places.size() == 1;
      if (party || place) {
        values.put("one", (party ? parties : places).get(0));
        entries =
            "taking_part t WHERE t.party = :one AND t.role = "
                + (party ? PARTICIPANT : PLACE)
                + days("t.day", asked);
        sql.append(entries.replace(" WHERE", " CROSS JOIN event e WHERE e.number = t.event AND"));
      } else {
        entries = null;
        sql.append("event e WHERE 1 = 1").append(days("e.day", asked));
      }
      int own = sql.length();
      if (!party) {
        among("participants", parties, asked.parties(), PARTICIPANT, asked);
      }
      if (!place) {
        among("places", places, asked.places(), PLACE, asked);
      }
      bind(asked.from(), "from");
      bind(asked.to(), "to");
      list(asked.types(), "e.type IN (<types>)", "types");
      list(asked.statuses(), "e.status IN (<statuses>)", "statuses");
      value(asked.witnesses() > 1 ? asked.witnesses() : null, "e.witnesses >= :least", "least");
      value(asked.rivals() > 0 ? asked.rivals() : null, "e.rivals >= :rivals", "rivals");
      value(asked.after() > 0 ? asked.after() : null, "e.change > :after", "after");
      wholly = entries != null && own == sql.length();
    }

    /** What follows {@code FROM} where the events themselves are not asked for. */
    private String counted() {
      return wholly && entries != null ? entries : sql.toString();
    }

    /** The day by which events are ordered. */
    private String day() {
      return entries == null ? "e.day" : "t.day";
    }

    private static String days(String day, Asked asked) {
      return (asked.from() == null ? "" : " AND " + day + " >= :from")
          + (asked.to() == null ? "" : " AND " + day + " <= :to");
    }

    private List<Long> numbers(Set<String> keys) {
      return keys.isEmpty() ? List.of() : List.copyOf(known(keys).values());
    }

    private void among(String name, List<Long> numbers, Set<String> keys, int role, Asked asked) {
      if (keys.isEmpty()) {
        return;
      }
      if (numbers.isEmpty()) {
        sql.append(" AND 1 = 0");
        return;
      }
      sql.append(" AND e.number IN (SELECT p.event FROM taking_part p WHERE p.party IN (<")
          .append(name)
          .append(">) AND p.role = ")
          .append(role)
          .append(days("p.day", asked))
          .append(')');
      lists.put(name, numbers);
    }

    private void bind(@Nullable Object value, String name) {
      if (value != null) {
        values.put(name, value);
      }
    }

    private void value(@Nullable Object value, String condition, String name) {
      if (value != null) {
        sql.append(" AND ").append(condition);
        bind(value, name);
      }
    }

    private void list(Set<String> all, String condition, String name) {
      if (!all.isEmpty()) {
        sql.append(" AND ").append(condition);
        lists.put(name, List.copyOf(all));
      }
    }

    <S extends SqlStatement<S>> S bound(S statement) {
      values.forEach(statement::bind);
      lists.forEach(statement::bindList);
      return statement;
    }
  }

  /** How many events there are of what is asked. */
  public long count(Asked asked) {
    if (asked.among() != null) {
      return rows(asked, asked.among(), EventOrder.DAY).size();
    }
    Condition condition = new Condition(asked);
    return condition
        .bound(handle.createQuery("SELECT COUNT(*) FROM " + condition.counted()))
        .mapTo(Long.class)
        .one();
  }

  /** A part of the events of what is asked. */
  public List<Row> rows(Asked asked, EventOrder order, int offset, int limit) {
    if (asked.among() != null) {
      List<Row> all = rows(asked, asked.among(), order);
      int from = Math.min(all.size(), offset);
      return all.subList(from, (int) Math.min(all.size(), (long) from + limit));
    }
    Condition condition = new Condition(asked);
    return condition
        .bound(
            handle.createQuery(
                "SELECT e.* FROM "
                    + condition.sql
                    + " ORDER BY "
                    + order(order, condition.day())
                    + " LIMIT :limit OFFSET :offset"))
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, context) -> row(row))
        .list();
  }

  /**
   * The numbers of all events of what is asked, by day, and on a day as their articles came: what
   * an article tells on a day stands together.
   */
  public long[] numbers(Asked asked) {
    Condition condition = new Condition(asked);
    LongStream.Builder numbers = LongStream.builder();
    condition
        .bound(
            handle.createQuery(
                "SELECT e.number FROM " + condition.sql + " ORDER BY e.day, e.number"))
        .map((row, context) -> row.getLong(1))
        .forEach(numbers::add);
    Set<Long> among = asked.among();
    LongStream all = numbers.build();
    return (among == null ? all : all.filter(among::contains)).toArray();
  }

  /** How many events each period has, by the first signs of the day's ISO 8601 date. */
  public Map<String, Long> counts(Asked asked, int signs) {
    Map<String, Long> counts = new TreeMap<>();
    Set<Long> among = asked.among();
    if (among != null) {
      rows(asked, among, EventOrder.DAY)
          .forEach(row -> counts.merge(period(row.day(), signs), 1L, Long::sum));
      return counts;
    }
    Condition condition = new Condition(asked);
    condition
        .bound(
            handle.createQuery(
                "SELECT "
                    + condition.day()
                    + " AS day, COUNT(*) AS n FROM "
                    + condition.counted()
                    + " GROUP BY "
                    + condition.day()))
        .map((row, context) -> new long[] {row.getLong("day"), row.getLong("n")})
        .forEach(row -> counts.merge(period(row[0], signs), row[1], Long::sum));
    return counts;
  }

  private static String period(long day, int signs) {
    String word = java.time.LocalDate.ofEpochDay(day).toString();
    return word.substring(0, Math.min(signs, word.length()));
  }

  private List<Row> rows(Asked asked, Set<Long> among, EventOrder order) {
    List<Row> all = new ArrayList<>();
    for (List<Long> some : Portions.of(among)) {
      Condition condition = new Condition(asked);
      condition
          .bound(
              handle.createQuery("SELECT e.* FROM " + condition.sql + " AND e.number IN (<among>)"))
          .bindList("among", some)
          .map((row, context) -> row(row))
          .forEach(all::add);
    }
    all.sort(comparing(order));
    return all;
  }

  private static String order(EventOrder order, String day) {
    return switch (order) {
      case DAY -> day + ", e.rank";
      case NEWEST -> day + " DESC, e.rank";
      case WITNESSES -> "e.witnesses DESC, e.day DESC, e.rank";
      case RIVALS -> "e.rivals DESC, e.day DESC, e.rank";
      case CHANGED -> "e.change DESC, e.rank";
    };
  }

  private static java.util.Comparator<Row> comparing(EventOrder order) {
    java.util.Comparator<Row> newest =
        java.util.Comparator.comparingLong(Row::day).reversed().thenComparing(Row::rank);
    return switch (order) {
      case DAY -> java.util.Comparator.comparingLong(Row::day).thenComparing(Row::rank);
      case NEWEST -> newest;
      case WITNESSES ->
          java.util.Comparator.comparingInt(Row::witnesses).reversed().thenComparing(newest);
      case RIVALS ->
          java.util.Comparator.comparingInt(Row::rivals).reversed().thenComparing(newest);
      case CHANGED ->
          java.util.Comparator.comparingLong(Row::change).reversed().thenComparing(Row::rank);
    };
  }

  /** The numbers of the events that articles of these ids tell. */
  public Set<Long> eventsOf(Collection<String> ids) {
    Set<Long> events = new TreeSet<>();
    for (List<String> some : Portions.of(ids)) {
      handle
          .createQuery(
              "SELECT t.event FROM article a JOIN telling t ON t.number >= a.number * "
                  + TELLINGS
                  + " AND t.number < (a.number + 1) * "
                  + TELLINGS
                  + " WHERE a.id IN (<some>)")
          .bindList("some", some)
          .mapTo(Long.class)
          .forEach(events::add);
    }
    return events;
  }

  /** How many events there are. */
  public long size() {
    return handle.createQuery("SELECT COUNT(*) FROM event").mapTo(Long.class).one();
  }

  /**
   * Walks through all events by their tellings.
   *
   * @param ids gives the ids of articles by their numbers
   */
  public void merged(LongFunction<String> ids, Consumer<Merged> each) {
    Map<Long, List<Merged.Told>> others = new HashMap<>();
    handle
        .createQuery(
            "SELECT event, number FROM telling WHERE event <> number ORDER BY event, number")
        .map((row, context) -> new long[] {row.getLong("event"), row.getLong("number")})
        .forEach(pair -> join(pair, ids, others));
    handle
        .createQuery("SELECT number, best, witnesses, rivals, change FROM event ORDER BY number")
        .map((row, context) -> merged(row, ids, others))
        .forEach(each);
  }

  /** Walks through the events that were put in behind a change, by their tellings. */
  public void mergedAfter(long change, LongFunction<String> ids, Consumer<Merged> each) {
    List<Long> numbers =
        handle
            .createQuery("SELECT number FROM event WHERE change > ? ORDER BY number")
            .bind(0, change)
            .mapTo(Long.class)
            .list();
    Map<Long, List<Merged.Told>> others = new HashMap<>();
    for (List<Long> some : Portions.of(numbers)) {
      handle
          .createQuery(
              "SELECT event, number FROM telling WHERE event IN (<some>) AND event <> number ORDER"
                  + " BY event, number")
          .bindList("some", some)
          .map((row, context) -> new long[] {row.getLong("event"), row.getLong("number")})
          .forEach(pair -> join(pair, ids, others));
      handle
          .createQuery(
              "SELECT number, best, witnesses, rivals, change FROM event WHERE number IN (<some>)"
                  + " ORDER BY number")
          .bindList("some", some)
          .map((row, context) -> merged(row, ids, others))
          .forEach(each);
    }
  }

  private static void join(
      long[] pair, LongFunction<String> ids, Map<Long, List<Merged.Told>> others) {
    others.computeIfAbsent(pair[0], unused -> new ArrayList<>()).add(told(ids, pair[1]));
  }

  private static Merged merged(
      ResultSet row, LongFunction<String> ids, Map<Long, List<Merged.Told>> others)
      throws SQLException {
    long number = row.getLong("number");
    List<Merged.Told> told = new ArrayList<>();
    told.add(told(ids, number));
    told.addAll(others.getOrDefault(number, List.of()));
    return new Merged(
        told,
        told(ids, row.getLong("best")),
        row.getInt("witnesses"),
        row.getInt("rivals"),
        row.getLong("change"));
  }

  private static Merged.Told told(LongFunction<String> ids, long telling) {
    return new Merged.Told(Objects.requireNonNull(ids.apply(article(telling))), event(telling));
  }

  // Copies.

  /**
   * The group of an article: its articles, and the one that appeared first; null where it is alone.
   */
  public record Group(List<Long> articles, long origin) {}

  /** The group of an article, or null where it is alone. */
  public @Nullable Group group(long article) {
    return handle
        .createQuery("SELECT part, origin FROM copied WHERE article = ?")
        .bind(0, article)
        .map(
            (row, context) ->
                new Group(copiedIn(List.of(row.getLong("part"))), row.getLong("origin")))
        .findOne()
        .orElse(null);
  }

  /** The parts of articles that have copies, by article. */
  public Map<Long, Long> copyParts(Collection<Long> articles) {
    return copied(articles, "part");
  }

  /** The articles from which others were copied, by these. */
  public Map<Long, Long> origins(Collection<Long> articles) {
    return copied(articles, "origin");
  }

  private Map<Long, Long> copied(Collection<Long> articles, String column) {
    Map<Long, Long> found = new HashMap<>();
    for (List<Long> some : Portions.of(articles)) {
      handle
          .createQuery("SELECT article, " + column + " AS n FROM copied WHERE article IN (<some>)")
          .bindList("some", some)
          .map((row, context) -> new long[] {row.getLong("article"), row.getLong("n")})
          .forEach(row -> found.put(row[0], row[1]));
    }
    return found;
  }

  /** The articles of parts. */
  public List<Long> copiedIn(Collection<Long> parts) {
    List<Long> articles = new ArrayList<>();
    for (List<Long> some : Portions.of(parts)) {
      articles.addAll(
          handle
              .createQuery("SELECT article FROM copied WHERE part IN (<some>) ORDER BY article")
              .bindList("some", some)
              .mapTo(Long.class)
              .list());
    }
    return articles;
  }

  /** Says of articles that they are alone. */
  public void alone(Collection<Long> articles) {
    for (List<Long> some : Portions.of(articles)) {
      handle
          .createUpdate("DELETE FROM copied WHERE article IN (<some>)")
          .bindList("some", some)
          .execute();
    }
  }

  /** Keeps a group. */
  public void put(Group group) {
    PreparedBatch rows =
        handle.prepareBatch("INSERT INTO copied (article, part, origin) VALUES (?, ?, ?)");
    for (long article : group.articles()) {
      rows.bind(0, article).bind(1, group.articles().get(0)).bind(2, group.origin()).add();
    }
    rows.execute();
  }

  /** The ids of articles that have the words of an earlier one, each with that of the first. */
  public Map<String, String> origins() {
    Map<String, String> origins = new HashMap<>();
    handle
        .createQuery(
            "SELECT a.id, o.id FROM copied c JOIN article a ON a.number = c.article"
                + " JOIN article o ON o.number = c.origin WHERE c.article <> c.origin")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(pair -> origins.put(pair.getKey(), pair.getValue()));
    return origins;
  }
}
