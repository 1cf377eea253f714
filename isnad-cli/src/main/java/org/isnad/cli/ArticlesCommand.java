package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.cli.fault.Fault;
import org.isnad.cli.fault.Refusal;
import org.isnad.cli.output.Rendering;
import org.isnad.cli.source.Decoding;
import org.isnad.cli.source.Metadata;
import org.isnad.cli.source.Source;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
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

  /** The articles to read. */
  abstract List<Source> sources();

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
  public final Integer call() throws Refusal {
    long most = options.bytes(line());
    int workers = options.workers(line());
    Labels labels = root().labels();
    Metadata known = metadata();
    List<Source> sources = sources();
    refuseOverwriting(sources);
    Reader reader = Knowledge.reader(options.lexicon());
    Terminal terminal = output == null ? root().terminal() : plain(root().terminal());
    Rendering rendering = rendering(labels, terminal);
    PrintWriter err = line().getErr();
    options.noteUnusedMetadata(known, sources, err, labels);
    Tally tally = new Tally();
    boolean shown = root().terminal().interactive() && output == null;
    try (Sink sink = output == null ? new StandardSink(line().getOut()) : new FileSink(output);
        Progress progress =
            new Progress(
                err,
                labels,
                root().terminal(),
                sources.size(),
                root().terminal().watched() && !shown,
                shown)) {
      sink.write(rendering.before());
      InOrder.map(
          sources,
          Math.min(workers, sources.size()),
          source -> outcome(source, most, known, reader, rendering),
          outcome -> {
            sink.write(outcome.output());
            say(progress, labels, outcome);
            tally.add(outcome);
            progress.step();
            return true;
          });
    }
    if (sources.size() > 1) {
      err.println("isnad: " + tally.words(labels));
    }
    err.flush();
    return tally.failed() == 0 ? Isnad.READ : Isnad.SOME_FAILED;
  }

  private Outcome outcome(
      Source source, long most, Metadata known, Reader reader, Rendering rendering) {
    String charset = null;
    Refusal refusal;
    try {
      Decoding decoding = Decoding.of(source.name(), source.content().read(most));
      charset = decoding.charset();
      Article article = options.article(known, source.name(), decoding.text());
      Reading reading = reader.read(article);
      return new Outcome(source, rendering.of(reading), null, charset);
    } catch (Refusal e) {
      refusal = e;
    } catch (RuntimeException | StackOverflowError e) {
      // One article must not take the others with it, whatever the reader met in it.
      refusal = new Refusal(Fault.READER, source.name(), e.toString());
    }
    Article unread = options.article(known, source.name(), "");
    return new Outcome(source, rendering.of(unread, refusal), refusal, charset);
  }

  private static void say(Progress progress, Labels labels, Outcome outcome) {
    if (outcome.refusal() != null) {
      progress.line("isnad: " + outcome.refusal().line(labels.language()));
    } else if (outcome.charset() != null) {
      progress.line(
          "isnad: "
              + outcome.source().name()
              + ": "
              + labels.get("note.charset", outcome.charset()));
    }
  }

  private void refuseOverwriting(List<Source> sources) {
    if (output == null || !Files.exists(output)) {
      return;
    }
    for (Source source : sources) {
      try {
        if (Files.exists(Path.of(source.name()))
            && Files.isSameFile(Path.of(source.name()), output)) {
          throw new CommandLine.ParameterException(
              line(), "--output: " + output + " is one of the articles to read");
        }
      } catch (IOException e) {
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
        throw new Refusal(Fault.OUTPUT, "-", "closed");
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
      return new Refusal(Fault.OUTPUT, path.toString(), reason);
    }
  }

  /** How many were read, and how many failed of what. */
  private static final class Tally {
    private int read;
    private int failed;
    private final Map<String, Integer> byCode = new TreeMap<>();

    void add(Outcome outcome) {
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

    String words(Labels labels) {
      StringBuilder words =
          new StringBuilder(read == 1 ? labels.get("read.one") : labels.get("read.many", read));
      if (failed > 0) {
        words.append("; ").append(labels.get("failed", failed)).append(':');
        byCode.forEach((code, count) -> words.append(' ').append(code).append(" ×").append(count));
      }
      return words.toString();
    }
  }
}
