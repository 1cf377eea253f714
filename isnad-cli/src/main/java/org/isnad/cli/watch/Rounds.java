package org.isnad.cli.watch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Sighting;
import org.isnad.archive.record.Watched;
import org.isnad.archive.record.Watched.Health;
import org.isnad.archive.record.Watcher;
import org.isnad.cli.terminal.Labels;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Limits;
import org.isnad.intake.web.Courier;
import org.isnad.intake.web.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Rounds over feeds and folders. In a round those that are due are asked, several at a time but no
 * host by two; what they bring is read and added, and when it is on the disk, what was seen is
 * remembered. For one thread; {@link #stop} may come from any.
 */
public final class Rounds {
  /** How many feeds are asked at a time. */
  private static final int AT_A_TIME = 8;

  /** How many finds wait to be read: they are texts, and have been fetched. */
  private static final int WAITING = 64;

  /** So many sightings are written together. */
  private static final int TOGETHER = 64;

  private final Courier courier;
  private final Intake intake;
  private final Limits limits;
  private final Rhythm rhythm;
  private final Labels labels;
  private final VersionedReader reader;
  private final int threads;
  private final Duration recheck;
  private final Clock clock;
  private final Map<String, String> marks = new ConcurrentHashMap<>();
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * Rounds.
   *
   * @param courier asks; closed by {@link #stop}
   * @param intake reads files
   * @param rhythm when each is due
   * @param reader reads articles, on {@code threads} threads
   * @param recheck for how long after it was first seen a page is looked at once a day; zero for
   *     pages of which the feed says nothing new never to be
   */
  public Rounds(
      Courier courier,
      Intake intake,
      Limits limits,
      Rhythm rhythm,
      Labels labels,
      VersionedReader reader,
      int threads,
      Duration recheck,
      Clock clock) {
    this.courier = courier;
    this.intake = intake;
    this.limits = limits;
    this.rhythm = rhythm;
    this.labels = labels;
    this.reader = reader;
    this.threads = threads;
    this.recheck = recheck;
    this.clock = clock;
  }

  /** Is told what happens in a round. Called on the thread that goes the round. */
  public interface Listener extends Watcher {
    /** A feed or folder could not be asked. */
    default void failed(Watched after, Refusal refusal) {}
  }

  /**
   * What a round brought.
   *
   * @param asked how many feeds and folders were asked
   * @param unchanged how many of them had nothing new
   * @param failed how many of them could not be asked
   * @param dead how many of those that are watched are dead
   * @param fetched how many pages were asked for or files read
   * @param waiting how many pages and files are still to come
   * @param arrived what became of the articles
   * @param failures how many were none, by code
   * @param withdrawn how many are gone from where they stood
   */
  public record Told(
      int asked,
      int unchanged,
      int failed,
      int dead,
      int fetched,
      int waiting,
      Map<Arrival, Integer> arrived,
      Map<String, Integer> failures,
      int withdrawn) {}

  /** Whether a location is a feed's. */
  public static boolean isFeed(Watched one) {
    return Reach.isAddress(one.location());
  }

  /** Ends the round that is gone, and all further ones, as soon as that can be done safely. */
  public void stop() {
    stopped.countDown();
    courier.close();
  }

  /** Whether {@link #stop} was called. */
  public boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Waits; true where it was stopped meanwhile. */
  public boolean pause(Duration pause) throws InterruptedException {
    return stopped.await(Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS);
  }

  /** Those that may be asked now, whoever asks only now and then. */
  public List<Watched> allowed(Collection<Watched> all) {
    Instant now = clock.instant();
    return all.stream()
        .filter(one -> one.due() == null ? one.health() != Health.DEAD : !now.isBefore(one.due()))
        .toList();
  }

  /** Those whose time has come, for whoever stays; folders where something is to be seen. */
  public List<Watched> due(Collection<Watched> all) {
    Instant now = clock.instant();
    return allowed(all).stream()
        .filter(one -> isFeed(one) ? !now.isBefore(rhythm.next(one)) : hasNews(one))
        .toList();
  }

  /**
   * Whether a folder holds a file that was not seen as it is now; what is amiss is told by asking.
   */
  private boolean hasNews(Watched folder) {
    if (folder.asked() == null) {
      return true;
    }
    try {
      for (Path path : FolderVisit.files(intake, folder)) {
        String mark = FolderVisit.mark(path);
        if (mark != null && !mark.equals(marks.get(path.toString()))) {
          return true;
        }
      }
      return folder.health() == Health.FAILING;
    } catch (Refusal e) {
      return folder.health() != Health.FAILING;
    }
  }

  /** How long until the next is due; at most {@code most}. */
  public Duration untilNext(Collection<Watched> all, Duration most) {
    Instant now = clock.instant();
    Duration left = most;
    for (Watched one : all) {
      if (isFeed(one) && one.health() != Health.DEAD) {
        Duration its = Duration.between(now, rhythm.next(one));
        left = its.compareTo(left) < 0 ? its : left;
      }
    }
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Set<String> watchedIn(Archive archive) {
    return archive.watched().stream().map(Watched::location).collect(Collectors.toSet());
  }

  /**
   * Goes a round.
   *
   * @param archive gets what is new, and remembers
   * @param all what is watched; how each is then stands in it afterwards
   * @param asked which are asked
   */
  public Told go(
      Archive archive, Map<String, Watched> all, List<Watched> asked, Listener listener) {
    Set<String> dropped = watchedIn(archive);
    Round round = new Round(archive, listener);
    List<Visit> visits = asked.stream().map(one -> visit(archive, one, round)).toList();
    ExecutorService pool = Executors.newFixedThreadPool(AT_A_TIME, Rounds::daemon);
    try {
      round.left.set(visits.size());
      for (Visit visit : visits) {
        pool.execute(() -> round.go(visit));
      }
      archive.add(() -> round, reader, threads, round);
    } finally {
      pool.shutdownNow();
    }
    round.remember();
    int withdrawn = withdraw(archive, visits, listener);
    List<Watched> now = new ArrayList<>();
    List<Sighting> seen = new ArrayList<>();
    for (Visit visit : visits) {
      // What was broken off is asked again, as if nothing had been asked.
      if (isStopped()) {
        break;
      }
      int articles = round.articles.getOrDefault(visit.before().location(), 0);
      Watched after = visit.after();
      now.add(articles == 0 ? after : counted(after, articles));
      seen.addAll(visit.seen());
    }
    // What somebody dropped meanwhile is not taken up again.
    dropped.removeAll(watchedIn(archive));
    now.removeIf(one -> dropped.contains(one.location()));
    archive.keep(now, seen);
    now.forEach(one -> all.put(one.location(), one));
    int failed = 0;
    for (Visit visit : visits) {
      Refusal failure = visit.failure();
      if (failure != null && !isStopped()) {
        failed++;
        listener.failed(visit.after(), failure);
      }
    }
    return new Told(
        visits.size(),
        (int)
            visits.stream()
                .filter(one -> one.failure() == null && one.fetched() == 0)
                .filter(one -> !round.articles.containsKey(one.before().location()))
                .count(),
        failed,
        (int) all.values().stream().filter(one -> one.health() == Health.DEAD).count(),
        visits.stream().mapToInt(Visit::fetched).sum(),
        visits.stream().mapToInt(Visit::waiting).sum(),
        round.arrived,
        round.failures,
        withdrawn);
  }

  private Visit visit(Archive archive, Watched one, Round round) {
    if (!isFeed(one)) {
      return new FolderVisit(one, round, intake, labels, marks);
    }
    List<Sighting> again =
        recheck.isZero()
            ? List.of()
            : archive.sightings(one.location(), clock.instant().minus(recheck));
    return new FeedVisit(one, round, courier, rhythm, limits, labels, again);
  }

  private int withdraw(Archive archive, List<Visit> visits, Watcher listener) {
    int withdrawn = 0;
    for (Visit visit : visits) {
      for (Visit.Loss loss : visit.losses()) {
        withdrawn += archive.withdrawAt(loss.url(), loss.reason());
      }
    }
    if (withdrawn > 0) {
      archive.catchUp(threads, listener);
    }
    return withdrawn;
  }

  private Watched counted(Watched one, int articles) {
    return new Watched(
        one.location(),
        one.address(),
        one.title(),
        one.health(),
        one.asked(),
        one.answered(),
        clock.instant(),
        one.due(),
        one.failures(),
        one.code(),
        one.detail(),
        one.etag(),
        one.modified(),
        one.articles() + articles);
  }

  /** One of which nothing is known but that it was asked. */
  private static Watched asked(Watched one, Instant now) {
    return new Watched(
        one.location(),
        one.address(),
        one.title(),
        Health.FAILING,
        now,
        one.answered(),
        one.news(),
        null,
        one.failures() + 1,
        ArticleFault.READER.code(),
        "",
        null,
        null,
        one.articles());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "isnad-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** One round: what visits find goes in on their threads and comes out on the archive's. */
  private final class Round implements Visit.Surroundings, Iterator<Candidate>, Watcher {
    private final Archive archive;
    private final Listener listener;
    private final BlockingQueue<Visit.Find> queue = new ArrayBlockingQueue<>(WAITING);
    private final AtomicInteger left = new AtomicInteger();
    private final Set<String> claimed = ConcurrentHashMap.newKeySet();
    private final Map<String, Visit.Find> pending = new HashMap<>();
    private final List<Sighting> told = new ArrayList<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<Arrival, Integer> arrived = new EnumMap<>(Arrival.class);
    private final Map<String, Integer> failures = new TreeMap<>();
    private Visit.@Nullable Find next;

    Round(Archive archive, Listener listener) {
      this.archive = archive;
      this.listener = listener;
    }

    void go(Visit visit) {
      try {
        visit.go();
      } catch (RuntimeException e) {
        // One feed must not take the others with it, whatever was met in it.
        visit.fail(
            new Refusal(ArticleFault.READER, visit.before().location(), e.toString()),
            before -> asked(before, clock.instant()));
      } finally {
        left.decrementAndGet();
      }
    }

    @Override
    public Instant now() {
      return clock.instant();
    }

    @Override
    public Optional<Sighting> seen(String item) {
      return archive.sighting(item);
    }

    @Override
    public boolean claim(String item) {
      return claimed.add(item);
    }

    @Override
    public boolean isStopped() {
      return Rounds.this.isStopped();
    }

    @Override
    public void found(Visit.Find find) {
      try {
        while (!isStopped() && !queue.offer(find, 100, TimeUnit.MILLISECONDS)) {
          continue;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public boolean hasNext() {
      try {
        while (next == null && !isStopped()) {
          // Asked in this order, no find can slip in between.
          boolean last = left.get() == 0;
          next = queue.poll(last ? 0 : 50, TimeUnit.MILLISECONDS);
          if (last && next == null) {
            return false;
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return next != null;
    }

    @Override
    public Candidate next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Visit.Find find = next;
      next = null;
      if (find == null) {
        throw new NoSuchElementException();
      }
      pending.put(find.candidate().location(), find);
      return find.candidate();
    }

    @Override
    public void added(Addition addition) {
      Visit.Find find = pending.remove(addition.location());
      Candidate.Unreadable failure = addition.failure();
      if (failure == null) {
        arrived.merge(addition.what(), 1, Integer::sum);
      } else {
        failures.merge(failure.code(), 1, Integer::sum);
      }
      if (find != null) {
        if (addition.isThere() && isNew(addition.what())) {
          articles.merge(find.location(), 1, Integer::sum);
        }
        if (find.seen() != null) {
          told.add(find.seen());
        }
      }
      if (told.size() >= TOGETHER) {
        remember();
      }
      listener.added(addition);
    }

    private boolean isNew(Arrival arrival) {
      return arrival == Arrival.ADDED || arrival == Arrival.REVISION;
    }

    @Override
    public void at(Phase phase, long done, long total) {
      listener.at(phase, done, total);
    }

    void remember() {
      if (!told.isEmpty()) {
        archive.keep(List.of(), told);
        told.clear();
      }
    }
  }
}
