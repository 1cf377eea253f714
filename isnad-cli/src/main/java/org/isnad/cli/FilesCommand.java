package org.isnad.cli;

import java.util.List;
import org.isnad.cli.source.Source;
import org.isnad.cli.source.Sources;
import picocli.CommandLine.Parameters;

/** A command over any number of files and folders. */
abstract class FilesCommand extends ArticlesCommand {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER|-",
      description =
          "Articles as plain text (UTF-8; Windows-1256 and UTF-16 are recognised), folders of .txt"
              + " files, or - for standard input.")
  private List<String> files = List.of();

  @Override
  final List<Source> sources() {
    return Sources.of(files, root().in());
  }
}
