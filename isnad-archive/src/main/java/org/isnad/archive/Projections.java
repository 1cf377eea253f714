package org.isnad.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.gathering.Gathering;
import org.isnad.archive.gathering.Gathering.Arrived;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.record.Watcher.Phase;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.store.ActorTable;
import org.isnad.archive.store.ActorTable.Naming;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.ArticleTable.Row;
import org.isnad.archive.store.EventTable;
import org.isnad.archive.store.ProjectionTable;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.Transaction;
import org.isnad.archive.store.Trouble;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Tellings;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is derived from articles up to date: who is named where, what they tell together, and
 * the index. Each knows the last change that it has seen, so it does not matter where a run ended,
 * nor how.
 */
final class Projections {
  static final String NAMES = "names";

  /** Another word, where names are derived by other rules: they are then derived anew. */
  static final String NAMES_RULES = "1";

  static final String EVENTS = "events";

  /** Another word, where events or copies are gathered by other rules: they are then made anew. */
  static final String EVENTS_RULES = "3." + Tellings.RULES;

  /** The index is made safe so often; what came later is put in again after a crash. */
  private static final int INDEX_COMMIT = 4096;

  private static final int BATCH = 128;

  private final Store store;
  private final SearchIndex index;
  private final Archive archive;
  private final ActorTable.Known known = new ActorTable.Known();

  /** Held from one time to the next, since it remembers what it met lately. */
  private Gathering gathering;

  Projections(Archive archive, Store store, SearchIndex index) {
    this.archive = archive;
    this.store = store;
    this.index = index;
    this.gathering = gathering();
  }

  private Gathering gathering() {
    return new Gathering(
        number -> store.read(transaction -> new ArticleTable(transaction).text(number)));
  }

  /**
   * An article with what is derived from it alone.
   *
   * @param name whether who is named in it was not seen yet
   * @param arrived what it tells, where that was not seen yet
   */
  private record Work(Row row, Shelved shelved, boolean name, @Nullable Arrived arrived) {}

  /** How many changes the one that is furthest behind has not seen. */
  static long behind(Store store, long last, long indexed) {
    long seen = Math.min(seen(store, NAMES, NAMES_RULES), seen(store, EVENTS, EVENTS_RULES));
    return last - Math.min(last, Math.min(seen, indexed));
  }

  private static long seen(Store store, String name, String rules) {
    return store.read(transaction -> new ProjectionTable(transaction).seen(name, rules));
  }

  void catchUp(int threads, Watcher watcher) {
    long names = seen(store, NAMES, NAMES_RULES);
    long events = seen(store, EVENTS, EVENTS_RULES);
    long indexed = indexSeen();
    long last = store.read(transaction -> new ArticleTable(transaction).lastChange());
    long from = Math.min(Math.min(names, events), indexed > last ? 0 : indexed);
    if (from == last) {
      return;
    }
    if (events == 0) {
      store.write(transaction -> new EventTable(transaction).clear());
      gathering = gathering();
    }
    if (names == 0) {
      store.write(transaction -> new ActorTable(transaction).clear());
      known.clear();
    }
    long total = store.read(transaction -> new ArticleTable(transaction).countChangedAfter(from));
    Iterator<Row> changed =
        Pages.iterator(
            after -> archive.changedPage(Math.max(after, from)), row -> row.article().change());
    List<Work> batch = new ArrayList<>();
    long[] done = {0, 0};
    Pipeline.run(
        changed,
        threads,
        BATCH,
        row -> work(row, names, events, indexed),
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

  private Work work(Row row, long names, long events, long indexed) {
    Shelved shelved = archive.shelved(row);
    if (row.article().change() > indexed) {
      try {
        index.put(shelved);
      } catch (IOException e) {
        throw Trouble.of(store.name(), e);
      }
    }
    long change = row.article().change();
    return new Work(
        row, shelved, change > names, change > events ? arrived(row.number(), shelved) : null);
  }

  private static Arrived arrived(long number, Shelved shelved) {
    boolean counts = shelved.article().state() == State.CURRENT;
    String id = shelved.article().id();
    return new Arrived(
        number,
        id,
        counts,
        shelved.reading().article().published(),
        counts
            ? Happenings.tellings(
                id, Appearance.outlets(shelved.article().appearances()), shelved.reading())
            : List.of(),
        Shingles.of(counts ? shelved.text() : ""));
  }

  private void commit(List<Work> batch) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      store.write(
          transaction -> {
            names(transaction, batch);
            events(transaction, batch);
          });
    } catch (RuntimeException e) {
      known.clear();
      gathering = gathering();
      throw e;
    }
    batch.clear();
  }

  private void names(Transaction transaction, List<Work> batch) {
    ActorTable actors = new ActorTable(transaction);
    // An article that changed twice meanwhile is met twice; its last state counts.
    Map<Long, List<Naming>> namings = new HashMap<>();
    long seen = 0;
    for (Work work : batch) {
      if (work.name()) {
        long number = work.row().number();
        actors.remove(number);
        namings.put(
            number,
            work.row().article().state() == State.WITHDRAWN
                ? List.of()
                : actors.namings(number, work.shelved().reading(), known));
        seen = work.row().article().change();
      }
    }
    actors.put(namings.values().stream().flatMap(List::stream).toList());
    if (seen > 0) {
      new ProjectionTable(transaction).seen(NAMES, NAMES_RULES, seen);
    }
  }

  private void events(Transaction transaction, List<Work> batch) {
    Map<Long, Arrived> arrived = new LinkedHashMap<>();
    long seen = 0;
    for (Work work : batch) {
      Arrived one = work.arrived();
      if (one != null) {
        // An article that changed twice meanwhile is met twice; its last state counts.
        arrived.put(one.number(), one);
        seen = work.row().article().change();
      }
    }
    if (seen > 0) {
      gathering.take(
          transaction, List.copyOf(arrived.values()), () -> archive.ruled(transaction), seen);
      new ProjectionTable(transaction).seen(EVENTS, EVENTS_RULES, seen);
    }
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
      throw Trouble.of(store.name(), e);
    }
  }
}
