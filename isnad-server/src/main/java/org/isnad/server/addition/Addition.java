package org.isnad.server.addition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.jspecify.annotations.Nullable;

/** Articles that were given at once, and how far they are. Safe for any number of threads. */
final class Addition implements Watcher {
  /** How many outcomes are told one by one; of more only the failures are. */
  private static final int TOLD = 500;

  /** How often listeners are told, in nanoseconds. */
  private static final long PACE = 150_000_000;

  private final String id;
  private final int total;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Set<Consumer<Progress>> listeners = new CopyOnWriteArraySet<>();
  private State state = State.WAITING;
  private int added;
  private int known;
  private int failed;
  private long told;

  Addition(String id, int total) {
    this.id = id;
    this.total = total;
  }

  /** How it stands. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    BROKEN
  }

  /**
   * What became of one article.
   *
   * @param location where it came from
   * @param id its id, or null where it failed
   * @param arrival {@code added}, {@code revision}, {@code appearance} or {@code known}; null where
   *     it failed
   * @param code why it failed, or null
   * @param detail what only this case knows, or null
   */
  record Outcome(
      String location,
      @Nullable String id,
      @Nullable String arrival,
      @Nullable String code,
      @Nullable String detail) {}

  /**
   * How far an addition is.
   *
   * @param id its id
   * @param state {@code waiting}, {@code running}, {@code done}, or {@code broken} where the
   *     archive failed; what was added by then is kept
   * @param done how many articles are done
   * @param total how many there are, as far as that is known
   * @param added how many were new in whatever way
   * @param known how many were there already
   * @param failed how many failed
   * @param outcomes what became of each, as far as they are told one by one
   */
  record Progress(
      String id,
      String state,
      int done,
      int total,
      int added,
      int known,
      int failed,
      List<Outcome> outcomes) {
    boolean isOver() {
      return state.equals("done") || state.equals("broken");
    }
  }

  String id() {
    return id;
  }

  synchronized Progress progress() {
    int done = added + known + failed;
    return new Progress(
        id,
        state.name().toLowerCase(Locale.ROOT),
        done,
        Math.max(total, done),
        added,
        known,
        failed,
        List.copyOf(outcomes));
  }

  /** Tells a listener how far it is, now and whenever that changes. */
  void listen(Consumer<Progress> listener) {
    listeners.add(listener);
    listener.accept(progress());
  }

  void forget(Consumer<Progress> listener) {
    listeners.remove(listener);
  }

  void begin() {
    turn(State.RUNNING);
  }

  void end(boolean whole) {
    turn(whole ? State.DONE : State.BROKEN);
  }

  @Override
  public void added(org.isnad.archive.record.Addition one) {
    boolean due;
    synchronized (this) {
      count(one);
      due = System.nanoTime() - told > PACE;
      told = due ? System.nanoTime() : told;
    }
    if (due) {
      tell();
    }
  }

  private void count(org.isnad.archive.record.Addition one) {
    Candidate.Unreadable failure = one.failure();
    if (failure != null) {
      failed++;
      outcomes.add(
          new Outcome(one.location(), null, null, failure.code(), orNull(failure.detail())));
      return;
    }
    switch (one.what()) {
      case KNOWN -> known++;
      case ADDED, REVISION, APPEARANCE, WITHDRAWN -> added++;
    }
    if (outcomes.size() < TOLD) {
      String arrival = one.what().name().toLowerCase(Locale.ROOT);
      outcomes.add(new Outcome(one.location(), one.id(), arrival, null, null));
    }
  }

  private static @Nullable String orNull(String detail) {
    return detail.isEmpty() ? null : detail;
  }

  private void turn(State next) {
    synchronized (this) {
      state = next;
    }
    tell();
  }

  private void tell() {
    Progress progress = progress();
    listeners.forEach(listener -> listener.accept(progress));
  }
}
