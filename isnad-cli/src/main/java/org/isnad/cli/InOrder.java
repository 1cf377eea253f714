package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.isnad.cli.fault.Refusal;

/** Many threads in, one order out. */
final class InOrder {
  /** How many results may wait for each thread: enough to keep it busy, few enough to hold. */
  private static final int WAITING = 4;

  private InOrder() {}

  /** Takes results one at a time. */
  @FunctionalInterface
  interface Taker<R> {
    /** Takes the next result; false ends the work. */
    boolean take(R result) throws Refusal;
  }

  /**
   * Maps items on {@code threads} threads and hands the results over in the order of the items, on
   * the calling thread. No more than a few results for each thread are alive at a time.
   */
  static <T, R> void map(
      Iterable<T> items, int threads, Function<? super T, ? extends R> map, Taker<? super R> taker)
      throws Refusal {
    Iterator<T> rest = items.iterator();
    if (threads == 1) {
      boolean more = true;
      while (more && rest.hasNext()) {
        more = taker.take(map.apply(rest.next()));
      }
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "isnad-reader");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<? extends R>> waiting = new ArrayDeque<>();
      boolean more = true;
      while (more && (rest.hasNext() || !waiting.isEmpty())) {
        while (rest.hasNext() && waiting.size() < threads * WAITING) {
          T item = rest.next();
          waiting.add(pool.submit(() -> map.apply(item)));
        }
        more = taker.take(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
