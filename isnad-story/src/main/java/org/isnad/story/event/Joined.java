package org.isnad.story.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Tellings that were joined so far, by their places, and what was found of them and other groups.
 * Of an event that thousands tell there are hundreds of thousands of pairs: what one of them has
 * shown is not looked for with the next.
 */
final class Joined {
  /** Of larger groups so many stand for all, by their rank: what is asked has a bound. */
  private static final int ASKED = 12;

  /** So many are asked where the other group is a single telling. */
  private static final int MOST_ASKED = ASKED * ASKED;

  /** Larger groups are looked up by article, not gone through; and sorted, not put into. */
  private static final int FEW = 16;

  private final Comparator<Integer> byRank;
  private final IntFunction<String> article;
  private final List<Integer> members = new ArrayList<>(1);

  /** The same in the order in which they came. */
  private final List<Integer> arrivals = new ArrayList<>(1);

  /** The first of them by their rank. */
  private List<Integer> first;

  /** The members by their article; empty while they are few. */
  private Map<String, List<Integer>> byArticle = Map.of();

  /** Groups that an article tells beside this one: that stays so, however both grow. */
  private Set<Joined> apart = Set.of();

  /** Those that have this one among {@link #apart}. */
  private Set<Joined> apartFrom = Set.of();

  /** How often those have changed who stand for all of a large group. */
  private int changes;

  /** What this and another were when they were found unlike: that stays while neither grows. */
  private Map<Joined, Sight> unlike = Map.of();

  /** Two groups as they were: how large, and who stood for them. */
  private record Sight(int size, int otherSize, int changes, int otherChanges) {}

  private static final Sight NONE = new Sight(0, 0, 0, 0);

  /**
   * One telling.
   *
   * @param byRank the order of places by their tellings' ranks
   * @param article the article of the telling at a place
   */
  Joined(int telling, Comparator<Integer> byRank, IntFunction<String> article) {
    this.byRank = byRank;
    this.article = article;
    members.add(telling);
    arrivals.add(telling);
    first = List.of(telling);
  }

  /** All, in the order of their places. */
  List<Integer> members() {
    return members;
  }

  int size() {
    return members.size();
  }

  /**
   * Those who stand for all.
   *
   * @param others how many the other group has
   */
  List<Integer> asked(int others) {
    int most = Math.max(ASKED, MOST_ASKED / others);
    return size() <= most ? members : first.subList(0, most);
  }

  /** The members that an article tells. */
  List<Integer> of(String id) {
    if (size() > FEW) {
      return byArticle.getOrDefault(id, List.of());
    }
    List<Integer> of = new ArrayList<>(1);
    for (int one : members) {
      if (article.apply(one).equals(id)) {
        of.add(one);
      }
    }
    return of;
  }

  /** Whether it was found before that this and another can't be joined. */
  boolean isKnownUnlike(Joined other) {
    return apart.contains(other) || isOfSizes(unlike.getOrDefault(other, NONE), other);
  }

  /** Those who came since this and another were found unlike; all, where that has never been. */
  List<Integer> newcomers(Joined other) {
    return arrivals.subList(unlike.getOrDefault(other, NONE).size(), arrivals.size());
  }

  /** Those who came to another since this and the other were found unlike. */
  List<Integer> newcomersTo(Joined other) {
    return other.arrivals.subList(unlike.getOrDefault(other, NONE).otherSize(), other.size());
  }

  /** Another has been found to be told beside this one by an article. */
  void isToldBeside(Joined other) {
    apart = with(other, apart);
    other.apartFrom = with(this, other.apartFrom);
  }

  /** Another has been found unlike this one. */
  void isUnlike(Joined other) {
    if (unlike.isEmpty()) {
      unlike = new HashMap<>();
    }
    unlike.put(other, new Sight(size(), other.size(), changes, other.changes));
  }

  private boolean isOfSizes(Sight sight, Joined other) {
    return sight.size() == size() && sight.otherSize() == other.size();
  }

  /**
   * Whether this and another were found unlike when both were large, by the same tellings as would
   * be asked now: newcomers rarely are among those who stand for all.
   */
  boolean isAskedAsBefore(Joined other) {
    Sight sight = unlike.getOrDefault(other, NONE);
    return Math.min(sight.size(), sight.otherSize()) > ASKED
        && sight.changes() == changes
        && sight.otherChanges() == other.changes
        && (sight.size() <= sight.otherSize()) == (size() <= other.size());
  }

  /** Takes all of another group in, of which nothing is left. */
  void take(Joined other) {
    takeArticles(other);
    arrivals.addAll(other.arrivals);
    List<Integer> all = new ArrayList<>(first);
    all.addAll(other.first);
    all.sort(byRank);
    List<Integer> before = first;
    first = List.copyOf(all.subList(0, Math.min(all.size(), MOST_ASKED)));
    if (before.size() < ASKED || !first.subList(0, ASKED).equals(before.subList(0, ASKED))) {
      changes++;
    }
    if (other.size() <= FEW) {
      for (int telling : other.members) {
        members.add(-1 - Collections.binarySearch(members, telling), telling);
      }
    } else {
      members.addAll(other.members);
      members.sort(null);
    }
    for (Joined one : other.apart) {
      one.apartFrom.remove(other);
      isToldBeside(one);
    }
    for (Joined one : other.apartFrom) {
      one.apart.remove(other);
      one.isToldBeside(this);
    }
    other.members.clear();
    other.arrivals.clear();
    // Somebody may have decided that what an article tells as two is one.
    if (apart.contains(this)) {
      apart.remove(this);
      apartFrom.remove(this);
    }
  }

  private void takeArticles(Joined other) {
    if (size() + other.size() > FEW) {
      boolean theirs = other.byArticle.size() > byArticle.size();
      if (theirs) {
        byArticle = other.byArticle;
      } else if (byArticle.isEmpty()) {
        byArticle = new HashMap<>();
        putArticles(members);
      }
      putArticles(theirs ? members : other.members);
    }
  }

  private void putArticles(List<Integer> added) {
    for (int telling : added) {
      byArticle.computeIfAbsent(article.apply(telling), unused -> new ArrayList<>(1)).add(telling);
    }
  }

  private static Set<Joined> with(Joined one, Set<Joined> some) {
    Set<Joined> all = some.isEmpty() ? new HashSet<>() : some;
    all.add(one);
    return all;
  }
}
