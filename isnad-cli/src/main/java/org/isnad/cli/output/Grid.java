package org.isnad.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.cli.terminal.Glyphs;
import org.isnad.cli.terminal.Ink;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Aligned columns that share the width of the terminal. */
final class Grid {
  private static final String GAP = "  ";
  private static final int LEAST = 6;

  private final Labels labels;
  private final Terminal terminal;
  private final String[] header;

  /**
   * A grid.
   *
   * @param keys of its columns, for their labels
   */
  Grid(Labels labels, Terminal terminal, List<String> keys) {
    this.labels = labels;
    this.terminal = terminal;
    this.header = keys.stream().map(key -> labels.get("column." + key)).toArray(String[]::new);
  }

  /** The header and the rows. */
  String draw(List<String[]> rows) {
    StringBuilder out = new StringBuilder();
    int[] widths = widths(rows);
    row(out, header, widths, Ink.FAINT);
    rows.forEach(row -> row(out, row, widths, Ink.PLAIN));
    return out.toString();
  }

  /** What stands in a cell, in the words of a person. */
  String cell(String key, @Nullable Object value) {
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
        names.add(cell(key, one));
      }
      return String.join(between, names);
    }
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach(
          (name, one) -> {
            if (one != null) {
              parts.add(cell(String.valueOf(name), one));
            }
          });
      return String.join(" ", parts);
    }
    return labels.word(key, Glyphs.clean(value.toString()));
  }

  /** The widest column gives way until the row fits. */
  private int[] widths(List<String[]> rows) {
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
