package org.isnad.server.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.server.ledger.Growth;
import org.isnad.server.ledger.Standing;
import org.isnad.server.ledger.Woven;

/**
 * What the archive knows of its articles, without their texts and readings, held here so that lists
 * of them can be ordered and filtered at once. Kept in step by the number of the archive's last
 * change.
 */
public final class Catalogue {
  /** The newest first; what has no date stands behind what has one. */
  private static final Comparator<ArchivedArticle> NEWEST =
      Comparator.comparing(
              (ArchivedArticle article) ->
                  article.published() == null ? LocalDate.MIN : article.published())
          .thenComparing(ArchivedArticle::added)
          .thenComparing(ArchivedArticle::id)
          .reversed();

  /** While articles come in it is brought up to date no oftener than this, in nanoseconds. */
  private static final long PACE = 2_000_000_000L;

  private final Archive archive;
  private final Growth growth;
  private final Map<String, ArchivedArticle> articles = new HashMap<>();

  /** Of more articles than this nobody who asks waits for what is newer than a moment. */
  private static final int MANY = 10_000;

  private final ReentrantLock turn = new ReentrantLock();
  private volatile Moment last = new Moment(0, 0, List.of());
  private volatile long looked;

  /**
   * The catalogue of an archive; empty until it is asked for.
   *
   * @param growth whether articles come in: then it may be older by a moment
   */
  public Catalogue(Archive archive, Growth growth) {
    this.archive = archive;
    this.growth = growth;
  }

  /**
   * All articles at one moment.
   *
   * @param edition how many decisions users had taken
   * @param change the number of the last change by then
   * @param articles the newest first
   */
  public record Moment(long edition, long change, List<ArchivedArticle> articles)
      implements Standing {}

  /** All articles, as they are now; while articles come in, as they were a moment ago. */
  public Moment now() {
    Moment known = last;
    if (known.change() > 0
        && known.edition() == growth.edition()
        && (growth.isGrowing() || known.articles().size() > MANY)) {
      // One brings it up to date, and nobody waits.
      if (System.nanoTime() - looked < PACE || !turn.tryLock()) {
        return known;
      }
    } else {
      turn.lock();
    }
    try {
      return follow();
    } finally {
      turn.unlock();
    }
  }

  private Moment follow() {
    Moment known = last;
    long edition = growth.edition();
    long change = archive.lastChange();
    if (change != known.change() || edition != known.edition()) {
      List<ArchivedArticle> gone = new ArrayList<>();
      Map<String, ArchivedArticle> come = new HashMap<>();
      archive
          .changedAfter(known.change())
          .forEach(
              one -> {
                ArchivedArticle before = articles.put(one.id(), one);
                if (come.put(one.id(), one) == null && before != null) {
                  gone.add(before);
                }
              });
      last = new Moment(edition, change, Woven.of(known.articles(), gone, come.values(), NEWEST));
    }
    looked = System.nanoTime();
    return last;
  }
}
