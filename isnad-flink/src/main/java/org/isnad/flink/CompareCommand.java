package org.isnad.flink;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.util.FileUtils;
import org.isnad.flink.article.SharedReader;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.json.ArticleLine;
import org.isnad.intake.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad flink compare}. */
@Command(
    name = "compare",
    description =
        "Reads the same articles on one thread without Flink, and on a cluster inside this program in"
            + " several ways, and says whether all find the same and how long each takes.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  private static final String ALONE = "alone";

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<String> inputs = List.of();

  @Option(
      names = "--files",
      paramLabel = "N",
      description = "Among how many files the articles are spread (default: 16).")
  private int files = 16;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "Where the order of the articles comes from (default: 1).")
  private long seed = 1;

  @Option(
      names = "--runs",
      split = ",",
      paramLabel = "RUN",
      description =
          "Which, in their order, each held against the first: alone, batch-N or streaming-N, with"
              + " N tasks for each stage (default: alone,batch-1,batch-4,streaming-1,streaming-4).")
  private List<String> runs = List.of(ALONE, "batch-1", "batch-4", "streaming-1", "streaming-4");

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description =
          "How many of the files are read before the clock runs, as what comes first pays for what"
              + " the machine learns (default: 4).")
  private int before = 4;

  @Option(
      names = "--checkpoint",
      paramLabel = "SECONDS",
      description =
          "How often a streaming run saves where it is (default: 10): with --state heap all that waits"
              + " each time, with --state disk what is new.")
  private int checkpoint = 10;

  @Option(
      names = "--state",
      paramLabel = "heap|disk",
      description =
          "Where streaming runs hold what they gather: as objects in Java's memory, or in files"
              + " (default: disk).")
  private @Nullable State state;

  @SuppressWarnings("NullAway.Init") // picocli gives it before anything is called
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    List<Way> ways = runs.stream().map(this::way).toList();
    Path folder = Files.createTempDirectory("isnad-flink");
    boolean same = false;
    try {
      same = compare(folder, ways);
    } finally {
      if (same) {
        remove(folder);
      } else if (Files.exists(folder)) {
        print("What was found lies under %s; remove it when you have looked.", folder);
      }
    }
    return same ? 0 : 1;
  }

  /**
   * A way of going through articles.
   *
   * @param name as the user gives it
   * @param mode null without Flink
   * @param tasks for each stage
   */
  private record Way(String name, @Nullable RuntimeExecutionMode mode, int tasks) {}

  private Way way(String name) {
    if (name.equals(ALONE)) {
      return new Way(name, null, 1);
    }
    for (RuntimeExecutionMode mode :
        List.of(RuntimeExecutionMode.BATCH, RuntimeExecutionMode.STREAMING)) {
      String begin = mode.name().toLowerCase(Locale.ROOT) + "-";
      if (name.startsWith(begin) && name.substring(begin.length()).matches("[1-9][0-9]{0,3}")) {
        return new Way(name, mode, Integer.parseInt(name.substring(begin.length())));
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "--runs: no run is called " + name + "; say alone, batch-4 or streaming-4");
  }

  private boolean compare(Path folder, List<Way> ways) throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    spread(articles);
    SharedReader reader = new SharedReader(null);
    print(
        "%-14s %9s %9s %9s %9s %9s %9s %-16s %s",
        "run", "seconds", "cpu", "readings", "copies", "events", "rivals", "digest", "the same");
    // Some before the clock runs: whoever comes first would pay for what the machine learns.
    if (before > 0) {
      List<String> first = first(articles);
      Set<@Nullable RuntimeExecutionMode> done = new HashSet<>();
      for (Way way : ways) {
        if (done.add(way.mode())) {
          Path aside = folder.resolve("aside");
          run(way, first, reader, aside);
          remove(aside);
        }
      }
    }
    Map<String, Digest> all = null;
    boolean same = true;
    for (Way way : ways) {
      Path out = folder.resolve(way.name());
      Clocks took = run(way, List.of(articles.toString()), reader, out);
      Map<String, Digest> found = Written.digests(out, folder);
      boolean equal = all == null || found.equals(all);
      same &= equal;
      row(way, took, found, all == null ? "" : equal ? "yes" : "NO");
      if (all == null) {
        all = found;
      } else if (equal) {
        remove(out);
      }
    }
    return same;
  }

  /** Goes that way, and says how long it took. */
  private Clocks run(Way way, List<String> inputs, SharedReader reader, Path out) throws Exception {
    RuntimeExecutionMode mode = way.mode();
    if (mode == null) {
      Alone alone = Alone.over(inputs, reader.get());
      Clocks begin = Clocks.now();
      alone.into(Files.createDirectories(out));
      return Clocks.now().since(begin);
    }
    List<String> addresses = inputs.stream().map(one -> Path.of(one).toUri().toString()).toList();
    Clocks begin = Clocks.now();
    new Run(
            mode,
            way.tasks(),
            checkpoint,
            state,
            false,
            reader,
            spec.commandLine().getErr()::println)
        .of(addresses, out.toUri().toString());
    return Clocks.now().since(begin);
  }

  /**
   * What a run is measured by.
   *
   * @param wall the clock on the wall, in nanoseconds
   * @param work the processor's time of this program, in nanoseconds: whoever else is at work on
   *     the machine does not count
   */
  private record Clocks(long wall, long work) {
    static Clocks now() {
      return new Clocks(
          System.nanoTime(),
          ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
              .getProcessCpuTime());
    }

    Clocks since(Clocks begin) {
      return new Clocks(wall - begin.wall, work - begin.work);
    }
  }

  private void row(Way way, Clocks took, Map<String, Digest> found, String same) {
    // Of all kinds one: what differs in any differs in this.
    Digest digest = new Digest();
    found.forEach((kind, lines) -> digest.add(kind + " " + lines.lines() + " " + lines));
    print(
        "%-14s %9.1f %9.1f %9d %9d %9d %9d %-16.16s %s",
        way.name(),
        took.wall() / 1e9,
        took.work() / 1e9,
        lines(found, "readings"),
        lines(found, "copies"),
        lines(found, "events"),
        lines(found, "rivals"),
        digest,
        same);
  }

  private static long lines(Map<String, Digest> found, String kind) {
    Digest digest = found.get(kind);
    return digest == null ? 0 : digest.lines();
  }

  private void print(String format, Object... values) {
    spec.commandLine().getOut().printf(Locale.ROOT, format + "%n", values);
    spec.commandLine().getOut().flush();
  }

  /** Writes the articles as lines, in an order that the seed says. */
  private void spread(Path folder) throws IOException {
    Random random = new Random(seed);
    List<Path> parts = new ArrayList<>();
    List<BufferedWriter> writers = new ArrayList<>();
    try {
      for (int i = 0; i < files; i++) {
        parts.add(folder.resolve("part-" + i + ".jsonl"));
        writers.add(Files.newBufferedWriter(parts.get(i)));
      }
      Intake.usual()
          .open(
              inputs,
              InputStream.nullInputStream(),
              source -> {
                line(source, writers.get(random.nextInt(files)));
                return true;
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      for (BufferedWriter writer : writers) {
        writer.close();
      }
    }
    // One at a time, as all may be more than memory holds.
    for (Path part : parts) {
      List<String> lines = new ArrayList<>(Files.readAllLines(part));
      Collections.shuffle(lines, random);
      Files.write(part, lines);
    }
  }

  /** The files that are read before the clock runs. */
  private List<String> first(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().limit(before).map(Path::toString).toList();
    }
  }

  private static void line(Source source, BufferedWriter lines) {
    try {
      lines.write(ArticleLine.of(source.fetch().article()));
      lines.write('\n');
    } catch (Refusal e) {
      // What is no article is none in any run.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Also while a job that has ended removes what it has saved. */
  private static void remove(Path folder) throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
  }
}
