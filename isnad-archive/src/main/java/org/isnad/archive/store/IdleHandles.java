package org.isnad.archive.store;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Connections for reading that nobody uses just now: to open one takes longer than most questions.
 * Safe for any number of threads; whoever finds none opens one.
 */
final class IdleHandles implements AutoCloseable {
  /** Each keeps pages of the database at hand, so there are not many. */
  private static final int MOST = 8;

  private final Jdbi jdbi;
  private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger count = new AtomicInteger();
  private volatile boolean closed;

  IdleHandles(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A connection of one's own, to be given back or closed. */
  Handle take() {
    Handle handle = idle.pollFirst();
    if (handle == null) {
      return jdbi.open();
    }
    count.decrementAndGet();
    return handle;
  }

  /** Takes back a connection on which nothing is going on. */
  void give(Handle handle) {
    if (closed || count.incrementAndGet() > MOST) {
      if (!closed) {
        count.decrementAndGet();
      }
      handle.close();
      return;
    }
    idle.addFirst(handle);
    if (closed) {
      close();
    }
  }

  /** Closes all of them; what is given back later is closed then. */
  @Override
  public void close() {
    closed = true;
    for (Handle handle = idle.pollFirst(); handle != null; handle = idle.pollFirst()) {
      handle.close();
    }
  }
}
