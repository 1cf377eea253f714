package org.isnad.intake;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.isnad.intake.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Articles for whoever asks for them one by one, where {@link Intake#open} gives them: a thread of
 * its own goes through the files and waits while a few articles are not asked for. For one asking
 * thread; to be closed.
 */
public final class Supply implements Iterator<Source>, AutoCloseable {
  private static final int WAITING = 8;

  /** What is handed over: an article, or the end. */
  private record Handed(@Nullable Source source, @Nullable RuntimeException failure) {}

  private final BlockingQueue<Handed> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private volatile boolean closed;
  private volatile Intake.Gone gone = new Intake.Gone(0, 0, 0);
  private @Nullable Handed next;

  Supply(Function<Intake.Receiver, Intake.Gone> going) {
    this.thread = new Thread(() -> go(going), "isnad-intake");
    thread.setDaemon(true);
    thread.start();
  }

  private void go(Function<Intake.Receiver, Intake.Gone> going) {
    Handed end = new Handed(null, null);
    try {
      gone = going.apply(source -> hand(new Handed(source, null)));
    } catch (RuntimeException e) {
      end = new Handed(null, e);
    }
    hand(end);
  }

  private boolean hand(Handed handed) {
    try {
      while (!closed) {
        if (queue.offer(handed, 100, TimeUnit.MILLISECONDS)) {
          return true;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /** What was gone through; whole when there is no next article. */
  public Intake.Gone gone() {
    return gone;
  }

  @Override
  public boolean hasNext() {
    return ahead().source() != null;
  }

  @Override
  public Source next() {
    Handed handed = ahead();
    if (handed.source() == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return handed.source();
  }

  private Handed ahead() {
    Handed handed = next;
    if (handed == null) {
      try {
        handed = queue.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      next = handed;
      if (handed.failure() != null) {
        throw handed.failure();
      }
    }
    return handed;
  }

  /** Ends the going through. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
