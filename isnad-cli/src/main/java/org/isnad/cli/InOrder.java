package org.isnad.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Many threads in, one order out: maps items on a number of threads and hands the results over in
 * the order of the items, on the calling thread. No more than a few results for each thread are
 * alive at a time; who gives items faster waits.
 */
final class InOrder<T, R> implements AutoCloseable {
  /** How many results may wait for each thread: enough to keep it busy, few enough to hold. */
  private static final int WAITING = 4;

  private final int threads;
  private final Function<? super T, ? extends R> map;
  private final Taker<? super R> taker;
  private final Deque<Future<? extends R>> waiting = new ArrayDeque<>();
  private @Nullable T first;
  private @Nullable ExecutorService pool;

  /** Takes results one at a time. */
  @FunctionalInterface
  interface Taker<R> {
    /** Takes the next result; false ends the work. */
    boolean take(R result) throws Refusal;
  }

  InOrder(int threads, Function<? super T, ? extends R> map, Taker<? super R> taker) {
    this.threads = threads;
    this.map = map;
    this.taker = taker;
  }

  /**
   * Gives an item.
   *
   * @return false when the taker wants no more
   */
  boolean give(T item) throws Refusal {
    if (threads == 1) {
      return taker.take(map.apply(item));
    }
    // A single item is not worth a thread, and whether it is single shows with the second.
    if (pool == null) {
      T before = first;
      first = item;
      if (before == null) {
        return true;
      }
      first = null;
      pool = start();
      submit(pool, before);
    }
    submit(pool, item);
    return waiting.size() < threads * WAITING || taker.take(result(waiting.remove()));
  }

  /** Hands over what still waits; no item was left out. */
  void finish() throws Refusal {
    T single = first;
    if (single != null) {
      first = null;
      taker.take(map.apply(single));
    }
    boolean more = true;
    while (more && !waiting.isEmpty()) {
      more = taker.take(result(waiting.remove()));
    }
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }

  private void submit(ExecutorService threadPool, T item) {
    waiting.add(threadPool.submit(() -> map.apply(item)));
  }

  private ExecutorService start() {
    return Executors.newFixedThreadPool(
        threads,
        work -> {
          Thread thread = new Thread(work, "isnad-reader");
          thread.setDaemon(true);
          return thread;
        });
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
