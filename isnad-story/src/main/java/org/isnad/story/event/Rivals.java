package org.isnad.story.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.story.event.Rival.Matter;
import org.isnad.story.event.Rival.Side;
import org.isnad.story.event.Rival.Why;
import org.isnad.story.event.Telling.Toll;
import org.isnad.story.identity.Identity;

/** Finds what tellings of one event contradict each other in. */
final class Rivals {
  /** What people are counted as; money and things may be of any matter in the sentence. */
  private static final Set<String> PEOPLE =
      Set.of("killed", "wounded", "displaced", "detained", "refugees");

  private Rivals() {}

  /** One telling's word on a matter. */
  private record Say(Telling telling, List<String> chain, BigDecimal number, Toll toll) {}

  static List<Rival> of(List<Telling> tellings) {
    List<Rival> rivals = new ArrayList<>();
    figures(tellings, rivals);
    days(tellings, rivals);
    values(tellings, Matter.PLACE, rivals);
    if (tellings.get(0).type() == EventType.ASSAULT) {
      values(tellings, Matter.BLAME, rivals);
    }
    denials(tellings, rivals);
    return List.copyOf(rivals);
  }

  private static void figures(List<Telling> tellings, List<Rival> rivals) {
    Map<String, List<Say>> byCount = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Toll toll : telling.tolls()) {
        if (PEOPLE.contains(toll.counts())) {
          List<String> chain = toll.chain().isEmpty() ? telling.chain() : toll.chain();
          byCount
              .computeIfAbsent(toll.counts(), unused -> new ArrayList<>())
              .add(new Say(telling, chain, toll.value(), toll));
        }
      }
    }
    byCount.forEach(
        (counts, says) -> {
          List<List<Say>> sides = sides(says);
          if (sides.size() > 1 && articles(says) > 1) {
            List<Side> shown = new ArrayList<>();
            for (int i = 0; i < sides.size(); i++) {
              shown.add(
                  side(
                      words(sides.get(i)),
                      sides.get(i),
                      why(sides.get(i), sides.get(i == 0 ? 1 : 0))));
            }
            rivals.add(new Rival(Matter.FIGURE, counts, shown));
          }
        });
  }

  private static long articles(List<Say> says) {
    return says.stream().map(say -> say.telling().article()).distinct().count();
  }

  /** Sides by number, the earliest report first; the smaller number where days are the same. */
  private static List<List<Say>> sides(List<Say> says) {
    Map<BigDecimal, List<Say>> byNumber = new TreeMap<>();
    for (Say say : says) {
      byNumber.computeIfAbsent(say.number().stripTrailingZeros(), n -> new ArrayList<>()).add(say);
    }
    List<List<Say>> sides = new ArrayList<>(byNumber.values());
    sides.sort(Comparator.comparing(Rivals::first));
    return sides;
  }

  private static LocalDate first(List<Say> side) {
    return side.stream()
        .map(say -> say.telling().published() == null ? LocalDate.MAX : say.telling().published())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static String words(List<Say> side) {
    Toll toll = side.get(0).toll();
    return toll.vague() != null ? toll.vague() : toll.value().stripTrailingZeros().toPlainString();
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
    if (one.stream().anyMatch(say -> say.toll().part())
        != other.stream().anyMatch(s -> s.toll().part())) {
      why.add(Why.PART);
    }
    if (here.vague() != null || there.vague() != null) {
      why.add(Why.VAGUE);
    }
    if (fits(here, there) || fits(there, here)) {
      why.add(Why.BOUND);
    }
    String place = one.get(0).telling().place();
    String otherPlace = other.get(0).telling().place();
    if (place != null && otherPlace != null && !place.equals(otherPlace)) {
      why.add(Why.SCOPE);
    }
    if (!chains(one).equals(chains(other))) {
      why.add(Why.SOURCE);
    }
    return why.isEmpty() ? List.of(Why.OPEN) : List.copyOf(why);
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

  private static List<List<String>> chains(List<Say> side) {
    return side.stream()
        .map(Say::chain)
        .filter(chain -> !chain.isEmpty())
        .distinct()
        .sorted(Comparator.comparing(List::toString))
        .toList();
  }

  private static Side side(String value, List<Say> says, List<Why> why) {
    return new Side(
        value,
        says.stream().map(say -> say.telling().id()).distinct().sorted().toList(),
        chains(says),
        why);
  }

  private static void days(List<Telling> tellings, List<Rival> rivals) {
    Map<String, List<Telling>> byDay = new TreeMap<>();
    for (Telling telling : tellings) {
      if (telling.dated()) {
        byDay.computeIfAbsent(telling.day().toString(), unused -> new ArrayList<>()).add(telling);
      }
    }
    add(byDay, Matter.DAY, rivals);
  }

  private static void values(List<Telling> tellings, Matter matter, List<Rival> rivals) {
    Map<String, List<Telling>> byValue = new TreeMap<>();
    for (Telling telling : tellings) {
      Set<String> values = new TreeSet<>();
      if (matter == Matter.BLAME) {
        telling.actors().stream().filter(Identity::isOne).forEach(values::add);
      } else if (telling.place() != null) {
        values.add(telling.place());
      }
      for (String value : values) {
        byValue.computeIfAbsent(value, unused -> new ArrayList<>()).add(telling);
      }
    }
    if (matter == Matter.BLAME) {
      // One article that names two does not contradict itself.
      byValue
          .entrySet()
          .removeIf(
              entry ->
                  byValue.entrySet().stream()
                      .anyMatch(
                          more ->
                              !more.getKey().equals(entry.getKey())
                                  && more.getValue().size() >= entry.getValue().size()
                                  && more.getValue().containsAll(entry.getValue())
                                  && (more.getValue().size() > entry.getValue().size()
                                      || more.getKey().compareTo(entry.getKey()) < 0)));
    }
    add(byValue, matter, rivals);
  }

  private static void add(Map<String, List<Telling>> byValue, Matter matter, List<Rival> rivals) {
    if (byValue.size() < 2) {
      return;
    }
    List<Side> sides = new ArrayList<>();
    byValue.forEach(
        (value, tellings) ->
            sides.add(
                new Side(
                    value,
                    tellings.stream().map(Telling::id).sorted().toList(),
                    tellings.stream()
                        .map(Telling::chain)
                        .filter(chain -> !chain.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparing(List::toString))
                        .toList(),
                    List.of(matter == Matter.PLACE ? Why.SCOPE : Why.SOURCE))));
    rivals.add(new Rival(matter, "", sides));
  }

  private static void denials(List<Telling> tellings, List<Rival> rivals) {
    Map<String, List<Telling>> byStatus = new TreeMap<>();
    for (Telling telling : tellings) {
      if (telling.status() == Status.DENIED || telling.status() == Status.OCCURRED) {
        byStatus.computeIfAbsent(telling.status().word(), unused -> new ArrayList<>()).add(telling);
      }
    }
    add(byStatus, Matter.DENIAL, rivals);
  }
}
