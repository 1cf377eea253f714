package org.isnad.flink.copy;

import java.time.LocalDate;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * A text as far as copies are concerned.
 *
 * @param id the article's id
 * @param published its day, or null
 * @param hashes its shingles
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Shingled(String id, @Nullable LocalDate published, long[] hashes) {
  /** The shingles of an article. */
  public static Shingled of(String id, @Nullable LocalDate published, String text) {
    return new Shingled(id, published, Shingles.of(text).hashes());
  }

  /** The shingles. */
  public Shingles shingles() {
    return Shingles.ofHashes(hashes);
  }

  /** As story takes it. */
  public Copies.Text text() {
    return new Copies.Text(id, published, shingles());
  }
}
