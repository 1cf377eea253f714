package org.isnad.export.conflict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.export.row.Count;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.StoryRow;

/**
 * How many were killed in an event, from all that its tellings say. Of one telling the greatest
 * whole figure of its sentence counts; parts of another figure, running totals, figures of other
 * days and those that an earlier row has counted do not. The best figure is the one that most
 * independent witnesses give, the lower where as many give another; low and high are the least and
 * the greatest that anybody gives. Nothing is averaged.
 *
 * @param best the figure that most witnesses give
 * @param low the least
 * @param high the greatest
 * @param how which figures there are, whose they are, and what decided
 * @param figures the ids of the figures that it rests on
 */
record Deaths(BigDecimal best, BigDecimal low, BigDecimal high, String how, List<String> figures) {
  private static final String KILLED = "killed";
  private static final int DAY_LETTERS = 10;

  private record Told(Count count, EventRow telling) {}

  /** The deaths of an event; nothing where no telling speaks of one that is not counted yet. */
  static Optional<Deaths> of(StoryRow story, Counted counted) {
    Map<BigDecimal, List<Told>> byFigure = new TreeMap<>();
    for (EventRow telling : story.tellings()) {
      telling.counts().stream()
          .filter(count -> isOf(telling, count) && counted.isFree(count.id()))
          .max(Comparator.comparing(Count::value))
          .ifPresent(
              count ->
                  byFigure
                      .computeIfAbsent(
                          count.value().stripTrailingZeros(), figure -> new ArrayList<>())
                      .add(new Told(count, telling)));
    }
    if (byFigure.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal best = byFigure.keySet().iterator().next();
    boolean tie = false;
    for (Map.Entry<BigDecimal, List<Told>> one : byFigure.entrySet()) {
      long here = witnesses(story, one.getValue());
      long most = witnesses(story, byFigure.getOrDefault(best, List.of()));
      if (here > most) {
        best = one.getKey();
        tie = false;
      } else if (here == most && !one.getKey().equals(best)) {
        tie = true;
      }
    }
    List<BigDecimal> figures = List.copyOf(byFigure.keySet());
    String rule =
        figures.size() == 1
            ? "one figure"
            : tie ? "as many witnesses give each: the lower" : "most witnesses give it";
    String sides = byFigure.entrySet().stream().map(Deaths::side).collect(Collectors.joining("; "));
    return Optional.of(
        new Deaths(
            best,
            figures.get(0),
            figures.get(figures.size() - 1),
            rule + " (" + sides + ")",
            byFigure.values().stream()
                .flatMap(List::stream)
                .map(told -> told.count().id())
                .toList()));
  }

  /** How many independent witnesses are among tellings. */
  private static long witnesses(StoryRow story, List<Told> told) {
    Set<String> ids = new HashSet<>();
    told.forEach(one -> ids.add(one.telling().id()));
    return story.independent().stream()
        .filter(source -> source.stream().anyMatch(ids::contains))
        .count();
  }

  private static boolean isOf(EventRow telling, Count count) {
    LocalDate day = telling.day();
    String period = count.period();
    boolean otherDays =
        period != null
            && (period.length() != DAY_LETTERS || day == null || !period.equals(day.toString()));
    return count.counts().equals(KILLED)
        && count.value().signum() > 0
        && !count.part()
        && !"cumulative".equals(count.extent())
        && !otherDays;
  }

  private static String side(Map.Entry<BigDecimal, List<Told>> side) {
    Set<String> whose = new LinkedHashSet<>();
    for (Told told : side.getValue()) {
      List<String> chain = told.telling().origin().chain().stream().map(one -> one.name()).toList();
      if (chain.isEmpty()) {
        List<String> outlets = told.telling().origin().outlets();
        whose.addAll(outlets.isEmpty() ? List.of(told.telling().origin().source()) : outlets);
      } else {
        whose.add(chain.get(chain.size() - 1));
      }
    }
    Count first = side.getValue().get(0).count();
    String figure =
        switch (first.bound()) {
          case "at-least" -> "at least ";
          case "at-most" -> "at most ";
          case "about" -> "about ";
          default -> "";
        };
    return figure
        + side.getKey().toPlainString()
        + (first.vague() == null ? "" : " from the word " + first.vague())
        + ": "
        + String.join(", ", whose);
  }
}
