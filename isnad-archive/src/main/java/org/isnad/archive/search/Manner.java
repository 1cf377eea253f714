package org.isnad.archive.search;

import java.util.Set;
import org.isnad.lexicon.term.Status;

/**
 * How an article tells what it tells. Of one event, or where nothing is said of events of one
 * statement, all of it must hold.
 *
 * @param statuses how an event is told; empty: in whatever way
 * @param least the fewest mouths that it went through before the article, from 0
 * @param most the most
 */
public record Manner(Set<Status> statuses, int least, int most) {
  /** In whatever way. */
  public static final Manner ANY = new Manner(Set.of(), 0, Integer.MAX_VALUE);

  /** Takes the set as it is. */
  public Manner {
    statuses = Set.copyOf(statuses);
  }

  /** Whether nothing is left out. */
  boolean isAny() {
    return equals(ANY);
  }
}
