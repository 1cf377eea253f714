package org.isnad.flink.copy;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * A text as far as copies are concerned.
 *
 * @param id the article's id
 * @param published its day, or null
 * @param packed its shingles, eight bytes each, the highest first: bytes are sent as they are
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Shingled(String id, @Nullable LocalDate published, byte[] packed) {
  /** The text of an article. */
  public static Shingled of(String id, @Nullable LocalDate published, Shingles shingles) {
    long[] hashes = shingles.hashes();
    ByteBuffer packed = ByteBuffer.allocate(hashes.length * Long.BYTES);
    packed.asLongBuffer().put(hashes);
    return new Shingled(id, published, packed.array());
  }

  /** The shingles that were packed. */
  static Shingles unpack(byte[] packed) {
    long[] hashes = new long[packed.length / Long.BYTES];
    ByteBuffer.wrap(packed).asLongBuffer().get(hashes);
    return Shingles.ofHashes(hashes);
  }

  /** As story takes it. */
  public Copies.Text text() {
    return new Copies.Text(id, published, unpack(packed));
  }
}
