package org.isnad.flink;

import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;

/** Where the tasks of a streaming job hold what waits for the end of its input. */
enum State {
  /** As objects, in Java's memory: all of it has to find room there. */
  HEAP("hashmap"),
  /** In RocksDB's files on local disks: memory for what is in use. */
  DISK("rocksdb");

  private final String backend;

  State(String backend) {
    this.backend = backend;
  }

  /** The same for Flink. */
  Configuration configuration() {
    return new Configuration()
        .set(StateBackendOptions.STATE_BACKEND, backend)
        // Whole, each saving would copy all that was gathered so far.
        .set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, this == DISK);
  }
}
