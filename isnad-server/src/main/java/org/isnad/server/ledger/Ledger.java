package org.isnad.server.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.State;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all articles that stand today, kept in step by the number of the archive's last
 * change. Safe for any number of threads: one brings it up to date; while articles come in the
 * others are given what was there before, else they wait for it.
 */
public final class Ledger {
  private static final Logger LOG = Logger.getLogger(Ledger.class.getName());

  /** How many texts are kept, for the words of rows. */
  private static final int TEXTS = 2_000;

  /** How many articles are asked for at a time while the ledger is filled. */
  private static final int BATCH = 512;

  /** While articles come in it is brought up to date no oftener than this, in nanoseconds. */
  private static final long PACE = 2_000_000_000L;

  /** … and rests so many times as long as that took. */
  private static final int REST = 10;

  /** Of more articles than this nobody who asks waits for what is newer than a moment. */
  private static final int MANY = 10_000;

  /** So many articles are read again at the next start rather than kept now. */
  private static final int UNKEPT = 200;

  /** … or one of so many that there are. */
  private static final int UNKEPT_SHARE = 10;

  private final Archive archive;
  private final Growth growth;
  private final LedgerFile file;
  private final Paging paging = new Paging();
  private final Roster roster = new Roster();
  private final Concordance concordance = new Concordance();
  private final Indexed.Draft<Page> pages = Indexed.<Page>none().draft();

  /** What changed since the last moment. */
  private final List<Changed<Page>> changes = new ArrayList<>();

  private final AtomicLong edition = new AtomicLong();
  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable Moment last;
  private volatile long stepped;
  private volatile long took;
  private final AtomicInteger looked = new AtomicInteger();
  private long seen;
  private long unkept;

  private final Map<String, Leafed> texts =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Leafed> eldest) {
          return size() > TEXTS;
        }
      };

  private record Leafed(long change, String text) {}

  /**
   * The ledger of an archive; empty until it is asked for.
   *
   * @param growth whether articles come in: then nobody is held up by what is newer than a moment
   */
  public Ledger(Archive archive, Growth growth) {
    this.archive = archive;
    this.growth = growth;
    this.file = new LedgerFile(archive.folder().resolve("ledger.bin"), paging);
  }

  /** Whether articles come in, whether there are many, and how often users decided. */
  public Growth growth() {
    return new Growth() {
      @Override
      public boolean isGrowing() {
        return growth.isGrowing();
      }

      @Override
      public boolean isLarge() {
        Moment known = last;
        return known != null && known.pages().size() > MANY;
      }

      @Override
      public long edition() {
        return edition.get();
      }
    };
  }

  /**
   * All pages at one moment.
   *
   * @param edition how many decisions users had taken
   * @param taken when it was looked up
   * @param change the number of the last change by then
   * @param pages the newest first
   * @param byArticle the same by the ids of their articles
   * @param trail which of them changed lately
   * @param roster who is named in them
   * @param concordance where
   */
  public record Moment(
      long edition,
      Instant taken,
      long change,
      List<Page> pages,
      Indexed<Page> byArticle,
      Trail<Page> trail,
      Roster roster,
      Concordance concordance)
      implements Standing {
    /** An event that an article tells; null where it is no longer there. */
    public @Nullable Deed deed(String article, String record) {
      Page page = byArticle.get(article);
      return page == null ? null : page.deed(record);
    }
  }

  /**
   * How far it is when it is filled for the first time: until then whoever asks for rows waits.
   *
   * @param looked how many articles it has looked at
   * @param articles how many there are
   */
  public record Readiness(long looked, long articles) {}

  /** How far it is. */
  public Readiness readiness() {
    Moment known = last;
    if (known != null) {
      return new Readiness(known.pages().size(), known.pages().size());
    }
    long size = archive.size();
    return new Readiness(Math.min(looked.get(), size), size);
  }

  /** Fills it ahead of the first question, on a thread of its own. */
  public void fill() {
    background(
        () -> {
          rename();
          now();
        });
  }

  private static void background(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (ArchiveException e) {
                // Whoever asks is told; an archive that is closed meanwhile has nobody to tell.
                LOG.log(Level.FINE, "the ledger was not filled", e);
              }
            },
            "isnad-ledger");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Takes notice of a decision that was taken: nothing that was looked up before is given to
   * anybody any more.
   */
  public void decided() {
    edition.incrementAndGet();
    rename();
  }

  /** Takes notice of the names that users gave. */
  private void rename() {
    Map<String, Decision.Rename> renames = new HashMap<>();
    List<Decided> decisions = new ArrayList<>(archive.decisions());
    Collections.reverse(decisions);
    for (Decided decided : decisions) {
      if (decided.holds() && decided.decision() instanceof Decision.Rename rename) {
        renames.merge(rename.actor(), rename, Ledger::over);
      }
    }
    turn.lock();
    try {
      roster.rename(renames);
      Moment known = last;
      // What was counted from the old names is counted again.
      last =
          known == null
              ? null
              : new Moment(
                  known.edition(),
                  known.taken(),
                  known.change(),
                  known.pages(),
                  known.byArticle(),
                  known.trail().with(List.of()),
                  roster,
                  concordance);
    } finally {
      turn.unlock();
    }
  }

  private static Decision.Rename over(Decision.Rename before, Decision.Rename after) {
    String name = after.name();
    String english = after.english();
    return new Decision.Rename(
        after.actor(),
        name == null ? before.name() : name,
        english == null ? before.english() : english);
  }

  /** All pages, as they are now; while articles come in, as they were a moment ago. */
  public Moment now() {
    Moment known = last;
    if (known != null && known.edition() == edition.get()) {
      boolean growing = growth.isGrowing();
      if (growing && System.nanoTime() - stepped < Math.max(PACE, REST * took)) {
        return known;
      }
      if (archive.lastChange() == known.change()) {
        return known;
      }
      if (growing || known.pages().size() > MANY) {
        if (!turn.isLocked()) {
          background(this::follow);
        }
        return known;
      }
    }
    turn.lock();
    try {
      return step();
    } finally {
      turn.unlock();
    }
  }

  private void follow() {
    if (turn.tryLock()) {
      try {
        step();
      } finally {
        turn.unlock();
      }
    }
  }

  private Moment step() {
    Moment known = last;
    long decisions = edition.get();
    Instant taken = Instant.now();
    long change = archive.lastChange();
    if (known != null && known.change() == change && known.edition() == decisions) {
      return known;
    }
    long began = System.nanoTime();
    if (known == null) {
      remember();
    }
    List<ArchivedArticle> batch = new ArrayList<>();
    archive
        .changedAfter(seen)
        .forEach(
            article -> {
              batch.add(article);
              unkept++;
              if (batch.size() == BATCH) {
                take(batch);
                batch.clear();
              }
            });
    take(batch);
    roster.settle();
    concordance.settle();
    Moment moment = moment(decisions, taken, change, known);
    changes.clear();
    // What changed since the number was asked is taken again, which changes nothing.
    seen = change;
    last = moment;
    took = System.nanoTime() - began;
    stepped = System.nanoTime();
    if (unkept > Math.max(UNKEPT, moment.pages().size() / UNKEPT_SHARE)) {
      keep(moment);
    }
    return moment;
  }

  private Moment moment(long decisions, Instant taken, long change, @Nullable Moment known) {
    Set<Page> gone = Woven.identities();
    Set<Page> come = Woven.identities();
    for (Changed<Page> one : changes) {
      Page before = one.before();
      Page after = one.after();
      if (before != null && !come.remove(before)) {
        gone.add(before);
      }
      if (after != null) {
        come.add(after);
      }
    }
    return new Moment(
        decisions,
        taken,
        change,
        Woven.of(known == null ? List.of() : known.pages(), gone, come, Page.NEWEST),
        pages.done(),
        known == null ? Trail.begun() : known.trail().with(changes),
        roster,
        concordance);
  }

  /** Begins with what the file has, so that only what changed since is read. */
  private void remember() {
    LedgerFile.Kept kept = file.read();
    if (kept == null || kept.change() > archive.lastChange() || !isOfThisArchive(kept)) {
      return;
    }
    kept.pages().forEach(page -> replace(page.leaf().id(), page));
    looked.set(kept.pages().size());
    seen = kept.change();
  }

  /** A file that was copied from another archive would tell of articles that are not here. */
  private boolean isOfThisArchive(LedgerFile.Kept kept) {
    return kept.pages().stream()
        .max(Comparator.comparingLong(page -> page.leaf().change()))
        .map(page -> archive.article(page.leaf().id()).isPresent())
        .orElse(true);
  }

  private void keep(Moment moment) {
    if (file.write(moment.change(), moment.pages())) {
      unkept = 0;
    }
  }

  /** Keeps what is held for the next time, where much of it is not kept yet. */
  public void close() {
    turn.lock();
    try {
      Moment known = last;
      if (known != null && unkept > UNKEPT) {
        keep(known);
      }
    } finally {
      turn.unlock();
    }
  }

  private void take(List<ArchivedArticle> batch) {
    List<Optional<Page>> made =
        batch.parallelStream()
            .map(
                article ->
                    article.state() == State.CURRENT
                        ? archive.shelved(article.id()).map(paging::page)
                        : Optional.<Page>empty())
            .toList();
    looked.addAndGet(batch.size());
    for (int i = 0; i < batch.size(); i++) {
      replace(batch.get(i).id(), made.get(i).orElse(null));
    }
  }

  private void replace(String id, @Nullable Page after) {
    Page before = pages.get(id);
    pages.put(id, after);
    changes.add(new Changed<>(before, after));
    roster.replace(before, after);
    concordance.replace(before, after);
  }

  /** The words of a row. */
  public String words(Row row) {
    return words(row.leaf(), row.words());
  }

  /** The words of a stretch of an article. */
  public String words(Leaf leaf, Span span) {
    String text = text(leaf).text();
    int from = text.offsetByCodePoints(0, Math.min(span.start(), text.length()));
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  private Leafed text(Leaf leaf) {
    synchronized (texts) {
      Leafed kept = texts.get(leaf.id());
      if (kept != null && kept.change() == leaf.change()) {
        return kept;
      }
    }
    Leafed found = new Leafed(leaf.change(), archive.text(leaf.id()).orElseThrow());
    synchronized (texts) {
      texts.put(leaf.id(), found);
    }
    return found;
  }
}
