package org.isnad.server.addition;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.isnad.server.ledger.Growth;

/** The additions of a server, one running at a time, since one alone can write. */
public final class Additions implements Growth, AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Additions.class.getName());

  /** How many are remembered after their end. */
  private static final int REMEMBERED = 100;

  /** How long a server that stops waits for the article that is being read, in seconds. */
  private static final int PATIENCE = 60;

  /** How long somebody who decided waits for what follows from it, in seconds. */
  private static final int FOLLOWED = 3;

  private final Archive archive;
  private final VersionedReader reader;
  private final int threads;
  private final SecureRandom random = new SecureRandom();
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "isnad-addition");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean closing;
  private final AtomicInteger running = new AtomicInteger();
  private final Map<String, Addition> additions = new LinkedHashMap<>();

  /**
   * Additions to an archive.
   *
   * @param reader reads what is added
   * @param threads how many articles are read at a time
   */
  public Additions(Archive archive, VersionedReader reader, int threads) {
    this.archive = archive;
    this.reader = reader;
    this.threads = threads;
  }

  /** Adds articles; gives the addition back before it has begun. */
  Addition start(List<Candidate> candidates) {
    return start(candidates, candidates.size());
  }

  /** Adds what is found while it is added. */
  Addition start(Arriving arriving) {
    return start(arriving, 0);
  }

  private synchronized Addition start(Iterable<Candidate> candidates, int total) {
    byte[] bytes = new byte[8];
    random.nextBytes(bytes);
    Addition addition = new Addition(HexFormat.of().formatHex(bytes), total);
    additions.put(addition.id(), addition);
    if (additions.size() > REMEMBERED) {
      additions.values().stream()
          .filter(one -> one.progress().isOver())
          .findFirst()
          .ifPresent(one -> additions.remove(one.id()));
    }
    running.incrementAndGet();
    work.execute(() -> run(addition, candidates));
    return addition;
  }

  /**
   * Brings what is derived up to date, behind what is being added: after a decision, and where a
   * program of before, or a broken run, left it behind.
   */
  public void catchUp() {
    following();
  }

  /**
   * The same after a decision: waits for it, but behind nothing else, and no longer than somebody
   * would who pressed a button.
   */
  public void follow() {
    Future<?> followed = following();
    if (isGrowing()) {
      return;
    }
    try {
      followed.get(FOLLOWED, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.log(Level.FINE, "what is derived follows later", e);
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, "what is derived was not brought up to date", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Future<?> following() {
    return work.submit(
        () -> {
          try {
            if (!closing && archive.behind() > 0) {
              archive.catchUp(threads, Watcher.NONE);
            }
          } catch (ArchiveException e) {
            // An archive that is only read stays as it is.
            LOG.log(Level.WARNING, "what is derived was not brought up to date", e);
          }
        });
  }

  @Override
  public boolean isGrowing() {
    return running.get() > 0;
  }

  synchronized Optional<Addition> find(String id) {
    return Optional.ofNullable(additions.get(id));
  }

  private void run(Addition addition, Iterable<Candidate> candidates) {
    addition.begin();
    boolean whole = false;
    try {
      if (!closing) {
        archive.add(untilClosing(candidates), reader, threads, addition);
        whole = !closing;
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "an addition broke off", e);
    } finally {
      if (candidates instanceof Arriving arriving) {
        arriving.close();
      }
      // Whoever is told that it is over asks for what has come.
      running.decrementAndGet();
      addition.end(whole);
    }
  }

  /** Ends what runs behind the article that it is at, and begins nothing more. */
  @Override
  public void close() {
    closing = true;
    work.shutdown();
    try {
      if (!work.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "an addition is still running");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The candidates until the server stops. */
  private Iterable<Candidate> untilClosing(Iterable<Candidate> candidates) {
    return () -> {
      Iterator<Candidate> all = candidates.iterator();
      return new Iterator<>() {
        private boolean promised;

        @Override
        public boolean hasNext() {
          promised = promised || !closing && all.hasNext();
          return promised;
        }

        @Override
        public Candidate next() {
          promised = false;
          return all.next();
        }
      };
    };
  }
}
