package org.isnad.parquet;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, one after the other; a row group is held in memory at a time, packed as it
 * stands. Made for files of others: whatever is wrong with one is an {@link IOException}. For one
 * thread.
 */
public final class Rows implements Closeable {
  private final List<String> columns;
  private final ParquetReader<?> rows;

  private Rows(List<String> columns, ParquetReader<?> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** A file that is whole, and written in a way that is not read here. */
  public static final class Unread extends IOException {
    private static final long serialVersionUID = 1L;

    Unread(String message) {
      super(message);
    }
  }

  /**
   * Opens a file.
   *
   * @param group the most bytes of one row group, packed
   * @param page the most bytes of one page of a column, unpacked
   * @throws Unread when a row group is larger, or its columns are packed in a way that is not known
   *     here
   * @throws IOException when it can't be read, or is no such file
   */
  public static Rows open(Path file, long group, long page) throws IOException {
    InputFile input = new LocalInputFile(file);
    ParquetMetadata about = checked(() -> about(input));
    for (BlockMetaData block : about.getBlocks()) {
      if (block.getCompressedSize() > group) {
        throw new Unread("a row group of " + block.getCompressedSize() + " bytes");
      }
      for (ColumnChunkMetaData column : block.getColumns()) {
        if (!Packing.READ.contains(column.getCodec())) {
          throw new Unread("columns packed by " + column.getCodec());
        }
      }
    }
    List<String> columns =
        about.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
    return new Rows(
        columns,
        checked(
            () ->
                CarpetParquetReader.builder(input, Map.class)
                    .withConf(new PlainParquetConfiguration())
                    .withCodecFactory(new Packing(page))
                    .build()));
  }

  private static ParquetMetadata about(InputFile input) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            input, ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
      return reader.getFooter();
    }
  }

  /** The names of the columns, in their order. */
  public List<String> columns() {
    return columns;
  }

  /**
   * The next row: what stands in each column, by its name. A value is null, a {@link String}, a
   * {@link Boolean}, a {@link BigDecimal}, a {@link List} or a {@link Map} of such; days and times
   * are strings by ISO 8601; bytes are words in UTF-8, or null where they are none.
   *
   * @return null behind the last
   * @throws IOException when it is damaged
   */
  public @Nullable Map<String, ?> next() throws IOException {
    Object row = checked(rows::read);
    return row == null ? null : map((Map<?, ?>) row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof Collection<?> values) {
      List<@Nullable Object> list = new ArrayList<>();
      values.forEach(inner -> list.add(value(inner)));
      return list;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    return value instanceof Binary bytes ? words(bytes) : value.toString();
  }

  /** What is no number in Java is none in a record either. */
  private static @Nullable BigDecimal number(Number number) {
    boolean finite =
        !(number instanceof Double || number instanceof Float)
            || Double.isFinite(number.doubleValue());
    return finite ? new BigDecimal(number.toString()) : null;
  }

  private static Map<String, ?> map(Map<?, ?> map) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    map.forEach((key, inner) -> plain.put(String.valueOf(key), value(inner)));
    return plain;
  }

  /** Some writers don't say that a column of bytes holds words. */
  private static @Nullable String words(Binary bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.toByteBuffer()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The library trusts files, and throws whatever comes of it. */
  private static <T extends @Nullable Object> T checked(Callable<T> work) throws IOException {
    try {
      return work.call();
    } catch (Exception e) {
      throw new IOException(reason(e), e);
    }
  }

  /** The library wraps what was wrong in where it was. */
  private static String reason(Throwable thrown) {
    Throwable first = thrown;
    while (first.getCause() != null && first.getCause() != first) {
      first = first.getCause();
    }
    return first.getMessage() == null ? first.getClass().getSimpleName() : first.getMessage();
  }
}
