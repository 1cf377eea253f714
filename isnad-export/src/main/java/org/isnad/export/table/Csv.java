package org.isnad.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Row;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A layer as CSV for spreadsheets and for humanitarian tools: a row of HXL tags under the names.
 */
public final class Csv implements Writing {
  private final Layer layer;

  /** A layer's rows. */
  public Csv(Layer layer) {
    this.layer = layer;
  }

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    List<Column<Row>> columns = Columns.of(layer);
    Cells cells = new Cells(out, true);
    cells.line(columns.stream().map(Column::name).toList());
    // A tag is no formula, and HXL readers look for a plain hash.
    cells.line(columns.stream().map(Column::hxl).toList());
    rows(layer.rows(selection).iterator(), columns, cells, tally);
    cells.flush();
  }

  static void rows(
      Iterator<? extends Row> rows, List<Column<Row>> columns, Cells cells, Tally tally)
      throws IOException {
    List<@Nullable Object> line = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      line.clear();
      for (Column<Row> column : columns) {
        line.add(column.value().apply(row));
      }
      cells.line(line);
      tally.write();
    }
  }
}
