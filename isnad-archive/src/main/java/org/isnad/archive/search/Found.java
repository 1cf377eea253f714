package org.isnad.archive.search;

import java.util.List;
import java.util.Map;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.reader.record.Span;

/**
 * A page of what was found.
 *
 * @param total how many articles there are in all
 * @param hits the page's
 * @param facets by dimension ({@code outlet}, {@code actor}, {@code type}, {@code place}, {@code
 *     month}) how many of all that was found have which value, the most frequent first
 */
public record Found(long total, List<Hit> hits, Map<String, List<Count>> facets) {

  /**
   * One article that was found.
   *
   * @param article the article
   * @param score how well it fits; of no meaning beside that of other hits of the query
   * @param snippet the stretch of its text that shows most of what was searched for, in code points
   * @param marks the words in the snippet that were searched for, in code points of the text
   * @param text the text
   */
  public record Hit(
      ArchivedArticle article, double score, Span snippet, List<Span> marks, String text) {
    /** The words of the snippet. */
    public String words() {
      int from = text.offsetByCodePoints(0, snippet.start());
      return text.substring(from, text.offsetByCodePoints(from, snippet.length()));
    }
  }

  /** How many articles have a value; an actor or place has its key. */
  public record Count(String value, long articles) {}
}
