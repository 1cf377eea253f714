package org.isnad.flink;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.isnad.flink.table.ParquetFiles;

/**
 * The folder of the results: a folder in it for each kind of record. What stands in finished files
 * is there once, however often tasks were restarted; what is being written has a name that begins
 * with a dot.
 */
final class Folders implements Results {
  /** What its files hold. */
  enum Format {
    /** JSON lines. */
    JSONL,
    /** Rows of Parquet, with the fields of the lines as columns. */
    PARQUET
  }

  private final String folder;
  private final Format format;

  /**
   * Results under a folder.
   *
   * @param folder its address, in any file system that Flink knows
   */
  Folders(String folder, Format format) {
    this.folder = folder;
    this.format = format;
  }

  @Override
  public void write(DataStream<String> lines, String kind) {
    Path path = new Path(new Path(folder), kind);
    OutputFileConfig names =
        OutputFileConfig.builder()
            .withPartPrefix(kind)
            .withPartSuffix('.' + format.name().toLowerCase(Locale.ROOT))
            .build();
    FileSink<String> sink =
        switch (format) {
          case JSONL ->
              FileSink.<String>forRowFormat(
                      path,
                      (line, out) -> {
                        out.write(line.getBytes(StandardCharsets.UTF_8));
                        out.write('\n');
                      })
                  .withBucketAssigner(new BasePathBucketAssigner<>())
                  .withRollingPolicy(OnCheckpointRollingPolicy.build())
                  .withOutputFileConfig(names)
                  .build();
          case PARQUET ->
              FileSink.<String>forBulkFormat(path, ParquetFiles.of(kind))
                  .withBucketAssigner(new BasePathBucketAssigner<>())
                  .withRollingPolicy(OnCheckpointRollingPolicy.build())
                  .withOutputFileConfig(names)
                  .build();
        };
    lines.sinkTo(sink).name(kind);
  }
}
