package org.isnad.flink.article;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MeterView;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.isnad.arabic.word.Words;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;

/**
 * Reads each article by itself. What can't be read goes to {@link #REFUSED} and holds up nothing.
 * Counts articles, words, and refusals by code.
 */
public final class ReadArticles extends ProcessFunction<Fetched, ReadText> {
  /** Where refusals go. */
  public static final OutputTag<Refused> REFUSED =
      new OutputTag<>("refused", TypeInformation.of(Refused.class));

  private static final long serialVersionUID = 1L;

  private final SharedReader shared;
  private transient Reader reader;
  private transient MetricGroup metrics;
  private transient Counter articles;
  private transient Counter words;
  private transient Map<String, Counter> refusals;

  /** Reads with this reader. */
  @SuppressWarnings("NullAway.Init") // Flink calls open before anything else
  public ReadArticles(SharedReader shared) {
    this.shared = shared;
  }

  @Override
  public void open(OpenContext context) {
    reader = shared.get();
    metrics = getRuntimeContext().getMetricGroup().addGroup("isnad");
    articles = metrics.counter("articles");
    words = metrics.counter("words");
    metrics.meter("articlesPerSecond", new MeterView(articles));
    metrics.meter("wordsPerSecond", new MeterView(words));
    refusals = new HashMap<>();
  }

  @Override
  public void processElement(Fetched fetched, Context context, Collector<ReadText> out) {
    Refused refused = fetched.refused();
    Article article = fetched.article();
    if (article != null && !article.isWellFormed()) {
      refused = new Refused(article.source(), ArticleFault.BROKEN_ENCODING.code(), "UTF-16");
    }
    if (refused == null && article != null) {
      try {
        String layers = ReadingJson.layers(reader.read(article));
        out.collect(ReadText.of(ReadingJson.id(article.text()), article, layers));
        articles.inc();
        words.inc(Words.of(article.text()).size());
        return;
      } catch (RuntimeException | StackOverflowError e) {
        // One article must not take the others with it, whatever the reader met in it.
        refused = new Refused(article.source(), ArticleFault.READER.code(), e.toString());
      }
    }
    if (refused != null) {
      refusals.computeIfAbsent(refused.code(), metrics.addGroup("refused")::counter).inc();
      context.output(REFUSED, refused);
    }
  }
}
