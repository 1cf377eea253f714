package org.isnad.server.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchivedArticle;

/**
 * What the archive knows of its articles, without their texts and readings, held here so that lists
 * of them can be ordered and filtered at once. Kept in step by the number of the archive's last
 * change.
 */
public final class Catalogue {
  /** The newest first; what has no date stands behind what has one. */
  private static final Comparator<ArchivedArticle> NEWEST =
      Comparator.comparing(
              (ArchivedArticle article) ->
                  article.published() == null ? LocalDate.MIN : article.published())
          .thenComparing(ArchivedArticle::added)
          .thenComparing(ArchivedArticle::id)
          .reversed();

  private final Archive archive;
  private final Map<String, ArchivedArticle> articles = new HashMap<>();
  private List<ArchivedArticle> ordered = List.of();
  private long seen;

  /** The catalogue of an archive; empty until it is asked for. */
  public Catalogue(Archive archive) {
    this.archive = archive;
  }

  /**
   * All articles at one moment.
   *
   * @param change the number of the last change by then
   * @param articles the newest first
   */
  public record Moment(long change, List<ArchivedArticle> articles) {}

  /** All articles, as they are now. */
  public synchronized Moment now() {
    long last = archive.lastChange();
    if (last != seen) {
      archive.changedAfter(seen).forEach(article -> articles.put(article.id(), article));
      List<ArchivedArticle> sorted = new ArrayList<>(articles.values());
      sorted.sort(NEWEST);
      ordered = List.copyOf(sorted);
      seen = last;
    }
    return new Moment(seen, ordered);
  }
}
