package org.isnad.intake.source;

import java.time.LocalDate;
import java.util.List;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article that came in, with what its format told about it beside what the reader needs.
 *
 * @param article what is read
 * @param format the format it came in: {@code text}, {@code html}, {@code json} …
 * @param author who signed it, as printed, or null
 * @param credit the agency it credits, as printed, or null
 * @param dating how its day of publication is known, or null where there is none
 * @param id the id its publisher gave it (a ninjs uri, a feed's guid), or null
 * @param version its publisher's version of it, or null
 * @param standing whether its publisher still stands by it
 * @param remarks what its user may want to know
 */
public record Arrival(
    Article article,
    String format,
    @Nullable String author,
    @Nullable String credit,
    @Nullable Dating dating,
    @Nullable String id,
    @Nullable String version,
    Standing standing,
    List<Remark> remarks) {

  public Arrival {
    remarks = List.copyOf(remarks);
  }

  /** An article of which its format tells nothing but the text. */
  public static Arrival of(Article article, String format, List<Remark> remarks) {
    return new Arrival(article, format, null, null, null, null, null, Standing.USABLE, remarks);
  }

  /** The same arrival with another article and dating. */
  public Arrival with(Article other, @Nullable Dating otherDating) {
    return new Arrival(other, format, author, credit, otherDating, id, version, standing, remarks);
  }

  /** The day of publication, or null. */
  public @Nullable LocalDate published() {
    return article.published();
  }
}
