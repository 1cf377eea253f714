package org.isnad.evaluation.page;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Source;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * A crawl of any size, made while it is read: how fast its articles come in, how fast the reader
 * reads the same articles, and how much memory is held meanwhile.
 */
public final class CrawlIntake implements Measurement {
  private static final int PAGES = 280;
  private static final double MEGABYTE = 1 << 20;

  private final long bytes;
  private final int threads;
  private final Consumer<String> tell;

  /**
   * @param bytes how large the crawl is
   * @param threads how many threads fetch articles
   * @param tell gets a line now and then
   */
  public CrawlIntake(long bytes, int threads, Consumer<String> tell) {
    this.bytes = bytes;
    this.threads = threads;
    this.tell = tell;
  }

  /** The records of some pages over and over, until there are bytes enough. */
  private static final class Crawl extends InputStream {
    private final List<byte[]> records = new ArrayList<>();
    private long left;
    private int next;
    private ByteArrayInputStream record = new ByteArrayInputStream(new byte[0]);

    Crawl(long bytes) {
      this.left = bytes;
      PageMaker maker = new PageMaker(1);
      for (int i = 0; i < PAGES; i++) {
        records.add(record(maker.next()));
      }
    }

    private static byte[] record(MadePage page) {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      answer.writeBytes(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
      answer.writeBytes(page.html());
      ByteArrayOutputStream record = new ByteArrayOutputStream();
      record.writeBytes(
          utf8(
              "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                  + page.url()
                  + "\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
                  + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                  + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                  + answer.size()
                  + "\r\n\r\n"));
      record.writeBytes(answer.toByteArray());
      record.writeBytes(utf8("\r\n\r\n"));
      return record.toByteArray();
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      int got = record.read(buffer, from, length);
      if (got > 0 || length == 0) {
        return got;
      }
      if (left <= 0) {
        return -1;
      }
      byte[] bytes = records.get(next++ % records.size());
      left -= bytes.length;
      record = new ByteArrayInputStream(bytes);
      return record.read(buffer, from, length);
    }
  }

  @Override
  public List<Measured> measure(Reader reader) {
    Going alone = new Going(null);
    alone.run(bytes);
    // Reading is the slower part by far: a tenth of the crawl shows its rate.
    Going both = new Going(reader);
    both.run(bytes / 10);
    String basis =
        "%,d MB, %,d articles, %d threads".formatted(bytes >> 20, alone.articles, threads);
    return List.of(
        new Measured("crawl.intake-mb-per-second", bytes / MEGABYTE / alone.seconds, basis),
        new Measured("crawl.intake-articles-per-second", alone.articles / alone.seconds, basis),
        new Measured(
            "crawl.with-reading-mb-per-second",
            bytes / 10 / MEGABYTE / both.seconds,
            "a tenth of it"),
        new Measured("crawl.intake-cpu-ms-per-article", alone.worked(), basis),
        new Measured(
            "crawl.reading-cpu-ms-per-article",
            both.worked() - alone.worked(),
            "a tenth of it, less what intake takes"),
        new Measured("crawl.refused", alone.refused, basis),
        new Measured("crawl.held-mb-at-a-tenth", alone.early / MEGABYTE, "heap after collecting"),
        new Measured("crawl.held-mb-at-the-end", alone.late / MEGABYTE, "heap after collecting"));
  }

  /** Once through a crawl. */
  private final class Going {
    private final @Nullable Reader reader;
    private final Deque<Future<Boolean>> waiting = new ArrayDeque<>();
    private long articles;
    private long refused;
    private double seconds;
    private double work;
    private long early;
    private long late;

    Going(@Nullable Reader reader) {
      this.reader = reader;
    }

    void run(long size) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      // About the size of a made page; where exactly the first tenth ends does not matter.
      long tenth = size / 10 / 9000;
      long start = System.nanoTime();
      try (Crawl crawl = new Crawl(size)) {
        start = System.nanoTime();
        long begun = work();
        Intake.Gone gone =
            Intake.usual()
                .open(
                    List.of("-"),
                    crawl,
                    source -> {
                      waiting.add(pool.submit(() -> fetched(source)));
                      if (waiting.size() >= threads * 4) {
                        refused += taken(waiting.remove()) ? 0 : 1;
                      }
                      if (++articles == tenth) {
                        early = held();
                        tell.accept("a tenth is in");
                      }
                      return true;
                    });
        while (!waiting.isEmpty()) {
          refused += taken(waiting.remove()) ? 0 : 1;
        }
        seconds = (System.nanoTime() - start) / 1e9;
        work = (work() - begun) / 1e6;
        if (gone.articles() != articles) {
          throw new IllegalStateException(gone + " for " + articles);
        }
        late = held();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        pool.shutdownNow();
      }
    }

    /** The processor's time for an article in milliseconds, whoever else was at work meanwhile. */
    double worked() {
      return work / articles;
    }

    private boolean fetched(Source source) {
      try {
        Article article = source.fetch().article();
        return reader == null || !reader.read(article).sentences().isEmpty();
      } catch (Refusal e) {
        return false;
      }
    }

    private boolean taken(Future<Boolean> one) {
      try {
        return one.get();
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The processor's time that this program took up to now, in nanoseconds. */
  private static long work() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long held() {
    System.gc();
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }
}
