package org.isnad.archive.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one candidate. It is told when it is on the disk.
 *
 * @param location the candidate's
 * @param id the article's id, or null where it failed
 * @param arrival what was new, or null where it failed
 * @param failure why it failed, or null
 */
public record Addition(
    String location,
    @Nullable String id,
    @Nullable Arrival arrival,
    Candidate.@Nullable Unreadable failure) {

  /** Whether it is in the archive now. */
  public boolean isThere() {
    return failure == null;
  }

  /** What was new; only where it did not fail. */
  public Arrival what() {
    return Objects.requireNonNull(arrival);
  }
}
