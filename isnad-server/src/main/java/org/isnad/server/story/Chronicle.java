package org.isnad.server.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Query;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;

/**
 * All merged events of an archive, kept in step with it. Safe for any number of threads: one brings
 * it up to date, and the others are given what was there before, but for the first time.
 */
public final class Chronicle {
  private static final Logger LOG = Logger.getLogger(Chronicle.class.getName());

  /** Whoever asks waits for events that were gathered in less than this, in nanoseconds. */
  private static final long QUICK = 500_000_000;

  /**
   * While articles come, so many times as long as gathering took passes before it is done again.
   */
  private static final int REST = 4;

  private static final Query STANDING =
      new Query(
          "",
          null,
          null,
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(State.CURRENT, State.REVISED),
          false);

  private final Archive archive;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable Moment last;
  private volatile boolean whole;
  private volatile long gathered;
  private volatile long took;

  /** The events of an archive; none are gathered until they are asked for. */
  public Chronicle(Archive archive) {
    this.archive = archive;
  }

  /**
   * All events at one moment.
   *
   * @param change the number of the last change by then
   * @param all the latest day first
   * @param byTelling which event a telling ({@code article/record}) belongs to
   */
  public record Moment(long change, List<Happening> all, Map<String, Happening> byTelling) {
    /** The event to which a telling belongs. */
    public Optional<Happening> of(String article, String record) {
      return Optional.ofNullable(byTelling.get(article + "/" + record));
    }
  }

  /** Gathers ahead of the first question, on a thread of its own. */
  public void fill() {
    Thread thread =
        new Thread(
            () -> {
              try {
                now();
              } catch (ArchiveException e) {
                // Whoever asks is told; an archive that is closed meanwhile has nobody to tell.
                LOG.log(Level.FINE, "events were not gathered", e);
              }
            },
            "isnad-chronicle");
    thread.setDaemon(true);
    thread.start();
  }

  /** All events, as they are now or were a moment ago. */
  public Moment now() {
    Moment known = last;
    if (known != null && (isCurrent(known) || System.nanoTime() - gathered < REST * took)) {
      return known;
    }
    if (known == null || took < QUICK) {
      turn.lock();
      try {
        Moment meanwhile = last;
        return meanwhile == null || !isCurrent(meanwhile) ? gather() : meanwhile;
      } finally {
        turn.unlock();
      }
    }
    // Who asks is not held up: the next one gets what is gathered now.
    if (turn.tryLock()) {
      turn.unlock();
      Thread thread = new Thread(this::follow, "isnad-chronicle");
      thread.setDaemon(true);
      thread.start();
    }
    return known;
  }

  private boolean isCurrent(Moment known) {
    return whole && archive.lastChange() == known.change();
  }

  private void follow() {
    if (turn.tryLock()) {
      try {
        Moment known = last;
        if (known == null || !isCurrent(known)) {
          gather();
        }
      } catch (ArchiveException e) {
        LOG.log(Level.FINE, "events were not gathered", e);
      } finally {
        turn.unlock();
      }
    }
  }

  private Moment gather() {
    long began = System.nanoTime();
    // Articles are told before what they tell is merged.
    boolean caughtUp = archive.behind() == 0;
    long change = archive.lastChange();
    List<Happening> all = new ArrayList<>(archive.happenings(STANDING));
    all.sort(
        Comparator.comparing((Happening one) -> one.best().day())
            .reversed()
            .thenComparing(Happening::id));
    Map<String, Happening> byTelling = new HashMap<>();
    for (Happening one : all) {
      for (Telling telling : one.tellings()) {
        byTelling.put(telling.id(), one);
      }
    }
    Moment moment = new Moment(change, List.copyOf(all), Map.copyOf(byTelling));
    last = moment;
    whole = caughtUp;
    gathered = System.nanoTime();
    took = gathered - began;
    return moment;
  }
}
