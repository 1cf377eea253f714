package org.isnad.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.client.JobExecutionException;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.isnad.flink.article.Fetched;
import org.isnad.flink.article.SharedReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataflowTest {
  private static final SharedReader READER = new SharedReader(null);

  @TempDir private static Path made;
  private static Map<String, List<String>> alone;

  @BeforeAll
  static void make() throws IOException {
    Files.createDirectory(made.resolve("in"));
    Reports.write(made.resolve("in"), 20260101, 60, 5);
    Path out = Files.createDirectory(made.resolve("alone"));
    Alone.over(List.of(made.resolve("in").toString()), READER.get()).into(out);
    alone = Written.lines(out);
  }

  @Test
  void whatIsMadeIsWorthComparing() {
    assertThat(of(alone, "readings").size()).isGreaterThan(120);
    assertThat(of(alone, "copies").size()).isBetween(20, 60);
    assertThat(of(alone, "rivals").size()).isGreaterThan(20);
    assertThat(of(alone, "refused").size()).isEqualTo(2);
  }

  @Test
  void aClusterFindsWhatOneMachineFinds(@TempDir Path out) throws Exception {
    check(run(out, RuntimeExecutionMode.BATCH, 1));
  }

  @Test
  void soDoesOneWithManyTasks(@TempDir Path out) throws Exception {
    check(run(out, RuntimeExecutionMode.BATCH, 4));
  }

  @Test
  void andOneThatReadsWhatComes(@TempDir Path out) throws Exception {
    check(run(out, RuntimeExecutionMode.STREAMING, 3));
  }

  private static List<String> of(Map<String, List<String>> lines, String kind) {
    return lines.getOrDefault(kind, List.of());
  }

  /** Tells the first difference, not all of them. */
  private static void check(Map<String, List<String>> found) {
    assertThat(found.keySet()).isEqualTo(alone.keySet());
    alone.forEach(
        (kind, lines) -> {
          for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String other = of(found, kind).get(i);
            int at = 0;
            while (at < line.length()
                && at < other.length()
                && line.charAt(at) == other.charAt(at)) {
              at++;
            }
            assertThat(other.substring(at))
                .as("%s %d from %d", kind, i, at)
                .startsWith(line.substring(at));
          }
          assertThat(of(found, kind)).hasSameSizeAs(lines);
        });
  }

  @Test
  void tasksThatFailAreRunAgainAndNothingIsThereTwice(@TempDir Path out) throws Exception {
    Trouble.begin(3);
    List<String> restarts = new ArrayList<>();
    troubled(out, 3, restarts);
    assertThat(Trouble.left()).isZero();
    check(Written.lines(out));
    assertThat(restarts).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(restarts.get(i))
          .startsWith("isnad: failed and runs again (%d of at most 5): ".formatted(i + 1))
          .contains("read")
          .endsWith(": java.io.IOException: a failure that was asked for")
          .hasLineCount(1);
    }
  }

  @Test
  void whatFailsForGoodIsThrown(@TempDir Path out) {
    Trouble.begin(2);
    List<String> restarts = new ArrayList<>();
    assertThatThrownBy(() -> troubled(out, 1, restarts))
        .isInstanceOf(JobExecutionException.class)
        .hasStackTraceContaining("a failure that was asked for");
    assertThat(restarts).hasSize(1);
  }

  /** Runs it inside this program, with trouble, as often as is allowed. */
  private static void troubled(Path out, int attempts, List<String> restarts) throws Exception {
    Run run = new Run(RuntimeExecutionMode.STREAMING, 2, 1, null, false, READER, restarts::add);
    try (StreamExecutionEnvironment environment = run.environment(out.toUri().toString())) {
      environment.configure(
          new Configuration()
              .set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, attempts)
              .set(
                  RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY,
                  Duration.ofMillis(50)));
      environment.enableCheckpointing(100);
      troubled(environment, out);
      Embedded.run((LocalStreamEnvironment) environment, "trouble", restarts::add);
    }
  }

  @Test
  void aJobThatWasStoppedGoesOnFromItsSavepointWithItsStateElsewhere(
      @TempDir Path out, @TempDir Path saved) throws Exception {
    String savepoint;
    Trouble.begin(0);
    try (StreamExecutionEnvironment environment = streaming(State.HEAP.configuration(), 2)) {
      environment.enableCheckpointing(100);
      troubled(environment, out);
      JobClient job = environment.executeAsync();
      Trouble.waitFor(40);
      savepoint =
          job.stopWithSavepoint(false, saved.toUri().toString(), SavepointFormatType.CANONICAL)
              .get();
    }
    long before = Trouble.seen();
    assertThat(Written.lines(out)).doesNotContainKey("events");
    Configuration configuration = State.DISK.configuration();
    configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    try (StreamExecutionEnvironment environment = streaming(configuration, 2)) {
      environment.enableCheckpointing(100);
      troubled(environment, out);
      environment.execute();
    }
    assertThat(before).isLessThan(of(alone, "readings").size());
    check(Written.lines(out));
  }

  @Test
  void aTaskManagerMayDie(@TempDir Path out) throws Exception {
    Trouble.begin(0);
    Configuration configuration = new Configuration();
    Dataflow.configure(configuration);
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3);
    MiniClusterConfiguration machines =
        new MiniClusterConfiguration.Builder()
            .setConfiguration(configuration)
            .setNumTaskManagers(2)
            .setNumSlotsPerTaskManager(1)
            .withRandomPorts()
            .build();
    try (MiniCluster cluster = new MiniCluster(machines);
        StreamExecutionEnvironment environment = streaming(configuration, 2)) {
      cluster.start();
      environment.enableCheckpointing(100);
      troubled(environment, out);
      JobGraph graph = environment.getStreamGraph().getJobGraph();
      cluster.submitJob(graph).get();
      Trouble.waitFor(40);
      cluster.terminateTaskManager(1).get();
      cluster.startTaskManager();
      assertThat(cluster.requestJobResult(graph.getJobID()).get().isSuccess()).isTrue();
    }
    check(Written.lines(out));
  }

  private static Map<String, List<String>> run(Path out, RuntimeExecutionMode mode, int parallelism)
      throws Exception {
    new Run(mode, parallelism, 1, null, false, READER, restart -> {})
        .of(inputs(), out.toUri().toString());
    return Written.lines(out);
  }

  private static StreamExecutionEnvironment streaming(
      Configuration configuration, int parallelism) {
    Dataflow.configure(configuration);
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(configuration);
    environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
    return environment.setParallelism(parallelism);
  }

  /** Lays out the flow with trouble between the files and the reader. */
  private static void troubled(StreamExecutionEnvironment environment, Path out) {
    new Dataflow(environment, READER, new Folders(out.toUri().toString(), Folders.Format.JSONL)) {
      @Override
      DataStream<Fetched> files(List<String> inputs) {
        return super.files(inputs).map(new Trouble()).returns(Fetched.class).uid("trouble");
      }
    }.of(inputs());
  }

  private static List<String> inputs() {
    return List.of(made.resolve("in").toUri().toString());
  }
}
