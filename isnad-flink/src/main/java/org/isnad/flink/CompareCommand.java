package org.isnad.flink;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.isnad.flink.article.SharedReader;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.json.ArticleLine;
import org.isnad.intake.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  /** Often enough that there are some, in seconds. */
  private static final int CHECKPOINT = 10;

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
      names = "--warm-up",
      paramLabel = "N",
      description =
          "How many of the files are read before the clock runs, as what comes first pays for what"
              + " the machine learns (default: 4).")
  private int before = 4;

  @SuppressWarnings("NullAway.Init") // picocli gives it before anything is called
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("isnad-flink");
    try {
      return compare(folder);
    } finally {
      remove(folder);
    }
  }

  private int compare(Path folder) throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    spread(articles);
    SharedReader reader = new SharedReader(null);
    print(
        "%-24s %9s %9s %9s %9s %9s %9s %s",
        "run", "seconds", "cpu", "readings", "copies", "events", "rivals", "the same");
    // Some before the clock runs: whoever comes first would pay for what the machine learns.
    List<String> first = first(articles);
    Alone.of(first, reader.get());
    Path aside = folder.resolve("aside");
    new Run(RuntimeExecutionMode.BATCH, 1, CHECKPOINT, false, reader)
        .of(first, aside.toUri().toString());
    Clocks begin = Clocks.now();
    Map<String, List<String>> alone = Alone.of(List.of(articles.toString()), reader.get());
    row("one thread, no Flink", begin, alone, "");
    boolean same = true;
    for (RuntimeExecutionMode mode :
        List.of(RuntimeExecutionMode.BATCH, RuntimeExecutionMode.STREAMING)) {
      for (int tasks : List.of(1, 4)) {
        String name = mode.name().toLowerCase(Locale.ROOT) + ", parallelism " + tasks;
        Path out = folder.resolve(name.replaceAll("\\W+", "-"));
        begin = Clocks.now();
        new Run(mode, tasks, CHECKPOINT, false, reader)
            .of(List.of(articles.toUri().toString()), out.toUri().toString());
        Map<String, List<String>> found = Written.lines(out);
        boolean equal = found.equals(alone);
        same &= equal;
        row(name, begin, found, equal ? "yes" : "NO");
      }
    }
    return same ? 0 : 1;
  }

  /**
   * What a run is measured from.
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
  }

  private void row(String name, Clocks begin, Map<String, List<String>> found, String same) {
    Clocks now = Clocks.now();
    print(
        "%-24s %9.1f %9.1f %9d %9d %9d %9d %s",
        name,
        (now.wall() - begin.wall()) / 1e9,
        (now.work() - begin.work()) / 1e9,
        found.getOrDefault("readings", List.of()).size(),
        found.getOrDefault("copies", List.of()).size(),
        found.getOrDefault("events", List.of()).size(),
        found.getOrDefault("rivals", List.of()).size(),
        same);
  }

  private void print(String format, Object... values) {
    spec.commandLine().getOut().printf(Locale.ROOT, format + "%n", values);
    spec.commandLine().getOut().flush();
  }

  /** Writes the articles as lines, in an order that the seed says. */
  private void spread(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    Intake.usual()
        .open(
            inputs,
            InputStream.nullInputStream(),
            source -> {
              line(source, lines);
              return true;
            });
    Collections.shuffle(lines, new Random(seed));
    for (int file = 0; file < files; file++) {
      List<String> part = new ArrayList<>();
      for (int i = file; i < lines.size(); i += files) {
        part.add(lines.get(i));
      }
      if (!part.isEmpty()) {
        Files.write(folder.resolve("part-" + file + ".jsonl"), part);
      }
    }
  }

  /** The files that are read before the clock runs. */
  private List<String> first(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().limit(Math.max(1, before)).map(Path::toString).toList();
    }
  }

  private static void line(Source source, List<String> lines) {
    try {
      lines.add(ArticleLine.of(source.fetch().article()));
    } catch (Refusal e) {
      // What is no article is none in any run.
    }
  }

  private static void remove(Path folder) throws IOException {
    TreeSet<Path> all = new TreeSet<>(Collections.reverseOrder());
    try (var files = Files.walk(folder)) {
      files.forEach(all::add);
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
