package org.isnad.export.table;

import static org.isnad.export.json.Json.object;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.export.json.Json;
import org.isnad.export.row.Layer;
import org.isnad.export.row.ReadArticle;
import org.isnad.export.row.Row;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A Frictionless data package in a ZIP file: a table for each layer, a codebook of the closed
 * vocabularies with how often each word is used, and {@code datapackage.json}, which describes
 * every column. The tables are plain CSV: neither the mark that Excel asks for nor HXL tags stand
 * in them.
 */
public final class DataPackage implements Writing {
  private static final String TABULAR = "tabular-data-resource";

  /** Entries of a ZIP file have a date; the same archive is to give the same bytes. */
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final List<Column<Word>> CODEBOOK =
      List.of(
          new Column<>("vocabulary", "", Column.Type.STRING, null, Word::vocabulary),
          new Column<>("word", "", Column.Type.STRING, null, Word::word),
          new Column<>("meaning", "", Column.Type.STRING, null, Word::meaning),
          new Column<>("meaning_ar", "", Column.Type.STRING, null, Word::arabic),
          new Column<>("columns", "", Column.Type.STRING, null, Word::columns),
          new Column<>("rows", "", Column.Type.INTEGER, null, Word::rows));

  private static final Map<String, String> CODEBOOK_COLUMNS =
      Map.of(
          "vocabulary", "the closed vocabulary",
          "word", "a word of it, as it stands in the tables",
          "meaning", "what it means",
          "meaning_ar", "what it means, in Arabic",
          "columns", "the columns that have it, each behind its table, parted by \"; \"",
          "rows", "how many rows of this package have it");

  private final Words words = new Words();

  private record Word(
      String vocabulary, String word, String meaning, String arabic, String columns, long rows) {}

  /** Counts the words of the closed vocabularies that rows have. */
  private static final class Uses {
    private final Map<Vocabulary, Map<String, Long>> counts = new EnumMap<>(Vocabulary.class);
    private final Map<Vocabulary, Set<String>> columns = new EnumMap<>(Vocabulary.class);

    List<Column<Row>> counted(Layer layer) {
      List<Column<Row>> counted = new ArrayList<>();
      for (Column<Row> column : Columns.of(layer)) {
        Vocabulary vocabulary = column.vocabulary();
        if (vocabulary == null) {
          counted.add(column);
          continue;
        }
        columns
            .computeIfAbsent(vocabulary, unused -> new TreeSet<>())
            .add(layer.word() + "." + column.name());
        Map<String, Long> count = counts.computeIfAbsent(vocabulary, unused -> new HashMap<>());
        counted.add(
            new Column<>(
                column.name(),
                column.hxl(),
                column.type(),
                vocabulary,
                row -> {
                  Object value = column.value().apply(row);
                  if (value != null) {
                    String cell = value.toString();
                    for (String word :
                        vocabulary.many() ? cell.split("; ", -1) : new String[] {cell}) {
                      count.merge(word, 1L, Long::sum);
                    }
                  }
                  return value;
                }));
      }
      return counted;
    }
  }

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    List<Map<String, Object>> resources = new ArrayList<>();
    Uses uses = new Uses();
    for (Layer layer : Layer.values()) {
      Iterator<? extends Row> rows =
          layer == Layer.ARTICLES
              ? selection.readArticles().map(ReadArticle::article).iterator()
              : layer.rows(selection).iterator();
      List<Column<Row>> columns = uses.counted(layer);
      resources.add(
          resource(
              zip,
              layer.word(),
              columns.stream().map(column -> field(layer, column)).toList(),
              layer == Layer.ARTICLES ? List.of() : List.of(inArticles()),
              cells -> {
                cells.line(columns.stream().map(Column::name).toList());
                Csv.rows(rows, columns, cells, tally);
              }));
    }
    resources.add(
        resource(
            zip,
            "codebook",
            CODEBOOK.stream()
                .map(
                    column ->
                        object(
                            "name",
                            column.name(),
                            "type",
                            type(column),
                            "description",
                            CODEBOOK_COLUMNS.get(column.name())))
                .toList(),
            List.of(),
            cells -> codebook(cells, uses)));
    zip.putNextEntry(entry("datapackage.json"));
    Json json = new Json(zip);
    json.line(
        object(
            "profile",
            "tabular-data-package",
            "name",
            "isnad-archive",
            "title",
            "Isnad: a sourced record of Arabic news",
            "description",
            "Who did what to whom, who said what and how many, as Arabic articles tell it; every row"
                + " says in which article and at which words, in code points, it stands, and"
                + " through whom it came. A cell of text that a spreadsheet would take for a"
                + " formula begins with an apostrophe that is not part of it.",
            "keywords",
            List.of("events", "conflict", "news", "Arabic", "provenance"),
            "resources",
            resources));
    json.flush();
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  @FunctionalInterface
  private interface Table {
    void write(Cells cells) throws IOException;
  }

  private static Map<String, Object> resource(
      ZipOutputStream zip,
      String name,
      List<Map<String, Object>> fields,
      List<Map<String, Object>> foreignKeys,
      Table table)
      throws IOException {
    zip.putNextEntry(entry(name + ".csv"));
    Counting counted = new Counting(zip);
    Cells cells = new Cells(counted.hashed, false);
    table.write(cells);
    cells.flush();
    counted.hashed.flush();
    zip.closeEntry();
    boolean keyed = "id".equals(fields.get(0).get("name"));
    return object(
        "profile",
        TABULAR,
        "name",
        name,
        "path",
        name + ".csv",
        "format",
        "csv",
        "mediatype",
        "text/csv",
        "encoding",
        "utf-8",
        "bytes",
        counted.bytes,
        "hash",
        "sha256:" + HexFormat.of().formatHex(counted.digest.digest()),
        "dialect",
        object("delimiter", ",", "doubleQuote", true, "lineTerminator", "\r\n", "header", true),
        "schema",
        object(
            "fields",
            fields,
            "missingValues",
            List.of(""),
            "primaryKey",
            keyed ? "id" : null,
            "foreignKeys",
            foreignKeys));
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    return entry;
  }

  private static Map<String, Object> inArticles() {
    return object("fields", "article", "reference", object("resource", "articles", "fields", "id"));
  }

  private Map<String, Object> field(Layer layer, Column<Row> column) {
    Vocabulary vocabulary = column.vocabulary();
    return object(
        "name",
        column.name(),
        "type",
        type(column),
        "description",
        words.column(layer, column.name()),
        "hxl",
        column.hxl(),
        "constraints",
        vocabulary == null ? null : constraints(vocabulary));
  }

  private static Map<String, Object> constraints(Vocabulary vocabulary) {
    if (vocabulary.many()) {
      String word = String.join("|", vocabulary.words());
      return object("pattern", "^(?:(" + word + ")(; (" + word + "))*)?$");
    }
    return object("enum", vocabulary.words());
  }

  private static String type(Column<?> column) {
    return column.type().name().toLowerCase(Locale.ROOT);
  }

  private void codebook(Cells cells, Uses uses) throws IOException {
    cells.line(CODEBOOK.stream().map(Column::name).toList());
    for (Map.Entry<Vocabulary, Map<String, Long>> used : uses.counts.entrySet()) {
      Vocabulary vocabulary = used.getKey();
      String columns =
          uses.columns.getOrDefault(vocabulary, Set.of()).stream()
              .collect(Collectors.joining("; "));
      for (String word : vocabulary.words()) {
        Word line =
            new Word(
                vocabulary.word(),
                word,
                words.english(vocabulary, word),
                words.arabic(vocabulary, word),
                columns,
                used.getValue().getOrDefault(word, 0L));
        List<@Nullable Object> values = new ArrayList<>();
        CODEBOOK.forEach(column -> values.add(column.value().apply(line)));
        cells.line(values);
      }
    }
  }

  /** Bytes on their way, counted and hashed. */
  private static final class Counting extends FilterOutputStream {
    private final MessageDigest digest;
    private final DigestOutputStream hashed;
    private long bytes;

    Counting(OutputStream out) {
      super(out);
      try {
        digest = MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
      hashed = new DigestOutputStream(this, digest);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] given, int from, int length) throws IOException {
      out.write(given, from, length);
      bytes += length;
    }
  }
}
