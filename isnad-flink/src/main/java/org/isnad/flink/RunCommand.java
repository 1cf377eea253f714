package org.isnad.flink;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.isnad.flink.article.SharedReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad flink run}. */
@Command(
    name = "run",
    description =
        "Reads articles and writes readings, reprints, events and rivals: on the cluster"
            + " that it is sent to, else on one inside this program.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  /** How a job is run. */
  enum Mode {
    BATCH(RuntimeExecutionMode.BATCH),
    STREAMING(RuntimeExecutionMode.STREAMING);

    private final RuntimeExecutionMode execution;

    Mode(RuntimeExecutionMode execution) {
      this.execution = execution;
    }
  }

  @SuppressWarnings("NullAway.Init") // picocli gives it before anything is called
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files and folders, in any file system that Flink knows, and topics of Kafka"
              + " (kafka:HOST:PORT/NAME).")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description =
          "Where results are written: a folder, made where there is none; kafka:HOST:PORT/PREFIX for"
              + " topics PREFIX-readings and so on; jdbc:postgresql:… for tables.")
  private String out = "";

  @Option(
      names = "--format",
      paramLabel = "jsonl|parquet",
      description =
          "What the files of a folder hold: a record a line, or the same as rows of Apache Parquet,"
              + " the fields as columns (default: jsonl).")
  private Folders.@Nullable Format format;

  @Option(
      names = "--mode",
      paramLabel = "batch|streaming",
      description = "Each stage after the other, or all at once (default: batch).")
  private Mode mode = Mode.BATCH;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "How many tasks for each stage (default: the cluster's).")
  private int parallelism;

  @Option(
      names = "--checkpoint",
      paramLabel = "SECONDS",
      description =
          "How often a streaming job saves where it is (default: 60): beside its results, or, where"
              + " those go to Kafka or a database, where the cluster is told to"
              + " (execution.checkpointing.dir), inside this program with temporary files.")
  private int checkpoint = 60;

  @Option(
      names = "--state",
      paramLabel = "heap|disk",
      description =
          "Where a streaming job holds what it gathers: as objects in Java's memory, or in files"
              + " of RocksDB below the folder of temporary files (default: disk; on a cluster of"
              + " one's own, what the cluster is told).")
  private @Nullable State state;

  @Option(
      names = "--follow",
      description =
          "Go on for ever with what comes, with --mode streaming: readings and refusals alone, as"
              + " reprints and events are found when no more can come.")
  private boolean follow;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "A lexicon folder laid over the one that is shipped, there on every machine.")
  private @Nullable String lexicon;

  @Override
  public Integer call() throws Exception {
    if (follow && mode != Mode.STREAMING) {
      throw new ParameterException(spec.commandLine(), "--follow goes with --mode streaming only");
    }
    if (format != null && !Results.isFolder(out)) {
      throw new ParameterException(
          spec.commandLine(), "--format goes with a folder only: topics and tables hold JSON");
    }
    if (state != null && mode != Mode.STREAMING) {
      throw new ParameterException(
          spec.commandLine(), "--state goes with --mode streaming only: batch sorts on disk");
    }
    JobExecutionResult result;
    try {
      result =
          new Run(
                  mode.execution,
                  parallelism,
                  checkpoint,
                  state,
                  follow,
                  new SharedReader(lexicon),
                  spec.commandLine().getErr()::println)
              .of(inputs, out, format == null ? Folders.Format.JSONL : format);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
    spec.commandLine()
        .getErr()
        .printf(Locale.ROOT, "done in %.1f s%n", result.getNetRuntime() / 1000.0);
    return 0;
  }
}
