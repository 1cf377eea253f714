package org.isnad.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that a spreadsheet opens as it is meant: a byte-order mark so that it takes the
 * text for UTF-8, and no cell that it would take for a formula.
 *
 * @param <T> what a row is about
 */
record TableCsv<T>(Table<T> table) implements Rendering {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

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
    return BYTE_ORDER_MARK + print(table.hxl() ? List.of(names, tags) : List.of(names));
  }

  @Override
  public String of(Reading reading) {
    Evidence evidence = new Evidence(reading);
    Article article = reading.article();
    List<List<Object>> rows = new ArrayList<>();
    for (T item : table.of(evidence)) {
      List<Object> row = new ArrayList<>();
      row.add(guarded(article.source()));
      row.add(article.outlet() == null ? "" : guarded(article.outlet()));
      row.add(article.published() == null ? "" : article.published().toString());
      for (Column<T> column : table.columns()) {
        row.add(cell(column.value().apply(evidence, item)));
      }
      rows.add(row);
    }
    return print(rows);
  }

  private static Object cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof java.math.BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof List<?> list) {
      return guarded(String.join(" > ", list.stream().map(String::valueOf).toList()));
    }
    return value instanceof String text ? guarded(text) : value.toString();
  }

  /** Text that begins like a formula gets an apostrophe, at which spreadsheets take it for text. */
  private static String guarded(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String print(List<List<Object>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      for (List<Object> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
