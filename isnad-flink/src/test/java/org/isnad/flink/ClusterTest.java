package org.isnad.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint;
import org.apache.flink.runtime.taskexecutor.TaskManagerRunner;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.isnad.flink.article.Fetched;
import org.isnad.flink.article.SharedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster of three processes, a job manager and two task managers, begun with the classes that
 * the scripts of Flink's distribution begin.
 */
class ClusterTest {
  private static final SharedReader READER = new SharedReader(null);

  /** Slow enough that there are checkpoints before it is done. */
  private static final int PAUSE = 60;

  @Test
  @Timeout(value = 4, unit = TimeUnit.MINUTES)
  void aTaskManagersProcessMayBeKilled(@TempDir Path folder) throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Reports.write(in, 20260202, 30, 4);
    Path alone = Files.createDirectory(folder.resolve("alone"));
    Alone.over(List.of(in.toString()), READER.get()).into(alone);
    Path out = folder.resolve("out");
    Path saved = folder.resolve("saved");
    try (Machines machines = Machines.start(folder)) {
      Configuration configuration = new Configuration();
      Dataflow.configure(configuration);
      configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
      configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, saved.toUri().toString());
      configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
      configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 10);
      configuration.set(
          RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofSeconds(1));
      try (StreamExecutionEnvironment environment =
          StreamExecutionEnvironment.createRemoteEnvironment(
              "127.0.0.1", machines.rest(), configuration)) {
        environment.setParallelism(2);
        environment.enableCheckpointing(200);
        slowed(environment, in, out);
        JobClient job = environment.executeAsync();
        while (checkpoints(saved) < 3) {
          assertThat(machines.all()).allMatch(Process::isAlive);
          Thread.sleep(50);
        }
        machines.killOne();
        job.getJobExecutionResult().get();
        assertThat(job.getJobStatus().get()).isEqualTo(JobStatus.FINISHED);
      }
    }
    assertThat(Written.lines(out)).isEqualTo(Written.lines(alone));
  }

  private static void slowed(StreamExecutionEnvironment environment, Path in, Path out) {
    new Dataflow(environment, READER, new Folders(out.toUri().toString(), Folders.Format.JSONL)) {
      @Override
      DataStream<Fetched> files(List<String> inputs) {
        return super.files(inputs)
            .map(
                one -> {
                  Thread.sleep(PAUSE);
                  return one;
                })
            .returns(Fetched.class)
            .uid("slowed");
      }
    }.of(List.of(in.toUri().toString()));
  }

  /** The number of the last checkpoint that was finished. */
  private static int checkpoints(Path saved) throws IOException {
    if (!Files.exists(saved)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(saved)) {
      return all.filter(file -> Files.exists(file.resolve("_metadata")))
          .mapToInt(file -> Integer.parseInt(file.getFileName().toString().replaceAll("\\D", "")))
          .max()
          .orElse(0);
    } catch (UncheckedIOException e) {
      return 0; // An older one was taken away while it was looked at.
    }
  }

  /** The processes. */
  private record Machines(int rest, List<Process> taskManagers, List<Process> all)
      implements AutoCloseable {
    static Machines start(Path folder) throws IOException {
      int rest = freePort();
      Path configuration = Files.createDirectory(folder.resolve("conf"));
      Files.writeString(
          configuration.resolve("config.yaml"),
          """
          jobmanager.rpc.address: 127.0.0.1
          jobmanager.rpc.port: %d
          jobmanager.bind-host: 127.0.0.1
          rest.address: 127.0.0.1
          rest.bind-address: 127.0.0.1
          rest.port: %d
          blob.server.port: 0
          taskmanager.host: 127.0.0.1
          taskmanager.bind-host: 127.0.0.1
          taskmanager.numberOfTaskSlots: 2
          taskmanager.cpu.cores: 2.0
          taskmanager.memory.task.heap.size: 256m
          taskmanager.memory.task.off-heap.size: 0m
          taskmanager.memory.managed.size: 64m
          taskmanager.memory.network.min: 64m
          taskmanager.memory.network.max: 64m
          taskmanager.memory.framework.heap.size: 128m
          taskmanager.memory.framework.off-heap.size: 128m
          taskmanager.memory.jvm-metaspace.size: 256m
          taskmanager.memory.jvm-overhead.min: 192m
          taskmanager.memory.jvm-overhead.max: 192m
          heartbeat.interval: 1000
          heartbeat.timeout: 5000
          io.tmp.dirs: %s
          """
              .formatted(freePort(), rest, Files.createDirectory(folder.resolve("tmp"))));
      List<Process> all = new ArrayList<>();
      all.add(start(StandaloneSessionClusterEntrypoint.class, folder, "job", configuration));
      List<Process> taskManagers =
          List.of(
              start(TaskManagerRunner.class, folder, "one", configuration),
              start(TaskManagerRunner.class, folder, "two", configuration));
      all.addAll(taskManagers);
      return new Machines(rest, taskManagers, all);
    }

    private static Process start(Class<?> main, Path folder, String name, Path configuration)
        throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "-Dfile.encoding=UTF-8",
              "--add-opens",
              "java.base/java.util=ALL-UNNAMED",
              "-cp",
              System.getProperty("java.class.path"),
              main.getName(),
              "--configDir",
              configuration.toString())
          .redirectErrorStream(true)
          .redirectOutput(new File(folder.toFile(), name + ".log"))
          .start();
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    void killOne() {
      taskManagers.get(0).destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
      all.forEach(Process::destroyForcibly);
      for (Process one : all) {
        one.waitFor();
      }
    }
  }
}
