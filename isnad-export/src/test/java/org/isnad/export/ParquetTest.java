package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.export.parquet.Parquet;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.FigureRow;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Row;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Layer.class)
  void whatIsReadBackIsWhatTheArchiveHolds(Layer layer) throws IOException, SQLException {
    try (Archive archive = Newsroom.open()) {
      Path file = folder.resolve("rows.parquet");
      Tally tally = new Tally();
      WholeFile.write(
          file, false, out -> new Parquet(layer).write(Newsroom.all(archive), out, tally));
      String from = " FROM '" + file + "'";
      List<Map<String, @Nullable Object>> read =
          Duck.rows(
              ("SELECT id, $.words AS words, $.sentence AS sentence, $.start AS s, $.\"end\" AS e,"
                          + " $.url AS url, $.outlet AS outlet,"
                          + " CAST($.published AS VARCHAR) AS published,"
                          + " list_transform($.chain, v -> v.name) AS chain, $.lexicon AS lexicon")
                      .replace("$", layer == Layer.STORIES ? "best.origin" : "origin")
                  + from);
      List<Row> rows = layer.rows(Newsroom.all(archive)).map(Row.class::cast).toList();
      assertThat(read).hasSize(rows.size());
      assertThat(tally.written()).isEqualTo(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        Map<String, @Nullable Object> one = read.get(i);
        assertThat(one.get("id")).isEqualTo(row.id());
        assertThat(one.get("words")).isEqualTo(row.origin().words());
        assertThat(one.get("sentence")).isEqualTo(row.origin().sentence());
        assertThat(one.get("s")).isEqualTo(row.origin().start());
        assertThat(one.get("e")).isEqualTo(row.origin().end());
        assertThat(one.get("url")).isEqualTo(row.origin().url());
        assertThat(one.get("outlet")).isEqualTo(row.origin().outlet());
        assertThat(one.get("published"))
            .isEqualTo(
                row.origin().published() == null ? null : row.origin().published().toString());
        assertThat(String.valueOf(one.get("chain")))
            .isEqualTo(
                "["
                    + String.join(", ", row.origin().chain().stream().map(Voice::name).toList())
                    + "]");
        assertThat(one.get("lexicon")).isEqualTo(row.origin().lexicon());
      }
    }
  }

  @Test
  void numbersAndListsAreNoText() throws IOException, SQLException {
    try (Archive archive = Newsroom.open()) {
      Path figures = folder.resolve("figures.parquet");
      WholeFile.write(
          figures,
          false,
          out -> new Parquet(Layer.FIGURES).write(Newsroom.all(archive), out, new Tally()));
      BigDecimal sum =
          Newsroom.all(archive)
              .figures()
              .map(FigureRow::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      Object read = Duck.rows("SELECT sum(value) AS sum FROM '" + figures + "'").get(0).get("sum");
      assertThat(new BigDecimal(String.valueOf(read))).isEqualByComparingTo(sum);
      Path events = folder.resolve("events.parquet");
      WholeFile.write(
          events,
          false,
          out -> new Parquet(Layer.EVENTS).write(Newsroom.all(archive), out, new Tally()));
      long actors =
          Newsroom.all(archive).events().map(EventRow::actors).mapToLong(List::size).sum();
      assertThat(
              Duck.rows("SELECT count(*) AS n FROM (SELECT unnest(actors) FROM '" + events + "')")
                  .get(0)
                  .get("n"))
          .isEqualTo(actors);
      assertThat(Files.size(events)).isPositive();
    }
  }

  @Test
  void theSameArchiveGivesTheSameBytes() {
    try (Archive one = Newsroom.archive(folder.resolve("a"), Newsroom.random(3, 20));
        Archive other = Newsroom.archive(folder.resolve("b"), Newsroom.random(3, 20))) {
      assertThat(Newsroom.bytes(new Parquet(Layer.STORIES), Newsroom.all(one), new Tally()))
          .isEqualTo(Newsroom.bytes(new Parquet(Layer.STORIES), Newsroom.all(other), new Tally()));
    }
  }
}
