package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * Which item of a reading answers which gold item: greedy and one to one, by falling affinity; of
 * equal affinities the earlier gold item first, then the earlier item of the reading.
 */
final class Pairing<T> {

  /** A gold item and the item of the reading that answers it. */
  record Pair<T>(T gold, T system, int goldAt, int systemAt) {}

  private record Candidate(double affinity, int gold, int system) {}

  private final List<T> golds;
  private final List<T> systems;
  private final List<Pair<T>> pairs;

  private Pairing(List<T> golds, List<T> systems, List<Pair<T>> pairs) {
    this.golds = golds;
    this.systems = systems;
    this.pairs = pairs;
  }

  /** Pairs the items; an affinity of 0 or less means that two items do not fit at all. */
  static <T> Pairing<T> of(List<T> golds, List<T> systems, ToDoubleBiFunction<T, T> affinity) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < systems.size(); j++) {
        double fit = affinity.applyAsDouble(golds.get(i), systems.get(j));
        if (fit > 0) {
          candidates.add(new Candidate(fit, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::affinity)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::system));
    Set<Integer> goldTaken = new HashSet<>();
    Set<Integer> systemTaken = new HashSet<>();
    List<Pair<T>> pairs = new ArrayList<>();
    for (Candidate next : candidates) {
      if (!goldTaken.contains(next.gold()) && !systemTaken.contains(next.system())) {
        goldTaken.add(next.gold());
        systemTaken.add(next.system());
        pairs.add(
            new Pair<>(
                golds.get(next.gold()), systems.get(next.system()), next.gold(), next.system()));
      }
    }
    return new Pairing<>(golds, systems, pairs);
  }

  /** The pairing without the pairs that {@code holds} refuses; their items stand alone again. */
  Pairing<T> where(Predicate<Pair<T>> holds) {
    return new Pairing<>(golds, systems, pairs.stream().filter(holds).toList());
  }

  /** The pairs in the order in which they were made. */
  List<Pair<T>> pairs() {
    return pairs;
  }

  /** Gold items without a partner, in their order. */
  List<T> missed() {
    return without(golds, pairs.stream().map(Pair::goldAt).collect(Collectors.toSet()));
  }

  /** Items of the reading without a partner, in their order. */
  List<T> spurious() {
    return without(systems, pairs.stream().map(Pair::systemAt).collect(Collectors.toSet()));
  }

  private static <T> List<T> without(List<T> items, Set<Integer> taken) {
    List<T> others = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!taken.contains(i)) {
        others.add(items.get(i));
      }
    }
    return others;
  }
}
