package org.isnad.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
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
  private final IntSupplier total;
  private int files = -1;
  private int done;
  private long next = System.nanoTime() + QUIET;
  private @Nullable ProgressBar shown;

  /**
   * Progress over a number of articles.
   *
   * @param total how many files there are; asked for only when the work turns out to be long. A
   *     file may hold many articles, and once there are more than files nothing is said of a total
   * @param redrawn whether a bar may be redrawn: standard error is a terminal, and the articles are
   *     not printed on it
   * @param silent whether the articles themselves show on the terminal how far the work is
   */
  Progress(
      PrintWriter err,
      Labels labels,
      Terminal terminal,
      IntSupplier total,
      boolean redrawn,
      boolean silent) {
    this.err = err;
    this.labels = labels;
    this.bar = redrawn;
    this.silent = silent;
    this.columns = terminal.columns();
    this.total = total;
  }

  /** One more article is done. */
  void step() {
    done++;
    if (shown != null) {
      draw(shown);
      return;
    }
    if (silent || System.nanoTime() < next) {
      return;
    }
    if (files < 0) {
      files = total.getAsInt();
    }
    if (files == 1 && done == 1) {
      return;
    }
    if (bar) {
      shown = bar();
      draw(shown);
    } else {
      err.println(
          "isnad: "
              + (done <= files
                  ? labels.get("progress.of", done, files)
                  : labels.get("read.many", done)));
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

  private void draw(ProgressBar drawn) {
    if (done > files) {
      drawn.maxHint(-1);
    }
    drawn.stepTo(done);
  }

  private ProgressBar bar() {
    // The bar draws from a thread of its own and must not close what it draws on.
    PrintStream stream = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err));
    return new ProgressBarBuilder()
        .setTaskName(labels.get("progress.reading"))
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .setConsumer(new ConsoleProgressBarConsumer(stream, columns))
        .build();
  }
}
