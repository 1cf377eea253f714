package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.archive.Archive;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Party;
import org.isnad.export.row.Row;
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

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Layer.class)
  void whatIsReadBackIsWhatTheArchiveHolds(Layer layer) throws IOException, SQLException {
    try (Archive archive = Newsroom.open()) {
      Tally tally = new Tally();
      Path file = folder.resolve("rows.csv");
      WholeFile.write(file, false, out -> new Csv(layer).write(Newsroom.all(archive), out, tally));
      byte[] bytes = Files.readAllBytes(file);
      assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
      List<Map<String, @Nullable Object>> read =
          Duck.rows(
              "SELECT * FROM read_csv('"
                  + file
                  + "', header=true, all_varchar=true, quote='\"', escape='\"', delim=',',"
                  + " strict_mode=false, new_line='\\r\\n')");
      Map<String, @Nullable Object> tags = read.get(0);
      assertThat(tags.values())
          .allSatisfy(
              tag -> {
                var match = TAG.matcher(String.valueOf(tag));
                assertThat(match.matches()).as("%s", tag).isTrue();
                assertThat(HXL).contains(match.group(1));
              });
      List<Row> rows = layer.rows(Newsroom.all(archive)).map(Row.class::cast).toList();
      assertThat(rows).isNotEmpty();
      assertThat(tally.written()).isEqualTo(rows.size());
      assertThat(read).hasSize(rows.size() + 1);
      for (int i = 0; i < rows.size(); i++) {
        same(read.get(i + 1), rows.get(i));
      }
    }
  }

  private static void same(Map<String, @Nullable Object> read, Row row) {
    assertThat(read.get("id")).isEqualTo(row.id());
    assertThat(unguarded(read.get("words"))).isEqualTo(shown(row.origin().words()));
    assertThat(unguarded(read.get("sentence"))).isEqualTo(shown(row.origin().sentence()));
    assertThat(unguarded(read.get("title"))).isEqualTo(shown(row.origin().title()));
    assertThat(unguarded(read.get("outlet"))).isEqualTo(shown(row.origin().outlet()));
    assertThat(read.get("url")).isEqualTo(row.origin().url());
    assertThat(read.get("start")).isEqualTo("" + row.origin().start());
    assertThat(read.get("reader")).isEqualTo(row.origin().reader());
    if (row instanceof EventRow event) {
      assertThat(read.get("type")).isEqualTo(event.type());
      assertThat(read.get("status")).isEqualTo(event.status());
      assertThat(read.get("day")).isEqualTo(event.day() == null ? null : event.day().toString());
      assertThat(read.get("actor_keys"))
          .isEqualTo(
              event.actors().isEmpty()
                  ? null
                  : String.join("; ", event.actors().stream().map(Party::key).toList()));
    }
  }

  /** What a reader of CSV is given for a text: nothing for one that is empty. */
  private static @Nullable String shown(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text.replace('\0', '\u2400');
  }

  private static @Nullable String unguarded(@Nullable Object cell) {
    String text = cell == null ? null : cell.toString();
    return text != null && text.startsWith("'") && "=+-@\t\r\n".indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
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
