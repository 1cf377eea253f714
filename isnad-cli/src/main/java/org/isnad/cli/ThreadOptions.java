package org.isnad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option of every command that works on many articles. */
final class ThreadOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at a time (default: one for each core).")
  private @Nullable Integer threads;

  /** How many articles are read at a time. */
  int workers(CommandLine line) {
    if (threads != null && threads < 1) {
      throw new CommandLine.ParameterException(
          line, "--threads: expected 1 or more, not " + threads);
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }
}
