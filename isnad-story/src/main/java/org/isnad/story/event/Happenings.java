package org.isnad.story.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.term.Status;
import org.isnad.story.Groups;
import org.isnad.story.event.Happening.Link;
import org.isnad.story.identity.Identity;

/**
 * Gathers tellings of the same event. What comes out follows from the set of tellings; the order in
 * which they are given makes no difference.
 */
public final class Happenings {
  /** So many of the heaviest words of a sentence lead to others that may tell the same. */
  private static final int LEADING_WORDS = 5;

  /**
   * Groups are joined where their tellings are alike on average, so that likeness does not drift.
   */
  private static final double AVERAGE = 0.8 * Sameness.SAME;

  /** Sentences that share so much of their words are one text, whoever printed it. */
  private static final double SAME_TEXT = 0.8 * 0.5;

  private Happenings() {}

  private record Pair(int one, int other, Sameness.Verdict verdict) {}

  /**
   * All events that the tellings tell, by day, then by their first telling.
   *
   * @param given the tellings; only what is told as done, planned or denied is gathered
   * @param origins the article that an article was copied from, for those that were copied
   */
  public static List<Happening> of(List<Telling> given, Map<String, String> origins) {
    List<Telling> tellings =
        given.stream()
            .filter(one -> one.status() != Status.POSSIBLE && one.status() != Status.CONDITIONAL)
            .sorted(Comparator.comparing(Telling::article).thenComparing(one -> one.trigger()))
            .toList();
    List<Pair> pairs = pairs(tellings);
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.verdict().score())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    List<List<Integer>> groups = join(tellings, pairs);
    List<Happening> happenings = new ArrayList<>();
    Map<Integer, List<Pair>> linked = new HashMap<>();
    for (Pair pair : pairs) {
      linked.computeIfAbsent(pair.one(), unused -> new ArrayList<>()).add(pair);
    }
    for (List<Integer> group : groups) {
      Set<Integer> inside = new HashSet<>(group);
      List<Link> links = new ArrayList<>();
      for (int one : group) {
        for (Pair pair : linked.getOrDefault(one, List.of())) {
          if (inside.contains(pair.other())) {
            links.add(
                new Link(tellings.get(one).id(), tellings.get(pair.other()).id(), pair.verdict()));
          }
        }
      }
      List<Telling> members = group.stream().map(tellings::get).toList();
      happenings.add(
          new Happening(members, links, witnesses(members, origins), Rivals.of(members)));
    }
    happenings.sort(
        Comparator.comparing((Happening one) -> one.best().day()).thenComparing(Happening::id));
    return happenings;
  }

  /** The pairs that tell the same, of all that share a participant, a place or a telling word. */
  private static List<Pair> pairs(List<Telling> tellings) {
    Map<String, List<Integer>> byLead = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      Telling telling = tellings.get(i);
      Set<Integer> met = new TreeSet<>();
      for (String lead : leads(telling)) {
        for (int day = -1; day <= 1; day++) {
          met.addAll(
              byLead.getOrDefault(
                  telling.type() + "|" + telling.day().plusDays(day) + "|" + lead, List.of()));
        }
        byLead
            .computeIfAbsent(
                telling.type() + "|" + telling.day() + "|" + lead, unused -> new ArrayList<>())
            .add(i);
      }
      for (int other : met) {
        if (!tellings.get(other).article().equals(telling.article())) {
          Sameness.Verdict verdict = Sameness.of(tellings.get(other), telling);
          if (verdict.same()) {
            pairs.add(new Pair(other, i, verdict));
          }
        }
      }
    }
    return pairs;
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
    telling.words().entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LEADING_WORDS)
        .forEach(word -> leads.add("w:" + word.getKey()));
    return leads;
  }

  /** Joins from the surest pair down, unless what is joined would not be alike as a whole. */
  private static List<List<Integer>> join(List<Telling> tellings, List<Pair> pairs) {
    List<List<Integer>> members = new ArrayList<>();
    int[] group = new int[tellings.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs) {
      int one = group[pair.one()];
      int other = group[pair.other()];
      if (one != other && alike(tellings, members.get(one), members.get(other))) {
        List<Integer> kept = members.get(Math.min(one, other));
        for (int moved : members.set(Math.max(one, other), List.of())) {
          group[moved] = Math.min(one, other);
          kept.add(moved);
        }
        kept.sort(Comparator.naturalOrder());
      }
    }
    return members.stream().filter(one -> !one.isEmpty()).toList();
  }

  private static boolean alike(List<Telling> tellings, List<Integer> here, List<Integer> there) {
    if (here.size() == 1 && there.size() == 1) {
      return true;
    }
    double sum = 0;
    int compared = 0;
    for (int one : here) {
      for (int other : there) {
        if (tellings.get(one).article().equals(tellings.get(other).article())) {
          continue;
        }
        Sameness.Verdict verdict = Sameness.of(tellings.get(one), tellings.get(other));
        if (!verdict.possible()) {
          return false;
        }
        sum += verdict.score();
        compared++;
      }
    }
    return compared > 0 && sum / compared >= AVERAGE;
  }

  private static List<List<String>> witnesses(List<Telling> tellings, Map<String, String> origins) {
    Groups groups = new Groups(tellings.size());
    for (int i = 0; i < tellings.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (isOneWitness(tellings.get(i), tellings.get(k), origins)) {
          groups.join(i, k);
        }
      }
    }
    Map<Integer, List<String>> witnesses = new LinkedHashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      witnesses
          .computeIfAbsent(groups.of(i), unused -> new ArrayList<>())
          .add(tellings.get(i).id());
    }
    return witnesses.values().stream().map(List::copyOf).toList();
  }

  private static boolean isOneWitness(Telling one, Telling other, Map<String, String> origins) {
    String origin = origins.getOrDefault(one.article(), one.article());
    if (one.article().equals(other.article())
        || origin.equals(origins.getOrDefault(other.article(), other.article()))
        || one.outlets().stream().anyMatch(other.outlets()::contains)) {
      return true;
    }
    // Whoever is quoted last said it; those who pass it on add nothing.
    if (!one.chain().isEmpty()
        && !other.chain().isEmpty()
        && Identity.isOne(last(one.chain()))
        && last(one.chain()).equals(last(other.chain()))) {
      return true;
    }
    return Sameness.of(one, other).grounds().stream()
        .anyMatch(
            ground -> ground.reason() == Sameness.Reason.WORDS && ground.weight() >= SAME_TEXT);
  }

  private static String last(List<String> chain) {
    return chain.get(chain.size() - 1);
  }
}
