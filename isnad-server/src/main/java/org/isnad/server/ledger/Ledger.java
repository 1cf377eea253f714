package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all articles that stand today, kept in step by the number of the archive's last
 * change. Safe for any number of threads: one brings it up to date, and the others are given what
 * was there before, but for the first time.
 */
public final class Ledger {
  private static final Logger LOG = Logger.getLogger(Ledger.class.getName());

  /** How many texts are kept, for the words of rows. */
  private static final int TEXTS = 2_000;

  /** How many articles are asked for at a time while the ledger is filled. */
  private static final int BATCH = 512;

  private static final Comparator<Page> NEWEST =
      Comparator.comparing(
              (Page page) ->
                  page.leaf().published() == null ? LocalDate.MIN : page.leaf().published())
          .thenComparing(page -> page.leaf().id())
          .reversed();

  private final Archive archive;
  private final Paging paging = new Paging();
  private final Roster roster = new Roster();
  private final Map<String, Page> pages = new HashMap<>();
  private final ReentrantLock turn = new ReentrantLock();
  private volatile @Nullable Moment last;
  private long seen;

  private final Map<String, Leafed> texts =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Leafed> eldest) {
          return size() > TEXTS;
        }
      };

  private record Leafed(long change, String text, String headline) {}

  /** The ledger of an archive; empty until it is asked for. */
  public Ledger(Archive archive) {
    this.archive = archive;
  }

  /**
   * All pages at one moment.
   *
   * @param change the number of the last change by then
   * @param pages the newest first
   * @param roster who is named in them
   */
  public record Moment(long change, List<Page> pages, Roster roster) {}

  /** Fills it ahead of the first question, on a thread of its own. */
  public void fill() {
    Thread thread =
        new Thread(
            () -> {
              try {
                rename();
                now();
              } catch (ArchiveException e) {
                // Whoever asks is told; an archive that is closed meanwhile has nobody to tell.
                LOG.log(Level.FINE, "the ledger was not filled", e);
              }
            },
            "isnad-ledger");
    thread.setDaemon(true);
    thread.start();
  }

  /** Takes notice of the names that users gave. */
  public void rename() {
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
      last = known == null ? null : new Moment(known.change(), known.pages(), roster);
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

  /** All pages, as they are now. */
  public Moment now() {
    Moment known = last;
    if (known != null && archive.lastChange() == known.change()) {
      return known;
    }
    if (known == null) {
      turn.lock();
    } else if (!turn.tryLock()) {
      return known;
    }
    try {
      return step();
    } finally {
      turn.unlock();
    }
  }

  private Moment step() {
    Moment known = last;
    long change = archive.lastChange();
    if (known != null && known.change() == change) {
      return known;
    }
    List<ArchivedArticle> batch = new ArrayList<>();
    archive
        .changedAfter(seen)
        .forEach(
            article -> {
              batch.add(article);
              if (batch.size() == BATCH) {
                take(batch);
                batch.clear();
              }
            });
    take(batch);
    List<Page> sorted = new ArrayList<>(pages.values());
    sorted.sort(NEWEST);
    Moment moment = new Moment(change, List.copyOf(sorted), roster);
    // What changed since the number was asked is taken again, which changes nothing.
    seen = change;
    last = moment;
    return moment;
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
    for (int i = 0; i < batch.size(); i++) {
      String id = batch.get(i).id();
      Page after = made.get(i).orElse(null);
      Page before = after == null ? pages.remove(id) : pages.put(id, after);
      roster.replace(before, after);
    }
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

  /** The headline of an article, or its first line. */
  public String headline(Leaf leaf) {
    return text(leaf).headline();
  }

  private Leafed text(Leaf leaf) {
    synchronized (texts) {
      Leafed kept = texts.get(leaf.id());
      if (kept != null && kept.change() == leaf.change()) {
        return kept;
      }
    }
    Shelved shelved = archive.shelved(leaf.id()).orElseThrow();
    String title = shelved.article().first().title();
    String text = shelved.text();
    Leafed found =
        new Leafed(
            leaf.change(),
            text,
            title == null || title.isBlank()
                ? text.strip().lines().findFirst().orElse("").strip()
                : title);
    synchronized (texts) {
      texts.put(leaf.id(), found);
    }
    return found;
  }
}
