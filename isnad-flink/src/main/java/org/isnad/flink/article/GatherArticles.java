package org.isnad.flink.article;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Gathering;
import org.isnad.story.printing.Appearance;
import org.isnad.story.printing.Imprint;

/**
 * Makes one article of all that came in with the same text: its reading is that of its earliest
 * printing, whichever came in first.
 */
public final class GatherArticles extends Gathering<ReadText, Printed> {
  private static final long serialVersionUID = 1L;

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
        told.stream()
            .sorted(Comparator.comparing(GatherArticles::printed, Appearance.EARLIEST))
            .toList();
    ReadText first = sorted.get(0);
    List<String> outlets = Appearance.outlets(told.stream().map(GatherArticles::printed).toList());
    return new Printed(
        id, first.article(), outlets, new String(first.layers(), StandardCharsets.UTF_8));
  }

  private static Appearance printed(ReadText told) {
    return Appearance.of(told.about(), Imprint.NONE);
  }
}
