package org.isnad.archive.gathering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.EventTable;
import org.isnad.archive.store.EventTable.Group;
import org.isnad.archive.store.EventTable.Kept;
import org.isnad.archive.store.EventTable.Pairs;
import org.isnad.archive.store.EventTable.Row;
import org.isnad.archive.store.Transaction;
import org.isnad.story.Blocks;
import org.isnad.story.Groups;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Pair;
import org.isnad.story.event.Rulings;
import org.isnad.story.event.Telling;
import org.isnad.story.event.Tellings;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles as they come, change and go, and keeps the stored events and copies what they
 * would be if all were gathered at once. Holds what it met lately; whoever rolls a transaction back
 * has to begin with a new one.
 */
public final class Gathering {
  /**
   * So many tellings of the days that were met lately are held, to be found by what leads there.
   */
  private static final int HELD = 24_000;

  /**
   * So many days are held at the least, counting what lasted longer for itself: all that one
   * telling may meet, and half as many again.
   */
  private static final int DAYS = 5 * (Tellings.LONGEST + 2);

  /** The tellings of so many articles are held whole, to be compared. */
  private static final int ARTICLES = 3_000;

  /** The words of so many articles are held. */
  private static final int TEXTS = 6_000;

  private static final int IDS = 50_000;

  /** The words that so many articles will be compared with are fetched at a time. */
  private static final int AHEAD = 16;

  private final Lately<Long, Map<Long, Telling>> tellings = new Lately<>(ARTICLES);
  private final Lately<Long, Shingles> texts = new Lately<>(TEXTS);
  private final Lately<Long, String> ids = new Lately<>(IDS);
  private final Lately<String, Long> numbers = new Lately<>(IDS);
  private final Lately<String, Long> parties = new Lately<>(IDS);

  /** What began on days and is held, the longest unused first. */
  private final Map<Begun, List<Kept>> days = new LinkedHashMap<>(64, 0.75f, true);

  /** What of one kind began on a day, and was over on it or lasted longer. */
  private record Begun(long day, int kind, boolean lasting) {
    static Begun of(Kept one) {
      return new Begun(one.day(), one.kind(), one.until() > one.day());
    }
  }

  private final Map<Long, Kept> held = new HashMap<>();

  /** The numbers of the articles that tell something today. */
  private final BitSet telling = new BitSet();

  /** How many shingles each of these has, by its number. */
  private int[] sizes = new int[IDS];

  /** The rank of each of them, where it was asked for. */
  private long[] ranks = new long[IDS];

  private static final long UNRANKED = 0;

  private final Lately<Long, int[]> samples = new Lately<>(TEXTS);
  private boolean begun;

  private @Nullable Transaction transaction;
  private @Nullable EventTable table;

  /** Pairs came or went here. */
  private final Set<Long> dirtyTellings = new TreeSet<>();

  private final Set<Long> dirtyParts = new TreeSet<>();
  private final Set<Long> dirtyEvents = new TreeSet<>();
  private final Set<Long> dirtyArticles = new TreeSet<>();
  private final Set<Long> dirtyCopies = new TreeSet<>();

  private final Meeting meetings = new Meeting(new Told(), new WidePostings());
  private final Meeting copies = new Meeting(new Printed(), new DensePostings());

  private final LongFunction<String> printed;

  /**
   * Knows nothing yet.
   *
   * @param printed gives the text of an article by its number, on a connection of its own; safe for
   *     any number of threads. It is asked only for articles that came before a batch
   */
  public Gathering(LongFunction<String> printed) {
    this.printed = printed;
  }

  /**
   * An article as it is now.
   *
   * @param number its number in the store
   * @param id its id
   * @param counts whether it stands today; else it tells nothing any more
   * @param day the day on which it appeared, or null
   * @param tellings what it tells; only what is {@linkplain Happenings#isGathered gathered}
   * @param shingles its words
   */
  public record Arrived(
      long number,
      String id,
      boolean counts,
      @Nullable LocalDate day,
      List<Telling> tellings,
      Shingles shingles) {}

  /** What people decided on two tellings, by their numbers. */
  public record Ruled(long one, long other, boolean same) {}

  /**
   * Takes articles.
   *
   * @param to the connection on which everything is read and written
   * @param batch each article once
   * @param ruled all that people decided on tellings that are there behind the batch
   * @param change the number of the last change in the batch
   */
  public void take(Transaction to, List<Arrived> batch, Supplier<List<Ruled>> ruled, long change) {
    transaction = to;
    table = new EventTable(to);
    begin();
    for (int i = 0; i < batch.size(); i++) {
      if (i % AHEAD == 0) {
        fetchAhead(batch.subList(i, Math.min(batch.size(), i + AHEAD)));
      }
      Arrived one = batch.get(i);
      ids.put(one.number(), one.id());
      numbers.put(one.id(), one.number());
      if (tells(one.number())) {
        go(one.number());
      }
      if (one.counts()) {
        come(one);
      }
      shed();
    }
    Set<Long> moved = regroupCopies();
    for (long article : moved) {
      table().keptOf(article).forEach(kept -> dirtyParts.add(kept.part()));
    }
    regather(ruled.get(), change);
    transaction = null;
    table = null;
  }

  private EventTable table() {
    return Objects.requireNonNull(table);
  }

  private void begin() {
    dirtyTellings.clear();
    dirtyParts.clear();
    dirtyEvents.clear();
    dirtyArticles.clear();
    dirtyCopies.clear();
    if (!begun) {
      table()
          .samples(
              (article, size, sample) -> {
                telling.set(Math.toIntExact(article));
                size(article, size);
                copies.know(article, keys(sample));
              });
      begun = true;
    }
  }

  // Coming and going.

  private void come(Arrived arrived) {
    int[] sample = arrived.shingles().sample();
    List<Kept> kept = new ArrayList<>();
    Map<Long, Telling> told = new HashMap<>();
    for (Telling telling : arrived.tellings()) {
      long number = EventTable.number(arrived.number(), telling.event());
      long day = telling.day().toEpochDay();
      long until = telling.until().toEpochDay();
      Kept one = new Kept(number, day, until, kind(telling), leads(telling), number, number);
      loadAround(one);
      kept.add(one);
      told.put(number, telling);
    }
    LocalDate day = arrived.day();
    table()
        .put(
            arrived.number(),
            day == null ? null : day.toEpochDay(),
            arrived.tellings(),
            arrived.shingles().size(),
            sample,
            kept);
    tellings.put(arrived.number(), told);
    texts.put(arrived.number(), arrived.shingles());
    samples.put(arrived.number(), sample);
    telling.set(Math.toIntExact(arrived.number()));
    size(arrived.number(), arrived.shingles().size());
    dirtyArticles.add(arrived.number());
    copies.come(arrived.number());
    for (Kept telling : kept) {
      hold(telling);
      dirtyTellings.add(telling.number());
      dirtyParts.add(telling.part());
      meetings.come(telling.number());
    }
  }

  private void go(long article) {
    List<Kept> kept = table().keptOf(article);
    for (Kept one : kept) {
      loadAround(one);
      dirtyParts.add(one.part());
      dirtyEvents.add(one.event());
      meetings.go(one.number());
    }
    for (Kept one : kept) {
      release(one);
    }
    Long part = table().copyParts(List.of(article)).get(article);
    if (part != null) {
      dirtyCopies.add(part);
    }
    copies.go(article);
    table().alone(List.of(article));
    samples.forget(article);
    telling.clear(Math.toIntExact(article));
    texts.forget(article);
    tellings.forget(article);
    table().remove(article);
    dirtyArticles.remove(article);
    kept.forEach(one -> dirtyTellings.remove(one.number()));
  }

  private void hold(Kept one) {
    held.put(one.number(), one);
    List<Kept> day = days.get(Begun.of(one));
    if (day != null) {
      day.add(one);
    }
  }

  private void release(Kept one) {
    held.remove(one.number());
    List<Kept> day = days.get(Begun.of(one));
    if (day != null) {
      day.removeIf(other -> other.number() == one.number());
    }
  }

  /**
   * Holds all that may stand in the blocks of a telling: what of its kind begins on its days, the
   * one before and the one behind, and what began before and still lasts.
   */
  private void loadAround(Kept one) {
    for (long day = one.day() - 1 - Tellings.LONGEST; day <= one.until() + 1; day++) {
      load(new Begun(day, one.kind(), true));
      if (day >= one.day() - 1) {
        load(new Begun(day, one.kind(), false));
      }
    }
  }

  /** Holds what began, in its blocks. */
  private void load(Begun begun) {
    if (days.get(begun) != null) {
      return;
    }
    List<Kept> kept = new ArrayList<>(table().keptOn(begun.day(), begun.kind(), begun.lasting()));
    days.put(begun, kept);
    for (Kept one : kept) {
      held.put(one.number(), one);
      meetings.know(one.number(), keys(one));
    }
  }

  /** Lets days go that were not met for long. */
  private void shed() {
    while (held.size() > HELD && days.size() > DAYS) {
      Begun eldest = days.keySet().iterator().next();
      for (Kept one : Objects.requireNonNull(days.remove(eldest))) {
        meetings.forget(one.number(), keys(one));
        held.remove(one.number());
      }
    }
  }

  /** A number for a telling's type: only what is of one type meets. */
  private static int kind(Telling telling) {
    return (int) (Blocks.rank(telling.type().name()) >>> Long.SIZE - Short.SIZE);
  }

  /** What leads to a telling, without the day: hashes of type and lead. */
  private static long[] leads(Telling telling) {
    String day = telling.type() + "|" + telling.day() + "|";
    return Happenings.keys(telling).stream()
        .filter(key -> key.startsWith(day))
        .mapToLong(key -> Blocks.rank(telling.type() + "|" + key.substring(day.length())))
        .distinct()
        .toArray();
  }

  /** The keys of a telling's blocks: the day before it, and each of its own. */
  private static long[] keys(Kept one) {
    int days = (int) (one.until() - one.day()) + 2;
    long[] keys = new long[one.leads().length * days];
    for (int i = 0; i < one.leads().length; i++) {
      for (int day = 0; day < days; day++) {
        keys[days * i + day] = key(one.leads()[i], one.day() - 1 + day);
      }
    }
    return keys;
  }

  private void size(long article, int size) {
    int at = Math.toIntExact(article);
    if (at >= sizes.length) {
      sizes = Arrays.copyOf(sizes, Math.max(at + 1, sizes.length * 3 / 2));
      ranks = Arrays.copyOf(ranks, sizes.length);
    }
    sizes[at] = size;
  }

  private int size(long article) {
    return sizes[Math.toIntExact(article)];
  }

  private static long[] keys(int[] sample) {
    return Arrays.stream(sample).asLongStream().toArray();
  }

  private static long key(long lead, long day) {
    return lead ^ (day + 1_000_003) * 0xff51afd7ed558ccdL;
  }

  private String id(long article) {
    return ids.get(article, this::fetchId);
  }

  private String fetchId(long article) {
    return new ArticleTable(Objects.requireNonNull(transaction)).id(article);
  }

  private String telling(long number) {
    return id(EventTable.article(number)) + "/" + EventTable.event(number);
  }

  private Telling whole(long number) {
    return Objects.requireNonNull(
        tellings.get(EventTable.article(number), this::fetch).get(number));
  }

  private Map<Long, Telling> fetch(long article) {
    Map<Long, Telling> fetched = new HashMap<>();
    for (Telling one : table().tellings(article)) {
      fetched.put(EventTable.number(article, one.event()), one);
    }
    return fetched;
  }

  private boolean tells(long article) {
    return telling.get(Math.toIntExact(article));
  }

  /**
   * Fetches, on all processors, the words of the articles that these will be compared with, as far
   * as that is known before they come: to compare is most of the work on what has many copies.
   */
  private void fetchAhead(List<Arrived> some) {
    List<Long> wanted =
        some.parallelStream()
            .filter(Arrived::counts)
            .flatMap(one -> compared(one).stream())
            .distinct()
            .toList();
    wanted.parallelStream()
        .map(article -> Map.entry(article, Shingles.of(printed.apply(article))))
        .toList()
        .forEach(fetched -> texts.put(fetched.getKey(), fetched.getValue()));
  }

  /** Whose words an article that did not come yet will be compared with, and are not held. */
  private List<Long> compared(Arrived arrived) {
    List<Long> found = new ArrayList<>();
    int size = arrived.shingles().size();
    copies
        .sharing(Blocks.rank(arrived.id()), keys(arrived.shingles().sample()))
        .forEach(
            (other, shared) -> {
              if (other != arrived.number()
                  && Copies.mayBeCopy(size, size(other), shared)
                  && !texts.holds(other)) {
                found.add(other);
              }
            });
    return found;
  }

  private Shingles shingles(long article) {
    return texts.get(
        article,
        number -> Shingles.of(new ArticleTable(Objects.requireNonNull(transaction)).text(number)));
  }

  /** Things whose pairs are kept in one table; which of them got or lost one is remembered. */
  private abstract class Kind implements Meeting.Things {
    private final Pairs pairs;
    private final Set<Long> dirty;

    Kind(Pairs pairs, Set<Long> dirty) {
      this.pairs = pairs;
      this.dirty = dirty;
    }

    @Override
    public List<Long> others(long thing) {
      return table().others(pairs, thing);
    }

    @Override
    public void pair(long one, List<Long> others) {
      if (!others.isEmpty()) {
        table().pair(pairs, one, others);
        dirty.add(one);
        dirty.addAll(others);
      }
    }

    @Override
    public void unpair(long one, long other) {
      table().unpair(pairs, one, other);
      dirty.add(one);
      dirty.add(other);
    }
  }

  private final class Told extends Kind {
    Told() {
      super(Pairs.TELLINGS, dirtyTellings);
    }

    @Override
    public long rank(long thing) {
      return Blocks.rank(telling(thing));
    }

    @Override
    public long[] keys(long thing) {
      Kept kept = Objects.requireNonNull(held.get(thing));
      loadAround(kept);
      return Gathering.keys(kept);
    }

    @Override
    public boolean isPair(long one, long other) {
      return Happenings.isPair(whole(one), whole(other));
    }
  }

  private final class Printed extends Kind {
    Printed() {
      super(Pairs.COPIES, dirtyArticles);
    }

    @Override
    public long rank(long thing) {
      int at = Math.toIntExact(thing);
      if (ranks[at] == UNRANKED) {
        ranks[at] = Blocks.rank(id(thing));
      }
      return ranks[at];
    }

    @Override
    public boolean mayLead(long thing, int size) {
      long rank = ranks[Math.toIntExact(thing)];
      return rank == UNRANKED || Blocks.leads(size, rank);
    }

    @Override
    public long[] keys(long thing) {
      return Gathering.keys(
          samples.get(thing, article -> Objects.requireNonNull(table().sample(article))));
    }

    @Override
    public boolean mayPair(long one, long other, int keys) {
      return Copies.mayBeCopy(size(one), size(other), keys);
    }

    @Override
    public boolean isPair(long one, long other) {
      return Copies.isCopy(shingles(one), shingles(other));
    }
  }

  // Copies.

  /**
   * Makes the groups anew that a change reaches; gives the articles whose origin is another now.
   */
  private Set<Long> regroupCopies() {
    dirtyCopies.addAll(table().copyParts(dirtyArticles).values());
    Set<Long> all = new TreeSet<>(dirtyArticles);
    all.addAll(table().copiedIn(dirtyCopies));
    all.removeIf(article -> !tells(article));
    if (all.isEmpty()) {
      return Set.of();
    }
    Map<Long, Long> before = table().origins(all);
    Map<Long, List<Long>> others = table().others(Pairs.COPIES, all);
    Map<Long, Long> after = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    for (List<Long> group : parts(all, others)) {
      if (group.size() > 1) {
        long origin = origin(group);
        groups.add(new Group(group, origin));
        group.forEach(article -> after.put(article, origin));
      }
    }
    Set<Long> moved = new TreeSet<>();
    for (long article : all) {
      if (!Objects.equals(before.get(article), after.get(article))) {
        moved.add(article);
      }
    }
    if (moved.isEmpty() && before.size() == after.size()) {
      return moved;
    }
    table().alone(all);
    groups.forEach(table()::put);
    return moved;
  }

  private long origin(List<Long> group) {
    Map<String, Long> numbers = new HashMap<>();
    List<Copies.Text> printed = new ArrayList<>();
    for (long article : group) {
      Long day = table().day(article);
      numbers.put(id(article), article);
      printed.add(
          new Copies.Text(
              id(article), day == null ? null : LocalDate.ofEpochDay(day), shingles(article)));
    }
    printed.sort(java.util.Comparator.comparing(Copies.Text::id));
    return Objects.requireNonNull(numbers.get(Copies.origin(printed)));
  }

  // Events.

  private void regather(List<Ruled> ruled, long change) {
    Map<Long, Kept> all = new TreeMap<>();
    Set<Long> fetched = new HashSet<>();
    Set<Long> wanted = new TreeSet<>(dirtyParts);
    for (long telling : dirtyTellings) {
      wanted.add(table().partOf(telling));
    }
    while (!wanted.isEmpty()) {
      table().keptIn(wanted).forEach(one -> all.put(one.number(), one));
      fetched.addAll(wanted);
      wanted.clear();
      for (Ruled one : ruled) {
        if (one.same() && (all.containsKey(one.one()) != all.containsKey(one.other()))) {
          long part = table().partOf(all.containsKey(one.one()) ? one.other() : one.one());
          if (part >= 0 && !fetched.contains(part)) {
            wanted.add(part);
          }
        }
      }
    }
    Map<Long, List<Long>> others = table().others(Pairs.TELLINGS, all.keySet());
    Set<Pair> same = new HashSet<>();
    Set<Pair> apart = new HashSet<>();
    for (Ruled one : ruled) {
      if (all.containsKey(one.one()) && all.containsKey(one.other())) {
        (one.same() ? same : apart).add(new Pair(telling(one.one()), telling(one.other())));
        if (one.same()) {
          others.computeIfAbsent(one.one(), unused -> new ArrayList<>()).add(one.other());
        }
      }
    }
    Rulings rulings = new Rulings(same, apart);
    Set<Long> old = new TreeSet<>(dirtyEvents);
    all.values().forEach(one -> old.add(one.event()));
    Map<Long, Row> before = table().events(old);
    List<Row> put = new ArrayList<>();
    List<Kept> placed = new ArrayList<>();
    for (List<Long> part : parts(all.keySet(), others)) {
      for (Happening happening : gathered(part, others, rulings)) {
        Row row = row(happening, change);
        Row was = before.get(row.number());
        if (was != null && isSame(row, was)) {
          before.remove(row.number());
        } else {
          put.add(row);
        }
        for (Telling telling : happening.tellings()) {
          Kept kept = Objects.requireNonNull(all.get(number(telling)));
          if (kept.part() != part.get(0) || kept.event() != row.number()) {
            placed.add(
                new Kept(
                    kept.number(),
                    kept.day(),
                    kept.until(),
                    kept.kind(),
                    kept.leads(),
                    part.get(0),
                    row.number()));
          }
        }
      }
    }
    table().removeEvents(before.values());
    table().putEvents(put);
    table().place(placed);
  }

  private List<Happening> gathered(List<Long> part, Map<Long, List<Long>> others, Rulings rulings) {
    List<Telling> told = new ArrayList<>();
    Set<Pair> pairs = new TreeSet<>();
    Set<Long> articles = new TreeSet<>();
    for (long number : part) {
      told.add(whole(number));
      articles.add(EventTable.article(number));
      for (long other : others.getOrDefault(number, List.of())) {
        pairs.add(new Pair(telling(number), telling(other)));
      }
    }
    Map<String, String> origins = new HashMap<>();
    table().origins(articles).forEach((article, origin) -> origins.put(id(article), id(origin)));
    return Happenings.gather(told, pairs, origins, rulings);
  }

  private long number(Telling telling) {
    return EventTable.number(numbers.get(telling.article(), this::fetchNumber), telling.event());
  }

  private long fetchNumber(String id) {
    return Objects.requireNonNull(new ArticleTable(Objects.requireNonNull(transaction)).number(id));
  }

  private Row row(Happening happening, long change) {
    Set<String> parties = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    Set<String> outlets = new HashSet<>();
    Set<String> articles = new HashSet<>();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Telling telling : happening.tellings()) {
      telling.actors().stream().filter(Identity::isOne).forEach(parties::add);
      telling.recipients().stream().filter(Identity::isOne).forEach(parties::add);
      if (telling.place() != null) {
        places.add(telling.place());
      }
      places.addAll(telling.within());
      outlets.addAll(telling.outlets());
      articles.add(telling.article());
      first = Math.min(first, telling.day().toEpochDay());
      last = Math.max(last, telling.day().toEpochDay());
    }
    Telling best = happening.best();
    return new Row(
        number(happening.tellings().get(0)),
        Blocks.rank(happening.id()),
        number(best),
        best.day().toEpochDay(),
        first,
        last,
        best.type().name(),
        best.status().name(),
        happening.tellings().size(),
        articles.size(),
        happening.witnesses().size(),
        outlets.size(),
        happening.rivals().size(),
        change,
        parties(parties, places));
  }

  private long[] parties(Set<String> participants, Set<String> places) {
    long[] all = new long[participants.size() + places.size()];
    int at = 0;
    for (String key : participants) {
      all[at++] = Row.party(party(key), EventTable.PARTICIPANT);
    }
    for (String key : places) {
      all[at++] = Row.party(party(key), EventTable.PLACE);
    }
    return all;
  }

  private long party(String key) {
    return parties.get(
        key, unknown -> Objects.requireNonNull(table().parties(Set.of(unknown)).get(unknown)));
  }

  private static boolean isSame(Row one, Row other) {
    return one.best() == other.best()
        && one.day() == other.day()
        && one.firstDay() == other.firstDay()
        && one.lastDay() == other.lastDay()
        && one.type().equals(other.type())
        && one.status().equals(other.status())
        && one.tellings() == other.tellings()
        && one.articles() == other.articles()
        && one.witnesses() == other.witnesses()
        && one.outlets() == other.outlets()
        && one.rivals() == other.rivals()
        && Arrays.equals(one.parties(), other.parties());
  }

  /** Things that are connected, the least first; each part by its least. */
  private static List<List<Long>> parts(Collection<Long> things, Map<Long, List<Long>> others) {
    List<Long> sorted = things.stream().sorted().toList();
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      places.put(sorted.get(i), i);
    }
    Groups groups = new Groups(sorted.size());
    others.forEach(
        (one, all) -> {
          Integer here = places.get(one);
          for (long other : all) {
            Integer there = places.get(other);
            if (here != null && there != null) {
              groups.join(here, there);
            }
          }
        });
    Map<Integer, List<Long>> parts = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      parts.computeIfAbsent(groups.of(i), unused -> new ArrayList<>()).add(sorted.get(i));
    }
    return List.copyOf(parts.values());
  }
}
