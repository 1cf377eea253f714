package org.isnad.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** A command over any number of files and folders. */
abstract class FilesCommand extends ArticlesCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|FOLDER|ADDRESS|-",
      description =
          "Articles as text (UTF-8; Windows-1256 and UTF-16 are recognised), HTML, JSON, JSON"
              + " lines, CSV, Parquet, WARC, RSS, Atom or PDF, alone or in .zip, .tar.gz and .gz; folders of"
              + " these; addresses of pages and feeds; or - for standard input.")
  private List<String> files = List.of();

  /** What was named; empty where nothing was. */
  final List<String> named() {
    return files;
  }

  @Override
  final List<String> given() {
    if (files.isEmpty()) {
      throw new CommandLine.ParameterException(
          line(), "Missing required parameter: 'FILE|FOLDER|ADDRESS|-'");
    }
    return files;
  }
}
