package org.isnad.flink;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.isnad.flink.article.SharedReader;
import org.jspecify.annotations.Nullable;

/**
 * One run of the job, on the cluster that it is sent to, else on one inside this program.
 *
 * @param mode each stage after the other, or all at once
 * @param parallelism how many tasks for each stage, or 0 for the cluster's own number
 * @param checkpoint how often a streaming job saves where it is, in seconds
 * @param state where a streaming job holds what waits; null for the cluster's own choice, which is
 *     files inside this program
 * @param follow whether to go on for ever with what comes, and look at nothing across articles
 * @param reader the reader
 * @param restarts is told, in a line, of each failure after which the job went on; only of those on
 *     a cluster inside this program, as every other has its own pages for that
 */
record Run(
    RuntimeExecutionMode mode,
    int parallelism,
    int checkpoint,
    @Nullable State state,
    boolean follow,
    SharedReader reader,
    Consumer<String> restarts) {
  /** A task that fails is run again, but not for ever. */
  static final int ATTEMPTS = 5;

  /**
   * Where the input ends, each stage works off all that it has gathered before a checkpoint can
   * pass it, which for a large archive takes long. By Flink's own choice the checkpoint would be
   * given up after ten minutes, and the job with it.
   */
  private static final Duration LONGEST_SAVING = Duration.ofDays(7);

  /** Runs it to its end; files of results hold JSON lines. */
  JobExecutionResult of(List<String> inputs, String out) throws Exception {
    return of(inputs, out, Folders.Format.JSONL);
  }

  /**
   * Runs it to its end.
   *
   * @param inputs files and folders, in any file system that Flink knows, and topics of Kafka
   * @param out where results are written
   * @param format what files of results hold
   * @return what Flink tells of the run
   * @throws Exception when the job has failed
   */
  JobExecutionResult of(List<String> inputs, String out, Folders.Format format) throws Exception {
    try (StreamExecutionEnvironment environment = environment(out)) {
      Dataflow flow = new Dataflow(environment, reader, Results.at(out, format));
      if (follow) {
        flow.reading(inputs);
      } else {
        flow.of(inputs);
      }
      String name = "isnad, " + mode.name().toLowerCase(Locale.ROOT);
      return environment instanceof LocalStreamEnvironment embedded
          ? Embedded.run(embedded, name, restarts)
          : environment.execute(name);
    }
  }

  /** Where a job that writes into a folder saves where it is: Flink takes whole addresses only. */
  private static String saved(String out) throws IOException {
    Path saved = new Path(new Path(out), ".checkpoints");
    return (saved.toUri().getScheme() == null ? saved.makeQualified(saved.getFileSystem()) : saved)
        .toString();
  }

  /** Where it runs, told how to save and to go on after a failure. */
  StreamExecutionEnvironment environment(String out) throws IOException {
    Configuration configuration = new Configuration();
    Dataflow.configure(configuration);
    if (Results.isFolder(out)) {
      // Without a place of its own Flink keeps what it saves in memory, and gives up at five
      // megabytes.
      configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
      configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, saved(out));
    }
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, ATTEMPTS);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    if (parallelism > 0) {
      environment.setParallelism(parallelism);
    }
    environment.setRuntimeMode(mode);
    if (mode == RuntimeExecutionMode.STREAMING) {
      State held = state;
      if (held == null && environment instanceof LocalStreamEnvironment) {
        held = State.DISK;
      }
      if (held != null) {
        environment.configure(held.configuration());
      }
      environment.enableCheckpointing(checkpoint * 1000L);
      CheckpointConfig saving = environment.getCheckpointConfig();
      saving.setCheckpointTimeout(LONGEST_SAVING.toMillis());
      saving.setTolerableCheckpointFailureNumber(Integer.MAX_VALUE);
    }
    return environment;
  }
}
