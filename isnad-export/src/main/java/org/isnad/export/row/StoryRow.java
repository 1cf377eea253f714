package org.isnad.export.row;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One event, as all articles together tell it.
 *
 * @param id its id: that of its first telling
 * @param best the telling that stands for it
 * @param tellings who tells it, by article and place in it; the best among them
 * @param witnesses how many independent sources vouch for it
 * @param independent the ids of the tellings by the source they come from: as many groups as there
 *     are witnesses
 * @param rivals what they contradict each other in
 */
public record StoryRow(
    String id,
    EventRow best,
    List<EventRow> tellings,
    int witnesses,
    List<List<String>> independent,
    List<Contradiction> rivals)
    implements Row {
  @Override
  public Origin origin() {
    return best.origin();
  }

  /**
   * Something in which tellings contradict each other.
   *
   * @param matter in what: figure, day, place, blame, denial
   * @param subject what a figure counts; empty for other matters
   * @param sides at least two, the earliest first
   */
  public record Contradiction(String matter, String subject, List<Side> sides) {
    /** In one line: in what, and what each side says. */
    public String told() {
      return (matter + " " + subject).strip()
          + ": "
          + sides.stream().map(Side::value).collect(Collectors.joining(" / "));
    }
  }

  /**
   * One side.
   *
   * @param value what it says; the name of an actor or place
   * @param tellings the ids of the tellings that say so
   * @param sources who says so, each as a chain of names, the outermost first
   * @param why why it may differ from the first side
   */
  public record Side(
      String value, List<String> tellings, List<List<String>> sources, List<String> why) {}
}
