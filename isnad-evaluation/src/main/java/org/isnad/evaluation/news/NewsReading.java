package org.isnad.evaluation.news;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Soundness;

/**
 * Reads every article of a news file three times, twice on one thread and once on four, and says
 * which share was read without an error, is {@linkplain Soundness sound}, and came out the same
 * each time, byte for byte; and how many words a second one thread reads the second time.
 */
public final class NewsReading implements Measurement {
  private static final int THREADS = 4;

  private final Path file;
  private final Consumer<String> trouble;

  /**
   * @param file a news file
   * @param trouble is told what is wrong with which article, one line at a time
   */
  public NewsReading(Path file, Consumer<String> trouble) {
    this.file = file;
    this.trouble = trouble;
  }

  /** What came of one article: the digest of its line, or of what went wrong. */
  private record Outcome(String digest, List<String> faults, boolean failed, long nanos) {}

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    return measure(reader::read);
  }

  List<Measured> measure(Function<Article, Reading> reader) throws IOException {
    List<Article> articles = NewsFile.read(file);
    List<Outcome> first = inTurn(reader, articles);
    List<Outcome> second = inTurn(reader, articles);
    List<Outcome> atOnce = atOnce(reader, articles);
    int read = 0;
    int sound = 0;
    int same = 0;
    for (int i = 0; i < articles.size(); i++) {
      Outcome one = first.get(i);
      read += one.failed() ? 0 : 1;
      sound += one.faults().isEmpty() ? 1 : 0;
      boolean equal =
          one.digest().equals(second.get(i).digest())
              && one.digest().equals(atOnce.get(i).digest());
      same += equal ? 1 : 0;
      String name = "article " + i + ": ";
      one.faults().forEach(fault -> trouble.accept(name + fault));
      if (!equal) {
        trouble.accept(name + "not the same each time");
      }
    }
    long words = NewsFile.words(articles);
    long nanos = second.stream().mapToLong(Outcome::nanos).sum();
    String label = "news." + DataFile.label(file, "news_");
    String basis = String.format(Locale.ROOT, "%,d articles", articles.size());
    double all = Math.max(1, articles.size());
    return List.of(
        new Measured(label + ".read", read / all, basis),
        new Measured(label + ".sound", sound / all, basis),
        new Measured(label + ".same", same / all, basis + ", 1 and 4 threads, two runs"),
        new Measured(
            label + ".words-a-second",
            words * 1e9 / Math.max(1, nanos),
            String.format(Locale.ROOT, "%,d words, one thread", words)));
  }

  private static List<Outcome> inTurn(Function<Article, Reading> reader, List<Article> articles) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Article article : articles) {
      outcomes.add(outcome(reader, article));
    }
    return outcomes;
  }

  private static List<Outcome> atOnce(Function<Article, Reading> reader, List<Article> articles) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Outcome>> running = new ArrayList<>();
      for (Article article : articles) {
        running.add(threads.submit(() -> outcome(reader, article)));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> one : running) {
        outcomes.add(one.get());
      }
      return outcomes;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** A reader that throws is what this looks for, so here, and only here, it is caught. */
  private static Outcome outcome(Function<Article, Reading> reader, Article article) {
    try {
      long start = System.nanoTime();
      Reading reading = reader.apply(article);
      long nanos = System.nanoTime() - start;
      return new Outcome(
          ReadingJson.id(ReadingJson.line(reading)), Soundness.faults(reading), false, nanos);
    } catch (RuntimeException | StackOverflowError failure) {
      StackTraceElement[] trace = failure.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      return new Outcome("", List.of(failure + where), true, 0);
    }
  }
}
