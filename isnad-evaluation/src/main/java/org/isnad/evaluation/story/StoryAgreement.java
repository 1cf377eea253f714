package org.isnad.evaluation.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.news.NewsFile;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.Reader;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Rival.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Adds a news file to an archive that is thrown away afterwards, and says
 *
 * <ul>
 *   <li>which share of the pairs that are nearly the same text was found to be copies;
 *   <li>of the pairs whose dead and wounded differ, how many share an attack, and how many are
 *       shown as rivals, each with a figure of its own;
 *   <li>where a judged sheet is given: how many merged pairs of tellings are rightly merged, how
 *       many of the same were merged, how many rivals are rivals.
 * </ul>
 */
public final class StoryAgreement implements Measurement {
  /** Pairs that share so many of sixty sampled shingles are one text. */
  private static final int SAME_TEXT = 45;

  private static final int THREADS = 4;

  private final Path news;
  private final Path pairs;
  private final @Nullable Sheet sheet;
  private final @Nullable Path judged;

  /**
   * Measures without a sheet.
   *
   * @param news a news file
   * @param pairs a file of pairs of its articles
   */
  public StoryAgreement(Path news, Path pairs) {
    this(news, pairs, null, null);
  }

  /**
   * Measures, and draws or scores a sheet.
   *
   * @param sheet where pairs and rivals are written for somebody to judge, or null
   * @param judged a sheet with verdicts, or null
   */
  public StoryAgreement(Path news, Path pairs, @Nullable Sheet sheet, @Nullable Path judged) {
    this.news = news;
    this.pairs = pairs;
    this.sheet = sheet;
    this.judged = judged;
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    List<ArticlePair> read = ArticlePair.read(pairs);
    Path folder = Files.createTempDirectory("isnad-evaluate");
    try (Archive archive = Archive.openOrCreate(folder.resolve("archive"))) {
      archive.add(
          NewsFile.read(news).stream().map(Candidate::of).toList(),
          new VersionedReader(reader, VersionedReader.builtInVersion()),
          THREADS,
          Watcher.NONE);
      return figures(new Shelf(archive), read);
    } finally {
      remove(folder);
    }
  }

  private List<Measured> figures(Shelf shelf, List<ArticlePair> read) throws IOException {
    String label = "archive." + DataFile.label(news, "news_");
    Share copies = new Share();
    Share merged = new Share();
    Share shown = new Share();
    Map<String, Boolean> conflicts = new TreeMap<>();
    for (ArticlePair pair : read) {
      String one = shelf.idAt(pair.one());
      String other = shelf.idAt(pair.other());
      if (one == null || other == null) {
        continue;
      }
      if (pair.shared() >= SAME_TEXT) {
        copies.count(shelf.areCopies(one, other));
      }
      if (pair.tolls() && !one.equals(other)) {
        List<Happening> shared =
            shelf.shared(one, other).stream()
                .filter(happening -> happening.best().type() == EventType.ASSAULT)
                .toList();
        boolean rivals =
            shared.stream()
                .flatMap(happening -> happening.rivals().stream())
                .anyMatch(
                    rival -> rival.matter() == Matter.FIGURE && areOpposed(rival, one, other));
        merged.count(!shared.isEmpty());
        shown.count(rivals);
        conflicts.put(Sheet.conflict(pair), rivals);
      }
    }
    List<Measured> figures = new ArrayList<>();
    figures.add(copies.measured(label + ".copies", "pairs of nearly one text"));
    figures.add(merged.measured(label + ".conflicts-merged", "pairs with other dead and wounded"));
    figures.add(shown.measured(label + ".conflicts-shown", "pairs with other dead and wounded"));
    if (sheet != null) {
      sheet.write(shelf, read);
    }
    if (judged != null) {
      figures.addAll(Sheet.score(label, judged, conflicts));
    }
    return figures;
  }

  /** Whether two articles stand on different sides, and neither on the other's. */
  private static boolean areOpposed(Rival rival, String one, String other) {
    Set<Integer> here = sides(rival, one);
    Set<Integer> there = sides(rival, other);
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  private static Set<Integer> sides(Rival rival, String article) {
    Set<Integer> sides = new TreeSet<>();
    for (int i = 0; i < rival.sides().size(); i++) {
      if (rival.sides().get(i).tellings().stream().anyMatch(id -> id.startsWith(article + "/"))) {
        sides.add(i);
      }
    }
    return sides;
  }

  /** A share of so many. */
  private static final class Share {
    private int all;
    private int so;

    void count(boolean is) {
      all++;
      so += is ? 1 : 0;
    }

    Measured measured(String name, String of) {
      return new Measured(
          name, so / (double) Math.max(1, all), String.format(Locale.ROOT, "%,d %s", all, of));
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
