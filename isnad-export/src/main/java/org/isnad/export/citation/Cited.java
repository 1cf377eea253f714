package org.isnad.export.citation;

import java.time.LocalDate;
import java.util.Objects;
import org.isnad.export.row.ArticleRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What is cited of an article: one entry for each place at which it was printed.
 *
 * @param key its key in the bibliography: the beginning of the article's id, and a number for what
 *     is printed more than once
 * @param title its headline, or the beginning of its text
 * @param author who signed it, as printed; else the agencies that sign it; or null
 * @param outlet who printed it, or null
 * @param url its address, or null
 * @param published the day, or null
 * @param added the day on which it came into the archive, as ISO 8601 in UTC
 * @param note the article's id, what made its reading, and agencies
 */
record Cited(
    String key,
    String title,
    @Nullable String author,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable LocalDate published,
    String added,
    String note) {
  private static final int KEY = 16;
  private static final int TITLE = 100;
  private static final int DAY = 10;

  static Cited of(ArticleRow article, int number) {
    ArticleRow.Appeared one = article.appearances().get(number);
    Origin origin = article.origin();
    String title = Objects.requireNonNullElse(one.title(), origin.words());
    String shown =
        title.codePointCount(0, title.length()) <= TITLE
            ? title
            : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…";
    String author = one.author();
    if (author == null && !origin.agencies().isEmpty()) {
      author = String.join("، ", origin.agencies());
    }
    String agencies =
        origin.agencies().isEmpty() ? "" : "; agencies: " + String.join(", ", origin.agencies());
    return new Cited(
        "isnad-"
            + article.id().substring(0, Math.min(KEY, article.id().length()))
            + (number == 0 ? "" : "-" + (number + 1)),
        line(shown),
        author == null ? null : line(author),
        one.outlet() == null ? null : line(one.outlet()),
        WebAddress.encoded(one.url()),
        one.published() == null ? origin.published() : one.published(),
        article.added().substring(0, DAY),
        line(
            "Isnad article "
                + article.id()
                + "; source: "
                + one.source()
                + "; state: "
                + article.state()
                + "; reader "
                + origin.reader()
                + ", lexicon "
                + origin.lexicon()
                + agencies));
  }

  /** Text on one line, without what is no sign. */
  private static String line(String text) {
    return text.replaceAll("[\\p{Cc}\u2028\u2029\uFFFE\uFFFF]+", " ").strip();
  }
}
