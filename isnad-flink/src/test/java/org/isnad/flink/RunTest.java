package org.isnad.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ReadableConfig;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.isnad.flink.article.SharedReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RunTest {
  /**
   * At the end of 200,000 articles the stages behind the reader worked for longer than the ten
   * minutes after which Flink gives a checkpoint up; the job began anew from the first article.
   */
  @Test
  void whatIsGatheredMayTakeLongToWorkOff(@TempDir Path out) throws Exception {
    Run run = run(RuntimeExecutionMode.STREAMING, null);
    try (StreamExecutionEnvironment environment = run.environment(out.toUri().toString())) {
      CheckpointConfig saving = environment.getCheckpointConfig();
      assertThat(saving.getCheckpointInterval()).isEqualTo(60_000);
      assertThat(saving.getCheckpointTimeout()).isGreaterThan(Duration.ofDays(1).toMillis());
      assertThat(saving.getTolerableCheckpointFailureNumber()).isEqualTo(Integer.MAX_VALUE);
    }
  }

  @Test
  void aStreamingRunInsideThisProgramHoldsItsStateOnDisk() throws Exception {
    assertThat(backend(RuntimeExecutionMode.STREAMING, null)).contains("rocksdb true");
    assertThat(backend(RuntimeExecutionMode.STREAMING, State.DISK)).contains("rocksdb true");
    assertThat(backend(RuntimeExecutionMode.STREAMING, State.HEAP)).contains("hashmap false");
    assertThat(backend(RuntimeExecutionMode.BATCH, null)).isEmpty();
  }

  @Test
  void whereItIsIsSavedBesideTheResults() throws Exception {
    Path beside = Path.of("results/.checkpoints").toAbsolutePath();
    assertThat(URI.create(saved("results"))).hasScheme("file").hasPath(beside.toString());
    assertThat(URI.create(saved("hdfs://news/results")))
        .hasScheme("hdfs")
        .hasPath("/results/.checkpoints");
  }

  private static String saved(String out) throws Exception {
    try (StreamExecutionEnvironment environment =
        run(RuntimeExecutionMode.STREAMING, null).environment(out)) {
      return environment.getConfiguration().get(CheckpointingOptions.CHECKPOINTS_DIRECTORY);
    }
  }

  @Test
  void anotherClusterHoldsItWhereItIsToldTo() throws Exception {
    Elsewhere.begin();
    try {
      assertThat(backend(RuntimeExecutionMode.STREAMING, null)).isEmpty();
      assertThat(backend(RuntimeExecutionMode.STREAMING, State.DISK)).contains("rocksdb true");
    } finally {
      Elsewhere.end();
    }
  }

  @Test
  void batchHoldsNoStateToPlace() {
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(new RunCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new PrintWriter(err))
            .execute("in", "-o", "out", "--state", "disk");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).startsWith("--state goes with --mode streaming only");
  }

  /** Where state is held, and whether only what is new is saved, if anything is said of it. */
  private static Optional<String> backend(RuntimeExecutionMode mode, @Nullable State state)
      throws Exception {
    try (StreamExecutionEnvironment environment = run(mode, state).environment("out")) {
      ReadableConfig configuration = environment.getConfiguration();
      return configuration
          .getOptional(StateBackendOptions.STATE_BACKEND)
          .map(
              name -> name + " " + configuration.get(CheckpointingOptions.INCREMENTAL_CHECKPOINTS));
    }
  }

  private static Run run(RuntimeExecutionMode mode, @Nullable State state) {
    return new Run(mode, 2, 60, state, false, new SharedReader(null), restart -> {});
  }

  /** What {@code flink run} does before it calls a job's main class. */
  private static final class Elsewhere extends StreamExecutionEnvironment {
    static void begin() {
      initializeContextEnvironment(StreamExecutionEnvironment::new);
    }

    static void end() {
      resetContextEnvironment();
    }
  }
}
