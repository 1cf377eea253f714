package org.isnad.export.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV (RFC 4180, UTF-8) in which a spreadsheet finds no formula: text that begins like one
 * gets an apostrophe. A NUL, which most readers of CSV take for the end of the file, is shown as
 * U+2400.
 */
public final class Cells {
  /** What a cell begins with that spreadsheets take for a formula. */
  private static final String FORMULA = "=+-@\t\r\n";

  private static final char MARK = '\uFEFF';

  private final CSVPrinter printer;
  private final Writer writer;

  /**
   * Lines on a stream, which is left open.
   *
   * @param marked whether the mark stands before the first line by which Excel knows UTF-8
   */
  public Cells(OutputStream out, boolean marked) throws IOException {
    writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    if (marked) {
      writer.write(MARK);
    }
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  /**
   * Writes a line.
   *
   * @param values strings, numbers, booleans, dates, or null for what is not known
   */
  public void line(List<? extends @Nullable Object> values) throws IOException {
    List<String> cells = new ArrayList<>(values.size());
    for (Object value : values) {
      cells.add(cell(value));
    }
    printer.printRecord(cells);
  }

  /** Writes what is held back. */
  public void flush() throws IOException {
    writer.flush();
  }

  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value instanceof String text ? harmless(text) : value.toString();
  }

  private static String harmless(String text) {
    String shown = text.indexOf('\0') < 0 ? text : text.replace('\0', '\u2400');
    return !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0 ? "'" + shown : shown;
  }
}
