package org.isnad.archive.record;

import org.isnad.reader.record.Article;
import org.isnad.story.printing.Imprint;
import org.jspecify.annotations.Nullable;

/**
 * An article that is offered to an archive.
 *
 * @param article what is read
 * @param imprint what its format tells of where it was printed
 * @param retraction why its publisher takes it back, for people; null where it does not. It and
 *     what else stood at its address is then withdrawn
 */
public record Offer(Article article, Imprint imprint, @Nullable String retraction) {
  /** An article of which nothing else is known. */
  public static Offer of(Article article) {
    return new Offer(article, Imprint.NONE, null);
  }
}
