package org.isnad.archive.record;

import java.util.List;
import org.isnad.reader.record.Reading;

/**
 * An article with its reading.
 *
 * @param article what the archive knows of it
 * @param reading its reading as it is to be shown, with the text: what was read, with all that
 *     users decided; records keep the ids that they have in what was read
 * @param version what made the reading
 * @param derived the reading as the reader gave it
 * @param amendments what users decided on records of this article, the earliest first
 */
public record Shelved(
    ArchivedArticle article,
    Reading reading,
    ReadingVersion version,
    Reading derived,
    List<Amendment> amendments) {
  /** The text. */
  public String text() {
    return reading.article().text();
  }

  /** Whether what is shown differs from what was read. */
  public boolean isAmended() {
    return reading != derived;
  }
}
