package org.isnad.export.row;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a selection in one format. */
@FunctionalInterface
public interface Writing {
  /**
   * Writes all of it, holding little.
   *
   * @param selection what is written
   * @param out where to; left open, and flushed at the end
   * @param tally is told of each row that is written or left out
   * @throws IOException when it can't be written
   */
  void write(Selection selection, OutputStream out, Tally tally) throws IOException;
}
