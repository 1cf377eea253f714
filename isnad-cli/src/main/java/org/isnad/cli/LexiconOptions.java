package org.isnad.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that runs the reader. */
final class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of .lex files that extend the built-in lexicon.")
  private @Nullable Path lexicon;

  @Mixin private ThreadOptions threads = new ThreadOptions();

  /** The user's lexicon folder, or null. */
  @Nullable Path lexicon() {
    return lexicon;
  }

  /** How many articles are read at a time. */
  int workers(CommandLine line) {
    return threads.workers(line);
  }
}
