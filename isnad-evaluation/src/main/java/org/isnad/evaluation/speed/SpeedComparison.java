package org.isnad.evaluation.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link ReadingSpeed} in machines of their own (JMH, after warm-up) and gives words a second
 * for the reader and for Lucene's ArabicAnalyzer, and how many times the analyzer's time the reader
 * takes.
 */
public final class SpeedComparison implements Measurement {
  /**
   * How long each side is run before it is measured. The reader is so much code that the compiler
   * has work for half a minute of a processor; five seconds of warm-up measured mostly what was not
   * compiled yet.
   */
  private static final int WARM_UPS = 6;

  private static final int WARM_UP_SECONDS = 5;

  /** What the compiler chooses differs from machine to machine by a fifth: the mean of so many. */
  private static final int MACHINES = 3;

  private static final int ROUNDS = 5;
  private static final int SECONDS = 1;

  private final @Nullable Path text;
  private final boolean aloud;

  /**
   * @param text a news file ({@code .json}), a folder of {@code .txt} articles or one such article;
   *     null for the examples that come with the program
   * @param aloud whether JMH tells on standard output what it does
   */
  public SpeedComparison(@Nullable Path text, boolean aloud) {
    this.text = text;
    this.aloud = aloud;
  }

  /** Measures; the built-in reader is opened anew in each forked machine. */
  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    long words = SpeedText.words(SpeedText.of(text));
    double reading = 0;
    double analyzing = 0;
    for (RunResult result : run()) {
      double nanos = result.getPrimaryResult().getScore();
      if (result.getParams().getBenchmark().endsWith(".reader")) {
        reading = nanos;
      } else {
        analyzing = nanos;
      }
    }
    String basis = String.format(Locale.ROOT, "%,d words, one thread", words);
    List<Measured> figures = new ArrayList<>();
    figures.add(new Measured("speed.reader.words-a-second", words * 1e9 / reading, basis));
    figures.add(
        new Measured("speed.arabic-analyzer.words-a-second", words * 1e9 / analyzing, basis));
    figures.add(
        new Measured(
            "speed.reader-to-arabic-analyzer",
            analyzing / reading,
            String.format(
                Locale.ROOT,
                "the reader takes %.1f times the analyzer's time",
                reading / analyzing)));
    return figures;
  }

  private Collection<RunResult> run() throws IOException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + ReadingSpeed.class.getName().replace(".", "\\.") + "\\.")
            .forks(MACHINES)
            .threads(1)
            .warmupIterations(WARM_UPS)
            .warmupTime(TimeValue.seconds(WARM_UP_SECONDS))
            .measurementIterations(ROUNDS)
            .measurementTime(TimeValue.seconds(SECONDS))
            .shouldFailOnError(true)
            .verbosity(aloud ? VerboseMode.NORMAL : VerboseMode.SILENT);
    if (text != null) {
      options = options.jvmArgsAppend("-D" + ReadingSpeed.TEXT + "=" + text.toAbsolutePath());
    }
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException failed) {
      throw new IOException("the benchmark did not run: " + failed.getMessage(), failed);
    }
  }
}
