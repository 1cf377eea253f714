package org.isnad.archive.search;

import java.util.Set;
import org.isnad.lexicon.term.Status;

/**
 * Which events are asked for. All that is given must hold.
 *
 * @param articles its days, actors, types and places are those of the events; its words and outlets
 *     those of an article that tells one. Of its states and its order nothing is asked: what stands
 *     today tells events.
 * @param statuses how they stand to reality; empty: any
 * @param witnesses the least number of independent sources
 * @param rivals the least number of matters in which their tellings contradict each other
 * @param after only what changed after this change of the archive; 0 for all
 */
public record EventQuery(
    Query articles, Set<Status> statuses, int witnesses, int rivals, long after) {

  /** Takes the set as it is. */
  public EventQuery {
    statuses = Set.copyOf(statuses);
  }

  /** All events of a query. */
  public static EventQuery of(Query articles) {
    return new EventQuery(articles, Set.of(), 0, 0, 0);
  }
}
