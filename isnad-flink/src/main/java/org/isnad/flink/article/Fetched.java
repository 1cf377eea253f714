package org.isnad.flink.article;

import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Source;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a file at one place: an article, or why there is none.
 *
 * @param article the article, or null
 * @param refused why there is none, or null
 */
public record Fetched(@Nullable Article article, @Nullable Refused refused) {
  /** What a source gives. */
  static Fetched from(Source source) {
    try {
      return new Fetched(source.fetch().article(), null);
    } catch (Refusal e) {
      return new Fetched(null, new Refused(e.where(), e.fault().code(), e.detail()));
    }
  }
}
