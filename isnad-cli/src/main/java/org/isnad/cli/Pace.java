package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.isnad.archive.record.Watcher;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;

/**
 * How far a work on an archive is, how fast it goes and how long it will still take, on standard
 * error: one line that is redrawn on a terminal, a line now and then elsewhere, nothing for work
 * that is done in a moment.
 */
final class Pace implements Watcher {
  private static final long QUIET = TimeUnit.SECONDS.toNanos(1);
  private static final long REDRAWN = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long PRINTED = TimeUnit.SECONDS.toNanos(5);

  private final PrintWriter err;
  private final Labels labels;
  private final boolean redrawn;
  private Phase phase = Phase.ADDING;
  private long begun = System.nanoTime();
  private long next = begun + QUIET;
  private boolean drawn;

  Pace(PrintWriter err, Labels labels, Terminal terminal) {
    this.err = err;
    this.labels = labels;
    this.redrawn = terminal.watched();
  }

  @Override
  public void at(Phase phase, long done, long total) {
    long now = System.nanoTime();
    if (phase != this.phase) {
      end();
      this.phase = phase;
      begun = now;
      next = now + QUIET;
    }
    if (now < next) {
      return;
    }
    next = now + (redrawn ? REDRAWN : PRINTED);
    double seconds = (now - begun) / 1e9;
    double rate = done / seconds;
    String name = labels.get("progress." + phase.name().toLowerCase(Locale.ROOT));
    String shownRate = rate < 10 ? String.format(Locale.ROOT, "%.1f", rate) : "" + Math.round(rate);
    String words =
        total > 0 && rate > 0
            ? labels.get("progress.rate", name, done, total, shownRate, left((total - done) / rate))
            : labels.get("progress.count", name, done, shownRate);
    if (redrawn) {
      err.print("\r\u001B[Kisnad: " + words);
      drawn = true;
    } else {
      err.println("isnad: " + words);
    }
    err.flush();
  }

  /** Prints a line beside the progress. */
  void line(String text) {
    end();
    err.println(text);
    err.flush();
  }

  /** Clears the line that is redrawn. */
  void end() {
    if (drawn) {
      err.print("\r\u001B[K");
      err.flush();
      drawn = false;
    }
  }

  private static String left(double seconds) {
    Duration left = Duration.ofSeconds(Math.round(Math.max(0, seconds)));
    return left.toHours() > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", left.toHours(), left.toMinutesPart(), left.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
  }
}
