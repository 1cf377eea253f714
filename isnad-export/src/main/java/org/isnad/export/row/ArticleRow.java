package org.isnad.export.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param id its id: the SHA-256 of its text
 * @param state how it stands today: current, revised or withdrawn
 * @param reason why it was withdrawn, or null
 * @param added when it came into the archive, as ISO 8601 in UTC
 * @param appearances where it was printed, the earliest first
 * @param events how many events its reading has
 * @param statements how many statements
 * @param figures how many figures
 * @param origin where it comes from: the whole text; its words are the first sentence
 */
public record ArticleRow(
    String id,
    String state,
    @Nullable String reason,
    String added,
    List<Appeared> appearances,
    int events,
    int statements,
    int figures,
    Origin origin)
    implements Row {

  /**
   * One place at which it was printed.
   *
   * @param outlet who printed it, or null
   * @param url its address, or null
   * @param published the day, or null
   * @param title its headline, or null
   * @param source where it came from into the archive
   * @param author who signed it, as printed, or null
   * @param credit the agency it credits, as printed, or null
   * @param dated where its day was found ({@code json-ld}, {@code meta}, {@code dateline} …), or
   *     null
   * @param written what stood there, or null
   */
  public record Appeared(
      @Nullable String outlet,
      @Nullable String url,
      @Nullable LocalDate published,
      @Nullable String title,
      String source,
      @Nullable String author,
      @Nullable String credit,
      @Nullable String dated,
      @Nullable String written) {}
}
