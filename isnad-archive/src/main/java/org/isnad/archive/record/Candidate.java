package org.isnad.archive.record;

import org.isnad.reader.record.Article;

/**
 * Something that is to be added.
 *
 * @param location where it can be fetched again, should it fail: an absolute path, an address; for
 *     what can be fetched only once, a name
 * @param content fetches it; called once, on any thread
 */
public record Candidate(String location, Content content) {

  /** An article that is at hand. Its location is its source. */
  public static Candidate of(Article article) {
    return new Candidate(article.source(), () -> Offer.of(article));
  }

  /** Fetches an article, or says why not. */
  @FunctionalInterface
  public interface Content {
    /**
     * The article with all that is told of it from outside.
     *
     * @throws Unreadable when there is no article to be had
     */
    Offer fetch() throws Unreadable;
  }

  /** Why there is no article. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String detail;

    /**
     * A reason.
     *
     * @param code its code ({@code ISN-…})
     * @param detail what only this case knows, or empty
     */
    public Unreadable(String code, String detail) {
      super(code + " " + detail, null, false, false);
      this.code = code;
      this.detail = detail;
    }

    /** The code of what is wrong. */
    public String code() {
      return code;
    }

    /** What only this case knows, or empty. */
    public String detail() {
      return detail;
    }
  }
}
