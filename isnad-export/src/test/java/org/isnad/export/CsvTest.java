package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.archive.Archive;
import org.isnad.export.parquet.Parquet;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.table.Csv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CsvTest {
  /** The core hashtags of the HXL standard 1.1. */
  private static final Set<String> HXL =
      Set.of(
          ("access activity adm1 adm2 adm3 adm4 adm5 affected beneficiary capacity cause channel"
                  + " contact country crisis currency date delivery description event frequency geo"
                  + " group impact indicator inneed item loc meta modality need operations org"
                  + " output population reached region respondee sector service severity signature"
                  + " status subsector targeted value")
              .split(" "));

  private static final Pattern TAG = Pattern.compile("#([a-z][a-z0-9_]*)(\\+[a-z][a-z0-9_]*)*");

  private static final String MACROS =
      """
      CREATE TEMP MACRO told(list) AS array_to_string(list, '; ');
      CREATE TEMP MACRO through(list) AS array_to_string(list, ' > ');
      CREATE TEMP MACRO each_once(list) AS list_filter(
        list, (one, n) -> one IS NOT NULL AND list_position(list, one) = n);
      CREATE TEMP MACRO plain(value) AS rtrim(rtrim(CAST(value AS VARCHAR), '0'), '.');
      CREATE TEMP MACRO counted(list, what) AS told(list_transform(
        list_filter(list, c -> c.counts = what),
        c -> CASE c.bound WHEN 'at-least' THEN '≥ ' WHEN 'at-most' THEN '≤ '
          WHEN 'about' THEN '~ ' ELSE '' END || plain(c.value)));
      CREATE TEMP MACRO guarded(text) AS
        CASE WHEN regexp_matches(text, '^[-=+@\\t\\r\\n]') THEN chr(39) || text ELSE text END;
      CREATE TEMP MACRO cell(value) AS coalesce(CASE WHEN typeof(value) = 'VARCHAR'
        THEN guarded(replace(CAST(value AS VARCHAR), chr(0), chr(9216)))
        ELSE CAST(value AS VARCHAR) END, '');
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Layer.class)
  void whatIsReadBackIsWhatTheArchiveHolds(Layer layer) throws IOException, SQLException {
    try (Archive archive = Newsroom.openNamed()) {
      Tally tally = new Tally();
      Path file = folder.resolve("rows.csv");
      WholeFile.write(file, false, out -> new Csv(layer).write(Newsroom.all(archive), out, tally));
      byte[] bytes = Files.readAllBytes(file);
      assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
      assertThat(tally.written()).isEqualTo(layer.rows(Newsroom.all(archive)).count());
      Path nested = folder.resolve("rows.parquet");
      WholeFile.write(
          nested, false, out -> new Parquet(layer).write(Newsroom.all(archive), out, new Tally()));
      String table =
          "read_csv('"
              + file
              + "', header=true, all_varchar=true, quote='\"', escape='\"', delim=',',"
              + " strict_mode=false, new_line='\\r\\n')";
      Map<String, @Nullable Object> tags = Duck.rows("SELECT * FROM " + table + " LIMIT 1").get(0);
      assertThat(tags.values())
          .allSatisfy(
              tag -> {
                var match = TAG.matcher(String.valueOf(tag));
                assertThat(match.matches()).as("%s", tag).isTrue();
                assertThat(HXL).contains(match.group(1));
              });
      assertThat(Duck.rows(differing(layer, tags.keySet(), table, nested))).isEmpty();
    }
  }

  /**
   * Asks for every cell of a CSV that is not what the Parquet file has in its place; that this is
   * what the archive holds is {@link ParquetTest}'s.
   */
  private static String differing(Layer layer, Set<String> columns, String table, Path nested)
      throws IOException {
    Map<String, String> told = told(layer);
    List<String> held = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    for (String column : columns) {
      // Follows from rules, not from a row; DataPackageTest holds it against ACLED's table.
      if (!column.startsWith("acled_")) {
        String own = '"' + column + '"';
        String expression = told.getOrDefault(column, own);
        // Parquet keeps six decimals of a number, CSV all of them: a third of a million.
        boolean number = expression.startsWith("plain(");
        String cell = number ? "plain(CAST(c.%s AS DECIMAL(38, 6)))" : "c.%s";
        held.add(expression + " AS " + own);
        pairs.add(
            "{'name': '%s', 'cell': coalesce(%s, ''), 'held': cell(h.%s)}"
                .formatted(column, cell.formatted(own), own));
      }
    }
    String rows =
        layer == Layer.STORIES
            ? "SELECT id AS story, witnesses, tellings, rivals, unnest(best) FROM '%s'"
            : "SELECT * FROM '%s'";
    return MACROS
        + """
        SELECT * FROM (
          SELECT c.id, unnest([%s], recursive := true)
          FROM (SELECT * FROM %s OFFSET 1) c
          POSITIONAL JOIN (
            SELECT %s FROM (SELECT * EXCLUDE (origin), unnest(origin) FROM (%s))) h)
        WHERE cell IS DISTINCT FROM held
        """
            .formatted(
                String.join(", ", pairs), table, String.join(", ", held), rows.formatted(nested));
  }

  /** What a column is to hold where that is not under its own name in the Parquet file. */
  private static Map<String, String> told(Layer layer) throws IOException {
    Set<String> parts = new HashSet<>(Set.of("all", layer.word()));
    switch (layer) {
      case EVENTS, FIGURES -> parts.add("place");
      case STORIES -> parts.addAll(Set.of("events", "place"));
      default -> {}
    }
    Map<String, String> told = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(CsvTest.class.getResourceAsStream("columns.sql"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> parts.contains(line.split("\\.", 2)[0]))
          .forEach(
              line -> {
                String[] sides = line.substring(line.indexOf('.') + 1).split(" = ", 2);
                told.put(sides[0], sides[1]);
              });
    }
    return told;
  }

  @Test
  void noCellIsAFormula() throws IOException {
    try (Archive archive = Newsroom.open();
        var parser =
            org.apache.commons.csv.CSVFormat.RFC4180.parse(
                new java.io.StringReader(Newsroom.text(Format.CSV, archive).substring(1)))) {
      var lines = parser.getRecords();
      assertThat(lines).hasSizeGreaterThan(50);
      for (var line : lines) {
        assertThat(line.size()).isEqualTo(lines.get(0).size());
        for (String cell : line) {
          assertThat(cell).doesNotMatch("(?s)[=+@\t\r].*");
        }
      }
    }
  }

  @Test
  void theSameArchiveGivesTheSameBytes() {
    try (Archive one = Newsroom.archive(folder.resolve("a"), Newsroom.random(3, 20));
        Archive other = Newsroom.archive(folder.resolve("b"), Newsroom.random(3, 20))) {
      assertThat(Newsroom.text(Format.CSV, one)).isEqualTo(Newsroom.text(Format.CSV, other));
    }
  }

  @Test
  void onlyWhatIsAskedForIsWritten() {
    try (Archive archive =
        Newsroom.archive(
            folder.resolve("a"),
            List.of(
                Newsroom.article(
                    "التقى سيرغي لافروف جون كيري في جنيف.", "الساحل", "2015-07-21", "http://a"),
                Newsroom.article(
                    "قصف الجيش السوري حلب أمس.", "المنارة", "2015-07-22", "http://b")))) {
      Selection one =
          new Selection(archive, Newsroom.of(Set.of("الساحل")), null, Selection.Progress.NONE);
      assertThat(one.events().map(EventRow::type)).containsExactly("CONSULT");
      assertThat(Newsroom.all(archive).events().map(EventRow::type))
          .containsExactly("CONSULT", "ASSAULT");
      archive.withdraw(archive.articles().findFirst().orElseThrow().id(), "كان خبرا غير صحيح");
      assertThat(Newsroom.all(archive).events().map(EventRow::type)).containsExactly("ASSAULT");
    }
  }

  @Test
  void charactersAreThoseOfTheFile() throws IOException {
    try (Archive archive =
        Newsroom.archive(
            folder.resolve("a"),
            List.of(
                Newsroom.article("قصف الجيش السوري حلب.", "الساحل", "2015-07-22", "http://b")))) {
      Path file = folder.resolve("x.csv");
      WholeFile.write(
          file, false, out -> new Csv(Layer.EVENTS).write(Newsroom.all(archive), out, new Tally()));
      assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("قصف الجيش السوري حلب.");
    }
  }
}
