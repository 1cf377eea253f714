package org.isnad.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options of every command that runs the reader. */
final class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of .lex files that extend the built-in lexicon.")
  private @Nullable Path lexicon;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at a time (default: one for each core).")
  private @Nullable Integer threads;

  /** The user's lexicon folder, or null. */
  @Nullable Path lexicon() {
    return lexicon;
  }

  /** How many articles are read at a time. */
  int workers(CommandLine line) {
    if (threads != null && threads < 1) {
      throw new CommandLine.ParameterException(
          line, "--threads: expected 1 or more, not " + threads);
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
