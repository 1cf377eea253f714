package org.isnad.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
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
import org.isnad.parquet.RowWriter;

/** A layer as Parquet: the columns are the components of its rows, in snake case. */
public final class Parquet implements Writing {
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
    try (RowWriter<T> writer = new RowWriter<>(new LeftOpen(out), type)) {
      Iterator<? extends Row> rows = layer.rows(selection).iterator();
      while (rows.hasNext()) {
        writer.write(type.cast(rows.next()));
        tally.write();
      }
    }
  }
}
