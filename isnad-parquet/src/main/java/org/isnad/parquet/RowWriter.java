package org.isnad.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes records as rows: the columns are the record's components, in snake case; lists and records
 * within it are nested. Packed by Zstandard. The same records give the same bytes everywhere. For
 * one thread.
 *
 * @param <T> the rows
 */
public final class RowWriter<T> implements Closeable {
  /** Rows are held in memory until so many bytes are together. */
  private static final long ROW_GROUP = 16L << 20;

  /** Numbers as decimals: 32 digits before the point, 6 behind it. */
  private static final int DIGITS = 38;

  private static final int DIGITS_BEHIND = 6;

  private final CarpetWriter<T> rows;

  /**
   * Writes to a stream, which is closed together with this.
   *
   * @param type a class of records
   * @throws IOException when the stream refuses
   */
  public RowWriter(OutputStream out, Class<T> type) throws IOException {
    rows =
        new CarpetWriter.Builder<>(out, type)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Packing())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP)
            .withDefaultDecimal(DIGITS, DIGITS_BEHIND)
            .withBigDecimalScaleAdjustment(RoundingMode.HALF_EVEN)
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .build();
  }

  /**
   * Writes a row.
   *
   * @throws IOException when the stream refuses
   */
  public void write(T row) throws IOException {
    rows.write(row);
  }

  /** Writes what is still held, and the directory; closes the stream. */
  @Override
  public void close() throws IOException {
    rows.close();
  }
}
