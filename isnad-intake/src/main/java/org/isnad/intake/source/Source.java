package org.isnad.intake.source;

import org.isnad.intake.fault.Refusal;
import org.isnad.reader.record.Article;

/**
 * One article that is still to be fetched: its name is known, its text is not. It may be fetched
 * once, on any thread.
 *
 * @param name its name, as the user gave it or as it was found: {@code -} is standard input, {@code
 *     dump.zip/a.txt} a file in an archive, {@code list.jsonl:12} a line of a file
 * @param content fetches it
 */
public record Source(String name, Content content) {

  /** Fetches an article, or says why not. */
  @FunctionalInterface
  public interface Content {
    /**
     * The article.
     *
     * @throws Refusal when there is none: with its code, its file and where known its line
     */
    Arrival fetch() throws Refusal;
  }

  /** The article with what is known about it, or why there is none. */
  public Arrival fetch() throws Refusal {
    return content.fetch();
  }

  /** A place where an article was looked for in vain; fetching it throws the refusal. */
  public static Source refused(Refusal refusal) {
    return new Source(
        refusal.where(),
        () -> {
          throw refusal;
        });
  }

  /** An article that is there already. */
  public static Source of(Arrival arrival) {
    return new Source(arrival.article().source(), () -> arrival);
  }

  /** An article that has a text and nothing else, under this source's name. */
  public Article bare(String text) {
    return Article.of(name, text);
  }
}
