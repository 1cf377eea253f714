package org.isnad.cli.output;

import java.util.Locale;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;

/** The forms in which a table is printed. */
public enum TableFormat {
  /** Aligned, for a person. */
  TEXT,
  /** For spreadsheets: RFC 4180 with a byte-order mark. */
  CSV,
  /** One object a row. */
  JSONL;

  <T> Rendering rendering(Table<T> table, Labels labels, Terminal terminal) {
    return switch (this) {
      case TEXT -> new TableText<>(table, labels, terminal);
      case CSV -> new TableCsv<>(table);
      case JSONL -> new TableLines<>(table, labels.language());
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
