package org.isnad.story.saying;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.isnad.lexicon.term.Mode;
import org.isnad.story.Blocks;
import org.isnad.story.Groups;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Rival.Matter;
import org.isnad.story.event.Rival.Side;
import org.isnad.story.event.Rival.Why;
import org.isnad.story.event.Tellings;
import org.isnad.story.identity.Identity;

/**
 * In what articles contradict each other on statements: the same statement of the same speaker with
 * other figures, days, places or culprits, what one says and another denies, and whom different
 * speakers hold responsible for the same. Follows from the statements alone, in whatever order they
 * are given.
 */
public final class Sayings {
  /** From this share of their words on, two reports are of one statement. */
  private static final double SAME = 0.45;

  /** What differs in nothing but a name or a date shares so much. */
  private static final double SAME_BUT_ONE = 0.7;

  /** Nothing that few words say is known again. */
  private static final double LEAST_WORDS = 2.5;

  /** Counts that differ by such a factor count different things. */
  private static final BigDecimal FACTOR = BigDecimal.valueOf(8);

  /** So many of the heaviest words lead to what is said of the same. */
  private static final int LEADING_WORDS = 6;

  /** What a statement does that holds somebody responsible. */
  private static final Set<Mode> BLAMING = EnumSet.of(Mode.STATE, Mode.ACCUSE);

  private Sayings() {}

  /**
   * A contradiction.
   *
   * @param rival its sides; what they name as tellings are the names of statements
   * @param sayings all reports of the statement, or the claim and its denials, by article
   */
  public record Dispute(Rival rival, List<Saying> sayings) {}

  /** All contradictions, by the first statement that takes part. */
  public static List<Dispute> disputes(Collection<Saying> given) {
    List<Saying> sayings = given.stream().sorted(Saying.ORDER).toList();
    List<Dispute> disputes = new ArrayList<>();
    for (List<Saying> group :
        groups(sayings, Sayings::isReportOfSame, one -> Set.of(one.speaker()))) {
      differing(group, disputes);
    }
    for (List<Saying> group :
        groups(
            sayings.stream()
                .filter(one -> one.mode() == Mode.STATE || one.mode() == Mode.DENY)
                .toList(),
            Sayings::isDenialOf,
            Sayings::leads)) {
      denied(group, disputes);
    }
    for (List<Saying> group :
        groups(
            sayings.stream()
                .filter(one -> one.blamed().size() == 1 && BLAMING.contains(one.mode()))
                .toList(),
            Sayings::isOtherBlame,
            Sayings::leads)) {
      blame(group, group, disputes);
    }
    disputes.sort(Comparator.comparing(one -> one.sayings().get(0), Saying.ORDER));
    return disputes;
  }

  /** What is connected, the first saying's group first; nothing that stands alone. */
  private static List<List<Saying>> groups(
      List<Saying> sayings,
      BiPredicate<Saying, Saying> belong,
      Function<Saying, Set<String>> leads) {
    Blocks<String> blocks = new Blocks<>(sayings.stream().map(Saying::id).toList());
    for (int i = 0; i < sayings.size(); i++) {
      Saying one = sayings.get(i);
      for (String lead : leads.apply(one)) {
        blocks.put(i, one.published().minusDays(1) + "|" + lead);
        blocks.put(i, one.published() + "|" + lead);
      }
    }
    Groups groups = new Groups(sayings.size());
    for (int i = 0; i < sayings.size(); i++) {
      int one = i;
      blocks.meeting(
          i,
          other -> {
            if (belong.test(sayings.get(one), sayings.get(other))) {
              groups.join(one, other);
            }
          });
    }
    Map<Integer, List<Saying>> all = new LinkedHashMap<>();
    for (int i = 0; i < sayings.size(); i++) {
      all.computeIfAbsent(groups.of(i), unused -> new ArrayList<>()).add(sayings.get(i));
    }
    return all.values().stream().filter(group -> group.size() > 1).toList();
  }

  private static boolean isReportOfSame(Saying one, Saying other) {
    return one.speaker().equals(other.speaker())
        && one.mode() == other.mode()
        && !one.article().equals(other.article())
        && isNear(one, other)
        && likeness(one, other) >= SAME;
  }

  private static boolean isDenialOf(Saying one, Saying other) {
    return (one.mode() == Mode.DENY) != (other.mode() == Mode.DENY)
        && !one.chain().contains(other.speaker())
        && !other.chain().contains(one.speaker())
        && !(one.article().equals(other.article()) && one.content().overlaps(other.content()))
        && isNear(one, other)
        && likeness(one, other) >= SAME;
  }

  /** Whether two speakers tell the same in words of their own, but of different culprits. */
  private static boolean isOtherBlame(Saying one, Saying other) {
    return !one.speaker().equals(other.speaker())
        && !one.article().equals(other.article())
        && !Identity.mayBeOne(culprit(one), culprit(other))
        && isNear(one, other)
        && likeness(one, other) >= SAME;
  }

  private static String culprit(Saying saying) {
    return saying.blamed().iterator().next();
  }

  private static boolean isNear(Saying one, Saying other) {
    return Math.abs(ChronoUnit.DAYS.between(one.published(), other.published())) <= 1;
  }

  /** Which share of the weight of their words two reports have in common, from 0 to 1. */
  static double likeness(Saying one, Saying other) {
    double here = one.words().values().stream().mapToDouble(weight -> weight).sum();
    double there = other.words().values().stream().mapToDouble(weight -> weight).sum();
    double shared = 0;
    for (Map.Entry<String, Double> word : one.words().entrySet()) {
      shared += other.words().containsKey(word.getKey()) ? 2 * word.getValue() : 0;
    }
    return Math.min(here, there) < LEAST_WORDS ? 0 : shared / (here + there);
  }

  private static Set<String> leads(Saying saying) {
    return new TreeSet<>(Tellings.heaviest(saying.words(), LEADING_WORDS));
  }

  // One statement, reported in different ways.

  private static void differing(List<Saying> group, List<Dispute> disputes) {
    Set<String> subjects = new TreeSet<>();
    group.forEach(one -> one.counts().forEach(count -> subjects.add(count.subject())));
    for (String subject : subjects) {
      Map<BigDecimal, List<Saying>> sides = new TreeMap<>();
      each(group, one -> values(one, subject)).forEach((article, side) -> put(sides, side));
      if (isOneMatter(sides)) {
        add(Matter.FIGURE, subject, named(sides, BigDecimal::toPlainString), group, disputes);
      }
    }
    Map<String, List<Saying>> days = new TreeMap<>();
    each(group, Saying::days).forEach((article, side) -> put(days, side, Object::toString));
    if (isOneText(days)) {
      add(Matter.DAY, "", days, group, disputes);
    }
    Map<String, List<Saying>> places = new TreeMap<>();
    each(group, Saying::places).forEach((article, side) -> put(places, side, Object::toString));
    group.forEach(one -> places.keySet().removeAll(one.within()));
    if (isOneText(places)) {
      add(Matter.PLACE, "", places, group, disputes);
    }
    List<Saying> blaming = group.stream().filter(one -> one.blamed().size() == 1).toList();
    if (!blaming.isEmpty()) {
      blame(blaming, group, disputes);
    }
  }

  /**
   * Whom reports of the same hold responsible; nothing where two of those may be one party under
   * two names, or one article names both.
   */
  private static void blame(List<Saying> blaming, List<Saying> group, List<Dispute> disputes) {
    Map<String, List<Saying>> sides = new TreeMap<>();
    each(blaming, Saying::blamed).forEach((article, side) -> put(sides, side, Object::toString));
    List<String> culprits = List.copyOf(sides.keySet());
    for (int i = 0; i < culprits.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (Identity.mayBeOne(culprits.get(i), culprits.get(k))) {
          return;
        }
      }
    }
    add(Matter.BLAME, "", sides, group, disputes);
  }

  /** Whether reports of different sides have the same words but for what they differ in. */
  private static boolean isOneText(Map<String, List<Saying>> sides) {
    List<List<Saying>> all = List.copyOf(sides.values());
    for (int i = 0; i < all.size(); i++) {
      for (int k = 0; k < i; k++) {
        for (Saying one : all.get(i)) {
          if (all.get(k).stream().anyMatch(other -> likeness(one, other) >= SAME_BUT_ONE)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** What an article says on a matter, and where; only articles that say one thing. */
  private record Word<T>(T value, List<Saying> sayings) {}

  private static <T extends Comparable<? super T>> Map<String, Word<T>> each(
      List<Saying> group, Function<Saying, Set<T>> values) {
    Map<String, Set<T>> said = new TreeMap<>();
    Map<String, List<Saying>> where = new TreeMap<>();
    for (Saying one : group) {
      Set<T> all = values.apply(one);
      if (!all.isEmpty()) {
        said.computeIfAbsent(one.article(), unused -> new TreeSet<>()).addAll(all);
        where.computeIfAbsent(one.article(), unused -> new ArrayList<>()).add(one);
      }
    }
    Map<String, Word<T>> words = new TreeMap<>();
    said.forEach(
        (article, all) -> {
          if (all.size() == 1) {
            words.put(
                article, new Word<>(all.iterator().next(), where.getOrDefault(article, List.of())));
          }
        });
    return words;
  }

  private static Set<BigDecimal> values(Saying saying, String subject) {
    Set<BigDecimal> values = new TreeSet<>();
    for (Saying.Count count : saying.counts()) {
      if (count.subject().equals(subject)) {
        values.add(count.value());
      }
    }
    return values;
  }

  private static void put(Map<BigDecimal, List<Saying>> sides, Word<BigDecimal> word) {
    sides.computeIfAbsent(word.value(), unused -> new ArrayList<>()).addAll(word.sayings());
  }

  private static <T> void put(
      Map<String, List<Saying>> sides, Word<T> word, Function<T, String> name) {
    sides
        .computeIfAbsent(name.apply(word.value()), unused -> new ArrayList<>())
        .addAll(word.sayings());
  }

  private static boolean isOneMatter(Map<BigDecimal, List<Saying>> sides) {
    if (sides.size() < 2) {
      return false;
    }
    List<BigDecimal> values = List.copyOf(sides.keySet());
    return values.get(0).multiply(FACTOR).compareTo(values.get(values.size() - 1)) >= 0;
  }

  private static Map<String, List<Saying>> named(
      Map<BigDecimal, List<Saying>> sides, Function<BigDecimal, String> name) {
    Map<String, List<Saying>> named = new LinkedHashMap<>();
    sides.forEach((value, sayings) -> named.put(name.apply(value), sayings));
    return named;
  }

  // What one says and another denies.

  private static void denied(List<Saying> group, List<Dispute> disputes) {
    Map<String, List<Saying>> sides = new TreeMap<>();
    for (Saying one : group) {
      sides.computeIfAbsent(one.mode().word(), unused -> new ArrayList<>()).add(one);
    }
    add(Matter.DENIAL, "", sides, group, disputes);
  }

  private static void add(
      Matter matter,
      String subject,
      Map<String, List<Saying>> sides,
      List<Saying> group,
      List<Dispute> disputes) {
    if (sides.size() < 2) {
      return;
    }
    List<Map.Entry<String, List<Saying>>> ordered = new ArrayList<>(sides.entrySet());
    ordered.sort(Comparator.comparing(side -> first(side.getValue()).published()));
    List<Side> shown = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      List<Saying> side = ordered.get(i).getValue();
      List<Saying> other = ordered.get(i == 0 ? 1 : 0).getValue();
      shown.add(
          new Side(
              ordered.get(i).getKey(),
              side.stream().map(Saying::id).sorted().toList(),
              chains(side),
              why(matter, subject, side, other)));
    }
    disputes.add(new Dispute(new Rival(matter, subject, shown), group));
  }

  private static Saying first(List<Saying> side) {
    return side.stream().min(Comparator.comparing(Saying::published)).orElseThrow();
  }

  private static List<Why> why(
      Matter matter, String subject, List<Saying> side, List<Saying> other) {
    Set<Why> why = EnumSet.noneOf(Why.class);
    if (matter == Matter.FIGURE) {
      int time = first(side).published().compareTo(first(other).published());
      int order = value(side, subject).compareTo(value(other, subject));
      if (time > 0 && order > 0 || time < 0 && order < 0) {
        why.add(Why.LATER);
      }
      if (isLoose(side, subject) || isLoose(other, subject)) {
        why.add(Why.BOUND);
      }
    }
    if (!new HashSet<>(chains(side)).equals(new HashSet<>(chains(other)))) {
      why.add(Why.SOURCE);
    }
    return why.isEmpty() ? List.of(Why.OPEN) : List.copyOf(why);
  }

  private static BigDecimal value(List<Saying> side, String subject) {
    return values(side.get(0), subject).iterator().next();
  }

  private static boolean isLoose(List<Saying> side, String subject) {
    return side.stream()
        .flatMap(one -> one.counts().stream())
        .anyMatch(count -> count.subject().equals(subject) && !count.bound().equals("exact"));
  }

  private static List<List<String>> chains(List<Saying> side) {
    return side.stream()
        .map(Saying::chain)
        .distinct()
        .sorted(Comparator.comparing(List::toString))
        .toList();
  }
}
