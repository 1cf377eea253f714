package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.cli.terminal.Labels;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.metadata.Metadata;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Limits;
import org.isnad.intake.source.Size;
import org.isnad.intake.web.Courier;
import org.isnad.intake.web.Manner;
import org.isnad.intake.web.Reach;
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

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN,…",
      description =
          "What the columns of CSV and the fields of JSON mean, where it is not seen from their"
              + " names: content, title, outlet, published, url, author, credit, id.")
  private @Nullable String map;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description = "Fetch addresses from this host although it is in a private network.")
  private List<String> hosts = List.of();

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

  /** Finds the articles: the metadata goes before what they tell, the options behind it. */
  Intake intake(CommandLine line, Metadata known) throws Refusal {
    Intake intake = hosts.isEmpty() ? Intake.usual() : Intake.usual().with(courier());
    return intake
        .with(limits(line))
        .with(columns())
        .with(known)
        .withOutlet(outlet)
        .withPublished(published);
  }

  /** How much is taken in. */
  Limits limits(CommandLine line) {
    return Limits.USUAL.withArticle(bytes(line));
  }

  /** Fetches politely, from hosts in private networks only where they are allowed by name. */
  Courier courier() {
    return new Courier(
        new Reach(
            hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet())),
        Manner.POLITE);
  }

  private Columns columns() throws Refusal {
    try {
      return map == null ? Columns.usual() : Columns.of(map);
    } catch (IllegalArgumentException e) {
      throw new Refusal(ArticleFault.COLUMNS, "--map", String.valueOf(e.getMessage()));
    }
  }

  /** A metadata file that fits none of the articles is most likely the wrong one. */
  void noteUnusedMetadata(Metadata known, boolean used, PrintWriter err, Labels labels) {
    if (metadata != null && known.size() > 0 && !used) {
      err.println("isnad: " + labels.get("note.metadata", known.size(), metadata));
    }
  }

  /** The most bytes of an article. */
  private long bytes(CommandLine line) {
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
