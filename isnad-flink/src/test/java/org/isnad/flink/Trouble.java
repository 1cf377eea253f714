package org.isnad.flink;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.functions.MapFunction;
import org.isnad.flink.article.Fetched;

/** Slows articles down, so that there is time to stop a job, and fails now and then. */
final class Trouble implements MapFunction<Fetched, Fetched> {
  private static final long serialVersionUID = 1L;

  private static final AtomicInteger LEFT = new AtomicInteger();
  private static final AtomicLong SEEN = new AtomicLong();

  /** Begins to count, and will fail so often. */
  static void begin(int failures) {
    SEEN.set(0);
    LEFT.set(failures);
  }

  /** How many failures are still to come. */
  static int left() {
    return LEFT.get();
  }

  /** How many articles came by, those that came again among them. */
  static long seen() {
    return SEEN.get();
  }

  /** Waits until so many articles came by. */
  static void waitFor(long articles) throws InterruptedException {
    while (SEEN.get() < articles) {
      Thread.sleep(5);
    }
  }

  @Override
  public Fetched map(Fetched one) throws Exception {
    Thread.sleep(15);
    if (SEEN.incrementAndGet() % 40 == 0 && LEFT.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IOException("a failure that was asked for");
    }
    return one;
  }
}
