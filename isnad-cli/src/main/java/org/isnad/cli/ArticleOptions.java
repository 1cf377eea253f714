package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.cli.fault.Refusal;
import org.isnad.cli.source.Metadata;
import org.isnad.cli.source.Size;
import org.isnad.cli.source.Source;
import org.isnad.cli.terminal.Labels;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class ArticleOptions {
  /** The most bytes of an article: some two hundred thousand words. */
  private static final String LIMIT = "2M";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (YYYY-MM-DD), from which relative dates count.")
  private @Nullable LocalDate published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who printed the articles.")
  private @Nullable String outlet;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "JSON or CSV: file name to published, outlet, title and url. It goes before --published"
              + " and --outlet.")
  private @Nullable Path metadata;

  @Mixin private LexiconOptions reading = new LexiconOptions();

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = LIMIT,
      description = "The largest article that is read (default: ${DEFAULT-VALUE}).")
  private String limit = LIMIT;

  /** What is known about the articles from outside. */
  Metadata metadata() throws Refusal {
    return metadata == null ? Metadata.none() : Metadata.of(metadata);
  }

  /** The user's lexicon folder, or null. */
  @Nullable Path lexicon() {
    return reading.lexicon();
  }

  /** An article with what is known of it: the metadata first, then the options. */
  Article article(Metadata known, String source, String text) {
    return known.article(source, text, outlet, published);
  }

  /** A metadata file that fits none of the articles is most likely the wrong one. */
  void noteUnusedMetadata(Metadata known, List<Source> sources, PrintWriter err, Labels labels) {
    if (metadata != null
        && known.size() > 0
        && sources.stream().noneMatch(source -> known.knows(source.name()))) {
      err.println("isnad: " + labels.get("note.metadata", known.size(), metadata));
    }
  }

  /** The most bytes of an article. */
  long bytes(CommandLine line) {
    try {
      return Size.parse(limit);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(line, "--max-size: " + e.getMessage());
    }
  }

  /** How many articles are read at a time. */
  int workers(CommandLine line) {
    return reading.workers(line);
  }
}
