package org.isnad.reader.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Reads made-up texts for a while and asks of each what must hold of all. {@code
 * -Disnad.fuzz.seconds} says how long, {@code -Disnad.fuzz.seed} repeats a run.
 */
@Tag("fuzz")
class ReaderFuzzTest {
  /**
   * The same texts in every run, so that a change fails by what it changed; another seed looks for
   * more.
   */
  private static final long SEED = 20_260_101;

  private static final long SECONDS = Long.getLong("isnad.fuzz.seconds", 5);
  private static final long PATIENCE_SECONDS = 20;
  private static final int MOST_SHOWN = 400;

  private final Lexicon lexicon = Lexicon.builtIn();
  private final Reader reader = new Reader(lexicon);

  @Test
  void readsWhateverItIsGiven() throws InterruptedException {
    long seed = Long.getLong("isnad.fuzz.seed", SEED);
    System.out.println("fuzz: -Disnad.fuzz.seed=" + seed);
    Texts texts = new Texts(new Random(seed), lexicon);
    ExecutorService other =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "fuzz");
              thread.setDaemon(true);
              return thread;
            });
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    int read = 0;
    while (System.nanoTime() < end) {
      String text = texts.next();
      read++;
      Future<List<String>> there = other.submit(() -> faults(text));
      try {
        List<String> faults = there.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!faults.isEmpty()) {
          fail("seed " + seed + ", text " + read + ": " + shrunk(text, faults.get(0)));
        }
      } catch (TimeoutException e) {
        fail("seed " + seed + ", text " + read + " takes too long: " + shown(text));
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
    other.shutdownNow();
    System.out.println("fuzz: " + read + " texts read");
  }

  /** What longer runs have found, shrunk: a count whose noun is only a closing quotation mark. */
  @Test
  void readsWhatOnceFailed() {
    for (String text : List.of("خطف ربع\u201d")) {
      assertThat(faults(text)).as(shown(text)).isEmpty();
    }
  }

  /** Reads a text twice, on two threads. */
  private List<String> faults(String text) {
    Article article =
        new Article(
            "fuzz",
            text,
            null,
            text.length() % 3 == 0 ? null : LocalDate.of(2014, 1, 20),
            null,
            null);
    try {
      Reading reading = reader.read(article);
      List<String> faults = new ArrayList<>(Sound.faults(reading));
      String[] again = new String[1];
      Thread thread = new Thread(() -> again[0] = ReadingJson.line(reader.read(article)));
      thread.start();
      thread.join();
      if (!ReadingJson.line(reading).equals(again[0])) {
        faults.add("another reading the second time");
      }
      return faults;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of("interrupted");
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      StackTraceElement[] trace = e.getStackTrace();
      StringBuilder where = new StringBuilder(String.valueOf(e.getClass()));
      for (int i = 0; i < trace.length; i++) {
        if (trace[i].getClassName().startsWith("org.isnad.")) {
          where.append(" at ").append(trace[i]);
          break;
        }
      }
      return List.of(where.toString());
    }
  }

  /** The shortest text found that has the same fault. */
  private String shrunk(String text, String fault) {
    String best = text;
    for (int part = best.length() / 2; part > 0; part /= 2) {
      for (int at = 0; at + part <= best.length(); ) {
        String less = best.substring(0, at) + best.substring(at + part);
        if (faults(less).contains(fault)) {
          best = less;
        } else {
          at += part;
        }
      }
    }
    return fault + " in " + shown(best);
  }

  /** A text as a Java literal. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder("\"");
    for (int i = 0; i < text.length() && i < MOST_SHOWN; i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
      boolean letter = c >= 0x0621 && c <= 0x064a;
      shown.append(plain || letter ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return shown.append('"').append(text.length() > MOST_SHOWN ? " …" : "").toString();
  }
}
