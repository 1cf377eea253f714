package org.isnad.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/**
 * A table as CSV that a spreadsheet opens as it is meant: a byte-order mark so that it takes the
 * text for UTF-8, and no cell that it would take for a formula.
 *
 * @param <T> what a row is about
 */
record TableCsv<T>(Table<T> table) implements Rendering {
  /** What every table has before its own columns. */
  private static final List<String> ARTICLE = List.of("source", "outlet", "published");

  private static final List<String> ARTICLE_HXL =
      List.of("#meta+file", "#meta+outlet", "#date+published");

  @Override
  public String before() {
    List<Object> names = new ArrayList<>(ARTICLE);
    List<Object> tags = new ArrayList<>(ARTICLE_HXL);
    for (Column<T> column : table.columns()) {
      names.add(column.key());
      tags.add(column.hxl());
    }
    return Csv.BYTE_ORDER_MARK + Csv.line(names) + (table.hxl() ? Csv.line(tags) : "");
  }

  @Override
  public String of(Reading reading) {
    Evidence evidence = new Evidence(reading);
    Article article = reading.article();
    StringBuilder rows = new StringBuilder();
    for (T item : table.of(evidence)) {
      List<Object> row = new ArrayList<>();
      row.add(Csv.guarded(article.source()));
      row.add(article.outlet() == null ? "" : Csv.guarded(article.outlet()));
      row.add(article.published() == null ? "" : article.published().toString());
      for (Column<T> column : table.columns()) {
        row.add(Csv.cell(column.value().apply(evidence, item)));
      }
      rows.append(Csv.line(row));
    }
    return rows.toString();
  }
}
