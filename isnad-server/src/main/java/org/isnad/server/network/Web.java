package org.isnad.server.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.server.ledger.Axis;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Somebody;
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

  /** What is counted of a pair. */
  static final class Tie {
    private final Pair pair;
    private final Set<String> articles = new HashSet<>();
    private final Axis.Counts steps = new Axis.Counts();
    private int tellings;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    Tie(Pair pair) {
      this.pair = pair;
    }

    Pair pair() {
      return pair;
    }

    int tellings() {
      return tellings;
    }

    int articles() {
      return articles.size();
    }

    LocalDate first() {
      return first;
    }

    LocalDate last() {
      return last;
    }

    List<List<Integer>> steps() {
      return steps.pairs();
    }

    private void count(Deed deed, LocalDate day, Axis axis) {
      tellings++;
      articles.add(deed.leaf().id());
      steps.count(axis.index(day));
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
    }
  }

  private final @Nullable Axis axis;
  private final List<Tie> ties;
  private final Map<String, Integer> weights = new HashMap<>();
  private final int outside;

  private Web(@Nullable Axis axis, List<Tie> ties, int outside) {
    this.axis = axis;
    this.ties = ties;
    this.outside = outside;
    for (Tie tie : ties) {
      weights.merge(tie.pair().one(), tie.tellings(), Integer::sum);
      weights.merge(tie.pair().other(), tie.tellings(), Integer::sum);
    }
  }

  /**
   * All that a scope asks for, whoever takes part.
   *
   * @param relations which relations; empty for all
   */
  static Web of(Scope scope, Set<Relation> relations, Ledger.Moment moment) {
    Axis axis = Axis.of(scope, moment);
    Map<Pair, Tie> found = new HashMap<>();
    int outside = 0;
    for (Deed deed : (Iterable<Deed>) scope.deeds(moment)::iterator) {
      List<Pair> pairs = pairs(deed, moment).filter(pair -> isOf(pair, relations)).toList();
      LocalDate day = deed.day();
      if (pairs.isEmpty()) {
        continue;
      }
      if (axis == null || day == null || !axis.holds(day)) {
        outside++;
        continue;
      }
      pairs.forEach(pair -> found.computeIfAbsent(pair, Tie::new).count(deed, day, axis));
    }
    List<Tie> ties =
        found.values().stream()
            .sorted(
                Comparator.comparingInt(Tie::tellings)
                    .reversed()
                    .thenComparing(Tie::pair, Pair.ORDER))
            .toList();
    return new Web(axis, ties, outside);
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

  /** The pairs that an event puts into relation. */
  static Stream<Pair> pairs(Deed deed, Ledger.Moment moment) {
    Relation relation = Relation.of(deed.type());
    if (relation == null) {
      return Stream.empty();
    }
    List<String> ones = deed.actors().stream().filter(key -> isActor(key, moment)).toList();
    List<String> others = deed.recipients().stream().filter(key -> isActor(key, moment)).toList();
    if (!relation.isMutual()) {
      return ones.stream()
          .flatMap(one -> others.stream().map(other -> new Pair(one, other, relation)))
          .filter(pair -> !pair.one().equals(pair.other()))
          .distinct();
    }
    // Several who meet stand on one side where nobody is named as having been met.
    List<String> sides = others.isEmpty() ? ones : others;
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String one : ones) {
      for (String other : sides) {
        int order = one.compareTo(other);
        if (order != 0) {
          pairs.add(order < 0 ? new Pair(one, other, relation) : new Pair(other, one, relation));
        }
      }
    }
    return pairs.stream();
  }

  /** Whether a key is one actor's: not a description's, and no place's. */
  private static boolean isActor(String key, Ledger.Moment moment) {
    Somebody one = moment.roster().of(key);
    return one != null
        && Identity.isOne(key)
        && one.party().kind() != EntityKind.PLACE
        && one.party().kind() != EntityKind.SOURCE;
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
    return weights.size();
  }

  int weight(String key) {
    return weights.getOrDefault(key, 0);
  }

  /** The actors with most tellings; those who are asked for come before all others. */
  List<String> strongest(Set<String> asked, int most) {
    return weights.keySet().stream()
        .sorted(
            Comparator.comparing((String key) -> !asked.contains(key))
                .thenComparing(Comparator.comparing(this::weight).reversed())
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
