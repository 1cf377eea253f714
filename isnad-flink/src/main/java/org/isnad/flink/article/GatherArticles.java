package org.isnad.flink.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Gathering;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * Makes one article of all that came in with the same text: its reading is that of its earliest
 * printing, whichever came in first.
 */
public final class GatherArticles extends Gathering<ReadText, Printed> {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Article> EARLIEST =
      Comparator.comparing(
              (Article one) -> one.published() == null ? LocalDate.MAX : one.published())
          .thenComparing(one -> orEmpty(one.outlet()))
          .thenComparing(one -> orEmpty(one.url()))
          .thenComparing(one -> orEmpty(one.title()))
          .thenComparing(Article::source);

  /** Gathers by the id of the text. */
  public GatherArticles() {
    super(ReadText.class);
  }

  @Override
  protected void work(String id, List<ReadText> told, Context context, Collector<Printed> out) {
    out.collect(merged(id, told));
  }

  /** One article of all that its sources tell of it, in whatever order. */
  public static Printed merged(String id, List<ReadText> told) {
    List<ReadText> sorted =
        told.stream().sorted(Comparator.comparing(ReadText::article, EARLIEST)).toList();
    ReadText first = sorted.get(0);
    List<String> outlets =
        sorted.stream()
            .map(one -> one.article().outlet())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return new Printed(id, first.article(), outlets, first.layers());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
