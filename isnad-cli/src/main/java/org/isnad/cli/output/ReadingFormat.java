package org.isnad.cli.output;

import java.util.Locale;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;

/** The forms in which whole readings are printed. */
public enum ReadingFormat {
  /** The record for a person. */
  TEXT,
  /** One JSON object a line. */
  JSONL;

  /** Readings in this form. */
  public Rendering rendering(Labels labels, Terminal terminal) {
    return switch (this) {
      case TEXT -> new ReadingRecord(labels, terminal);
      case JSONL -> new ReadingLines(labels.language());
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
