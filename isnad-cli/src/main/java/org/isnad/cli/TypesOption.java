package org.isnad.cli;

import java.util.Set;
import org.isnad.lexicon.term.EventType;
import picocli.CommandLine.Option;

/** Which types of events are wanted. */
final class TypesOption {
  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only events of these PLOVER types: ${COMPLETION-CANDIDATES}.")
  private Set<EventType> types = Set.of();

  /** The types; empty when all are wanted. */
  Set<EventType> types() {
    return types;
  }
}
