package org.isnad.cli.output;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Found.Hit;
import org.isnad.cli.terminal.Flow;
import org.isnad.cli.terminal.Ink;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.reader.record.Span;

/** What was found, for a person: the words that were searched for stand out. */
public final class SearchText {
  /** How many signs of an id tell it from others in one archive. */
  private static final int ID = 10;

  private static final int FACET_VALUES = 8;

  private final Labels labels;
  private final Terminal terminal;
  private final UnaryOperator<String> names;

  /**
   * Text for a terminal.
   *
   * @param names what the actor of a key is called
   */
  public SearchText(Labels labels, Terminal terminal, UnaryOperator<String> names) {
    this.labels = labels;
    this.terminal = terminal;
    this.names = names;
  }

  /** The page that begins behind {@code offset} hits. */
  public String of(Found found, int offset) {
    StringBuilder out = new StringBuilder();
    int number = offset;
    for (Hit hit : found.hits()) {
      number++;
      head(out, hit, number);
      Flow text = new Flow(out, terminal, labels.isArabic());
      words(text, hit);
      text.end(4, 4);
      out.append('\n');
    }
    facets(out, found.facets());
    new Flow(out, terminal, labels.isArabic())
        .label(
            found.total() == 0
                ? labels.get("found.none")
                : labels.get("found.total", Math.min(offset + 1, number), number, found.total()),
            Ink.FAINT)
        .end(0, 0);
    return out.toString();
  }

  private void head(StringBuilder out, Hit hit, int number) {
    Flow head = new Flow(out, terminal, labels.isArabic()).label(number + ".", Ink.FAINT);
    String title = hit.article().first().title();
    head.text(title == null ? hit.article().first().source() : title, Ink.HEADING);
    String outlet = hit.article().first().outlet();
    if (outlet != null) {
      head.label("·", Ink.FAINT).text(outlet, Ink.PLAIN);
    }
    if (hit.article().published() != null) {
      head.label("·", Ink.FAINT).text(hit.article().published().toString(), Ink.PLAIN);
    }
    switch (hit.article().state()) {
      case CURRENT -> {
        // Nothing is to be said of it.
      }
      case REVISED -> head.label("·", Ink.FAINT).label(labels.get("state.revised"), Ink.DANGER);
      case WITHDRAWN -> head.label("·", Ink.FAINT).label(labels.get("state.withdrawn"), Ink.DANGER);
    }
    head.label("·", Ink.FAINT).text(hit.article().id().substring(0, ID), Ink.FAINT).end(0, 4);
  }

  private void words(Flow text, Hit hit) {
    int at = hit.snippet().start();
    if (at > 0) {
      text.text("…", Ink.FAINT);
    }
    for (Span mark : hit.marks()) {
      text.text(slice(hit, at, mark.start()), Ink.PLAIN);
      String marked = slice(hit, mark.start(), mark.end());
      text.text(terminal.colour() ? marked : "[" + marked + "]", Ink.CUE);
      at = mark.end();
    }
    text.text(slice(hit, at, hit.snippet().end()), Ink.PLAIN);
    if (hit.snippet().end() < hit.text().codePointCount(0, hit.text().length())) {
      text.text("…", Ink.FAINT);
    }
  }

  private static String slice(Hit hit, int start, int end) {
    int from = hit.text().offsetByCodePoints(0, start);
    return hit.text().substring(from, hit.text().offsetByCodePoints(from, end - start));
  }

  private void facets(StringBuilder out, Map<String, List<Found.Count>> facets) {
    facets.forEach(
        (dimension, counts) -> {
          if (!counts.isEmpty()) {
            Flow flow =
                new Flow(out, terminal, labels.isArabic())
                    .label(labels.get("facet." + dimension), Ink.FAINT);
            boolean keyed = dimension.equals("actor") || dimension.equals("place");
            counts.stream()
                .limit(FACET_VALUES)
                .forEach(
                    count ->
                        flow.text(
                                keyed
                                    ? names.apply(count.value())
                                    : labels.word(dimension, count.value()),
                                Ink.PLAIN)
                            .label(String.valueOf(count.articles()), Ink.FAINT));
            flow.end(0, 4);
          }
        });
  }
}
