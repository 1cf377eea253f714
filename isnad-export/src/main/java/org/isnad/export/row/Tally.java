package org.isnad.export.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many rows an export has written, and how many it has left out and why. For one thread. */
public final class Tally {
  private final Map<Omission, Long> omitted = new EnumMap<>(Omission.class);
  private long written;

  /** One more row was written. */
  public void write() {
    written++;
  }

  /** One row was left out. */
  public void omit(Omission why) {
    omitted.merge(why, 1L, Long::sum);
  }

  /** How many rows were written. */
  public long written() {
    return written;
  }

  /** How many rows were left out, by reason, in the order of {@link Omission}. */
  public Map<Omission, Long> omitted() {
    return Collections.unmodifiableMap(omitted);
  }
}
