package org.isnad.evaluation.story;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Sameness;
import org.isnad.story.event.Telling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sheet for somebody who reads Arabic: random merged pairs of tellings, random pairs of one day
 * and country that were not merged, random rivals, and the pairs of articles whose dead and wounded
 * differ. One JSON object a line; the reader puts {@code yes} or {@code no} into {@code verdict}:
 * do the two tell one event; is the rival a contradiction, or a difference that its reason
 * explains; do the two articles give other figures of one event.
 *
 * <p>Pairs of copies are left out: that they tell the same says nothing.
 */
public final class Sheet {
  private static final int COUNTRY = 3;

  /** Draws from few days and countries would never end. */
  private static final int TRIES = 2_000_000;

  private final Path file;
  private final int count;
  private final long seed;

  /**
   * A sheet that is to be written.
   *
   * @param file where
   * @param count how many of each kind
   * @param seed what decides which
   */
  public Sheet(Path file, int count, long seed) {
    this.file = file;
    this.count = count;
    this.seed = seed;
  }

  /** The name of a pair of articles on the sheet. */
  static String conflict(ArticlePair pair) {
    return pair.one() + " " + pair.other();
  }

  void write(Shelf shelf, List<ArticlePair> pairs) throws IOException {
    Random random = new Random(seed);
    List<Map<String, Object>> lines = new ArrayList<>();
    merged(shelf, random).forEach(pair -> lines.add(line("merged", shelf, pair)));
    unmerged(shelf, random).forEach(pair -> lines.add(line("unmerged", shelf, pair)));
    rivals(shelf, random, lines);
    for (ArticlePair pair : pairs) {
      if (pair.tolls()) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", "conflict");
        line.put("pair", conflict(pair));
        line.put("verdict", "");
        lines.add(line);
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Map<String, Object> line : lines) {
        out.write(JsonMapper.shared().writeValueAsString(line));
        out.write('\n');
      }
    }
  }

  private List<List<Telling>> merged(Shelf shelf, Random random) {
    List<List<Telling>> pairs = new ArrayList<>();
    for (Happening happening : shelf.happenings()) {
      List<Telling> tellings = happening.tellings();
      for (int i = 0; i < tellings.size(); i++) {
        for (int k = i + 1; k < tellings.size(); k++) {
          if (!shelf.areCopies(tellings.get(i).article(), tellings.get(k).article())) {
            pairs.add(List.of(tellings.get(i), tellings.get(k)));
          }
        }
      }
    }
    Collections.shuffle(pairs, random);
    return pairs.subList(0, Math.min(count, pairs.size()));
  }

  private List<List<Telling>> unmerged(Shelf shelf, Random random) {
    Map<String, List<Telling>> blocks = new TreeMap<>();
    for (Telling telling : shelf.tellings()) {
      for (String country : countries(telling)) {
        blocks
            .computeIfAbsent(telling.day() + " " + country, unused -> new ArrayList<>())
            .add(telling);
      }
    }
    List<List<Telling>> drawn = new ArrayList<>();
    List<List<Telling>> all = blocks.values().stream().filter(block -> block.size() > 1).toList();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < TRIES && drawn.size() < count && !all.isEmpty(); i++) {
      List<Telling> block = all.get(random.nextInt(all.size()));
      Telling one = block.get(random.nextInt(block.size()));
      Telling other = block.get(random.nextInt(block.size()));
      Happening event = shelf.event(one);
      if (one.id().compareTo(other.id()) < 0
          && one.type() == other.type()
          && (event == null || !event.equals(shelf.event(other)))
          && !shelf.areCopies(one.article(), other.article())
          && known.add(one.id() + " " + other.id())) {
        drawn.add(List.of(one, other));
      }
    }
    return drawn;
  }

  private static Set<String> countries(Telling telling) {
    Set<String> countries = new TreeSet<>();
    if (telling.place() != null && telling.place().length() == COUNTRY) {
      countries.add(telling.place());
    }
    telling.within().stream().filter(key -> key.length() == COUNTRY).forEach(countries::add);
    return countries;
  }

  private void rivals(Shelf shelf, Random random, List<Map<String, Object>> lines) {
    List<Map<String, Object>> rivals = new ArrayList<>();
    for (Happening happening : shelf.happenings()) {
      Map<String, Telling> tellings = new TreeMap<>();
      happening.tellings().forEach(telling -> tellings.put(telling.id(), telling));
      for (Rival rival : happening.rivals()) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", "rival");
        line.put("verdict", "");
        line.put("matter", rival.matter().name() + " " + rival.subject());
        line.put("sides", rival.sides().stream().map(side -> side(shelf, side, tellings)).toList());
        rivals.add(line);
      }
    }
    Collections.shuffle(rivals, random);
    lines.addAll(rivals.subList(0, Math.min(count, rivals.size())));
  }

  private static Map<String, Object> side(
      Shelf shelf, Rival.Side side, Map<String, Telling> tellings) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("value", side.value());
    map.put("why", side.why().stream().map(Enum::name).toList());
    map.put("chains", side.chains());
    Telling first = tellings.get(side.tellings().get(0));
    if (first != null) {
      map.put("telling", telling(shelf, first));
    }
    return map;
  }

  private static Map<String, Object> line(String kind, Shelf shelf, List<Telling> pair) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", kind);
    line.put("verdict", "");
    Sameness.Verdict verdict = Sameness.of(pair.get(0), pair.get(1));
    line.put("score", Math.round(verdict.score() * 100) / 100.0);
    line.put(
        "grounds",
        verdict.grounds().stream()
            .map(ground -> String.format(Locale.ROOT, "%s %+.2f", ground.reason(), ground.weight()))
            .toList());
    line.put("one", telling(shelf, pair.get(0)));
    line.put("other", telling(shelf, pair.get(1)));
    return line;
  }

  private static Map<String, Object> telling(Shelf shelf, Telling telling) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", telling.id());
    map.put("title", shelf.title(telling.article()));
    map.put("outlets", telling.outlets());
    map.put("published", String.valueOf(telling.published()));
    map.put("type", telling.type().name());
    map.put("day", telling.day() + (telling.dated() ? "" : " not said"));
    map.put("actors", telling.actors());
    map.put("recipients", telling.recipients());
    map.put("place", String.valueOf(telling.place()));
    map.put("words", marked(telling));
    return map;
  }

  /** The sentence with the word that reports the event in brackets. */
  private static String marked(Telling telling) {
    String quote = telling.quote();
    int shift = telling.sentence().start();
    int start = quote.offsetByCodePoints(0, telling.trigger().start() - shift);
    int end = quote.offsetByCodePoints(0, telling.trigger().end() - shift);
    return (quote.substring(0, start)
            + "["
            + quote.substring(start, end)
            + "]"
            + quote.substring(end))
        .replace('\n', ' ');
  }

  /**
   * What a judged sheet says; lines without a verdict are passed over.
   *
   * @param conflicts the pairs of articles with other dead and wounded, and whether they are shown
   */
  static List<Measured> score(String label, Path judged, Map<String, Boolean> conflicts)
      throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    int[] shown = new int[2];
    for (DataFile.Line line : DataFile.jsonLines(judged)) {
      JsonNode object = line.object();
      String verdict = object.path("verdict").asString("");
      if (verdict.isEmpty()) {
        continue;
      }
      if (!verdict.equals("yes") && !verdict.equals("no")) {
        throw new DataFormatException(judged, line.number(), "yes or no as verdict");
      }
      int yes = verdict.equals("yes") ? 1 : 0;
      int[] of = counts.computeIfAbsent(object.path("kind").asString(""), kind -> new int[2]);
      of[0] += yes;
      of[1]++;
      Boolean is = conflicts.get(object.path("pair").asString(""));
      if (yes == 1 && is != null) {
        shown[0] += is ? 1 : 0;
        shown[1]++;
      }
    }
    int[] merged = counts.getOrDefault("merged", new int[2]);
    int[] unmerged = counts.getOrDefault("unmerged", new int[2]);
    int[] rivals = counts.getOrDefault("rival", new int[2]);
    List<Measured> figures = new ArrayList<>();
    add(figures, label + ".merged.P", merged[0], merged[1], "merged pairs judged");
    add(
        figures,
        label + ".merged.R",
        merged[0],
        merged[0] + unmerged[0],
        "judged the same, of " + (merged[1] + unmerged[1]) + " merged and unmerged");
    add(figures, label + ".rivals.P", rivals[0], rivals[1], "rivals judged");
    add(figures, label + ".conflicts-real-shown", shown[0], shown[1], "judged real conflicts");
    return figures;
  }

  private static void add(List<Measured> figures, String name, int part, int all, String basis) {
    if (all > 0) {
      figures.add(new Measured(name, part / (double) all, all + " " + basis));
    }
  }
}
