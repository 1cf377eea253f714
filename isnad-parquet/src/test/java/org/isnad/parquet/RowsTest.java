package org.isnad.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of another program, DuckDB, are read; what is written is read back; what is broken refused.
 */
class RowsTest {
  private static final long ENOUGH = 64L << 20;
  private static final int BROKEN = 400;

  private static final String TABLE =
      """
      SELECT 'خبر ' || i AS title, DATE '2016-05-01' + i::INT AS day,
             TIMESTAMP '2016-05-01 10:00:00' AS at, i AS id, i / 4 AS share, i > 1 AS late,
             [1, NULL] AS list, {'name': 'x', 'in': {'y': 1.5}} AS source, MAP {'k': 'v'} AS map,
             encode('أ') AS bytes, '\\xFF'::BLOB AS picture, NULL::VARCHAR AS none
      FROM range(3) t(i)
      """;

  @TempDir private Path folder;

  private Path table(String packing) throws Exception {
    Path file = folder.resolve(packing + ".parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement copy = duck.createStatement()) {
      copy.execute(
          "COPY (%s) TO '%s' (FORMAT parquet, COMPRESSION '%s')".formatted(TABLE, file, packing));
    }
    return file;
  }

  private static List<Map<String, ?>> all(Path file) throws IOException {
    List<Map<String, ?>> all = new ArrayList<>();
    try (Rows rows = Rows.open(file, ENOUGH, ENOUGH)) {
      for (Map<String, ?> row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"uncompressed", "snappy", "gzip", "zstd", "lz4_raw"})
  void rowsOfAnotherProgramAreRead(String packing) throws Exception {
    List<Map<String, ?>> rows = all(table(packing));
    assertThat(rows).hasSize(3);
    Map<String, ?> last = rows.get(2);
    assertThat(last.get("title")).isEqualTo("خبر 2");
    assertThat(last.get("day")).isEqualTo("2016-05-03");
    assertThat(last.get("at")).isEqualTo("2016-05-01T10:00");
    assertThat(last.get("id")).isEqualTo(new BigDecimal(2));
    assertThat(last.get("share")).isEqualTo(new BigDecimal("0.5"));
    assertThat(last.get("late")).isEqualTo(true);
    assertThat(last.get("list")).isEqualTo(Arrays.asList(new BigDecimal(1), null));
    assertThat(last.get("source")).asString().isEqualTo("{name=x, in={y=1.5}}");
    assertThat(last.get("map")).isEqualTo(Map.of("k", "v"));
    assertThat(last.get("bytes")).isEqualTo("أ");
    assertThat(last).containsEntry("picture", null).containsEntry("none", null);
  }

  @Test
  void columnsAreKnownBeforeARowIsRead() throws Exception {
    try (Rows rows = Rows.open(table("zstd"), ENOUGH, ENOUGH)) {
      assertThat(rows.columns()).startsWith("title", "day", "at").hasSize(12);
    }
  }

  /** A row that is written. */
  record Written(String name, LocalDate firstDay, List<Part> parts, @Nullable Double share) {
    /** A part of it. */
    record Part(int start, String words) {}
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter<Written> writer = new RowWriter<>(out, Written.class)) {
      writer.write(
          new Written("أ", LocalDate.of(2016, 5, 1), List.of(new Written.Part(3, "ب")), 0.25));
      writer.write(new Written("ج", LocalDate.of(2016, 5, 2), List.of(), null));
    }
    return out.toByteArray();
  }

  @Test
  void whatIsWrittenIsReadBackAndIsTheSameBytesEachTime() throws Exception {
    byte[] bytes = bytes();
    assertThat(bytes()).isEqualTo(bytes);
    List<Map<String, ?>> rows = all(Files.write(folder.resolve("own.parquet"), bytes));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0))
        .asString()
        .isEqualTo("{name=أ, first_day=2016-05-01, parts=[{start=3, words=ب}], share=0.25}");
    assertThat(rows.get(1)).containsEntry("share", null);
  }

  @Test
  void whatIsLargerThanWantedOrPackedOtherwiseIsRefused() throws Exception {
    Path file = table("snappy");
    assertThatThrownBy(() -> Rows.open(file, 10, ENOUGH)).isInstanceOf(Rows.Unread.class);
    Path other = table("brotli");
    assertThatThrownBy(() -> Rows.open(other, ENOUGH, ENOUGH))
        .isInstanceOf(Rows.Unread.class)
        .hasMessageContaining("BROTLI");
    try (Rows rows = Rows.open(file, ENOUGH, 4)) {
      assertThatThrownBy(rows::next).isInstanceOf(IOException.class).hasMessageContaining("a page");
    }
  }

  /** Each is read or refused; nothing else is thrown, and nothing takes all the memory. */
  @Test
  void brokenFilesAreRefused() throws Exception {
    byte[] whole = Files.readAllBytes(table("zstd"));
    Random chance = new Random(20_261_122);
    int refused = 0;
    for (int i = 0; i < BROKEN; i++) {
      byte[] broken = Arrays.copyOf(whole, whole.length - (i % 4 == 0 ? chance.nextInt(40) : 0));
      for (int change = chance.nextInt(6); change >= 0; change--) {
        broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
      }
      try {
        assertThat(all(Files.write(folder.resolve("broken.parquet"), broken)).size())
            .isNotNegative();
      } catch (IOException e) {
        assertThat(e).hasMessageMatching("(?s).+");
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }
}
