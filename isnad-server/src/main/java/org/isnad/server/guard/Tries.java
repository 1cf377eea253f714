package org.isnad.server.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many failures there were of late. */
final class Tries {
  private final int allowed;
  private final Duration within;
  private final Deque<Instant> failures = new ArrayDeque<>();

  Tries(int allowed, Duration within) {
    this.allowed = allowed;
    this.within = within;
  }

  synchronized void failed() {
    failures.addLast(Instant.now());
  }

  /** The seconds until another try is taken; 0 for now. */
  synchronized long secondsToWait() {
    Instant now = Instant.now();
    while (!failures.isEmpty() && failures.getFirst().plus(within).isBefore(now)) {
      failures.removeFirst();
    }
    return failures.size() < allowed
        ? 0
        : Math.max(1, Duration.between(now, failures.getFirst().plus(within)).toSeconds());
  }
}
