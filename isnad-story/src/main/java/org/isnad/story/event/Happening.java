package org.isnad.story.event;

import java.util.List;

/**
 * One event, as all articles together tell it.
 *
 * @param tellings who tells it, by article and place in it
 * @param links what holds the tellings together: pairs with their grounds
 * @param witnesses the tellings by the source they come from: reprints, the same outlet and the
 *     same speaker are one witness. As many as there are, so often is it corroborated.
 * @param rivals what the tellings contradict each other in
 */
public record Happening(
    List<Telling> tellings, List<Link> links, List<List<String>> witnesses, List<Rival> rivals) {

  /** Its name, which stays while its first telling does. */
  public String id() {
    return tellings.get(0).id();
  }

  /** The telling that stands for it: the one with most participants, place and figures. */
  public Telling best() {
    Telling best = tellings.get(0);
    for (Telling one : tellings) {
      if (fullness(one) > fullness(best)) {
        best = one;
      }
    }
    return best;
  }

  private static int fullness(Telling telling) {
    return telling.actors().size()
        + telling.recipients().size()
        + (telling.place() == null ? 0 : 2)
        + (telling.dated() ? 1 : 0);
  }

  /** Two tellings that tell the same, and why. */
  public record Link(String one, String other, Sameness.Verdict verdict) {}
}
