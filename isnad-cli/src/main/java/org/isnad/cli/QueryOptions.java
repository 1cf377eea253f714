package org.isnad.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command that looks for articles, or for what they tell. */
final class QueryOptions {
  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to search for.")
  private List<String> words = List.of();

  @Option(
      names = "--without",
      paramLabel = "WORDS",
      description = "A word or a phrase that must not stand; may be repeated.")
  private List<String> without = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "The first day (YYYY-MM-DD).")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "The last day (YYYY-MM-DD).")
  private @Nullable LocalDate to;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who printed it; may be repeated.")
  private Set<String> outlets = Set.of();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description =
          "Who takes part: a name in any spelling, in English, or an id; may be repeated.")
  private Set<String> actors = Set.of();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Which place or country; may be repeated.")
  private Set<String> places = Set.of();

  @Mixin private TypesOption types = new TypesOption();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      split = ",",
      description = "How articles stand today: ${COMPLETION-CANDIDATES} (default: in any state).")
  private Set<State> states = Set.of();

  /** Whether nothing at all was asked for. */
  boolean isEmpty() {
    return words.isEmpty()
        && from == null
        && to == null
        && actors.isEmpty()
        && places.isEmpty()
        && types.types().isEmpty();
  }

  /**
   * The query.
   *
   * @param newest whether the newest come first
   * @throws ArchiveException where the archive knows no actor or place of a name
   */
  Query query(Archive archive, boolean newest) {
    return Query.of(asked())
        .between(from, to)
        .printedBy(outlets)
        .naming(keys(archive, actors))
        .telling(types.types())
        .at(keys(archive, places))
        .in(states)
        .newestFirst(newest);
  }

  /** The words, and behind hyphens those that must not stand. */
  private String asked() {
    StringBuilder asked = new StringBuilder(String.join(" ", words));
    for (String word : without) {
      asked.append(" -\"").append(word.replace("\"", " ").strip()).append('"');
    }
    return asked.toString();
  }

  private static Set<String> keys(Archive archive, Set<String> names) {
    Set<String> keys = new HashSet<>();
    for (String name : names) {
      List<Actor> found = archive.actors(name);
      if (found.isEmpty()) {
        throw new ArchiveException(ArchiveFault.UNKNOWN, archive.name(), name, null);
      }
      keys.add(found.get(0).key());
    }
    return keys;
  }
}
