package org.isnad.server.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.server.ledger.Axis;
import org.isnad.server.ledger.Calendar;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Sums;
import org.isnad.server.ledger.Woven;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/** The relations between actors that the events of a scope make. */
final class Web {
  /**
   * Two actors and what is between them.
   *
   * @param one who did it; of what is mutual the one whose key comes first
   * @param other whom it was done to
   * @param relation what it was
   */
  record Pair(String one, String other, Relation relation) {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::one).thenComparing(Pair::other).thenComparing(Pair::relation);

    boolean holds(String key) {
      return one.equals(key) || other.equals(key);
    }
  }

  /**
   * What is counted of a pair.
   *
   * @param pair the two
   * @param tellings how often it is told
   * @param articles in how many articles
   * @param days on which days
   * @param first the first of these
   * @param last the last
   */
  record Tie(
      Pair pair, int tellings, int articles, Calendar days, LocalDate first, LocalDate last) {
    /** The strongest first. */
    private static final Comparator<Tie> ORDER =
        Comparator.comparingInt(Tie::tellings).reversed().thenComparing(Tie::pair, Pair.ORDER);
  }

  private final @Nullable Axis axis;
  private final List<Tie> ties;
  private final int outside;
  private @Nullable Map<String, Integer> weights;

  private Web(@Nullable Axis axis, List<Tie> ties, int outside) {
    this.axis = axis;
    this.ties = ties;
    this.outside = outside;
  }

  /** What is counted of a pair while articles come and go. */
  private static final class Count {
    private final Calendar days = new Calendar();
    private int tellings;
    private int articles;

    Tie tie(Pair pair) {
      LocalDate first = Objects.requireNonNull(days.first());
      return new Tie(
          pair, tellings, articles, days.copy(), first, Objects.requireNonNull(days.last()));
    }
  }

  /** Counts the articles of a scope, whoever takes part. */
  static final class Spinning implements Sums.Tally<Ledger.Moment, Page, Web> {
    private final @Nullable Axis axis;
    private final Scope scope;
    private final Set<Relation> relations;
    private final Roster roster;
    private final Map<Pair, Count> counts = new HashMap<>();
    private final Map<Pair, Tie> known = new HashMap<>();
    private final Set<Pair> touched = new HashSet<>();
    private List<Tie> ties = List.of();
    private int outside;

    /**
     * Begins.
     *
     * @param axis the days, or null where no article has one
     * @param relations which relations; empty for all
     */
    Spinning(@Nullable Axis axis, Scope scope, Set<Relation> relations, Roster roster) {
      this.axis = axis;
      this.scope = scope;
      this.relations = relations;
      this.roster = roster;
    }

    @Override
    public void count(Page page, int sign) {
      Set<Pair> told = new HashSet<>();
      scope.deeds(page, roster).forEach(deed -> count(deed, page, sign, told));
      told.forEach(pair -> counted(pair).articles += sign);
      touched.addAll(told);
    }

    private void count(Deed deed, Page page, int sign, Set<Pair> told) {
      LocalDate day = deed.day();
      Set<Pair> pairs = pairs(deed, page);
      pairs.removeIf(pair -> !isOf(pair, relations));
      if (pairs.isEmpty()) {
        return;
      }
      if (axis == null || day == null || !axis.holds(day)) {
        outside += sign;
        return;
      }
      for (Pair pair : pairs) {
        Count count = counted(pair);
        count.tellings += sign;
        count.days.count(day, sign);
        told.add(pair);
      }
    }

    private Count counted(Pair pair) {
      return counts.computeIfAbsent(pair, unused -> new Count());
    }

    @Override
    public Web total(Ledger.Moment moment) {
      List<Tie> gone = new ArrayList<>();
      List<Tie> come = new ArrayList<>();
      for (Pair pair : touched) {
        Tie before = known.remove(pair);
        if (before != null) {
          gone.add(before);
        }
        Count count = counted(pair);
        if (count.tellings == 0) {
          counts.remove(pair);
        } else {
          Tie tie = count.tie(pair);
          known.put(pair, tie);
          come.add(tie);
        }
      }
      touched.clear();
      ties = Woven.of(ties, gone, come, Tie.ORDER);
      return new Web(axis, ties, outside);
    }
  }

  /** Actors, those whom they have to do with, and what is between all of them. */
  Web around(Set<String> actors) {
    Set<String> near = new HashSet<>();
    for (Tie tie : ties) {
      if (actors.contains(tie.pair().one()) || actors.contains(tie.pair().other())) {
        near.add(tie.pair().one());
        near.add(tie.pair().other());
      }
    }
    return new Web(
        axis,
        ties.stream()
            .filter(tie -> near.contains(tie.pair().one()) && near.contains(tie.pair().other()))
            .toList(),
        outside);
  }

  private static boolean isOf(Pair pair, Set<Relation> relations) {
    return relations.isEmpty() || relations.contains(pair.relation());
  }

  /**
   * The pairs that an event puts into relation.
   *
   * @param page the article that tells it
   */
  static Set<Pair> pairs(Deed deed, Page page) {
    Relation relation = Relation.of(deed.type());
    if (relation == null || deed.actors().isEmpty()) {
      return new HashSet<>();
    }
    List<String> ones = deed.actors().stream().filter(key -> isActor(key, page)).toList();
    List<String> others = deed.recipients().stream().filter(key -> isActor(key, page)).toList();
    Set<Pair> pairs = new LinkedHashSet<>();
    // Several who meet stand on one side where nobody is named as having been met.
    for (String one : ones) {
      for (String other : relation.isMutual() && others.isEmpty() ? ones : others) {
        int order = one.compareTo(other);
        if (order != 0) {
          pairs.add(
              order < 0 || !relation.isMutual()
                  ? new Pair(one, other, relation)
                  : new Pair(other, one, relation));
        }
      }
    }
    return pairs;
  }

  /** Whether a key is one actor's, as the article has it: not a description's, and no place's. */
  private static boolean isActor(String key, Page page) {
    Page.Naming naming = page.named().get(key);
    return naming != null
        && Identity.isOne(key)
        && naming.party().kind() != EntityKind.PLACE
        && naming.party().kind() != EntityKind.SOURCE;
  }

  /** The days, or null where no article has one. */
  @Nullable Axis axis() {
    return axis;
  }

  /** All ties, the strongest first. */
  List<Tie> ties() {
    return ties;
  }

  /** How many tellings fall on other days, or on none. */
  int outside() {
    return outside;
  }

  /** How many actors there are. */
  int actors() {
    return weights().size();
  }

  int weight(String key) {
    return weights().getOrDefault(key, 0);
  }

  private synchronized Map<String, Integer> weights() {
    Map<String, Integer> known = weights;
    if (known == null) {
      known = new HashMap<>();
      for (Tie tie : ties) {
        known.merge(tie.pair().one(), tie.tellings(), Integer::sum);
        known.merge(tie.pair().other(), tie.tellings(), Integer::sum);
      }
      weights = known;
    }
    return known;
  }

  /** The actors with most tellings; those who are asked for come before all others. */
  List<String> strongest(Set<String> asked, int most) {
    return weights().keySet().stream()
        .sorted(
            Comparator.comparing((String key) -> !asked.contains(key))
                .thenComparing(Comparator.comparing(this::weight).reversed())
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
