package org.isnad.flink.table;

import java.io.IOException;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.isnad.parquet.RowWriter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes lines of one kind as rows of Parquet. A column is called as the field of the line is, and
 * holds the same; a field that a line leaves out is null.
 *
 * @param <T> the rows
 */
public final class ParquetFiles<T> implements BulkWriter.Factory<String> {
  private static final long serialVersionUID = 1L;

  /** A field that no column would hold is a fault, not something to be lost. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Class<T> type;

  private ParquetFiles(Class<T> type) {
    this.type = type;
  }

  /**
   * Files of a kind of line.
   *
   * @param kind readings, copies, events, rivals or refused
   */
  public static ParquetFiles<?> of(String kind) {
    return switch (kind) {
      case "readings" -> new ParquetFiles<>(ReadingRow.class);
      case "copies" -> new ParquetFiles<>(CopiesRow.class);
      case "events" -> new ParquetFiles<>(EventRow.class);
      case "rivals" -> new ParquetFiles<>(RivalRow.class);
      case "refused" -> new ParquetFiles<>(RefusedRow.class);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @Override
  public BulkWriter<String> create(FSDataOutputStream out) throws IOException {
    // Flink closes its stream itself, when it has noted how long it is.
    RowWriter<T> rows = new RowWriter<>(CloseShieldOutputStream.wrap(out), type);
    return new BulkWriter<>() {
      @Override
      public void addElement(String line) throws IOException {
        rows.write(MAPPER.readValue(line, type));
      }

      /** What a row group holds can't be written before it is whole. */
      @Override
      public void flush() {}

      @Override
      public void finish() throws IOException {
        rows.close();
      }
    };
  }
}
