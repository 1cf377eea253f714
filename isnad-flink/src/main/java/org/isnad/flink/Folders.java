package org.isnad.flink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The folder of the results: JSON lines, a folder for each kind of record. What stands in finished
 * files is there once, however often tasks were restarted; what is being written has a name that
 * begins with a dot.
 */
final class Folders implements Results {
  private final String folder;

  /**
   * Results under a folder.
   *
   * @param folder its address, in any file system that Flink knows
   */
  Folders(String folder) {
    this.folder = folder;
  }

  @Override
  public void write(DataStream<String> lines, String kind) {
    FileSink<String> sink =
        FileSink.<String>forRowFormat(
                new Path(new Path(folder), kind),
                (line, out) -> {
                  out.write(line.getBytes(StandardCharsets.UTF_8));
                  out.write('\n');
                })
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .withOutputFileConfig(
                OutputFileConfig.builder().withPartPrefix(kind).withPartSuffix(".jsonl").build())
            .build();
    lines.sinkTo(sink).name(kind);
  }
}
