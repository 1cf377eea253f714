package org.isnad.server.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.server.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * All merged events of an archive: which rows of the ledger tell each, as the archive has stored
 * it. Kept in step with it. Safe for any number of threads: one brings it up to date, and the
 * others are given what was there before, but for the first time.
 */
public final class Chronicle {
  private static final Logger LOG = Logger.getLogger(Chronicle.class.getName());

  /** Of fewer events than this the next one who asks waits for what is new. */
  private static final int MANY = 50_000;

  /**
   * While articles come, so many times as long as gathering took passes before it is done again.
   */
  private static final int REST = 4;

  /** … and no oftener than this, in nanoseconds. */
  private static final long PACE = 2_000_000_000L;

  private static final Comparator<Story> LATEST =
      Comparator.comparing(Story::day)
          .reversed()
          .thenComparing(Story::article)
          .thenComparing(Story::record);

  private final Archive archive;
  private final Ledger ledger;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable Moment last;
  private volatile boolean whole;
  private volatile long gathered;
  private volatile long took;

  /** The events that an archive has stored, told by the rows of a ledger. */
  public Chronicle(Archive archive, Ledger ledger) {
    this.archive = archive;
    this.ledger = ledger;
  }

  /**
   * All events at one moment.
   *
   * @param change the number of the last change by then
   * @param pages the rows that tell them
   * @param all the latest day first
   */
  public record Moment(long change, Ledger.Moment pages, List<Story> all) {}

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
    if (known != null
        && ledger.growth().isGrowing()
        && System.nanoTime() - gathered < Math.max(PACE, REST * took)) {
      return known;
    }
    if (known != null && isCurrent(known)) {
      return known;
    }
    if (known == null || !ledger.growth().isGrowing() && known.all().size() < MANY) {
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
    return whole && archive.lastChange() == known.change() && ledger.now() == known.pages();
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
    Ledger.Moment pages = ledger.now();
    List<Story> all = new ArrayList<>();
    archive.merged(
        merged -> {
          Story story = Story.of(merged, pages);
          if (story != null) {
            all.add(story);
          }
        });
    all.sort(LATEST);
    Moment moment = new Moment(change, pages, List.copyOf(all));
    last = moment;
    whole = caughtUp;
    gathered = System.nanoTime();
    took = gathered - began;
    return moment;
  }
}
