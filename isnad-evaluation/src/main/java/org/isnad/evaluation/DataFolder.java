package org.isnad.evaluation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.evaluation.clitic.SegmentationAccuracy;
import org.isnad.evaluation.event.EventAccuracy;
import org.isnad.evaluation.event.ParticipantAccuracy;
import org.isnad.evaluation.gold.GoldAgreement;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.mention.MentionAccuracy;
import org.isnad.evaluation.news.NewsFile;
import org.isnad.evaluation.news.NewsReading;
import org.isnad.evaluation.story.StoryAgreement;
import org.isnad.evaluation.temporal.TemporalAccuracy;
import org.jspecify.annotations.Nullable;

/**
 * A folder of measuring data: {@code gold/readings} with {@code articles} (and their dates in
 * {@code articles/published.json}), and data files (and a folder {@code temporal}) in the folder
 * itself or in {@code data}, known by their names.
 */
final class DataFolder {
  private static final String NEWS = "news_*.json";
  private static final String PAIRS = "news_pairs_*.json";

  /** Files by name ({@code *} as in a shell), and what measures with them; the first that fits. */
  private record Kind(String glob, Function<Path, Measurement> measurement) {}

  private final Path root;
  private final List<Kind> kinds;

  DataFolder(Path root, Consumer<String> trouble) {
    this.root = root;
    this.kinds =
        List.of(
            new Kind("seg_*.tsv", file -> new SegmentationAccuracy(file, mistake -> {})),
            new Kind("temporal", folder -> new TemporalAccuracy(folder, missed -> {})),
            new Kind("ner_*.txt", MentionAccuracy::new),
            new Kind("event_*_spans.jsonl", ParticipantAccuracy::new),
            new Kind("event_*.jsonl", EventAccuracy::new),
            new Kind(NEWS, file -> new NewsReading(file, trouble)));
  }

  /** What can be measured here, by the path of the data, in the order of the table. */
  Map<String, Measurement> measurements() throws IOException {
    Map<String, Measurement> measurements = new LinkedHashMap<>();
    Path gold = root.resolve("gold").resolve("readings");
    Path articles = root.resolve("articles");
    if (Files.isDirectory(gold) && Files.isDirectory(articles)) {
      Path published = articles.resolve("published.json");
      measurements.put(
          gold.toString(),
          new GoldAgreement(gold, articles, Files.exists(published) ? published : null));
    }
    files()
        .forEach((file, kind) -> measurements.put(file, kind.measurement().apply(Path.of(file))));
    Path news = newsFile();
    if (news != null) {
      try (DirectoryStream<Path> found =
          Files.newDirectoryStream(
              Objects.requireNonNull(news.toAbsolutePath().getParent()), PAIRS)) {
        for (Path pairs : found) {
          measurements.put(pairs.toString(), new StoryAgreement(news, pairs));
        }
      }
    }
    return measurements;
  }

  /** A file of whole articles to measure speed on, or null. */
  @Nullable Path newsFile() throws IOException {
    for (Map.Entry<String, Kind> file : files().entrySet()) {
      if (file.getValue().glob().equals(NEWS)) {
        return Path.of(file.getKey());
      }
    }
    return null;
  }

  /** The data files by kind, those of one kind by name. */
  private Map<String, Kind> files() throws IOException {
    Map<String, Kind> files = new LinkedHashMap<>();
    for (Kind kind : kinds) {
      Map<String, Kind> ofKind = new TreeMap<>();
      for (Path folder : List.of(root, root.resolve("data"))) {
        if (Files.isDirectory(folder)) {
          try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, kind.glob())) {
            for (Path file : found) {
              if (!kind.glob().equals(NEWS) || NewsFile.holdsArticles(file)) {
                ofKind.put(file.toString(), kind);
              }
            }
          }
        }
      }
      ofKind.forEach(files::putIfAbsent);
    }
    return files;
  }
}
