package org.isnad.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.Wording;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Query;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.intake.fault.Refusal;
import org.isnad.story.framing.LoadedWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad framing}. */
@Command(
    name = "framing",
    description = "Counts under which names each outlet speaks of somebody, with an example.",
    mixinStandardHelpOptions = true)
final class FramingCommand extends NamedCommand {
  /** So many articles are looked at in one go. */
  private static final int CHUNK = 200;

  @Option(
      names = "--loaded",
      description = "Counts the words instead that take a side beside the name.")
  private boolean loaded;

  @Override
  void answer(Archive archive, List<Actor> found) throws Refusal {
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
