package org.isnad.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.terminal.Flow;
import org.isnad.cli.terminal.Ink;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/**
 * A table for a person: aligned columns that share the width of the terminal, one table for each
 * article.
 *
 * @param <T> what a row is about
 */
record TableText<T>(Table<T> table, Labels labels, Terminal terminal) implements Rendering {
  @Override
  public String of(Reading reading) {
    Evidence evidence = new Evidence(reading);
    StringBuilder out = new StringBuilder();
    Article article = reading.article();
    Flow head = new Flow(out, terminal, labels.isArabic()).text(article.source(), Ink.HEADING);
    if (article.published() != null) {
      head.label("·", Ink.FAINT).text(article.published().toString(), Ink.PLAIN);
    }
    head.end(0, 2);
    List<Column<T>> columns = table.columns().stream().filter(Column::shown).toList();
    List<T> items = table.of(evidence);
    if (items.isEmpty()) {
      new Flow(out, terminal, labels.isArabic())
          .label(labels.get("table.none"), Ink.FAINT)
          .end(2, 2);
      return out.append('\n').toString();
    }
    Grid grid = new Grid(labels, terminal, columns.stream().map(Column::key).toList());
    List<String[]> rows = new ArrayList<>();
    for (T item : items) {
      rows.add(
          columns.stream()
              .map(column -> grid.cell(column.key(), column.value().apply(evidence, item)))
              .toArray(String[]::new));
    }
    return out.append(grid.draw(rows)).append('\n').toString();
  }
}
