package org.isnad.story.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Reading;
import org.isnad.story.Blocks;
import org.isnad.story.Groups;
import org.isnad.story.event.Happening.Link;
import org.isnad.story.identity.Identity;

/**
 * Gathers tellings of the same event. What comes out follows from the set of tellings; the order in
 * which they are given makes no difference.
 *
 * <p>Three steps, so that an archive can keep up while articles arrive: {@link #keys} says in which
 * {@link Blocks} a telling stands; of those that meet there, {@link #pairs} keeps who tell the
 * same; and {@link #gather} makes events of the pairs. An event never reaches beyond what pairs and
 * people's decisions connect, so gathering each connected part by itself gives the same events as
 * gathering everything: an article that arrives touches only the parts that its pairs reach.
 */
public final class Happenings {
  /** So many of the heaviest words of a sentence lead to others that may tell the same. */
  private static final int LEADING_WORDS = 5;

  /** So many of the surest links of each telling are shown. */
  private static final int LINKS = 5;

  /** Sentences that share so much of their words are one text, whoever printed it. */
  private static final double SAME_TEXT = 0.8 * 0.5;

  private final List<Telling> tellings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> origins;
  private final Rulings rulings;
  private final long[] ranks;

  /** Of each telling how many of its links were gone through; it is in one event. */
  private final int[] shown;

  /** Of two tellings by their places how alike they are; less than nothing where they can't be. */
  private final Map<Long, Double> scores = new HashMap<>();

  private Happenings(Collection<Telling> given, Map<String, String> origins, Rulings rulings) {
    this.tellings = ordered(given);
    for (int i = 0; i < tellings.size(); i++) {
      places.put(tellings.get(i).id(), i);
    }
    this.origins = origins;
    this.rulings = rulings;
    this.shown = new int[tellings.size()];
    this.ranks = tellings.stream().mapToLong(telling -> Blocks.rank(telling.id())).toArray();
  }

  /** Two tellings by their places, and what was found of them, or decided by somebody. */
  private record Found(int one, int other, double score, boolean oneText, boolean ruled) {
    int first() {
      return Math.min(one, other);
    }

    int second() {
      return Math.max(one, other);
    }

    /** What people decided comes last: they join events as they see them. */
    static int surestFirst(Found one, Found other) {
      // Asked millions of times, and mostly settled by the scores.
      int order = Boolean.compare(one.ruled, other.ruled);
      order = order != 0 ? order : Double.compare(other.score, one.score);
      order = order != 0 ? order : Integer.compare(one.first(), other.first());
      return order != 0 ? order : Integer.compare(one.second(), other.second());
    }

    /** The same order but for scores that differ by less than a millionth; 31 bits. */
    long roughly() {
      // Of numbers that are not negative the greater has the greater bits.
      long score = Double.doubleToLongBits(this.score) >>> Integer.SIZE;
      return ruled ? Integer.MAX_VALUE : Integer.MAX_VALUE - score;
    }
  }

  /** All events that the tellings tell, where nobody has decided otherwise. */
  public static List<Happening> of(Collection<Telling> given, Map<String, String> origins) {
    List<Telling> tellings = ordered(given);
    List<String> ids = tellings.stream().map(Telling::id).toList();
    List<Alike> alike = new ArrayList<>();
    meetings(
        tellings,
        ids,
        (one, other) -> {
          Pair pair = new Pair(ids.get(one), ids.get(other));
          Alike found = Alike.of(pair, tellings.get(one), tellings.get(other));
          if (found != null) {
            alike.add(found);
          }
        });
    return gather(tellings, alike, origins);
  }

  /**
   * What an article tells that is gathered; as {@link Tellings#of}.
   *
   * @param article its id
   * @param outlets who printed it
   */
  public static List<Telling> tellings(String article, List<String> outlets, Reading reading) {
    return Tellings.of(article, outlets, reading).stream().filter(Happenings::isGathered).toList();
  }

  /** Whether a telling is gathered at all: what only may be, or depends, is no event. */
  public static boolean isGathered(Telling telling) {
    return telling.status() != Status.POSSIBLE && telling.status() != Status.CONDITIONAL;
  }

  /**
   * The keys of the blocks in which a telling meets others. Each begins with the type and two days
   * on end, so that tellings of neighbouring days meet.
   */
  public static Set<String> keys(Telling telling) {
    Set<String> keys = new TreeSet<>();
    for (String lead : leads(telling)) {
      for (LocalDate day = telling.day().minusDays(1);
          !day.isAfter(telling.until());
          day = day.plusDays(1)) {
        keys.add(telling.type() + "|" + day + "|" + lead);
      }
    }
    return keys;
  }

  /** Whether two tellings that meet tell the same. */
  public static boolean isPair(Telling one, Telling other) {
    return grounds(one, other).same();
  }

  private static Sameness.Verdict verdict(Telling one, Telling other) {
    return grounds(one, other, new Grounds(true)).verdict();
  }

  /** What is found of two tellings, without what it is made of. */
  static Grounds grounds(Telling one, Telling other) {
    return grounds(one, other, new Grounds(false));
  }

  private static Grounds grounds(Telling one, Telling other, Grounds none) {
    return one.article().equals(other.article())
        ? Sameness.within(one, other, none)
        : Sameness.weighed(one, other, none);
  }

  /** The pairs that meet and tell the same. */
  public static Set<Pair> pairs(Collection<Telling> given) {
    List<Telling> tellings = ordered(given);
    List<String> ids = tellings.stream().map(Telling::id).toList();
    Set<Pair> pairs = new TreeSet<>();
    meetings(
        tellings,
        ids,
        (one, other) -> {
          if (isPair(tellings.get(one), tellings.get(other))) {
            pairs.add(new Pair(ids.get(one), ids.get(other)));
          }
        });
    return pairs;
  }

  /** What is done with two tellings that meet, by their places. */
  private interface Met {
    void met(int one, int other);
  }

  private static void meetings(List<Telling> tellings, List<String> ids, Met met) {
    Blocks<String> blocks = new Blocks<>(ids);
    for (int i = 0; i < tellings.size(); i++) {
      for (String key : keys(tellings.get(i))) {
        blocks.put(i, key);
      }
    }
    for (int i = 0; i < tellings.size(); i++) {
      int one = i;
      blocks.meeting(i, k -> met.met(one, k));
    }
  }

  /**
   * The events, by day, then by their first telling.
   *
   * @param tellings the tellings; what is not gathered is left out
   * @param pairs those that tell the same; pairs of others than the given tellings are passed over
   * @param origins the article that an article was copied from, for those that were copied
   * @param rulings what people have decided
   */
  public static List<Happening> gather(
      Collection<Telling> tellings,
      Collection<Pair> pairs,
      Map<String, String> origins,
      Rulings rulings) {
    Happenings happenings = new Happenings(tellings, origins, rulings);
    return happenings.gathered(happenings.found(pairs));
  }

  /**
   * The same of pairs of which is known how alike they are, where nobody has decided otherwise.
   *
   * @param tellings the tellings; what is not gathered is left out
   * @param alike those that tell the same, each once
   * @param origins the article that an article was copied from, for those that were copied
   */
  public static List<Happening> gather(
      Collection<Telling> tellings, Collection<Alike> alike, Map<String, String> origins) {
    Happenings happenings = new Happenings(tellings, origins, Rulings.NONE);
    List<Found> found = new ArrayList<>(alike.size());
    for (Alike pair : alike) {
      Integer one = happenings.places.get(pair.pair().one());
      Integer other = happenings.places.get(pair.pair().other());
      if (one != null && other != null) {
        found.add(new Found(one, other, pair.score(), pair.oneText(), false));
      }
    }
    return happenings.gathered(sorted(found));
  }

  /**
   * One event, of tellings that were found to tell it: what {@link #gather} gave with the same.
   *
   * @param tellings its tellings
   * @param pairs those of them that tell the same
   */
  public static Happening together(
      Collection<Telling> tellings,
      Collection<Pair> pairs,
      Map<String, String> origins,
      Rulings rulings) {
    Happenings happenings = new Happenings(tellings, origins, rulings);
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < happenings.tellings.size(); i++) {
      all.add(i);
    }
    return happenings.happening(all, happenings.found(pairs));
  }

  private static List<Telling> ordered(Collection<Telling> given) {
    return given.stream()
        .filter(Happenings::isGathered)
        .sorted(Comparator.comparing(Telling::article).thenComparing(Telling::trigger))
        .toList();
  }

  private static Set<String> leads(Telling telling) {
    Set<String> leads = new TreeSet<>();
    for (String key : Sameness.participants(telling)) {
      if (Identity.isOne(key)) {
        leads.add(key);
      }
    }
    if (telling.place() != null) {
      leads.add(telling.place());
    }
    Tellings.heaviest(telling.words(), LEADING_WORDS).forEach(word -> leads.add("w:" + word));
    if (telling.until().isAfter(telling.day())) {
      // What goes on is told in other words every day; the story is what tellings share.
      telling.context().keySet().forEach(key -> leads.add("c:" + key));
    }
    return leads;
  }

  private List<Happening> gathered(List<Found> found) {
    List<List<Integer>> groups = join(found);
    int[] group = new int[tellings.size()];
    for (int g = 0; g < groups.size(); g++) {
      for (int telling : groups.get(g)) {
        group[telling] = g;
      }
    }
    List<List<Found>> inside = new ArrayList<>();
    groups.forEach(unused -> inside.add(new ArrayList<>()));
    for (Found one : found) {
      if (group[one.one()] == group[one.other()]) {
        inside.get(group[one.one()]).add(one);
      }
    }
    List<Happening> happenings = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      happenings.add(happening(groups.get(g), inside.get(g)));
    }
    happenings.sort(
        Comparator.comparing((Happening one) -> one.best().day()).thenComparing(Happening::id));
    return happenings;
  }

  private Happening happening(List<Integer> group, List<Found> inside) {
    List<Telling> members = group.stream().map(tellings::get).toList();
    return new Happening(members, links(inside), witnesses(group, inside), Rivals.of(members));
  }

  /** The pairs, the surest first; then what people decided, who join events as they see them. */
  private List<Found> found(Collection<Pair> pairs) {
    List<Found> found = new ArrayList<>();
    for (Pair pair : new TreeSet<>(pairs)) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null && !rulings.same().contains(pair)) {
        Grounds grounds = grounds(tellings.get(one), tellings.get(other));
        found.add(new Found(one, other, grounds.score(), isOneText(grounds), false));
      }
    }
    for (Pair pair : rulings.same()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        found.add(new Found(one, other, Sameness.RULED.score(), false, true));
      }
    }
    return sorted(found);
  }

  /** Of a large story there are millions of pairs, which lie all over the memory. */
  private static List<Found> sorted(List<Found> found) {
    Found[] given = found.toArray(Found[]::new);
    long[] keys = new long[given.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = given[i].roughly() << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    Found[] sorted = new Found[keys.length];
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = given[(int) keys[i]];
    }
    int from = 0;
    for (int to = 1; to <= keys.length; to++) {
      if (to == keys.length || keys[to] >> Integer.SIZE != keys[from] >> Integer.SIZE) {
        Arrays.sort(sorted, from, to, Found::surestFirst);
        from = to;
      }
    }
    return Arrays.asList(sorted);
  }

  /** Joins from the surest pair down, unless what is joined would not be alike as a whole. */
  private List<List<Integer>> join(List<Found> found) {
    List<Joined> members = new ArrayList<>();
    int[] group = new int[tellings.size()];
    Comparator<Integer> byRank =
        Comparator.comparingLong((Integer one) -> ranks[one])
            .thenComparing(Comparator.naturalOrder());
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new Joined(i, byRank, one -> tellings.get(one).article()));
    }
    for (Found pair : found) {
      int one = group[pair.one()];
      int other = group[pair.other()];
      if (one != other
          && !areApart(one, other, group)
          && (pair.ruled() || alike(members.get(one), members.get(other)))) {
        Joined kept = members.get(Math.min(one, other));
        Joined moved = members.get(Math.max(one, other));
        for (int telling : moved.members()) {
          group[telling] = Math.min(one, other);
        }
        kept.take(moved);
      }
    }
    return members.stream().map(Joined::members).filter(one -> !one.isEmpty()).toList();
  }

  private boolean areApart(int here, int there, int[] group) {
    for (Pair pair : rulings.apart()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null
          && other != null
          && (group[one] == here && group[other] == there
              || group[one] == there && group[other] == here)) {
        return true;
      }
    }
    return false;
  }

  /** Asked with each pair between two groups; they are looked at again when one has grown. */
  private boolean alike(Joined here, Joined there) {
    if (here.size() == 1 && there.size() == 1) {
      return true;
    }
    if (here.isKnownUnlike(there)) {
      return false;
    }
    if (areToldApart(here, there)) {
      here.isToldBeside(there);
      return false;
    }
    boolean likely = !here.isAskedAsBefore(there) && isLikely(here, there);
    if (!likely) {
      here.isUnlike(there);
    }
    return likely;
  }

  private boolean isLikely(Joined here, Joined there) {
    List<Integer> ones = here.asked(there.size());
    List<Integer> others = there.asked(here.size());
    Likeness likeness = new Likeness(ones.size(), others.size());
    for (int i = 0; i < ones.size(); i++) {
      for (int k = 0; k < others.size(); k++) {
        if (!isOneArticle(ones.get(i), others.get(k))) {
          likeness.put(i, k, score(ones.get(i), others.get(k)));
        }
      }
    }
    return likeness.isOne(here.size(), there.size());
  }

  private boolean isOneArticle(int one, int other) {
    return tellings.get(one).article().equals(tellings.get(other).article());
  }

  /** Whether articles that both groups have tell the one beside the other, as two. */
  private boolean areToldApart(Joined here, Joined there) {
    List<Integer> ones = here.newcomers(there);
    List<Integer> others = here.newcomersTo(there);
    if (ones.size() == here.size() && others.size() == there.size()) {
      // All are new to each other: it is enough to go through the fewer.
      return ones.size() <= others.size() ? isAnyApart(ones, there) : isAnyApart(others, here);
    }
    return isAnyApart(ones, there) || isAnyApart(others, here);
  }

  private boolean isAnyApart(List<Integer> some, Joined group) {
    // Asked with each of millions of pairs, so without streams.
    for (int one : some) {
      for (int other : group.of(tellings.get(one).article())) {
        if (isToldApart(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isToldApart(int one, int other) {
    Grounds grounds = new Grounds(false);
    return !Sameness.within(tellings.get(one), tellings.get(other), grounds).possible();
  }

  /** Two groups are asked again with each pair that would join them; two tellings only once. */
  private double score(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    return scores.computeIfAbsent(
        (long) first * tellings.size() + second,
        unused -> {
          Grounds grounds = grounds(tellings.get(first), tellings.get(second));
          return grounds.possible() ? grounds.score() : -1;
        });
  }

  private List<Link> links(List<Found> found) {
    List<Link> links = new ArrayList<>();
    for (Found pair : found) {
      // Both are counted, whether or not the pair is shown.
      int before = ++shown[pair.one()];
      int after = ++shown[pair.other()];
      if (Math.min(before, after) <= LINKS) {
        Telling one = tellings.get(pair.one());
        Telling other = tellings.get(pair.other());
        links.add(
            new Link(one.id(), other.id(), pair.ruled() ? Sameness.RULED : verdict(one, other)));
      }
    }
    return links;
  }

  /** Who vouches: what has one source in common, or one text, is one witness. */
  private List<List<String>> witnesses(List<Integer> group, List<Found> found) {
    Groups witnesses = new Groups(group.size());
    Map<String, Integer> bySource = new HashMap<>();
    Map<Integer, Integer> at = new HashMap<>();
    for (int i = 0; i < group.size(); i++) {
      at.put(group.get(i), i);
      for (String source : sources(tellings.get(group.get(i)))) {
        Integer first = bySource.putIfAbsent(source, i);
        if (first != null) {
          witnesses.join(first, i);
        }
      }
    }
    for (Found pair : found) {
      if (pair.oneText()) {
        witnesses.join(at.getOrDefault(pair.one(), 0), at.getOrDefault(pair.other(), 0));
      }
    }
    Map<Integer, List<String>> named = new LinkedHashMap<>();
    for (int i = 0; i < group.size(); i++) {
      named
          .computeIfAbsent(witnesses.of(i), unused -> new ArrayList<>())
          .add(tellings.get(group.get(i)).id());
    }
    return named.values().stream().map(List::copyOf).toList();
  }

  /** Where a telling comes from: the text behind its article, its outlets, and its speaker. */
  private List<String> sources(Telling telling) {
    List<String> sources = new ArrayList<>();
    sources.add("a:" + origins.getOrDefault(telling.article(), telling.article()));
    telling.outlets().forEach(outlet -> sources.add("o:" + outlet));
    // Whoever is quoted last said it; those who pass it on add nothing.
    List<String> chain = telling.chain();
    if (!chain.isEmpty() && Identity.isOne(chain.get(chain.size() - 1))) {
      sources.add("s:" + chain.get(chain.size() - 1));
    }
    return sources;
  }

  static boolean isOneText(Grounds grounds) {
    return grounds.shareWords(SAME_TEXT);
  }
}
