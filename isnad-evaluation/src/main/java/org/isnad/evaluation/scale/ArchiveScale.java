package org.isnad.evaluation.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.EventOrder;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.EventQuery;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Query;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.news.NewsFile;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;

/**
 * Adds variants of the articles of a news file to an archive, in portions, then searches it and
 * asks for timelines.
 */
public final class ArchiveScale implements Measurement {
  private static final int SEARCHES = 200;
  private static final int ACTORS = 20;
  private static final int PAGE = 10;
  private static final int TIMELINE = 50;

  private final Stock stock;
  private final int portion;
  private final Consumer<String> notes;

  /**
   * A run.
   *
   * @param stock what the archive is to have at the end
   * @param portion of how many the rate is told
   * @param notes is told how far it is
   */
  public ArchiveScale(Stock stock, int portion, Consumer<String> notes) {
    this.stock = stock;
    this.portion = portion;
    this.notes = notes;
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    List<Article> articles = NewsFile.read(stock.file());
    Variants variants = new Variants(articles, reader, stock.seed());
    VersionedReader versioned = VersionedReader.of(Lexicon.builtIn());
    List<Measured> figures = new ArrayList<>();
    try (Archive archive = Archive.openOrCreate(stock.folder())) {
      List<Double> rates = new ArrayList<>();
      List<Double> work = new ArrayList<>();
      for (int from = 0; from < stock.size(); from += portion) {
        int to = Math.min(stock.size(), from + portion);
        long before = archive.size();
        long begun = System.nanoTime();
        long worked = worked();
        archive.add(variants.candidates(from, to), versioned, stock.threads(), Watcher.NONE);
        double rate = (archive.size() - before) / ((System.nanoTime() - begun) / 1e9);
        if (archive.size() > before) {
          rates.add(rate);
          work.add((worked() - worked) / 1e6 / (archive.size() - before));
        }
        notes.accept(
            String.format(
                Locale.ROOT,
                "%,d articles; %.1f a second; %.1f ms of work each; %,d MB held",
                archive.size(),
                rate,
                work.isEmpty() ? 0 : work.get(work.size() - 1),
                held() >> 20));
      }
      long size = archive.size();
      String basis = String.format(Locale.ROOT, "%,d articles, seed %d", size, stock.seed());
      if (!rates.isEmpty()) {
        figures.add(new Measured("scale.rate.first", rates.get(0), basis));
        figures.add(new Measured("scale.rate.last", rates.get(rates.size() - 1), basis));
        figures.add(
            new Measured("scale.rate.kept", rates.get(rates.size() - 1) / rates.get(0), basis));
      }
      if (!work.isEmpty()) {
        figures.add(new Measured("scale.work.first", work.get(0), "ms of all cores an article"));
        figures.add(
            new Measured(
                "scale.work.last", work.get(work.size() - 1), "ms of all cores an article"));
      }
      figures.add(new Measured("scale.bytes.store", bytes(false) / (double) size, "an article"));
      figures.add(new Measured("scale.bytes.index", bytes(true) / (double) size, "an article"));
      figures.add(new Measured("scale.heap", Runtime.getRuntime().maxMemory() >> 20, "MB at most"));
      search(archive, articles, figures);
      timelines(archive, figures);
    }
    return figures;
  }

  /**
   * What this process has worked, in nanoseconds of all cores; other work on the machine is not in
   * it.
   */
  private static long worked() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(java.time.Duration::toNanos)
        .orElse(0L);
  }

  private static long held() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private long bytes(boolean index) throws IOException {
    try (Stream<Path> files = Files.walk(stock.folder())) {
      long bytes = 0;
      for (Path one : (Iterable<Path>) files::iterator) {
        boolean inside = stock.folder().relativize(one).startsWith("index");
        if (inside == index && Files.isRegularFile(one)) {
          bytes += Files.size(one);
        }
      }
      return bytes;
    }
  }

  /** One word or two of an article, as people would type them. */
  private void search(Archive archive, List<Article> articles, List<Measured> figures) {
    Random chance = new Random(stock.seed());
    double[] plain = new double[SEARCHES];
    double[] faceted = new double[SEARCHES];
    for (int i = -SEARCHES / 4; i < SEARCHES; i++) {
      String[] words =
          articles
              .get(chance.nextInt(articles.size()))
              .text()
              .replaceAll("\\p{P}", " ")
              .split("\\s+");
      String asked = words[chance.nextInt(words.length)];
      if (chance.nextBoolean()) {
        asked += " " + words[chance.nextInt(words.length)];
      }
      if (asked.isBlank()) {
        continue;
      }
      Query query = Query.of(asked);
      double one = millis(() -> archive.search(query, 0, PAGE, false));
      double other = millis(() -> archive.search(query, 0, PAGE, true));
      if (i >= 0) {
        plain[i] = one;
        faceted[i] = other;
      }
    }
    figures.add(new Measured("scale.search.p50", at(plain, 0.5), "ms, first page"));
    figures.add(new Measured("scale.search.p95", at(plain, 0.95), "ms, first page"));
    figures.add(new Measured("scale.search.faceted.p95", at(faceted, 0.95), "ms, with facets"));
  }

  private static void timelines(Archive archive, List<Measured> figures) {
    List<Found.Count> actors =
        archive.search(Query.of(""), 0, 0, true).facets().getOrDefault("actor", List.of()).stream()
            .limit(ACTORS)
            .toList();
    double[] times = new double[actors.size()];
    long most = 0;
    for (int i = 0; i < times.length; i++) {
      EventQuery query = EventQuery.of(Query.of("").naming(Set.of(actors.get(i).value())));
      long[] total = new long[1];
      times[i] =
          millis(() -> total[0] = archive.events(query, EventOrder.DAY, 0, TIMELINE).total());
      most = Math.max(most, total[0]);
    }
    if (times.length > 0) {
      String basis = "ms, " + times.length + " most frequent actors, of up to " + most + " events";
      figures.add(new Measured("scale.timeline.p50", at(times, 0.5), basis));
      figures.add(new Measured("scale.timeline.slowest", at(times, 1), basis));
    }
  }

  private static double millis(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double at(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
