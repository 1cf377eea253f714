package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.fault.Complaint;
import org.isnad.cli.output.Rendering;
import org.isnad.cli.terminal.Glyphs;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.metadata.Metadata;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Remark;
import org.isnad.intake.source.Source;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * What every command does that reads articles: find them, decode them, read them on many threads,
 * print them in order, say what could not be read, and tell by the exit status.
 */
abstract class ArticlesCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Mixin private ArticleOptions options = new ArticleOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the result is written (default: standard output).")
  private @Nullable Path output;

  /** How the readings are printed. */
  abstract Rendering rendering(Labels labels, Terminal terminal);

  /** The files, folders and {@code -} to read. */
  abstract List<String> given();

  /** Gives the articles to read. */
  Intake.Gone open(Intake intake, Intake.Receiver receiver) {
    return intake.open(given(), root().in(), receiver);
  }

  /** What is known about the articles from outside. */
  Metadata metadata() throws Refusal {
    return options.metadata();
  }

  final Isnad root() {
    return Objects.requireNonNull(isnad);
  }

  final CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }

  @Override
  public Integer call() throws Refusal {
    // What is missing is said before anything is opened.
    given();
    int workers = options.workers(line());
    Labels labels = root().labels();
    Metadata known = metadata();
    refuseOverwriting();
    Intake intake = options.intake(line(), known).without(output);
    Reader reader = Knowledge.reader(options.lexicon());
    Terminal terminal = output == null ? root().terminal() : plain(root().terminal());
    Rendering rendering = rendering(labels, terminal);
    PrintWriter err = line().getErr();
    Tally tally = new Tally();
    boolean shown = root().terminal().interactive() && output == null;
    Refusal[] broken = new Refusal[1];
    Intake.Gone gone;
    try (Sink sink = output == null ? new StandardSink(line().getOut()) : new FileSink(output);
        Progress progress =
            new Progress(
                err,
                labels,
                root().terminal(),
                () -> intake.count(given()),
                root().terminal().watched() && !shown,
                shown);
        InOrder<Source, Outcome> readings =
            new InOrder<>(
                workers,
                source -> outcome(source, intake, known, reader, rendering),
                outcome -> {
                  sink.write(outcome.output());
                  say(progress, labels, outcome);
                  tally.add(outcome);
                  progress.step();
                  return true;
                })) {
      sink.write(rendering.before());
      gone =
          open(
              intake,
              source -> {
                try {
                  return readings.give(source);
                } catch (Refusal e) {
                  broken[0] = e;
                  return false;
                }
              });
      if (broken[0] != null) {
        throw broken[0];
      }
      readings.finish();
    }
    options.noteUnusedMetadata(known, tally.known, err, labels);
    if (gone.articles() > 1 || gone.aside() > 0) {
      err.println("isnad: " + tally.words(labels, gone.aside()));
    }
    err.flush();
    return tally.failed() == 0 ? Isnad.READ : Isnad.SOME_FAILED;
  }

  private Outcome outcome(
      Source source, Intake intake, Metadata known, Reader reader, Rendering rendering) {
    List<Remark> remarks = List.of();
    boolean isKnown = known.knows(source.name());
    Refusal refusal;
    try {
      Arrival arrival = source.fetch();
      remarks = arrival.remarks();
      Reading reading = reader.read(arrival.article());
      return new Outcome(source, rendering.of(reading), null, remarks, isKnown);
    } catch (Refusal e) {
      refusal = e;
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not take the others with it, whatever the reader met in it.
      refusal = new Refusal(ArticleFault.READER, source.name(), e.toString());
    }
    return new Outcome(
        source, rendering.of(intake.unread(source), refusal), refusal, remarks, isKnown);
  }

  private static void say(Progress progress, Labels labels, Outcome outcome) {
    if (outcome.refusal() != null) {
      progress.line("isnad: " + Complaint.line(outcome.refusal(), labels.language()));
      return;
    }
    for (Remark remark : outcome.remarks()) {
      progress.line(
          "isnad: "
              + Glyphs.clean(outcome.source().name())
              + ": "
              + labels.get(
                  "note." + remark.kind().name().toLowerCase(Locale.ROOT),
                  Glyphs.clean(remark.detail())));
    }
  }

  /** A file that is to be read must not be written; one in a folder that is read is passed over. */
  private void refuseOverwriting() {
    if (output == null || !Files.exists(output)) {
      return;
    }
    for (String name : given()) {
      try {
        if (Files.isSameFile(Path.of(name), output)) {
          throw new CommandLine.ParameterException(
              line(), "--output: " + output + " is one of the articles to read");
        }
      } catch (IOException | InvalidPathException e) {
        // What can't be looked at is refused when it is read.
      }
    }
  }

  private static Terminal plain(Terminal terminal) {
    return new Terminal(false, terminal.watched(), false, terminal.columns(), terminal.language());
  }

  /** Where the result goes. */
  private interface Sink extends AutoCloseable {
    void write(String text) throws Refusal;

    @Override
    void close() throws Refusal;
  }

  private record StandardSink(PrintWriter out) implements Sink {
    @Override
    public void write(String text) throws Refusal {
      out.print(text);
      // A reader that has gone away (head, less) must end the work, not be written to for hours.
      if (out.checkError()) {
        throw new Refusal(CommandFault.OUTPUT, "-", "closed");
      }
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  private static final class FileSink implements Sink {
    private final Path path;
    private final Writer out;

    FileSink(Path path) throws Refusal {
      this.path = path;
      try {
        out = new BufferedWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), 1 << 16);
      } catch (IOException e) {
        throw refusal(e);
      }
    }

    @Override
    public void write(String text) throws Refusal {
      try {
        out.write(text);
      } catch (IOException e) {
        throw refusal(e);
      }
    }

    @Override
    public void close() throws Refusal {
      try {
        out.close();
      } catch (IOException e) {
        throw refusal(e);
      }
    }

    private Refusal refusal(IOException e) {
      String reason =
          e instanceof NoSuchFileException
              ? "no such folder"
              : e instanceof AccessDeniedException ? "not allowed" : String.valueOf(e.getMessage());
      return new Refusal(CommandFault.OUTPUT, path.toString(), reason);
    }
  }

  /** How many were read, and how many failed of what. */
  private static final class Tally {
    private int read;
    private int failed;
    private boolean known;
    private final Map<String, Integer> byCode = new TreeMap<>();

    void add(Outcome outcome) {
      known |= outcome.known();
      if (outcome.refusal() == null) {
        read++;
      } else {
        failed++;
        byCode.merge(outcome.refusal().fault().code(), 1, Integer::sum);
      }
    }

    int failed() {
      return failed;
    }

    String words(Labels labels, long aside) {
      StringBuilder words =
          new StringBuilder(read == 1 ? labels.get("read.one") : labels.get("read.many", read));
      if (failed > 0) {
        words.append("; ").append(labels.get("failed", failed)).append(':');
        byCode.forEach((code, count) -> words.append(' ').append(code).append(" ×").append(count));
      }
      if (aside > 0) {
        words.append("; ").append(labels.get("aside", aside));
      }
      return words.toString();
    }
  }
}
