package org.isnad.flink.article;

import java.util.List;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/**
 * An article with all that its sources told of it.
 *
 * @param id the id of the text
 * @param article the text, its earliest day, and where it was printed first
 * @param outlets who printed it, sorted
 * @param layers its reading without the text, as JSON
 */
public record Printed(String id, Article article, List<String> outlets, String layers) {
  /** Its reading. */
  public Reading reading() {
    return ReadingJson.reading(article, layers);
  }
}
