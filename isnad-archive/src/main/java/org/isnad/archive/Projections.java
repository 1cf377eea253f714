package org.isnad.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.record.Watcher.Phase;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.store.ActorTable;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.ArticleTable.Row;
import org.isnad.archive.store.ProjectionTable;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.Trouble;

/**
 * Brings what is derived from articles up to date: who is named where, and the index. Each knows
 * the last change that it has seen, so it does not matter where a run ended, nor how.
 */
final class Projections {
  static final String NAMES = "names";

  /** Another word, where names are derived by other rules: they are then derived anew. */
  static final String NAMES_RULES = "1";

  /** The index is made safe so often; what came later is put in again after a crash. */
  private static final int INDEX_COMMIT = 4096;

  private static final int BATCH = 128;

  private final Store store;
  private final SearchIndex index;
  private final Archive archive;
  private final ActorTable.Known known = new ActorTable.Known();

  Projections(Archive archive, Store store, SearchIndex index) {
    this.archive = archive;
    this.store = store;
    this.index = index;
  }

  private record Work(Row row, Shelved shelved, boolean name) {}

  /** How many changes the one that is furthest behind has not seen. */
  static long behind(long last, long names, long indexed) {
    return last - Math.min(last, Math.min(names, indexed));
  }

  static long namesSeen(Store store) {
    return store.read(handle -> new ProjectionTable(handle).seen(NAMES, NAMES_RULES));
  }

  void catchUp(int threads, Watcher watcher) {
    long names = namesSeen(store);
    long indexed = indexSeen();
    long last = store.read(handle -> new ArticleTable(handle).lastChange());
    long from = Math.min(names, indexed > last ? 0 : indexed);
    if (from == last) {
      return;
    }
    if (names == 0) {
      store.write(handle -> new ActorTable(handle).clear());
      known.clear();
    }
    long total = store.read(handle -> new ArticleTable(handle).countChangedAfter(from));
    Iterator<Row> changed =
        Pages.iterator(
            after -> archive.changedPage(Math.max(after, from)), row -> row.article().change());
    List<Work> batch = new ArrayList<>();
    long[] done = {0, 0};
    Pipeline.run(
        changed,
        threads,
        row -> work(row, names, indexed),
        work -> {
          batch.add(work);
          done[0]++;
          if (batch.size() >= BATCH) {
            commit(batch);
            watcher.at(Phase.INDEXING, done[0], total);
          }
          if (done[0] - done[1] >= INDEX_COMMIT) {
            commit(batch);
            commitIndex(work.row().article().change());
            done[1] = done[0];
          }
        });
    long end = batch.isEmpty() ? 0 : batch.get(batch.size() - 1).row().article().change();
    commit(batch);
    if (end > 0 || done[0] > done[1]) {
      commitIndex(Math.max(end, last));
    }
    watcher.at(Phase.INDEXING, done[0], total);
  }

  private Work work(Row row, long names, long indexed) {
    Shelved shelved = archive.shelved(row);
    if (row.article().change() > indexed) {
      try {
        index.put(shelved);
      } catch (IOException e) {
        throw Trouble.of(store.folder().toString(), e);
      }
    }
    return new Work(row, shelved, row.article().change() > names);
  }

  private void commit(List<Work> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      store.write(
          handle -> {
            ActorTable actors = new ActorTable(handle);
            long seen = 0;
            for (Work work : batch) {
              if (work.name()) {
                actors.remove(work.row().number());
                if (work.row().article().state() != State.WITHDRAWN) {
                  actors.put(work.row().number(), work.shelved().reading(), known);
                }
                seen = work.row().article().change();
              }
            }
            if (seen > 0) {
              new ProjectionTable(handle).seen(NAMES, NAMES_RULES, seen);
            }
          });
    } catch (RuntimeException e) {
      known.clear();
      throw e;
    }
    batch.clear();
  }

  private long indexSeen() {
    try {
      return index.seen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void commitIndex(long change) {
    try {
      index.commit(change);
    } catch (IOException e) {
      throw Trouble.of(store.folder().toString(), e);
    }
  }
}
