package org.isnad.cli;

import org.isnad.cli.output.TableFormat;
import picocli.CommandLine.Mixin;

/** What the commands share that print a table. */
abstract class TableCommand extends FilesCommand {
  @Mixin private TableOption table = new TableOption();

  final TableFormat format() {
    return table.format();
  }
}
