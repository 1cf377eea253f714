package org.isnad.cli;

import org.isnad.cli.output.TableFormat;
import picocli.CommandLine.Option;

/** How a table is printed. */
final class TableOption {
  @Option(
      names = "--format",
      paramLabel = "text|csv|jsonl",
      defaultValue = "text",
      description = "A table for a person, CSV for a spreadsheet, or one JSON object a row.")
  private TableFormat format = TableFormat.TEXT;

  TableFormat format() {
    return format;
  }
}
