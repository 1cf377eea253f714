package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Failure;
import org.isnad.archive.record.Offer;
import org.isnad.archive.record.Watcher;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.fault.Complaint;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.cli.output.TableFormat;
import org.isnad.intake.Intake;
import org.isnad.intake.Supply;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.metadata.Metadata;
import org.isnad.intake.web.Reach;
import org.isnad.server.addition.Offers;
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
      paramLabel = "FILE|FOLDER|ADDRESS|-",
      description =
          "Articles as text (UTF-8; Windows-1256 and UTF-16 are recognised), HTML, JSON, JSON"
              + " lines, CSV, Parquet, WARC, RSS, Atom or PDF, alone or in .zip, .tar.gz and .gz; folders of"
              + " these; addresses of pages and feeds; or - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--retry-failed", description = "Also tries what could not be added before.")
  private boolean retry;

  @Mixin private TableOption table = new TableOption();
  @Mixin private ArticleOptions options = new ArticleOptions();

  @Override
  public Integer call() throws Refusal {
    if (files.isEmpty() && !retry) {
      throw new CommandLine.ParameterException(
          line(), "expected articles to add: files, folders, or - for standard input");
    }
    int workers = options.workers(line());
    Metadata known = options.metadata();
    Intake intake = options.intake(line(), known);
    List<String> given = new ArrayList<>(files);
    PrintWriter err = line().getErr();
    try (Archive archive = Archive.openOrCreate(location())) {
      if (retry) {
        List<Failure> failures = archive.failures();
        if (failures.isEmpty()) {
          say(labels().get("retry.none"));
        }
        failures.forEach(failure -> given.add(failure.location()));
      }
      VersionedReader reader = VersionedReader.of(Knowledge.lexicon(options.lexicon()));
      Report report = new Report(intake.count(given));
      boolean[] used = new boolean[1];
      LongAdder undated = new LongAdder();
      long aside;
      try (Supply supply = intake.supply(given, root().in())) {
        archive.add(
            () ->
                watched(
                    Offers.candidates(
                        supply,
                        source -> {
                          used[0] |= known.knows(source.name());
                          return location(source.name());
                        },
                        labels().language()),
                    undated),
            reader,
            workers,
            report);
        aside = supply.gone().aside();
      }
      report.pace.end();
      options.noteUnusedMetadata(known, used[0], err, labels());
      report.end(archive.size(), aside);
      if (undated.sum() > 0) {
        say(labels().get("note.undated", undated.sum()));
      }
      return report.failed == 0 ? Isnad.READ : Isnad.SOME_FAILED;
    }
  }

  /** The same candidates; counts those whose day nobody tells. */
  private static Iterator<Candidate> watched(Iterator<Candidate> candidates, LongAdder undated) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return candidates.hasNext();
      }

      @Override
      public Candidate next() {
        Candidate one = candidates.next();
        return new Candidate(
            one.location(),
            () -> {
              Offer offer = one.content().fetch();
              if (offer.article().published() == null) {
                undated.increment();
              }
              return offer;
            });
      }
    };
  }

  /** A name that means the same wherever the next command is run. */
  private static String location(String name) {
    if (name.equals("-") || Reach.isAddress(name)) {
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
        new Listing<>(fields(), table.format(), labels(), terminal());
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
        pace.line("isnad: " + Complaint.line(refusal(addition), labels().language()));
      }
      if (table.format() != TableFormat.TEXT) {
        print(addition);
      }
      // A file may hold many articles; how many there are is then not known before the end.
      pace.at(Phase.ADDING, done, done <= total ? total : 0);
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

    private void end(long size, long aside) {
      List<String> words = new ArrayList<>();
      arrived.forEach((arrival, count) -> words.add(labels().get("added." + arrival, count)));
      if (failed > 0) {
        StringBuilder failures =
            new StringBuilder(labels().get("added.failed", failed)).append(':');
        byCode.forEach((code, n) -> failures.append(' ').append(code).append(" ×").append(n));
        words.add(failures.toString());
      }
      if (aside > 0) {
        words.add(labels().get("aside", aside));
      }
      words.add(labels().get("added.total", size));
      say(String.join("; ", words));
    }

    private Refusal refusal(Addition addition) {
      Candidate.Unreadable failure = addition.failure();
      return failure == null
          ? new Refusal(ArticleFault.READER, addition.location(), "")
          : new Refusal(CommandFault.of(failure.code()), addition.location(), failure.detail());
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
