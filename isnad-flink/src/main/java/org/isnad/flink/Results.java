package org.isnad.flink;

import org.apache.flink.streaming.api.datastream.DataStream;

/** Where results go, a place for each kind of record. */
interface Results {
  /**
   * Writes lines.
   *
   * @param lines records as JSON
   * @param kind what they are: readings, copies, events, rivals, refused
   */
  void write(DataStream<String> lines, String kind);

  /**
   * The place of an address: Kafka topics ({@code kafka:HOST:PORT/PREFIX}), tables of a database
   * ({@code jdbc:…}), else a folder in any file system that Flink knows.
   *
   * @param format what the files of a folder hold
   */
  static Results at(String address, Folders.Format format) {
    if (Topic.isTopic(address)) {
      return new Topics(Topic.of(address));
    }
    return isFolder(address) ? new Folders(address, format) : new Tables(address);
  }

  /** Whether an address is a folder's. */
  static boolean isFolder(String address) {
    return !Topic.isTopic(address) && !address.startsWith("jdbc:");
  }
}
