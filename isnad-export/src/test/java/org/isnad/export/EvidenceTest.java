package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.isnad.archive.Archive;
import org.isnad.export.row.Choice;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Row;
import org.isnad.export.row.Tally;
import org.isnad.reader.record.Article;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every row of every format says where it comes from. */
class EvidenceTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir private Path folder;

  /** News in which every kind of row and every part of an origin is met. */
  private static List<Article> news() {
    List<Article> news = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      news.add(
          new Article(
              "ملف" + i,
              ("نقلت وكالة رويترز عن سيرغي لافروف قوله إن الجيش السوري قصف جبهة النصرة في حلب يوم 2"
                      + i
                      + " تموز 2015 وقتل 1%1$d مدنيا. وطالب جون كيري إيران بوقف القتال في عدن. والتقى"
                      + " سيرغي لافروف جون كيري في جنيف أمس.")
                  .formatted(i),
              "صحيفة " + i,
              java.time.LocalDate.of(2015, 7, 27),
              "عنوان " + i,
              "http://example.org/" + i));
    }
    return news;
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyRowSaysWhereItComesFrom(Format format) throws Exception {
    try (Archive archive = Newsroom.archive(folder.resolve("archive"), news())) {
      Map<String, Origin> origins = new HashMap<>();
      for (Layer layer : Layer.values()) {
        layer.rows(Newsroom.all(archive)).forEach(row -> origins.put(row.id(), row.origin()));
      }
      Set<String> seen = new LinkedHashSet<>();
      for (Layer layer : format.isLayered() ? Layer.values() : new Layer[] {Layer.EVENTS}) {
        Tally tally = new Tally();
        byte[] bytes =
            Newsroom.bytes(
                format.writing(new Choice(layer, Locale.ENGLISH)), Newsroom.all(archive), tally);
        Map<String, String> rows = rows(format, bytes);
        assertThat(rows).isNotEmpty();
        rows.forEach(
            (id, text) -> {
              Origin origin = Objects.requireNonNull(origins.get(id), id);
              seen.add(origin.article());
              assertThat(text).as("%s of %s", id, format).contains(said(format, origin));
            });
      }
      assertThat(seen).hasSize(news().size());
    }
  }

  /** What a row has to hold of an origin. */
  private static List<String> said(Format format, Origin origin) {
    List<String> said =
        new ArrayList<>(
            List.of(
                origin.article(),
                Objects.requireNonNull(origin.url()),
                Objects.requireNonNull(origin.outlet()),
                origin.reader(),
                origin.lexicon()));
    // What is cited is an article, not words in it.
    if (format != Format.BIBTEX && format != Format.RIS) {
      said.addAll(
          List.of(
              String.valueOf(origin.start()),
              String.valueOf(origin.end()),
              origin.words(),
              origin.rule()));
      origin.chain().forEach(voice -> said.add(chain(format) ? voice.key() : voice.name()));
    }
    return said;
  }

  /** Whether a format names the voices of a chain by their keys. */
  private static boolean chain(Format format) {
    return format == Format.GRAPHML;
  }

  /** The rows of a format by the id of the record that each is about, as text. */
  private Map<String, String> rows(Format format, byte[] bytes) throws IOException, SQLException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Map<String, String> rows = new LinkedHashMap<>();
    switch (format) {
      case CSV -> csv(text.substring(1), "id", rows).remove("#meta+id");
      case ACLED, UCDP -> csv(text.substring(1), "isnad_event", rows);
      case DATAPACKAGE -> {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
          ZipEntry entry;
          while ((entry = zip.getNextEntry()) != null) {
            String name = entry.getName();
            if (name.endsWith(".csv") && !name.startsWith("codebook")) {
              csv(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "id", rows);
            }
          }
        }
      }
      case PARQUET -> {
        Path file = Files.write(folder.resolve("rows.parquet"), bytes);
        Duck.rows("SELECT * FROM '" + file + "'")
            .forEach(row -> rows.put(String.valueOf(row.get("id")), row.toString()));
      }
      case PLOVER ->
          text.lines().forEach(line -> rows.put(JSON.readTree(line).get("id").stringValue(), line));
      case POLECAT ->
          text.lines()
              .skip(1)
              .forEach(line -> rows.put(line.substring(0, line.indexOf('\t')), line));
      case JSONLD -> linked(JSON.readTree(text).get("@graph"), rows);
      case GRAPHML ->
          Jsoup.parse(text, "", Parser.xmlParser())
              .select("edge")
              .forEach(edge -> rows.put(edge.select("data[key=e_event]").text(), edge.wholeText()));
      case FTM ->
          text.lines()
              .map(JSON::readTree)
              .map(entity -> entity.get("properties"))
              .filter(properties -> properties.has("recordId"))
              .forEach(
                  properties ->
                      rows.put(
                          properties.get("recordId").get(0).stringValue(), properties.toString()));
      case BIBTEX, RIS ->
          Stream.of(text.split(format == Format.RIS ? "ER  - " : "\n}\n"))
              .filter(one -> one.contains("Isnad article "))
              .forEach(one -> rows.put(one.split("Isnad article ")[1].substring(0, 64), one));
      case DOSSIER ->
          Jsoup.parse(text)
              .select("article.telling")
              .forEach(
                  telling -> {
                    String[] parts = telling.select("p.address").text().split(" ?· ");
                    String article = parts[0].substring(parts[0].length() - 64);
                    rows.put(article + "/" + parts[1], telling.text());
                  });
    }
    return rows;
  }

  private static Map<String, String> csv(String text, String id, Map<String, String> rows)
      throws IOException {
    try (var parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        rows.put(row.get(id), String.join("\n", row));
      }
    }
    return rows;
  }

  /** The records of a graph, each with its annotation and all that these two lead to. */
  private static void linked(JsonNode graph, Map<String, String> rows) {
    Map<String, JsonNode> nodes = new HashMap<>();
    graph.forEach(node -> nodes.put(node.get("id").stringValue(), node));
    for (JsonNode node : graph) {
      if (node.path("type").asString("").equals("Annotation")) {
        Set<JsonNode> reached = new LinkedHashSet<>();
        reach(node, nodes, reached);
        String body = node.get("body").stringValue();
        rows.put(body.split(":", 4)[3], reached.toString());
      }
    }
  }

  private static void reach(JsonNode from, Map<String, JsonNode> nodes, Set<JsonNode> reached) {
    if (from.isString()) {
      JsonNode to = nodes.get(from.stringValue());
      if (to != null && reached.add(to)) {
        reach(to, nodes, reached);
      }
    } else {
      reached.add(from);
      from.forEach(part -> reach(part, nodes, reached));
    }
  }

  /**
   * An origin is what the archive has: the words stand where it says, in the text of its article.
   */
  @Test
  void originsAreTrue() {
    try (Archive archive = Newsroom.open()) {
      Map<String, int[]> texts = new HashMap<>();
      Map<String, Set<String>> printed = new HashMap<>();
      archive
          .readings()
          .forEach(
              one -> {
                texts.put(one.article().id(), one.text().codePoints().toArray());
                one.article()
                    .appearances()
                    .forEach(
                        at ->
                            printed
                                .computeIfAbsent(one.article().id(), id -> new LinkedHashSet<>())
                                .add(at.outlet() + " " + at.url()));
              });
      for (Layer layer : Layer.values()) {
        List<? extends Row> rows = layer.rows(Newsroom.all(archive)).toList();
        assertThat(rows).isNotEmpty();
        for (Row row : rows) {
          Origin origin = row.origin();
          int[] text = Objects.requireNonNull(texts.get(origin.article()));
          assertThat(new String(text, origin.start(), origin.end() - origin.start()))
              .isEqualTo(origin.words());
          int[] sentence = origin.sentence().codePoints().toArray();
          assertThat(new String(text, origin.sentenceStart(), sentence.length))
              .isEqualTo(origin.sentence());
          assertThat(printed.get(origin.article())).contains(origin.outlet() + " " + origin.url());
          origin
              .chain()
              .forEach(
                  voice -> {
                    Integer start = voice.start();
                    Integer end = voice.end();
                    if (start != null && end != null) {
                      assertThat(new String(text, start, end - start)).isEqualTo(voice.words());
                    }
                  });
        }
      }
    }
  }
}
