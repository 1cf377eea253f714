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
import java.util.stream.IntStream;
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
  private final List<String> ids;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> origins;
  private final Rulings rulings;

  /** Of each telling a number for its article. */
  private final int[] articles;

  /** Of each telling how many of its links were gone through; it is in one event. */
  private final int[] shown;

  /** Of two tellings by their places how alike they are; less than nothing where they can't be. */
  private final PairScores scores = new PairScores();

  private Happenings(Collection<Telling> given, Map<String, String> origins, Rulings rulings) {
    this.tellings = ordered(given);
    this.ids = tellings.stream().map(Telling::id).toList();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    this.origins = origins;
    this.rulings = rulings;
    this.shown = new int[tellings.size()];
    this.articles = new int[tellings.size()];
    for (int i = 1; i < articles.length; i++) {
      boolean same = tellings.get(i).article().equals(tellings.get(i - 1).article());
      articles[i] = articles[i - 1] + (same ? 0 : 1);
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
    Ranking found = new Ranking(happenings.tellings.size(), alike.size());
    for (Alike pair : alike) {
      Integer one = happenings.places.get(pair.pair().one());
      Integer other = happenings.places.get(pair.pair().other());
      if (one != null && other != null) {
        found.put(one, other, pair.score(), pair.oneText());
      }
    }
    return happenings.gathered(found.surestFirst());
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
    int[] all = IntStream.range(0, happenings.tellings.size()).toArray();
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

  /** An event and what it is ordered by. */
  private record Dated(LocalDate day, String id, Happening event) {}

  private List<Happening> gathered(Found found) {
    List<int[]> groups = join(found);
    int[] group = new int[tellings.size()];
    for (int g = 0; g < groups.size(); g++) {
      for (int telling : groups.get(g)) {
        group[telling] = g;
      }
    }
    Found[] inside = found.inside(group, groups.size());
    List<Dated> happenings = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      Happening event = happening(groups.get(g), inside[g]);
      happenings.add(new Dated(event.best().day(), event.id(), event));
    }
    happenings.sort(Comparator.comparing(Dated::day).thenComparing(Dated::id));
    return happenings.stream().map(Dated::event).toList();
  }

  private Happening happening(int[] group, Found inside) {
    List<Telling> members = Arrays.stream(group).mapToObj(tellings::get).toList();
    return new Happening(members, links(inside), witnesses(group, inside), Rivals.of(members));
  }

  /** The pairs, the surest first; then what people decided. */
  private Found found(Collection<Pair> pairs) {
    Ranking found = new Ranking(tellings.size(), pairs.size() + rulings.same().size());
    for (Pair pair : new TreeSet<>(pairs)) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null && !rulings.same().contains(pair)) {
        Grounds grounds = grounds(tellings.get(one), tellings.get(other));
        found.put(one, other, grounds.score(), isOneText(grounds));
      }
    }
    for (Pair pair : rulings.same()) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        found.rule(one, other);
      }
    }
    return found.surestFirst();
  }

  /** Joins from the surest pair down, unless what is joined would not be alike as a whole. */
  private List<int[]> join(Found found) {
    List<Joined> members = new ArrayList<>();
    int[] byRank = byRank();
    int[] group = new int[tellings.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new Joined(i, byRank, articles));
    }
    for (int pair = 0; pair < found.size(); pair++) {
      int one = group[found.one(pair)];
      int other = group[found.other(pair)];
      if (one != other
          && !areApart(one, other, group)
          && (found.isRuled(pair) || alike(members.get(one), members.get(other)))) {
        Joined kept = members.get(Math.min(one, other));
        Joined moved = members.get(Math.max(one, other));
        for (int telling : moved.members()) {
          group[telling] = Math.min(one, other);
        }
        kept.take(moved);
      }
    }
    return members.stream().filter(one -> one.size() > 0).map(Joined::members).toList();
  }

  /** Of each telling where it stands among all by its rank. */
  private int[] byRank() {
    long[] ranks = ids.stream().mapToLong(Blocks::rank).toArray();
    int[] byRank = new int[ranks.length];
    int[] next = {0};
    IntStream.range(0, ranks.length)
        .boxed()
        .sorted(Comparator.comparingLong(telling -> ranks[telling]))
        .forEachOrdered(telling -> byRank[telling] = next[0]++);
    return byRank;
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
    int[] ones = here.asked(there.size());
    int[] others = there.asked(here.size());
    Likeness likeness = new Likeness(ones.length, others.length);
    for (int i = 0; i < ones.length; i++) {
      for (int k = 0; k < others.length; k++) {
        if (articles[ones[i]] != articles[others[k]]) {
          likeness.put(i, k, score(ones[i], others[k]));
        }
      }
    }
    return likeness.isOne(here.size(), there.size());
  }

  /** Whether articles that both groups have tell the one beside the other, as two. */
  private boolean areToldApart(Joined here, Joined there) {
    int known = here.known(there);
    int knownOther = here.knownOf(there);
    if (known == 0 && knownOther == 0) {
      // All are new to each other: it is enough to go through the fewer.
      return here.size() <= there.size() ? isAnyApart(here, 0, there) : isAnyApart(there, 0, here);
    }
    return isAnyApart(here, known, there) || isAnyApart(there, knownOther, here);
  }

  /** Whether any that came to one group since it was so large is told beside another. */
  private boolean isAnyApart(Joined some, int since, Joined group) {
    // Asked with each of millions of pairs, so without streams.
    for (int i = since; i < some.size(); i++) {
      int one = some.arrival(i);
      Places others = group.of(articles[one]);
      for (int k = 0; k < others.size(); k++) {
        if (isToldApart(one, others.get(k))) {
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
    long pair = (long) first * tellings.size() + second;
    double known = scores.get(pair);
    if (!Double.isNaN(known)) {
      return known;
    }
    // Asked of tellings of different articles alone.
    Grounds grounds =
        Sameness.weighed(tellings.get(first), tellings.get(second), new Grounds(false));
    double score = grounds.possible() ? grounds.score() : -1;
    scores.put(pair, score);
    return score;
  }

  private List<Link> links(Found found) {
    List<Link> links = new ArrayList<>();
    for (int pair = 0; pair < found.size(); pair++) {
      // Both are counted, whether or not the pair is shown.
      int before = ++shown[found.one(pair)];
      int after = ++shown[found.other(pair)];
      if (Math.min(before, after) <= LINKS) {
        int one = found.one(pair);
        int other = found.other(pair);
        links.add(
            new Link(
                ids.get(one),
                ids.get(other),
                found.isRuled(pair)
                    ? Sameness.RULED
                    : verdict(tellings.get(one), tellings.get(other))));
      }
    }
    return links;
  }

  /** Who vouches: what has one source in common, or one text, is one witness. */
  private List<List<String>> witnesses(int[] group, Found found) {
    Groups witnesses = new Groups(group.length);
    Map<String, Integer> bySource = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      for (String source : sources(tellings.get(group[i]))) {
        Integer first = bySource.putIfAbsent(source, i);
        if (first != null) {
          witnesses.join(first, i);
        }
      }
    }
    for (int pair = 0; pair < found.size(); pair++) {
      if (found.isOneText(pair)) {
        // A group is in the order of its places.
        witnesses.join(
            Arrays.binarySearch(group, found.one(pair)),
            Arrays.binarySearch(group, found.other(pair)));
      }
    }
    Map<Integer, List<String>> named = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      named.computeIfAbsent(witnesses.of(i), unused -> new ArrayList<>()).add(ids.get(group[i]));
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
