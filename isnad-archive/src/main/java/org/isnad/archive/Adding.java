package org.isnad.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Candidate.Unreadable;
import org.isnad.archive.record.Offer;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.FailureTable;
import org.isnad.archive.store.Numbers;
import org.isnad.archive.store.PackedReading;
import org.isnad.archive.store.Store;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/** Adds candidates: many threads fetch and read, one writes, and what is written is told. */
final class Adding {
  /** A transaction ends when so many candidates wait in it, or after a second. */
  private static final int BATCH = 256;

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  /** The reader threw; see {@code Fault} of the command line for the other codes. */
  private static final String READER_FAILED = "ISN-109";

  private static final String BROKEN_TEXT = "ISN-105";

  private final Store store;
  private final VersionedReader reader;
  private final Numbers numbers;
  private final Watcher watcher;
  private final List<Fetched> batch = new ArrayList<>();
  private long begun;
  private boolean appeared;

  Adding(Store store, VersionedReader reader, Numbers numbers, Watcher watcher) {
    this.store = store;
    this.reader = reader;
    this.numbers = numbers;
    this.watcher = watcher;
  }

  /** A candidate that was fetched and, where that was needed, read. */
  private record Fetched(
      String location,
      @Nullable String id,
      @Nullable Offer offer,
      @Nullable PackedReading reading,
      @Nullable Unreadable failure) {}

  void run(Iterator<Candidate> candidates, int threads) {
    Pipeline.run(candidates, threads, BATCH, this::fetch, this::take);
    commit();
  }

  /** Whether an article that was there turned out to have appeared elsewhere too. */
  boolean appeared() {
    return appeared;
  }

  private Fetched fetch(Candidate candidate) {
    try {
      Offer offer = candidate.content().fetch();
      Article article = offer.article();
      if (!article.isWellFormed()) {
        throw new Unreadable(BROKEN_TEXT, "UTF-16");
      }
      if (article.text().indexOf(0) >= 0) {
        // PostgreSQL keeps no such text, and no text is meant by it.
        throw new Unreadable(BROKEN_TEXT, "U+0000");
      }
      String id = ReadingJson.id(article.text());
      boolean known =
          store.read(transaction -> new ArticleTable(transaction).has(id, offer, reader.version()));
      PackedReading reading = known ? null : PackedReading.of(this.reader.reader().read(article));
      return new Fetched(candidate.location(), id, offer, reading, null);
    } catch (Unreadable e) {
      return new Fetched(candidate.location(), null, null, null, e);
    } catch (RuntimeException | StackOverflowError e) {
      if (e instanceof org.isnad.archive.record.ArchiveException fault) {
        throw fault;
      }
      // One article must not take the others with it, whatever the reader met in it.
      Unreadable failure = new Unreadable(READER_FAILED, e.toString());
      return new Fetched(candidate.location(), null, null, null, failure);
    }
  }

  private void take(Fetched fetched) {
    if (batch.isEmpty()) {
      begun = System.nanoTime();
    }
    batch.add(fetched);
    if (batch.size() >= BATCH || System.nanoTime() - begun > PATIENCE) {
      commit();
    }
  }

  private void commit() {
    if (batch.isEmpty()) {
      return;
    }
    List<Addition> done = new ArrayList<>(batch.size());
    Instant now = Instant.now();
    store.write(
        transaction -> {
          done.clear();
          ArticleTable articles = new ArticleTable(transaction);
          FailureTable failures = new FailureTable(transaction);
          for (Fetched one : batch) {
            done.add(put(articles, failures, one, now));
          }
        });
    batch.clear();
    done.forEach(watcher::added);
  }

  private Addition put(ArticleTable articles, FailureTable failures, Fetched fetched, Instant now) {
    Unreadable failure = fetched.failure();
    if (failure != null) {
      failures.put(fetched.location(), failure.code(), failure.detail(), now);
      return new Addition(fetched.location(), null, null, failure);
    }
    failures.remove(fetched.location());
    String id = fetched.id();
    Offer offer = fetched.offer();
    PackedReading reading = fetched.reading();
    if (id == null || offer == null || reading == null) {
      return new Addition(fetched.location(), id, Arrival.KNOWN, null);
    }
    Arrival arrival = articles.add(id, offer, reading, reader.version(), numbers, now);
    appeared |= arrival == Arrival.APPEARANCE;
    return new Addition(fetched.location(), id, arrival, null);
  }
}
