package org.isnad.archive.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.reader.record.Article;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * An article in the archive, without its text.
 *
 * @param id SHA-256 of its text in lower-case hexadecimal, as in its reading
 * @param change the number of the last change that touched it; greater than that of all articles
 *     that were touched before
 * @param state how it stands today
 * @param reason why it was withdrawn, or null
 * @param added when it came into the archive
 * @param appearances where it was printed, the earliest first; never empty. One that names neither
 *     outlet nor address stands only where there is no other.
 * @param published the earliest day that was told of it, else that of its dateline, or null; its
 *     relative dates count from it
 */
public record ArchivedArticle(
    String id,
    long change,
    State state,
    @Nullable String reason,
    Instant added,
    List<Appearance> appearances,
    @Nullable LocalDate published) {

  /** Takes the lists as they are. */
  public ArchivedArticle {
    appearances = List.copyOf(appearances);
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("an article that appeared nowhere: " + id);
    }
  }

  /**
   * An article from all that was ever told of where it appeared: what the order of telling was
   * makes no difference.
   *
   * @param told one for each outlet and address; not empty
   * @param dateline the day that its dateline says, or null
   */
  public static ArchivedArticle of(
      String id,
      long change,
      State state,
      @Nullable String reason,
      Instant added,
      List<Appearance> told,
      @Nullable LocalDate dateline) {
    List<Appearance> sorted = told.stream().sorted(Appearance.EARLIEST).toList();
    List<Appearance> named = sorted.stream().filter(one -> !one.isAnonymous()).toList();
    LocalDate published =
        sorted.stream()
            .map(Appearance::published)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(dateline);
    return new ArchivedArticle(
        id, change, state, reason, added, named.isEmpty() ? sorted : named, published);
  }

  /** The earliest appearance. */
  public Appearance first() {
    return appearances.get(0);
  }

  /** The article as the reader is given it. */
  public Article article(String text) {
    Appearance first = first();
    return new Article(first.source(), text, first.outlet(), published, first.title(), first.url());
  }
}
