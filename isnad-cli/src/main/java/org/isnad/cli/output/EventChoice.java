package org.isnad.cli.output;

import java.util.Collections;
import java.util.Set;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Event;

/**
 * Which events are listed: those that pass every question that is asked.
 *
 * @param types of one of these types; empty asks nothing
 * @param statuses of one of these statuses; empty asks nothing
 * @param contexts in at least one of these contexts; empty asks nothing
 */
public record EventChoice(Set<EventType> types, Set<Status> statuses, Set<Context> contexts) {
  /** Every event. */
  public static final EventChoice ALL = new EventChoice(Set.of(), Set.of(), Set.of());

  boolean has(Event event) {
    return (types.isEmpty() || types.contains(event.type()))
        && (statuses.isEmpty() || statuses.contains(event.status()))
        && (contexts.isEmpty() || !Collections.disjoint(contexts, event.contexts()));
  }
}
