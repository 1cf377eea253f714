package org.isnad.cli;

import org.isnad.cli.output.TableFormat;
import picocli.CommandLine.Option;

/** What the commands share that print a table. */
abstract class TableCommand extends FilesCommand {
  @Option(
      names = "--format",
      paramLabel = "text|csv|jsonl",
      defaultValue = "text",
      description = "A table for a person, CSV for a spreadsheet, or one JSON object a row.")
  private TableFormat format = TableFormat.TEXT;

  final TableFormat format() {
    return format;
  }
}
