package org.isnad.export.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.Iterator;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.isnad.export.row.ActorRow;
import org.isnad.export.row.ArticleRow;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.FigureRow;
import org.isnad.export.row.Layer;
import org.isnad.export.row.LeftOpen;
import org.isnad.export.row.PositionRow;
import org.isnad.export.row.Row;
import org.isnad.export.row.Selection;
import org.isnad.export.row.StatementRow;
import org.isnad.export.row.StoryRow;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Writing;

/** A layer as Parquet: the columns are the components of its rows, in snake case. */
public final class Parquet implements Writing {
  /** Rows are held in memory until so many bytes are together. */
  private static final long ROW_GROUP = 16L << 20;

  /** Figures as decimals: 32 digits before the point, 6 behind it. */
  private static final int DIGITS = 38;

  private static final int DIGITS_BEHIND = 6;

  private final Layer layer;

  /** A layer's rows. */
  public Parquet(Layer layer) {
    this.layer = layer;
  }

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    switch (layer) {
      case EVENTS -> write(EventRow.class, selection, out, tally);
      case STORIES -> write(StoryRow.class, selection, out, tally);
      case STATEMENTS -> write(StatementRow.class, selection, out, tally);
      case FIGURES -> write(FigureRow.class, selection, out, tally);
      case ACTORS -> write(ActorRow.class, selection, out, tally);
      case POSITIONS -> write(PositionRow.class, selection, out, tally);
      case ARTICLES -> write(ArticleRow.class, selection, out, tally);
    }
    out.flush();
  }

  private <T extends Row> void write(
      Class<T> type, Selection selection, OutputStream out, Tally tally) throws IOException {
    try (CarpetWriter<T> writer =
        new CarpetWriter.Builder<>(new LeftOpen(out), type)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Zstandard())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP)
            .withDefaultDecimal(DIGITS, DIGITS_BEHIND)
            .withBigDecimalScaleAdjustment(RoundingMode.HALF_EVEN)
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .build()) {
      Iterator<? extends Row> rows = layer.rows(selection).iterator();
      while (rows.hasNext()) {
        writer.write(type.cast(rows.next()));
        tally.write();
      }
    }
  }
}
