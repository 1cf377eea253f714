package org.isnad.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.cli.terminal.Flow;
import org.isnad.cli.terminal.Glyphs;
import org.isnad.cli.terminal.Ink;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A table for a person: aligned columns that share the width of the terminal, one table for each
 * article.
 *
 * @param <T> what a row is about
 */
record TableText<T>(Table<T> table, Labels labels, Terminal terminal) implements Rendering {
  private static final String GAP = "  ";
  private static final int LEAST = 6;

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
    List<String[]> rows = new ArrayList<>();
    for (T item : items) {
      rows.add(
          columns.stream()
              .map(column -> cell(column.key(), column.value().apply(evidence, item)))
              .toArray(String[]::new));
    }
    String[] header =
        columns.stream().map(column -> labels.get("column." + column.key())).toArray(String[]::new);
    int[] widths = widths(header, rows);
    row(out, header, widths, Ink.FAINT);
    rows.forEach(row -> row(out, row, widths, Ink.PLAIN));
    return out.append('\n').toString();
  }

  private String cell(String key, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return Labels.number(number);
    }
    if (value instanceof List<?> list) {
      boolean chain = key.equals("chain") || key.equals("counted_by");
      String between = chain ? " " + labels.get("arrow") + " " : labels.isArabic() ? "، " : ", ";
      List<String> names = new ArrayList<>();
      for (Object one : list) {
        names.add(Glyphs.clean(String.valueOf(one)));
      }
      return String.join(between, names);
    }
    return labels.word(key, Glyphs.clean(value.toString()));
  }

  /** The widest column gives way until the row fits. */
  private int[] widths(String[] header, List<String[]> rows) {
    int[] widths = new int[header.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(1, Glyphs.columns(header[i]));
      for (String[] row : rows) {
        widths[i] = Math.max(widths[i], Glyphs.columns(row[i]));
      }
    }
    int room = terminal.columns() - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private void row(StringBuilder out, String[] cells, int[] widths, Ink ink) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.length; i++) {
      wrapped.add(Glyphs.wrap(cells[i], widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      boolean foreign = false;
      int owed = 0;
      for (int i = 0; i < cells.length; i++) {
        List<String> lines = wrapped.get(i);
        String part = line < lines.size() ? lines.get(line) : "";
        if (!part.isEmpty()) {
          text.append(" ".repeat(owed));
          owed = 0;
          boolean other =
              labels.isArabic() ? Glyphs.hasLeftToRight(part) : Glyphs.hasRightToLeft(part);
          foreign |= other;
          text.append(ink.draw(other ? Glyphs.isolate(part) : part, terminal.colour()));
        }
        owed += widths[i] - Glyphs.columns(part) + GAP.length();
      }
      out.append(labels.isArabic() ? "\u200F" : foreign ? "\u200E" : "").append(text).append('\n');
    }
  }
}
