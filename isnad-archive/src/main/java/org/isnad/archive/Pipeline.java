package org.isnad.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many threads, results one after the other in the order of the items. */
final class Pipeline {
  /** How many results may wait for each thread where they are taken one by one. */
  private static final int WAITING = 8;

  private Pipeline() {}

  /**
   * Maps items on {@code threads} threads; {@code take} gets the results on the calling thread. No
   * more than a few results for each thread are alive at a time.
   *
   * @param batch how many results {@code take} gathers before it works on them for long: so many
   *     more are made meanwhile
   */
  static <T, R> void run(
      Iterator<T> items,
      int threads,
      int batch,
      Function<? super T, R> map,
      Consumer<? super R> take) {
    int ahead = Math.max(batch, threads * WAITING);
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "isnad-archive");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      while (items.hasNext() || !waiting.isEmpty()) {
        while (items.hasNext() && waiting.size() < ahead) {
          T item = items.next();
          waiting.add(pool.submit(() -> map.apply(item)));
        }
        take.accept(result(waiting.remove()));
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
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
