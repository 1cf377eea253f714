package org.isnad.story.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

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

  /** Larger groups are looked up by article, not gone through. */
  private static final int FEW = 16;

  private final int[] byRank;
  private final int[] articles;
  private final Places members;

  /** The same in the order in which they came. */
  private final Places arrivals;

  /** The first of them by their rank. */
  private int[] first;

  /** The members by their article; empty while they are few. */
  private Map<Integer, Places> byArticle = Map.of();

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
   * @param byRank of each place where its telling stands among all by their ranks
   * @param articles of each place a number for the article of its telling
   */
  Joined(int telling, int[] byRank, int[] articles) {
    this.byRank = byRank;
    this.articles = articles;
    this.members = new Places(telling);
    this.arrivals = new Places(telling);
    first = new int[] {telling};
  }

  /** All, in the order of their places. */
  int[] members() {
    return members.toArray();
  }

  int size() {
    return members.size();
  }

  /**
   * Those who stand for all.
   *
   * @param others how many the other group has
   */
  int[] asked(int others) {
    int most = Math.max(ASKED, MOST_ASKED / others);
    return size() <= most ? members() : Arrays.copyOf(first, most);
  }

  /** The members that an article tells, which are not to be changed. */
  Places of(int article) {
    if (size() > FEW) {
      return byArticle.getOrDefault(article, Places.NONE);
    }
    Places of = Places.NONE;
    for (int i = 0; i < size(); i++) {
      int one = members.get(i);
      if (articles[one] == article) {
        if (of == Places.NONE) {
          of = new Places(one);
        } else {
          of.add(one);
        }
      }
    }
    return of;
  }

  /** Whether it was found before that this and another can't be joined. */
  boolean isKnownUnlike(Joined other) {
    return apart.contains(other) || isOfSizes(unlike.getOrDefault(other, NONE), other);
  }

  /** The members in the order in which they came. */
  int arrival(int at) {
    return arrivals.get(at);
  }

  /** How many this had when it and another were found unlike; none, where that has never been. */
  int known(Joined other) {
    return unlike.getOrDefault(other, NONE).size();
  }

  /** How many another had when this and the other were found unlike. */
  int knownOf(Joined other) {
    return unlike.getOrDefault(other, NONE).otherSize();
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
    int[] before = first;
    first = merged(first, other.first);
    if (before.length < ASKED || !Arrays.equals(first, 0, ASKED, before, 0, ASKED)) {
      changes++;
    }
    members.merge(other.members);
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

  /** The first of two groups by their rank. */
  private int[] merged(int[] some, int[] others) {
    int[] merged = new int[Math.min(some.length + others.length, MOST_ASKED)];
    int i = 0;
    int k = 0;
    while (i + k < merged.length) {
      boolean here = k == others.length || i < some.length && byRank[some[i]] < byRank[others[k]];
      merged[i + k] = here ? some[i] : others[k];
      i += here ? 1 : 0;
      k += here ? 0 : 1;
    }
    return merged;
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

  private void putArticles(Places added) {
    for (int i = 0; i < added.size(); i++) {
      int one = added.get(i);
      Places known = byArticle.get(articles[one]);
      if (known == null) {
        byArticle.put(articles[one], new Places(one));
      } else {
        known.add(one);
      }
    }
  }

  private static Set<Joined> with(Joined one, Set<Joined> some) {
    Set<Joined> all = some.isEmpty() ? new HashSet<>() : some;
    all.add(one);
    return all;
  }
}
