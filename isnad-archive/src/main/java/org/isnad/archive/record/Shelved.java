package org.isnad.archive.record;

import org.isnad.reader.record.Reading;

/**
 * An article with its reading.
 *
 * @param article what the archive knows of it
 * @param reading its reading, with the text
 * @param version what made the reading
 */
public record Shelved(ArchivedArticle article, Reading reading, ReadingVersion version) {
  /** The text. */
  public String text() {
    return reading.article().text();
  }
}
