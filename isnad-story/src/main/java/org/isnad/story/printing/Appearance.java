package org.isnad.story.printing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * One place at which a text was printed. The same text at two addresses, or in two outlets, is one
 * article with two appearances.
 *
 * @param outlet who printed it, or null
 * @param url its address, or null
 * @param published the day, or null
 * @param title its headline where it is not part of the text, or null
 * @param source where it came from into the archive, as the user named it
 * @param imprint what its format tells of it beside
 */
public record Appearance(
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published,
    @Nullable String title,
    String source,
    Imprint imprint) {

  /** The earliest first; what has no date last; then by outlet, address, title and source. */
  public static final Comparator<Appearance> EARLIEST =
      Comparator.comparing(
              (Appearance one) -> one.published() == null ? LocalDate.MAX : one.published())
          .thenComparing(one -> orEmpty(one.outlet()))
          .thenComparing(one -> orEmpty(one.url()))
          .thenComparing(one -> orEmpty(one.title()))
          .thenComparing(Appearance::source);

  /** Where an article was printed, as the reader is given it. */
  public static Appearance of(Article article, Imprint imprint) {
    return new Appearance(
        article.outlet(),
        article.url(),
        article.published(),
        article.title(),
        article.source(),
        imprint);
  }

  /** The outlets that are known of, each once, in alphabetical order. */
  public static List<String> outlets(Collection<Appearance> appearances) {
    return appearances.stream()
        .map(Appearance::outlet)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether nothing is known of who printed it where. */
  public boolean isAnonymous() {
    return outlet == null && url == null;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
