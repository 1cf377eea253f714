package org.isnad.story.event;

import java.util.Set;

/**
 * What people have decided on pairs of tellings. It goes before what follows from the tellings;
 * where two decisions cannot both be kept, tellings that were put apart stay apart.
 *
 * @param same pairs that tell the same; the events that they stand in become one
 * @param apart pairs that do not, and never stand in one event
 */
public record Rulings(Set<Pair> same, Set<Pair> apart) {
  /** Nobody has decided anything. */
  public static final Rulings NONE = new Rulings(Set.of(), Set.of());

  /** Copies the pairs. */
  public Rulings {
    same = Set.copyOf(same);
    apart = Set.copyOf(apart);
  }
}
