package org.isnad.archive.store;

import java.time.LocalDate;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;

/** A reading as it is stored; packed by whoever read it, so that the one writer only writes. */
public final class PackedReading {
  private final @Nullable LocalDate day;
  private final byte[] layers;

  private PackedReading(@Nullable LocalDate day, byte[] layers) {
    this.day = day;
    this.layers = layers;
  }

  /** Packs a reading. */
  public static PackedReading of(Reading reading) {
    return new PackedReading(
        reading.article().published(), Layers.pack(ReadingJson.layers(reading)));
  }

  /** The day from which the reading counts, or null. */
  @Nullable LocalDate day() {
    return day;
  }

  /** Its JSON without article and text, in the zlib format. */
  byte[] layers() {
    return layers;
  }
}
