package org.isnad.cli.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.archive.record.Offer;
import org.isnad.archive.record.Sighting;
import org.isnad.archive.record.Watched;
import org.isnad.archive.record.Watched.Health;
import org.isnad.cli.terminal.Labels;
import org.isnad.intake.Intake;
import org.isnad.intake.Supply;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Source;
import org.isnad.reader.record.Article;
import org.isnad.server.addition.Offers;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a folder, or to a single file: what is new or has changed is read, once it has kept
 * its size and time for a while, so that no file is read while it is being written.
 */
final class FolderVisit extends Visit {
  /** For so long a file has to stay as it is. */
  static final Duration SETTLED = Duration.ofSeconds(5);

  /** What stands before the mark of a file that may still be being written. */
  private static final String UNSETTLED = "?";

  /** Endings of files that are still on their way from elsewhere. */
  private static final List<String> ON_THE_WAY =
      List.of(".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".filepart", "~");

  private final Intake intake;
  private final Labels labels;
  private final Map<String, String> marks;

  /**
   * @param marks the marks of files that were seen since the program began; kept up to date
   */
  FolderVisit(
      Watched before,
      Surroundings around,
      Intake intake,
      Labels labels,
      Map<String, String> marks) {
    super(before, around);
    this.intake = intake;
    this.labels = labels;
    this.marks = marks;
  }

  @Override
  void go() {
    Watched folder = before();
    Instant now = around().now();
    try {
      for (Path path : files(intake, folder)) {
        if (around().isStopped()) {
          return;
        }
        look(path);
      }
      after(state(Health.ALIVE, now, now, 0, null, null));
    } catch (Refusal e) {
      fail(
          e,
          before ->
              state(
                  Health.FAILING,
                  now,
                  before.answered(),
                  before.failures() + 1,
                  e.fault().code(),
                  e.detail()));
    }
  }

  private Watched state(
      Health health,
      Instant now,
      @Nullable Instant answered,
      int failures,
      @Nullable String code,
      @Nullable String detail) {
    Watched folder = before();
    return new Watched(
        folder.location(),
        null,
        folder.title(),
        health,
        now,
        answered,
        folder.news(),
        null,
        failures,
        code,
        detail,
        null,
        null,
        folder.articles());
  }

  /** The files of a folder, but for those that are on their way into it. */
  static List<Path> files(Intake intake, Watched folder) throws Refusal {
    return intake.files(Path.of(folder.location())).stream()
        .filter(path -> !isOnTheWay(path))
        .toList();
  }

  private static boolean isOnTheWay(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return ON_THE_WAY.stream().anyMatch(name::endsWith);
  }

  /** What changes when a file does; null where it is gone. */
  static @Nullable String mark(Path path) {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      return file.size() + "-" + file.lastModifiedTime().toMillis();
    } catch (IOException e) {
      return null;
    }
  }

  private void look(Path path) {
    String name = path.toString();
    String mark = mark(path);
    if (mark == null || mark.equals(marks.get(name))) {
      return;
    }
    Sighting known = around().seen(name).orElse(null);
    if (known != null && known.mark().equals(mark)) {
      marks.put(name, mark);
      return;
    }
    Instant now = around().now();
    if (!isSettled(path, mark, known, now)) {
      countWaiting();
      if (known == null || !known.mark().equals(UNSETTLED + mark)) {
        seen().add(sighting(name, UNSETTLED + mark, known, now));
      }
      return;
    }
    read(path, name, mark, known, now);
  }

  /** It is old enough, or is today as it was when it was looked at before. */
  private static boolean isSettled(Path path, String mark, @Nullable Sighting known, Instant now) {
    Instant enough = now.minus(SETTLED);
    try {
      if (!Files.getLastModifiedTime(path).toInstant().isAfter(enough)) {
        return true;
      }
    } catch (IOException e) {
      return false;
    }
    Instant looked = known == null ? null : known.due();
    return known != null
        && looked != null
        && known.mark().equals(UNSETTLED + mark)
        && !looked.isAfter(enough);
  }

  /** A file that may still be being written is remembered with when it was looked at. */
  private Sighting sighting(String name, String mark, @Nullable Sighting known, Instant now) {
    return new Sighting(
        name,
        before().location(),
        null,
        mark,
        0,
        mark.startsWith(UNSETTLED) ? now : null,
        null,
        null,
        known == null ? now : known.seen());
  }

  private void read(Path path, String name, String mark, @Nullable Sighting known, Instant now) {
    countFetched();
    Sighting done = sighting(name, mark, known, now);
    List<Source> last = new ArrayList<>(1);
    try (Supply supply = intake.supply(List.of(name), InputStream.nullInputStream())) {
      while (supply.hasNext() && !around().isStopped()) {
        Source next = supply.next();
        // The last one carries what is remembered of the file, once all before it are on the disk.
        last.forEach(source -> give(source, name, null));
        last.clear();
        last.add(next);
      }
    }
    if (around().isStopped()) {
      return;
    }
    boolean same = mark.equals(mark(path));
    if (same) {
      marks.put(name, mark);
    } else {
      countWaiting();
    }
    if (same && last.isEmpty()) {
      seen().add(done);
    }
    last.forEach(source -> give(source, name, same ? done : null));
  }

  private void give(Source source, String file, @Nullable Sighting remembered) {
    try {
      Arrival arrival = source.fetch();
      Article article = arrival.article();
      boolean alone = source.name().equals(file) && article.url() == null;
      Offer offer = Offers.of(arrival, labels.language());
      // A file of one article is its address: what stands in it later is a revision.
      find(
          source.name(),
          alone
              ? new Offer(
                  new Article(
                      article.source(),
                      article.text(),
                      article.outlet(),
                      article.published(),
                      article.title(),
                      Path.of(file).toUri().toString()),
                  offer.imprint(),
                  offer.retraction())
              : offer,
          remembered);
    } catch (Refusal e) {
      miss(source.name(), e, remembered);
    }
  }
}
