package org.isnad.flink;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.isnad.flink.line.Rows;

/**
 * Results as tables of a database, {@code isnad_KIND}: a record's hash, and the record as JSON. A
 * record that is there already is left as it is, so nothing is there twice, however often tasks or
 * whole jobs are run again.
 */
final class Tables implements Results {
  private final String address;

  /**
   * Tables.
   *
   * @param address of the database, with the user's name and password where it asks for them
   */
  Tables(String address) {
    this.address = address;
  }

  @Override
  public void write(DataStream<String> lines, String kind) {
    lines.sinkTo(new Rows(address, "isnad_" + kind)).name(kind).uid("table " + kind);
  }
}
