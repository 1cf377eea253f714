package org.isnad.flink;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.flink.article.GatherArticles;
import org.isnad.flink.article.Printed;
import org.isnad.flink.article.ReadText;
import org.isnad.flink.article.Refused;
import org.isnad.flink.line.Lines;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Source;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;
import org.isnad.story.event.Tellings;

/**
 * The same as {@link Dataflow}, in one thread and without Flink: what a cluster's results are held
 * against.
 */
final class Alone {
  private final Map<String, List<String>> lines = new TreeMap<>();

  private Alone() {}

  /**
   * The lines of each kind of record, sorted.
   *
   * @param inputs files and folders of this machine
   */
  static Map<String, List<String>> of(List<String> inputs, Reader reader) {
    Alone alone = new Alone();
    alone.run(inputs, reader);
    alone.lines.values().forEach(lines -> lines.sort(null));
    return alone.lines;
  }

  private void run(List<String> inputs, Reader reader) {
    Map<String, List<ReadText>> told = new TreeMap<>();
    Intake.usual()
        .open(inputs, InputStream.nullInputStream(), source -> read(source, reader, told));
    List<Copies.Text> texts = new ArrayList<>();
    List<Printed> articles = new ArrayList<>();
    told.forEach((id, one) -> articles.add(GatherArticles.merged(id, one)));
    for (Printed article : articles) {
      add("readings", Lines.of(article.reading()));
      texts.add(
          new Copies.Text(
              article.id(), article.article().published(), Shingles.of(article.article().text())));
    }
    Map<String, String> origins = new HashMap<>();
    for (Copies.Group group : Copies.groups(texts)) {
      add("copies", Lines.of(group));
      group.ids().forEach(id -> origins.put(id, group.origin()));
    }
    List<Telling> tellings = new ArrayList<>();
    for (Printed article : articles) {
      tellings.addAll(Tellings.of(article.id(), article.outlets(), article.reading()));
    }
    for (Happening event : Happenings.of(tellings, origins)) {
      add("events", Lines.of(event));
      Lines.rivals(event).forEach(line -> add("rivals", line));
    }
  }

  private boolean read(Source source, Reader reader, Map<String, List<ReadText>> told) {
    try {
      Article article = source.fetch().article();
      String id = ReadingJson.id(article.text());
      told.computeIfAbsent(id, unused -> new ArrayList<>())
          .add(ReadText.of(id, article, ReadingJson.layers(reader.read(article))));
    } catch (Refusal e) {
      add("refused", Lines.of(new Refused(e.where(), e.fault().code(), e.detail())));
    }
    return true;
  }

  private void add(String kind, String line) {
    lines.computeIfAbsent(kind, unused -> new ArrayList<>()).add(line);
  }
}
