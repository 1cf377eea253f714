package org.isnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.Wording;
import org.isnad.archive.search.EventQuery;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Query;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import org.isnad.story.event.Happening;
import org.isnad.story.framing.ActWording;
import org.isnad.story.framing.LoadedWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad framing}. */
@Command(
    name = "framing",
    description =
        "Counts under which names each outlet speaks of somebody, or which words it has for an act,"
            + " with an example.",
    mixinStandardHelpOptions = true)
final class FramingCommand extends NamedCommand {
  /** So many articles are looked at in one go. */
  private static final int CHUNK = 200;

  @Option(
      names = "--loaded",
      description = "Counts the words instead that take a side beside the name.")
  private boolean loaded;

  @Option(
      names = "--acts",
      description =
          "Counts the words for acts instead: for what NAME does and suffers, or for all of a type;"
              + " those that report an act, and those beside them that take a side on it.")
  private boolean acts;

  @Mixin private TypesOption types = new TypesOption();

  @Option(names = "--from", paramLabel = "DATE", description = "Acts from this day on.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Acts up to this day.")
  private @Nullable LocalDate to;

  @Override
  boolean needsName() {
    return !acts;
  }

  @Override
  void answer(Archive archive, List<Actor> found) throws Refusal {
    if (acts) {
      acts(archive, found.isEmpty() ? Set.of() : Set.of(found.get(0).key()));
      return;
    }
    String key = found.get(0).key();
    List<Field<Wording>> fields =
        List.of(
            new Field<>("outlet", true, Wording::outlet),
            new Field<>("words", true, Wording::words),
            new Field<>("mentions", true, Wording::mentions),
            new Field<>("articles", true, Wording::articles),
            new Field<>("example", true, Wording::example));
    new Listing<>(fields, format(), labels(), terminal())
        .print(
            loaded ? loaded(archive, key).stream() : archive.wordings(key).stream(),
            line().getOut());
  }

  private void acts(Archive archive, Set<String> actors) throws Refusal {
    Query query = Query.of("").between(from, to).naming(actors).telling(types.types());
    ActWording counted = new ActWording();
    try (Stream<Happening> events = archive.happenings(EventQuery.of(query))) {
      events.forEach(one -> one.tellings().forEach(counted::add));
    }
    List<Field<ActWording.Use>> fields =
        List.of(
            new Field<>("type", true, one -> one.type().name()),
            new Field<>("outlet", true, ActWording.Use::outlet),
            new Field<>("words", true, ActWording.Use::words),
            new Field<>("leaning", true, FramingCommand::leaning),
            new Field<>("mentions", true, ActWording.Use::mentions),
            new Field<>("articles", true, ActWording.Use::articles),
            new Field<>("example", true, ActWording.Use::example));
    new Listing<>(fields, format(), labels(), terminal())
        .print(counted.uses().stream(), line().getOut());
  }

  private static String leaning(ActWording.Use one) {
    Boolean against = one.against();
    return against == null ? "" : against ? "against" : "for";
  }

  /** How often which outlet puts which loaded word beside a name, the most frequent first. */
  private static List<Wording> loaded(Archive archive, String key) {
    Map<String, Map<String, List<Shelved>>> byOutlet = new TreeMap<>();
    Map<String, String> phrases = new TreeMap<>();
    Query query = Query.of("").with(Set.of(key), Set.of());
    int seen = 0;
    List<Found.Hit> hits;
    do {
      hits = archive.search(query, seen, CHUNK, false).hits();
      seen += hits.size();
      for (Found.Hit hit : hits) {
        Shelved shelved = archive.shelved(hit.article().id()).orElseThrow();
        String outlet = String.valueOf(shelved.article().first().outlet());
        for (LoadedWord one : LoadedWord.of(shelved.reading())) {
          if (one.actor().equals(key)) {
            byOutlet
                .computeIfAbsent(outlet, unused -> new TreeMap<>())
                .computeIfAbsent(one.word(), unused -> new ArrayList<>())
                .add(shelved);
            phrases.putIfAbsent(outlet + "/" + one.word(), one.words());
          }
        }
      }
    } while (!hits.isEmpty());
    List<Wording> rows = new ArrayList<>();
    byOutlet.forEach(
        (outlet, words) ->
            words.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
                .forEach(
                    one -> {
                      Set<String> articles = new TreeSet<>();
                      one.getValue().forEach(shelved -> articles.add(shelved.article().id()));
                      rows.add(
                          new Wording(
                              outlet,
                              phrases.getOrDefault(outlet + "/" + one.getKey(), one.getKey()),
                              one.getValue().size(),
                              articles.size(),
                              one.getValue().get(0).article().id()));
                    }));
    return rows;
  }
}
