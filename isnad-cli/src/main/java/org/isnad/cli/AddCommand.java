package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Failure;
import org.isnad.archive.record.Watcher;
import org.isnad.cli.fault.Fault;
import org.isnad.cli.fault.Refusal;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.cli.output.TableFormat;
import org.isnad.cli.source.Decoding;
import org.isnad.cli.source.Metadata;
import org.isnad.cli.source.Source;
import org.isnad.cli.source.Sources;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad add}. */
@Command(
    name = "add",
    description = "Adds articles to an archive, and makes the archive where there is none yet.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "What is there already is passed over quickly: a run that was broken off is gone on with by",
      "running it again. Exit status: 0 all articles are there, 1 some could not be added (each with",
      "a code on standard error), 2 the command line or the archive can't be used."
    })
final class AddCommand extends ArchiveCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|FOLDER|-",
      description =
          "Articles as plain text (UTF-8; Windows-1256 and UTF-16 are recognised), folders of .txt"
              + " files, or - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--retry-failed", description = "Also tries what could not be added before.")
  private boolean retry;

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Override
  public Integer call() throws Refusal {
    if (files.isEmpty() && !retry) {
      throw new CommandLine.ParameterException(
          line(), "expected articles to add: files, folders, or - for standard input");
    }
    long most = options.bytes(line());
    int workers = options.workers(line());
    Metadata known = options.metadata();
    List<Source> sources = new ArrayList<>(Sources.of(files, root().in()));
    PrintWriter err = line().getErr();
    try (Archive archive = Archive.openOrCreate(folder())) {
      if (retry) {
        List<Failure> failures = archive.failures();
        if (failures.isEmpty()) {
          say(labels().get("retry.none"));
        }
        sources.addAll(Sources.of(failures.stream().map(Failure::location).toList(), root().in()));
      }
      options.noteUnusedMetadata(known, sources, err, labels());
      VersionedReader reader = VersionedReader.of(Knowledge.lexicon(options.lexicon()));
      Report report = new Report(sources.size());
      archive.add(
          sources.stream().map(source -> candidate(source, most, known)).toList(),
          reader,
          workers,
          report);
      report.pace.end();
      report.end(archive.size());
      return report.failed == 0 ? Isnad.READ : Isnad.SOME_FAILED;
    }
  }

  private Candidate candidate(Source source, long most, Metadata known) {
    return new Candidate(
        location(source.name()),
        () -> {
          try {
            Decoding decoding = Decoding.of(source.name(), source.content().read(most));
            return options.article(known, source.name(), decoding.text());
          } catch (Refusal e) {
            throw new Candidate.Unreadable(e.fault().code(), e.detail());
          }
        });
  }

  /** A name that means the same wherever the next command is run. */
  private static String location(String name) {
    if (name.equals("-")) {
      return name;
    }
    try {
      return Path.of(name).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** Tells of each article as it is told, and counts. */
  private final class Report implements Watcher {
    private final Pace pace = new Pace(line().getErr(), labels(), terminal());
    private final Map<Arrival, Integer> arrived = new EnumMap<>(Arrival.class);
    private final Map<String, Integer> byCode = new TreeMap<>();
    private final Listing<Addition> listing =
        new Listing<>(fields(), format(), labels(), terminal());
    private final int total;
    private int done;
    private int failed;
    private boolean begun;

    Report(int total) {
      this.total = total;
    }

    @Override
    public void added(Addition addition) {
      done++;
      if (addition.failure() == null) {
        arrived.merge(addition.what(), 1, Integer::sum);
      } else {
        failed++;
        byCode.merge(addition.failure().code(), 1, Integer::sum);
        pace.line("isnad: " + refusal(addition).line(labels().language()));
      }
      if (format() != TableFormat.TEXT) {
        print(addition);
      }
      pace.at(Phase.ADDING, done, total);
    }

    @Override
    public void at(Phase phase, long done, long total) {
      pace.at(phase, done, total);
    }

    private void print(Addition addition) {
      try {
        listing.print(Stream.of(addition), line().getOut(), !begun);
        begun = true;
      } catch (Refusal e) {
        // Whoever looked has gone; the articles are added all the same.
        begun = true;
      }
    }

    private void end(long size) {
      List<String> words = new ArrayList<>();
      arrived.forEach((arrival, count) -> words.add(labels().get("added." + arrival, count)));
      if (failed > 0) {
        StringBuilder failures =
            new StringBuilder(labels().get("added.failed", failed)).append(':');
        byCode.forEach((code, n) -> failures.append(' ').append(code).append(" ×").append(n));
        words.add(failures.toString());
      }
      words.add(labels().get("added.total", size));
      say(String.join("; ", words));
    }

    private Refusal refusal(Addition addition) {
      Candidate.Unreadable failure = addition.failure();
      return failure == null
          ? new Refusal(Fault.READER, addition.location(), "")
          : new Refusal(Fault.of(failure.code()), addition.location(), failure.detail());
    }

    private List<Field<Addition>> fields() {
      return List.of(
          new Field<>("location", true, Addition::location),
          new Field<>("article", true, Addition::id),
          new Field<>("arrival", true, one -> one.failure() == null ? one.what().name() : null),
          new Field<>("error", true, one -> one.failure() == null ? null : one.failure().code()));
    }
  }
}
