package org.isnad.server.ledger;

import io.javalin.http.Context;
import java.time.Instant;
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
 * question that many ask at once is answered once. While articles come in, and where there are very
 * many, everybody is given what was counted before, and it is counted anew behind their backs, the
 * seldomer the more work it is; but nobody is given what is older than a minute, or than the last
 * decision of a user. Safe for any number of threads.
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

  /** While articles come in, so many times as long as counting took passes before the next time. */
  private static final int REST = 50;

  /** … and no less than this, in nanoseconds. */
  private static final long PACE = 2_000_000_000L;

  /** An answer that was counted longer ago is given to nobody once something has changed. */
  private static final long OLDEST = 60_000_000_000L;

  /**
   * An answer.
   *
   * @param began when it was begun to be counted (as {@link System#nanoTime})
   * @param due when it may be counted again while articles come in
   */
  private record Kept<T>(
      Standing moment, CompletableFuture<T> answer, long edition, long began, long due) {
    Kept(Standing moment, CompletableFuture<T> answer, long began, long due) {
      this(moment, answer, moment.edition(), began, due);
    }
  }

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

  /** An answer that is given, and when it was begun to be counted, where that is a while ago. */
  private record Given<T>(T answer, @Nullable Long began) {}

  /**
   * The answer to a question at a moment; counted where nobody asked it then.
   *
   * @param moment what it is counted from: another moment is another object
   */
  public T of(Standing moment, String question, Supplier<T> counted) {
    return given(moment, question, counted).answer();
  }

  /**
   * The same; who is given what was counted before is told when that was.
   *
   * @param context who asks
   */
  public T of(Context context, Standing moment, String question, Supplier<T> counted) {
    Given<T> given = given(moment, question, counted);
    Long began = given.began();
    if (began != null) {
      AsOf.mark(context, Instant.now().minusNanos(System.nanoTime() - began));
    }
    return given.answer();
  }

  private Given<T> given(Standing moment, String question, Supplier<T> counted) {
    CompletableFuture<T> own = new CompletableFuture<>();
    long now = System.nanoTime();
    Kept<T> before;
    boolean due;
    synchronized (kept) {
      before = kept.get(question);
      if (before != null && before.moment() != moment && !isGiven(before, moment, now)) {
        before = null;
      }
      due = before != null && before.moment() != moment && now - before.due() >= 0;
      if (before == null) {
        kept.put(question, new Kept<>(moment, own, now, now));
      } else if (due) {
        // Nobody else is to begin meanwhile.
        kept.put(
            question,
            new Kept<>(
                before.moment(), before.answer(), before.edition(), before.began(), now + OLDEST));
      }
    }
    if (before == null) {
      return new Given<>(count(moment, question, own, counted), null);
    }
    if (due) {
      BEHIND.execute(() -> again(moment, question, counted));
    }
    return new Given<>(joined(before.answer()), before.moment() == moment ? null : before.began());
  }

  /** Whether an answer of another moment is still given. */
  private boolean isGiven(Kept<T> before, Standing moment, long now) {
    return !before.answer().isCompletedExceptionally()
        && (growth.isGrowing() || growth.isLarge())
        && before.edition() >= moment.edition()
        && now - before.began() < OLDEST;
  }

  private T count(Standing moment, String question, CompletableFuture<T> own, Supplier<T> counted) {
    long began = System.nanoTime();
    try {
      T answer = counted.get();
      own.complete(answer);
      synchronized (kept) {
        Kept<T> now = kept.get(question);
        if (now != null && now.answer() == own) {
          kept.put(question, new Kept<>(moment, own, began, due(began)));
        }
      }
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

  private static long due(long began) {
    long now = System.nanoTime();
    return now + Math.max(PACE, REST * (now - began));
  }

  private void again(Standing moment, String question, Supplier<T> counted) {
    long began = System.nanoTime();
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
      if (now != null && now.answer().isDone() && now.edition() <= moment.edition()) {
        kept.put(
            question,
            new Kept<>(moment, CompletableFuture.completedFuture(answer), began, due(began)));
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
