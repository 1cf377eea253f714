package org.isnad.intake.source;

import java.io.IOException;
import org.isnad.intake.fault.Refusal;

/** A way in which articles are written down. Implementations have no state. */
public interface Format {
  /**
   * Finds the articles in some bytes and gives each to the desk, in the order in which they stand.
   * Holds no more than one of them at a time.
   *
   * @return false when the desk wants no more
   * @throws Refusal when the bytes as a whole can't be used; what was given to the desk stays
   * @throws IOException when reading fails
   */
  boolean read(Incoming incoming, Desk desk) throws Refusal, IOException;
}
