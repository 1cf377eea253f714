package org.isnad.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV that a spreadsheet opens as it is meant: a byte-order mark so that it takes the text for
 * UTF-8, and no cell that it would take for a formula.
 */
final class Csv {
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private Csv() {}

  static Object cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof List<?> list) {
      return guarded(list.stream().map(Csv::plain).collect(Collectors.joining(" > ")));
    }
    if (value instanceof Map<?, ?>) {
      return guarded(plain(value));
    }
    return value instanceof String text ? guarded(text) : value.toString();
  }

  private static String plain(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        ? map.values().stream().map(Csv::plain).collect(Collectors.joining(" · "))
        : value instanceof List<?> list
            ? list.stream().map(Csv::plain).collect(Collectors.joining(", "))
            : String.valueOf(value);
  }

  /** Text that begins like a formula gets an apostrophe, at which spreadsheets take it for text. */
  static String guarded(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  static String line(List<?> cells) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
