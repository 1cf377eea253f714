package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.export.parquet.Parquet;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.FigureRow;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Row;
import org.isnad.export.row.Tally;
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
    try (Archive archive = Newsroom.openNamed()) {
      Path file = folder.resolve("rows.parquet");
      Tally tally = new Tally();
      WholeFile.write(
          file, false, out -> new Parquet(layer).write(Newsroom.all(archive), out, tally));
      Iterator<? extends Row> rows = layer.rows(Newsroom.all(archive)).iterator();
      long read =
          Duck.each(
              "SELECT * FROM '" + file + "'",
              row -> assertThat(words(row)).isEqualTo(words(rows.next())));
      assertThat(read).isPositive().isEqualTo(tally.written());
      assertThat(rows.hasNext()).isFalse();
    }
  }

  /** A value with all that is in it, scalars by their words; the fields of records by columns. */
  private static @Nullable Object words(@Nullable Object value) {
    if (value instanceof Record row) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      for (RecordComponent part : row.getClass().getRecordComponents()) {
        try {
          map.put(
              part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
              words(part.getAccessor().invoke(row)));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
      return map;
    }
    if (value instanceof Map<?, ?> fields) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      fields.forEach((name, one) -> map.put(String.valueOf(name), words(one)));
      return map;
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(ParquetTest::words).toList();
    }
    if (value instanceof BigDecimal number) {
      return number.setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }
    return value == null ? null : value.toString();
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
