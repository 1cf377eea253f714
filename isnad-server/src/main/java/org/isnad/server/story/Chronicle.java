package org.isnad.server.story;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.server.ledger.AsOf;
import org.isnad.server.ledger.Indexed;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Standing;
import org.isnad.server.ledger.Trail;
import org.isnad.server.ledger.Woven;
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

  private final Archive archive;
  private final Ledger ledger;
  private final Annals annals;
  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable Moment last;
  private volatile boolean whole;
  private volatile long gathered;
  private volatile long took;

  /** The events that an archive has stored, told by the rows of a ledger. */
  public Chronicle(Archive archive, Ledger ledger) {
    this.archive = archive;
    this.ledger = ledger;
    this.annals = new Annals(archive);
  }

  /**
   * All events at one moment.
   *
   * @param change the number of the last change by then
   * @param pages the rows that tell them
   * @param all the latest day first
   * @param byArticle those that an article tells, by its id
   * @param trail which of them changed lately
   */
  public record Moment(
      long change,
      Ledger.Moment pages,
      List<Story> all,
      Indexed<List<Story>> byArticle,
      Trail<Story> trail)
      implements Standing {
    @Override
    public long edition() {
      return pages.edition();
    }

    /** Of fewer articles than one of so many, stories are looked up rather than looked through. */
    private static final int FEW = 4;

    /** The stories that an article tells. */
    public List<Story> of(String article) {
      List<Story> told = byArticle.get(article);
      return told == null ? List.of() : told;
    }

    /** The stories of which a telling is asked for, the latest day first. */
    public List<Story> in(Scope scope) {
      if (scope.isAll()) {
        return all;
      }
      List<Page> near = scope.near(pages);
      if (near.size() * FEW > pages.pages().size()) {
        return all.stream().filter(story -> story.isIn(scope, pages.roster())).toList();
      }
      Set<Story> found = Woven.identities();
      for (Page page : near) {
        for (Story story : of(page.leaf().id())) {
          if (!found.contains(story) && story.isIn(scope, pages.roster())) {
            found.add(story);
          }
        }
      }
      return found.stream().sorted(Story.LATEST).toList();
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

  /**
   * All events, as they are now or were a moment ago, which the answer is then marked with.
   *
   * @param context who asks
   */
  public Moment now(Context context) {
    Moment moment = now();
    if (moment.change() != archive.lastChange()) {
      AsOf.mark(context, moment.pages().taken());
    }
    return moment;
  }

  private Moment now() {
    Moment known = last;
    if (known != null && known.edition() < ledger.growth().edition()) {
      return waited();
    }
    if (known != null
        && ledger.growth().isGrowing()
        && System.nanoTime() - gathered < Math.max(PACE, REST * took)) {
      return known;
    }
    if (known != null && isCurrent(known)) {
      return known;
    }
    if (known == null || !ledger.growth().isGrowing() && known.all().size() < MANY) {
      return waited();
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

  private Moment waited() {
    turn.lock();
    try {
      Moment meanwhile = last;
      return meanwhile == null || !isCurrent(meanwhile) ? gather() : meanwhile;
    } finally {
      turn.unlock();
    }
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
    Moment moment = annals.at(change, pages, last);
    last = moment;
    whole = caughtUp;
    gathered = System.nanoTime();
    took = gathered - began;
    return moment;
  }
}
