package org.isnad.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.streaming.api.environment.CheckpointConfig;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.isnad.flink.article.SharedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
  /**
   * At the end of 200,000 articles the stages behind the reader worked for longer than the ten
   * minutes after which Flink gives a checkpoint up; the job began anew from the first article.
   */
  @Test
  void whatIsGatheredMayTakeLongToWorkOff(@TempDir Path out) throws Exception {
    Run run =
        new Run(
            RuntimeExecutionMode.STREAMING, 2, 60, false, new SharedReader(null), restart -> {});
    try (StreamExecutionEnvironment environment = run.environment(out.toUri().toString())) {
      CheckpointConfig saving = environment.getCheckpointConfig();
      assertThat(saving.getCheckpointInterval()).isEqualTo(60_000);
      assertThat(saving.getCheckpointTimeout()).isGreaterThan(Duration.ofDays(1).toMillis());
      assertThat(saving.getTolerableCheckpointFailureNumber()).isEqualTo(Integer.MAX_VALUE);
    }
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
    Run run =
        new Run(
            RuntimeExecutionMode.STREAMING, 2, 60, false, new SharedReader(null), restart -> {});
    try (StreamExecutionEnvironment environment = run.environment(out)) {
      return environment.getConfiguration().get(CheckpointingOptions.CHECKPOINTS_DIRECTORY);
    }
  }
}
