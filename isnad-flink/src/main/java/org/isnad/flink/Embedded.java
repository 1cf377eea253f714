package org.isnad.flink;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.JobID;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.client.deployment.executors.PipelineExecutorUtils;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ClusterOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.runtime.jobmaster.JobResult;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.scheduler.ExecutionGraphInfo;
import org.apache.flink.runtime.scheduler.exceptionhistory.RootExceptionHistoryEntry;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.util.FileUtils;

/**
 * A job on a cluster inside this program. Flink's own way of running one leaves no way to ask it
 * what has failed and was run again; the cluster itself knows.
 */
final class Embedded {
  /** Between two looks at what has failed, in seconds. */
  private static final int LOOK = 1;

  private final MiniCluster cluster;
  private final JobID job;
  private final Consumer<String> restarts;

  /** Of how many failures was told; Flink keeps more of them than {@link Run#ATTEMPTS}. */
  private int told;

  private Embedded(MiniCluster cluster, JobID job, Consumer<String> restarts) {
    this.cluster = cluster;
    this.job = job;
    this.restarts = restarts;
  }

  /**
   * Runs a job to its end.
   *
   * @param name the job's name
   * @param restarts is told of each failure after which the job went on, in a line
   * @return what Flink tells of the run
   * @throws Exception when the job has failed
   */
  static JobExecutionResult run(
      LocalStreamEnvironment environment, String name, Consumer<String> restarts) throws Exception {
    File working = Files.createTempDirectory("isnad-cluster").toFile();
    // The cluster leaves nothing there when it ends, but much where the program is broken off.
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> FileUtils.deleteDirectoryQuietly(working)));
    if (environment
        .getConfiguration()
        .getOptional(CheckpointingOptions.CHECKPOINTS_DIRECTORY)
        .isEmpty()) {
      // It can go on from what it saved while this program runs, so that may lie with the state.
      // Flink's other choice is memory, which takes no file of more than five megabytes.
      environment.configure(
          new Configuration()
              .set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem")
              .set(
                  CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                  new File(working, "saved").toURI().toString()));
    }
    Configuration configuration =
        Configuration.fromMap(environment.getConfiguration().toMap())
            .set(ClusterOptions.PROCESS_WORKING_DIR_BASE, working.getPath())
            .set(RestOptions.BIND_PORT, "0");
    StreamGraph graph =
        PipelineExecutorUtils.getStreamGraph(environment.getStreamGraph(), configuration);
    graph.setJobName(name);
    graph.serializeUserDefinedInstances();
    MiniClusterConfiguration machines =
        new MiniClusterConfiguration.Builder()
            .setConfiguration(configuration)
            .setNumTaskManagers(1)
            .setNumSlotsPerTaskManager(graph.getMaximumParallelism())
            .build();
    try (MiniCluster cluster = new MiniCluster(machines)) {
      cluster.start();
      JobID job = cluster.submitJob(graph).get().getJobID();
      return new Embedded(cluster, job, restarts)
          .result()
          .toJobExecutionResult(Embedded.class.getClassLoader());
    }
  }

  private JobResult result() throws Exception {
    CompletableFuture<JobResult> result = cluster.requestJobResult(job);
    while (true) {
      try {
        JobResult ended = result.get(LOOK, TimeUnit.SECONDS);
        tell();
        return ended;
      } catch (TimeoutException e) {
        tell();
      }
    }
  }

  /** Tells of failures that were not told yet. */
  private void tell() throws InterruptedException {
    ExecutionGraphInfo graph;
    try {
      graph = cluster.getExecutionGraphInfo(job).get();
    } catch (ExecutionException e) {
      // It had no time to answer, which is no reason to end the job.
      return;
    }
    List<RootExceptionHistoryEntry> failures = new ArrayList<>();
    graph.getExceptionHistory().forEach(failures::add);
    JobStatus status = graph.getArchivedExecutionGraph().getState();
    // After its last failure a job that fails did not go on: that one is thrown.
    boolean forGood = status == JobStatus.FAILING || status == JobStatus.FAILED;
    for (int all = failures.size() - (forGood ? 1 : 0); told < all; told++) {
      RootExceptionHistoryEntry failure = failures.get(told);
      String task = failure.getFailingTaskName();
      restarts.accept(
          "isnad: failed and runs again (%d of at most %d): %s%s"
              .formatted(
                  told + 1,
                  Run.ATTEMPTS,
                  task == null ? "" : task + ": ",
                  cause(failure.getException())));
    }
  }

  /** What is at the bottom of a failure, in a line. */
  private static String cause(Throwable failure) {
    Throwable bottom = failure;
    for (Throwable next = failure; next != null; next = next.getCause()) {
      bottom = next;
    }
    return String.valueOf(bottom.getMessage()).lines().findFirst().orElse("");
  }
}
