package org.isnad.server.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was counted over all pages, kept for whoever asks the same before the archive changes. A
 * question that many ask at once is answered once. While articles come in, everybody is given what
 * was counted before them, and it is counted anew behind their backs. Safe for any number of
 * threads.
 *
 * @param <T> what is kept; never null
 */
public final class Answers<T> {
  private static final int KEPT = 64;

  /** Counts again what was asked for lately; one at a time, since whoever asks goes first. */
  private static final ExecutorService BEHIND =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "isnad-answers");
            thread.setDaemon(true);
            return thread;
          });

  private record Kept<T>(Object moment, CompletableFuture<T> answer) {}

  private final Growth growth;
  private final Map<String, Kept<T>> kept;

  /** Answers about what may be growing. */
  public Answers(Growth growth) {
    this(growth, KEPT);
  }

  /**
   * Answers about what may be growing.
   *
   * @param most how many are kept; those that nobody asked for longest go first
   */
  public Answers(Growth growth, int most) {
    this.growth = growth;
    this.kept =
        new LinkedHashMap<>(64, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
            return size() > most;
          }
        };
  }

  /**
   * The answer to a question at a moment; counted where nobody asked it then.
   *
   * @param moment what it is counted from: another moment is another object
   */
  public T of(Object moment, String question, Supplier<T> counted) {
    CompletableFuture<T> own = new CompletableFuture<>();
    Kept<T> before;
    synchronized (kept) {
      before = kept.get(question);
      if (before != null && before.moment() == moment) {
        own = before.answer();
      } else if (before != null && isGood(before.answer()) && growth.isGrowing()) {
        kept.put(question, new Kept<>(moment, before.answer()));
      } else {
        kept.put(question, new Kept<>(moment, own));
        before = null;
      }
    }
    if (before == null) {
      return count(question, own, counted);
    }
    if (before.moment() != moment) {
      BEHIND.execute(() -> again(moment, question, counted));
      return before.answer().join();
    }
    return joined(own);
  }

  private static boolean isGood(CompletableFuture<?> answer) {
    return answer.isDone() && !answer.isCompletedExceptionally();
  }

  private T count(String question, CompletableFuture<T> own, Supplier<T> counted) {
    try {
      T answer = counted.get();
      own.complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      own.completeExceptionally(e);
      synchronized (kept) {
        Kept<T> failed = kept.get(question);
        if (failed != null && failed.answer() == own) {
          kept.remove(question);
        }
      }
      throw e;
    }
  }

  private void again(Object moment, String question, Supplier<T> counted) {
    T answer;
    try {
      answer = counted.get();
    } catch (RuntimeException e) {
      // Whoever asks next counts, and is told.
      synchronized (kept) {
        kept.remove(question);
      }
      return;
    }
    synchronized (kept) {
      Kept<T> now = kept.get(question);
      if (now != null && now.moment() == moment) {
        kept.put(question, new Kept<>(moment, CompletableFuture.completedFuture(answer)));
      }
    }
  }

  private static <T> T joined(CompletableFuture<T> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      @Nullable Throwable cause = e.getCause();
      if (cause instanceof RuntimeException own) {
        throw own;
      }
      throw e;
    }
  }
}
