package org.isnad.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.terminal.Flow;
import org.isnad.cli.terminal.Ink;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.intake.fault.Refusal;

/**
 * Rows of any number, printed as they come: as aligned columns, CSV, or JSON lines.
 *
 * @param <T> what a row is about
 */
public final class Listing<T> {
  /** So many rows share the widths of their columns in a table for a person. */
  private static final int BLOCK = 200;

  private final List<Field<T>> fields;
  private final TableFormat format;
  private final Labels labels;
  private final Terminal terminal;

  /** A listing of these columns. */
  public Listing(List<Field<T>> fields, TableFormat format, Labels labels, Terminal terminal) {
    this.fields = fields;
    this.format = format;
    this.labels = labels;
    this.terminal = terminal;
  }

  /**
   * Prints all rows.
   *
   * @throws Refusal when nobody reads what is printed any more
   */
  public void print(Stream<T> rows, PrintWriter out) throws Refusal {
    print(rows, out, true);
  }

  /**
   * Prints more rows.
   *
   * @param head whether what stands above the rows is printed too
   * @throws Refusal when nobody reads what is printed any more
   */
  public void print(Stream<T> rows, PrintWriter out, boolean head) throws Refusal {
    Iterator<T> rest = rows.iterator();
    if (format == TableFormat.CSV && head) {
      write(out, Csv.BYTE_ORDER_MARK + Csv.line(fields.stream().map(Field::key).toList()));
    }
    boolean any = rest.hasNext();
    while (rest.hasNext()) {
      switch (format) {
        case TEXT -> write(out, block(rest));
        case CSV -> {
          T row = rest.next();
          write(
              out, Csv.line(fields.stream().map(one -> Csv.cell(one.value().apply(row))).toList()));
        }
        case JSONL -> write(out, JsonRow.line(fields, rest.next()));
      }
    }
    if (!any && format == TableFormat.TEXT) {
      StringBuilder none = new StringBuilder();
      new Flow(none, terminal, labels.isArabic())
          .label(labels.get("table.none"), Ink.FAINT)
          .end(0, 0);
      write(out, none.toString());
    }
    out.flush();
  }

  private String block(Iterator<T> rest) {
    List<Field<T>> shown = fields.stream().filter(Field::shown).toList();
    Grid grid = new Grid(labels, terminal, shown.stream().map(Field::key).toList());
    List<String[]> rows = new ArrayList<>();
    while (rest.hasNext() && rows.size() < BLOCK) {
      T row = rest.next();
      rows.add(
          shown.stream()
              .map(one -> grid.cell(one.key(), one.value().apply(row)))
              .toArray(String[]::new));
    }
    return grid.draw(rows);
  }

  private static void write(PrintWriter out, String text) throws Refusal {
    out.print(text);
    if (out.checkError()) {
      throw new Refusal(CommandFault.OUTPUT, "-", "closed");
    }
  }
}
