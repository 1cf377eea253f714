package org.isnad.story.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.story.event.Rival.Matter;
import org.isnad.story.event.Rival.Side;
import org.isnad.story.event.Rival.Why;
import org.isnad.story.event.Telling.Tie;
import org.isnad.story.event.Telling.Toll;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Finds what tellings of one event contradict each other in. Where an article leaves open which of
 * its figures is the event's, or agrees with another in one of them, it is on no side of its own:
 * what is shown is to be a contradiction that a reader of the articles would see too.
 */
final class Rivals {
  /** Counts that differ by such a factor count different things. */
  private static final int FACTOR = 8;

  /** A vague word covers what is up to so many times its lower bound. */
  private static final int VAGUE = 10;

  /** Sentences that share so much of their words are one text, read in two ways. */
  private static final double SAME_TEXT = 0.5 * 0.55;

  private Rivals() {}

  /** One telling's word on a figure. */
  private record Say(Telling telling, Toll toll) {
    List<String> chain() {
      return toll.chain().isEmpty() ? telling.chain() : toll.chain();
    }
  }

  static List<Rival> of(List<Telling> tellings) {
    List<Rival> rivals = new ArrayList<>();
    figures(tellings, rivals);
    add(sides(tellings, Rivals::day), Matter.DAY, rivals);
    add(places(tellings), Matter.PLACE, rivals);
    if (tellings.get(0).type() == EventType.ASSAULT) {
      blame(tellings, rivals);
    }
    denial(tellings, rivals);
    return List.copyOf(rivals);
  }

  // Figures.

  private static void figures(List<Telling> tellings, List<Rival> rivals) {
    // By what is counted, by whom is counted, by article.
    Map<String, Map<String, Map<String, List<Say>>>> all = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Toll toll : telling.tolls()) {
        if (Tellings.PEOPLE.contains(toll.counts()) && !toll.part() && !isAdded(toll)) {
          all.computeIfAbsent(toll.counts(), unused -> new TreeMap<>())
              .computeIfAbsent(toll.whom(), unused -> new TreeMap<>())
              .computeIfAbsent(telling.article(), unused -> new ArrayList<>())
              .add(new Say(telling, toll));
        }
      }
    }
    all.forEach(
        (count, byWhom) -> {
          Rival whole = rival(count, totals(byWhom));
          if (whole != null) {
            rivals.add(whole);
          }
          byWhom.forEach(
              (whom, byArticle) -> {
                Rival part = whom.isEmpty() ? null : rival(count + "/" + whom, byArticle);
                if (part != null && (whole == null || !values(whole).containsAll(values(part)))) {
                  rivals.add(part);
                }
              });
        });
  }

  private static List<String> values(Rival rival) {
    return rival.sides().stream().map(Side::value).toList();
  }

  /**
   * What each article counts in all: people of whom nothing more is said; where it has no such
   * figure, those of the kind that most articles count. Who counts more of one kind than in all has
   * not said all.
   */
  private static Map<String, List<Say>> totals(Map<String, Map<String, List<Say>>> byWhom) {
    Map<String, List<Say>> totals = new TreeMap<>(byWhom.getOrDefault("", Map.of()));
    Map<String, List<Say>> kind = Map.of();
    for (Map.Entry<String, Map<String, List<Say>>> one : byWhom.entrySet()) {
      if (!one.getKey().isEmpty()) {
        one.getValue()
            .forEach(
                (article, says) -> {
                  List<Say> total = totals.getOrDefault(article, says);
                  if (total.get(0).chain().equals(says.get(0).chain())
                      && greatest(says).compareTo(greatest(total)) > 0) {
                    totals.remove(article);
                  }
                });
        kind = one.getValue().size() > kind.size() ? one.getValue() : kind;
      }
    }
    Map<String, Integer> kinds = new TreeMap<>();
    byWhom.values().forEach(by -> by.keySet().forEach(one -> kinds.merge(one, 1, Integer::sum)));
    kind.forEach(
        (article, says) -> {
          if (kinds.getOrDefault(article, 0) == 1) {
            totals.put(article, says);
          }
        });
    return totals;
  }

  private static BigDecimal greatest(List<Say> says) {
    return says.stream()
        .map(say -> say.toll().value())
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }

  private static @Nullable Rival rival(String count, Map<String, List<Say>> byArticle) {
    Map<BigDecimal, List<Say>> byNumber = new TreeMap<>();
    for (List<Say> says : byArticle.values()) {
      for (Say say : chosen(says)) {
        byNumber
            .computeIfAbsent(say.toll().value().stripTrailingZeros(), unused -> new ArrayList<>())
            .add(say);
      }
    }
    dropVague(byNumber);
    keepMet(byNumber);
    return byNumber.size() > 1 && isOneMatter(byNumber) ? shown(count, byNumber) : null;
  }

  private static boolean isAdded(Toll toll) {
    return "new".equals(toll.extent());
  }

  /**
   * What an article says of one count: what stands in the event's sentence, else what follows;
   * nothing where that is more than one number.
   */
  private static List<Say> chosen(List<Say> says) {
    List<Say> inside = says.stream().filter(say -> say.toll().tie() != Tie.BEHIND).toList();
    List<Say> asked = inside.isEmpty() ? says : inside;
    List<Say> exact = asked.stream().filter(say -> say.toll().vague() == null).toList();
    List<Say> chosen = exact.isEmpty() ? asked : exact;
    return chosen.stream().map(say -> say.toll().value().stripTrailingZeros()).distinct().count()
            == 1
        ? chosen
        : List.of();
  }

  /** عشرات beside 34 is no contradiction. */
  private static void dropVague(Map<BigDecimal, List<Say>> byNumber) {
    List<BigDecimal> exact =
        byNumber.entrySet().stream()
            .filter(side -> side.getValue().stream().anyMatch(say -> say.toll().vague() == null))
            .map(Map.Entry::getKey)
            .toList();
    byNumber
        .entrySet()
        .removeIf(
            side ->
                side.getValue().stream().allMatch(say -> say.toll().vague() != null)
                    && exact.stream()
                        .anyMatch(
                            number ->
                                number.compareTo(side.getKey()) >= 0
                                    && number.compareTo(
                                            side.getKey().multiply(BigDecimal.valueOf(VAGUE)))
                                        <= 0));
  }

  /** Keeps the sides that some telling of another side tells the same as, directly. */
  private static void keepMet(Map<BigDecimal, List<Say>> byNumber) {
    Map<BigDecimal, List<Say>> all = new TreeMap<>(byNumber);
    byNumber
        .entrySet()
        .removeIf(
            side ->
                all.entrySet().stream()
                    .filter(other -> other.getKey().compareTo(side.getKey()) != 0)
                    .noneMatch(other -> haveMet(side.getValue(), other.getValue())));
  }

  private static boolean haveMet(List<Say> one, List<Say> other) {
    return one.stream()
        .anyMatch(
            here -> other.stream().anyMatch(there -> isSame(here.telling(), there.telling())));
  }

  private static boolean isSame(Telling one, Telling other) {
    return Sameness.weighed(one, other, new Grounds(false)).same();
  }

  private static boolean isOneMatter(Map<BigDecimal, List<Say>> byNumber) {
    BigDecimal least = byNumber.keySet().iterator().next();
    BigDecimal greatest = least;
    for (BigDecimal number : byNumber.keySet()) {
      greatest = number;
    }
    return least.multiply(BigDecimal.valueOf(FACTOR)).compareTo(greatest) >= 0;
  }

  private static Rival shown(String count, Map<BigDecimal, List<Say>> byNumber) {
    List<List<Say>> sides = new ArrayList<>(byNumber.values());
    // The earliest report first; the smaller number where days are the same.
    sides.sort(Comparator.comparing(Rivals::first));
    List<Side> shown = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      List<Say> says = sides.get(i);
      Toll toll = says.get(0).toll();
      shown.add(
          side(
              toll.vague() != null
                  ? toll.vague()
                  : toll.value().stripTrailingZeros().toPlainString(),
              says.stream().map(Say::telling).toList(),
              chains(says.stream().map(Say::chain).toList()),
              why(says, sides.get(i == 0 ? 1 : 0))));
    }
    return new Rival(Matter.FIGURE, count, shown);
  }

  private static LocalDate first(List<Say> side) {
    return side.stream()
        .map(say -> say.telling().published() == null ? LocalDate.MAX : say.telling().published())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static List<Why> why(List<Say> one, List<Say> other) {
    Set<Why> why = EnumSet.noneOf(Why.class);
    Toll here = one.get(0).toll();
    Toll there = other.get(0).toll();
    int order = here.value().compareTo(there.value());
    int time = first(one).compareTo(first(other));
    if (order > 0 && time > 0 || order < 0 && time < 0) {
      why.add(Why.LATER);
    }
    if (isPart(here, there) || isPart(there, here)) {
      why.add(Why.PART);
    }
    if (here.vague() != null || there.vague() != null) {
      why.add(Why.VAGUE);
    }
    if (fits(here, there) || fits(there, here)) {
      why.add(Why.BOUND);
    }
    if (isRunning(one) != isRunning(other)) {
      why.add(Why.CUMULATIVE);
    }
    String place = one.get(0).telling().place();
    String otherPlace = other.get(0).telling().place();
    if (place != null && otherPlace != null && !place.equals(otherPlace)) {
      why.add(Why.SCOPE);
    }
    List<List<String>> chains = chains(one.stream().map(Say::chain).toList());
    if (!chains.equals(chains(other.stream().map(Say::chain).toList()))) {
      why.add(Why.SOURCE);
    }
    return why.isEmpty() ? List.of(Why.OPEN) : List.copyOf(why);
  }

  /** Whether one counts only some people, and the other all. */
  private static boolean isPart(Toll part, Toll whole) {
    return !part.whom().isEmpty()
        && whole.whom().isEmpty()
        && part.value().compareTo(whole.value()) < 0;
  }

  private static boolean isRunning(List<Say> side) {
    return side.stream().anyMatch(say -> "cumulative".equals(say.toll().extent()));
  }

  /** Whether a figure that binds loosely leaves room for another. */
  private static boolean fits(Toll loose, Toll other) {
    int order = other.value().compareTo(loose.value());
    return switch (loose.bound()) {
      case "at-least" -> order >= 0;
      case "at-most" -> order <= 0;
      case "about" ->
          other
                  .value()
                  .subtract(loose.value())
                  .abs()
                  .multiply(BigDecimal.TEN)
                  .compareTo(loose.value())
              <= 0;
      default -> false;
    };
  }

  // Other matters.

  private static @Nullable String day(Telling telling) {
    return telling.dated() && telling.day().equals(telling.until())
        ? telling.day().toString()
        : null;
  }

  /** Places of which none lies in another. */
  private static Map<String, List<Telling>> places(List<Telling> tellings) {
    Map<String, List<Telling>> sides = sides(tellings, Telling::place);
    sides
        .keySet()
        .removeIf(place -> tellings.stream().anyMatch(one -> one.within().contains(place)));
    return sides;
  }

  private static Map<String, List<Telling>> sides(
      List<Telling> tellings, Function<Telling, @Nullable String> value) {
    Map<String, List<Telling>> sides = new TreeMap<>();
    for (Telling telling : tellings) {
      String one = value.apply(telling);
      if (one != null) {
        sides.computeIfAbsent(one, unused -> new ArrayList<>()).add(telling);
      }
    }
    return sides;
  }

  /**
   * Who did it: somebody says one, somebody else another, and neither belongs to the other or was
   * the one who suffered it.
   */
  private static void blame(List<Telling> tellings, List<Rival> rivals) {
    Set<String> suffered = new HashSet<>();
    tellings.forEach(telling -> suffered.addAll(telling.recipients()));
    Map<String, List<Telling>> sides =
        sides(
            tellings,
            telling -> {
              List<String> actors = telling.actors().stream().filter(Identity::isOne).toList();
              return actors.size() == 1 && !suffered.contains(actors.get(0)) ? actors.get(0) : null;
            });
    List<String> blamed = List.copyOf(sides.keySet());
    for (int i = 0; i < blamed.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (Identity.mayBeOne(blamed.get(i), blamed.get(k))) {
          return;
        }
      }
    }
    Set<List<List<String>>> chains = new HashSet<>();
    sides.values().forEach(side -> chains.add(chains(side.stream().map(Telling::chain).toList())));
    if (chains.size() > 1 && !chains.contains(List.<List<String>>of()) && !shareText(sides)) {
      add(sides, Matter.BLAME, rivals);
    }
  }

  /** Some say that it happened, others that it did not, in words of their own. */
  private static void denial(List<Telling> tellings, List<Rival> rivals) {
    Map<String, List<Telling>> sides =
        sides(
            tellings,
            telling ->
                telling.status() == Status.DENIED && !telling.chain().isEmpty()
                        || telling.status() == Status.OCCURRED
                    ? telling.status().word()
                    : null);
    Set<String> denied = new HashSet<>();
    for (Telling one : sides.getOrDefault(Status.DENIED.word(), List.of())) {
      one.actors().stream()
          .filter(Identity::isOne)
          .forEach(actor -> denied.add(one.act() + " " + actor));
    }
    sides
        .getOrDefault(Status.OCCURRED.word(), new ArrayList<>())
        .removeIf(
            one ->
                one.actors().stream().noneMatch(actor -> denied.contains(one.act() + " " + actor)));
    sides.values().removeIf(List::isEmpty);
    if (!shareText(sides)) {
      add(sides, Matter.DENIAL, rivals);
    }
  }

  /** Whether tellings of different sides are one text. */
  private static boolean shareText(Map<String, List<Telling>> sides) {
    List<List<Telling>> all = List.copyOf(sides.values());
    for (int i = 0; i < all.size(); i++) {
      for (int k = 0; k < i; k++) {
        for (Telling one : all.get(i)) {
          for (Telling other : all.get(k)) {
            if (isOneText(one, other)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static boolean isOneText(Telling one, Telling other) {
    return one.article().equals(other.article())
        || Sameness.weighed(one, other, new Grounds(false)).shareWords(SAME_TEXT);
  }

  /** Adds what articles differ in; one article that says both does not contradict another. */
  private static void add(Map<String, List<Telling>> sides, Matter matter, List<Rival> rivals) {
    Map<String, List<Telling>> own = new TreeMap<>();
    sides.forEach(
        (value, tellings) -> {
          List<Telling> only =
              tellings.stream()
                  .filter(
                      telling ->
                          sides.entrySet().stream()
                              .filter(side -> !side.getKey().equals(value))
                              .flatMap(side -> side.getValue().stream())
                              .noneMatch(other -> other.article().equals(telling.article())))
                  .toList();
          if (!only.isEmpty()) {
            own.put(value, only);
          }
        });
    if (own.size() < 2) {
      return;
    }
    List<Side> shown = new ArrayList<>();
    own.forEach(
        (value, tellings) ->
            shown.add(
                side(
                    value,
                    tellings,
                    chains(tellings.stream().map(Telling::chain).toList()),
                    List.of(why(matter, own)))));
    rivals.add(new Rival(matter, "", shown));
  }

  private static Why why(Matter matter, Map<String, List<Telling>> sides) {
    Set<List<List<String>>> chains = new HashSet<>();
    sides.values().forEach(side -> chains.add(chains(side.stream().map(Telling::chain).toList())));
    return matter != Matter.PLACE && chains.size() > 1 ? Why.SOURCE : Why.OPEN;
  }

  private static List<List<String>> chains(Collection<List<String>> chains) {
    return chains.stream()
        .filter(chain -> !chain.isEmpty())
        .distinct()
        .sorted(Comparator.comparing(List::toString))
        .toList();
  }

  private static Side side(
      String value, List<Telling> tellings, List<List<String>> chains, List<Why> why) {
    Set<String> ids = new TreeSet<>();
    tellings.forEach(telling -> ids.add(telling.id()));
    return new Side(value, List.copyOf(ids), chains, why);
  }
}
