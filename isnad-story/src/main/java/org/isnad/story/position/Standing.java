package org.isnad.story.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.story.identity.Identity;

/**
 * Where one actor stands on one issue, as all articles show it. It follows from the set of stands;
 * their order makes no difference.
 *
 * @param actor the actor's key
 * @param issue the issue's id
 * @param stands what shows it, by day
 * @param turns when it was first shown and when it changed, by day; at least one
 */
public record Standing(String actor, String issue, List<Stand> stands, List<Turn> turns) {

  /** What happened to a standing on a day. */
  public enum Change {
    /** It was shown for the first time. */
    FIRST,
    /** For became against, or against for. */
    REVERSED,
    /** Articles of one day show both, where before only one was shown. */
    DIVIDED,
    /** A condition was named that had not been named before. */
    CONDITION
  }

  /** On which side an actor is. */
  public enum Side {
    FOR,
    AGAINST,
    /** Articles show both. */
    BOTH
  }

  /**
   * A change.
   *
   * @param day the day
   * @param change what changed
   * @param side the side since then
   * @param before the side before; for the first the same
   * @param stands ids of what shows it
   * @param witnesses how many articles that are no copies of one another show it
   */
  public record Turn(
      LocalDate day, Change change, Side side, Side before, List<String> stands, int witnesses) {}

  /** The side since the last turn. */
  public Side side() {
    return turns.get(turns.size() - 1).side();
  }

  /**
   * All standings, by actor and issue. Actors of whom it is only known what kind they are ({@link
   * Identity#isOne}) have none: another such actor may be somebody else.
   *
   * @param stands what articles show
   * @param origins the article that an article was copied from, for those that were copied
   */
  public static List<Standing> of(Collection<Stand> stands, Map<String, String> origins) {
    Map<String, Map<String, List<Stand>>> cells = new TreeMap<>();
    for (Stand stand : stands) {
      if (Identity.isOne(stand.actor())) {
        cells
            .computeIfAbsent(stand.actor(), unused -> new TreeMap<>())
            .computeIfAbsent(stand.issue(), unused -> new ArrayList<>())
            .add(stand);
      }
    }
    List<Standing> standings = new ArrayList<>();
    cells.forEach(
        (actor, issues) ->
            issues.forEach(
                (issue, shown) -> {
                  shown.sort(Stand.ORDER);
                  standings.add(
                      new Standing(actor, issue, List.copyOf(shown), turns(shown, origins)));
                }));
    return standings;
  }

  private static List<Turn> turns(List<Stand> stands, Map<String, String> origins) {
    Map<LocalDate, List<Stand>> byDay = new TreeMap<>();
    stands.forEach(
        stand -> byDay.computeIfAbsent(stand.day(), unused -> new ArrayList<>()).add(stand));
    List<Turn> turns = new ArrayList<>();
    boolean conditioned = false;
    for (Map.Entry<LocalDate, List<Stand>> day : byDay.entrySet()) {
      Side side = side(day.getValue());
      Side before = turns.isEmpty() ? side : turns.get(turns.size() - 1).side();
      if (turns.isEmpty()) {
        turns.add(turn(day, Change.FIRST, side, before, day.getValue(), origins));
      } else if (side != before) {
        Change change = side == Side.BOTH ? Change.DIVIDED : Change.REVERSED;
        turns.add(turn(day, change, side, before, day.getValue(), origins));
      }
      List<Stand> conditions =
          day.getValue().stream().filter(stand -> stand.condition() != null).toList();
      if (!conditions.isEmpty() && !conditioned) {
        conditioned = true;
        turns.add(turn(day, Change.CONDITION, side, side, conditions, origins));
      }
    }
    return List.copyOf(turns);
  }

  private static Side side(List<Stand> stands) {
    boolean favours = stands.stream().anyMatch(Stand::favours);
    boolean against = stands.stream().anyMatch(stand -> !stand.favours());
    return favours && against ? Side.BOTH : favours ? Side.FOR : Side.AGAINST;
  }

  private static Turn turn(
      Map.Entry<LocalDate, List<Stand>> day,
      Change change,
      Side side,
      Side before,
      List<Stand> stands,
      Map<String, String> origins) {
    Set<String> witnesses = new HashSet<>();
    stands.forEach(stand -> witnesses.add(origins.getOrDefault(stand.article(), stand.article())));
    return new Turn(
        day.getKey(),
        change,
        side,
        before,
        stands.stream().map(Stand::id).toList(),
        witnesses.size());
  }
}
