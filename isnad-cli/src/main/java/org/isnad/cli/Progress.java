package org.isnad.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * How far a long work has come, on standard error: a bar on a terminal, a plain line now and then
 * elsewhere, and nothing at all for work that is done in a moment.
 */
final class Progress implements AutoCloseable {
  private static final long QUIET = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(5);

  private final PrintWriter err;
  private final Labels labels;
  private final boolean bar;
  private final boolean silent;
  private final int columns;
  private final int total;
  private int done;
  private long next = System.nanoTime() + QUIET;
  private @Nullable ProgressBar shown;

  /**
   * Progress over a number of articles.
   *
   * @param redrawn whether a bar may be redrawn: standard error is a terminal, and the articles are
   *     not printed on it
   * @param silent whether the articles themselves show on the terminal how far the work is
   */
  Progress(
      PrintWriter err,
      Labels labels,
      Terminal terminal,
      int total,
      boolean redrawn,
      boolean silent) {
    this.err = err;
    this.labels = labels;
    this.bar = redrawn;
    this.silent = silent || total < 2;
    this.columns = terminal.columns();
    this.total = total;
  }

  /** One more article is done. */
  void step() {
    done++;
    if (shown != null) {
      shown.stepTo(done);
      return;
    }
    if (silent || System.nanoTime() < next) {
      return;
    }
    if (bar) {
      shown = bar();
      shown.stepTo(done);
    } else {
      err.println("isnad: " + labels.get("progress.of", done, total));
      err.flush();
      next = System.nanoTime() + BETWEEN_LINES;
    }
  }

  /** Prints a line beside the bar. */
  void line(String text) {
    err.println((shown == null ? "" : "\r\u001B[K") + text);
    err.flush();
  }

  @Override
  public void close() {
    if (shown != null) {
      shown.close();
    }
  }

  private ProgressBar bar() {
    // The bar draws from a thread of its own and must not close what it draws on.
    PrintStream stream = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err));
    return new ProgressBarBuilder()
        .setTaskName(labels.get("progress.reading"))
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .setConsumer(new ConsoleProgressBarConsumer(stream, columns))
        .build();
  }
}
