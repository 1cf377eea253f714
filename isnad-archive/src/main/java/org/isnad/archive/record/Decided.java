package org.isnad.archive.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken, as the log has it.
 *
 * @param number its number: later decisions have greater ones
 * @param time when
 * @param who who decided, as they call themselves; may be empty
 * @param decision what was decided
 * @param note why, in the words of who decided; may be empty
 * @param undoneBy the number of the decision that took it back, or null while it holds
 */
public record Decided(
    long number,
    Instant time,
    String who,
    Decision decision,
    String note,
    @Nullable Long undoneBy) {

  /** Whether it holds. */
  public boolean holds() {
    return undoneBy == null && !(decision instanceof Decision.Undo);
  }
}
