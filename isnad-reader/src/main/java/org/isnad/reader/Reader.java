package org.isnad.reader;

import java.util.List;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/** Reads one article. Immutable; one instance serves any number of threads. */
public final class Reader {

  /** What the article says. */
  public Reading read(Article article) {
    return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
