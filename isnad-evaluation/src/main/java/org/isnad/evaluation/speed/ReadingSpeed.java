package org.isnad.evaluation.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.evaluation.measure.BuiltInReader;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The whole reader beside Lucene's ArabicAnalyzer. The analyzer only cuts, normalises, filters and
 * stems words: it says what walking over Arabic text costs at the least on this machine.
 *
 * <p>One operation is all articles once, on one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingSpeed {
  /** System property with the path of the text, as {@link SpeedComparison} takes it. */
  static final String TEXT = "isnad.speed.text";

  private List<Article> articles = List.of();
  private final Reader reader = BuiltInReader.open();
  private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

  /** Loads the text. */
  @Setup
  public void open() throws IOException {
    String file = System.getProperty(TEXT);
    articles = SpeedText.of(file == null ? null : Path.of(file));
  }

  /** Closes the analyzer. */
  @TearDown
  public void close() {
    analyzer.close();
  }

  /** Every stage of the reader, from the text to the finished reading. */
  @Benchmark
  public void reader(Blackhole blackhole) {
    for (Article article : articles) {
      blackhole.consume(reader.read(article));
    }
  }

  /** The reference: all terms of the analyzer. */
  @Benchmark
  public void arabicAnalyzer(Blackhole blackhole) throws IOException {
    for (Article article : articles) {
      try (TokenStream tokens = analyzer.tokenStream("text", article.text())) {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
          blackhole.consume(term.length());
        }
        tokens.end();
      }
    }
  }
}
