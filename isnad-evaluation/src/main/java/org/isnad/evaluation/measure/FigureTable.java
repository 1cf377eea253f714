package org.isnad.evaluation.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The one table: Markdown, aligned so that a terminal shows it well. Precision, recall and F of the
 * same thing share a row.
 */
public final class FigureTable {
  private static final List<String> HEAD =
      List.of("figure", "value", "precision", "recall", "floor", "counted on");

  private FigureTable() {}

  /** The table of the figures, in their order, with their floors; ends with a line end. */
  public static String of(List<Measured> figures, Floors floors) {
    Map<String, Measured> byName = new LinkedHashMap<>();
    figures.forEach(figure -> byName.put(figure.name(), figure));
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (Measured figure : byName.values()) {
      String stem = stem(figure.name());
      boolean grouped = byName.containsKey(stem + ".F");
      boolean leads = figure.name().equals(stem + ".F");
      if (!grouped || leads) {
        rows.add(
            List.of(
                figure.name(),
                value(figure),
                leads ? valueOf(byName, stem + ".P") : "",
                leads ? valueOf(byName, stem + ".R") : "",
                floor(figure, floors),
                figure.basis()));
      }
    }
    return markdown(rows);
  }

  private static String stem(String name) {
    return name.endsWith(".P") || name.endsWith(".R") || name.endsWith(".F")
        ? name.substring(0, name.length() - 2)
        : name;
  }

  private static String valueOf(Map<String, Measured> byName, String name) {
    return byName.containsKey(name) ? value(Objects.requireNonNull(byName.get(name))) : "";
  }

  private static String value(Measured figure) {
    return number(figure.value());
  }

  private static String number(double value) {
    return Math.abs(value) < 100
        ? String.format(Locale.ROOT, "%.3f", value)
        : String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String floor(Measured figure, Floors floors) {
    Double floor = floors.of(figure.name());
    if (floor == null) {
      return "";
    }
    return number(floor) + (floors.holds(figure) ? "" : " **below**");
  }

  private static String markdown(List<List<String>> rows) {
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      for (int i = 0; i < widths.length; i++) {
        String cell = rows.get(r).get(i);
        String space = " ".repeat(widths[i] - cell.length());
        table.append("| ").append(isNumber(i) ? space + cell : cell + space).append(' ');
      }
      table.append("|\n");
      if (r == 0) {
        for (int i = 0; i < widths.length; i++) {
          table.append('|').append(isNumber(i) ? "-" : ":").append("-".repeat(widths[i]));
          table.append(isNumber(i) ? ":" : "-");
        }
        table.append("|\n");
      }
    }
    return table.toString();
  }

  private static boolean isNumber(int column) {
    return column > 0 && column < HEAD.size() - 1;
  }
}
