package org.isnad.intake.pack;

import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;

/** What one gzip file unpacks to, which goes by the same name; any number of members in a row. */
public final class GzipFormat implements Format {
  @Override
  public boolean read(Incoming incoming, Desk desk) throws IOException {
    try (GzipCompressorInputStream unpacked =
            GzipCompressorInputStream.builder()
                .setInputStream(incoming.stream())
                .setDecompressConcatenated(true)
                .get();
        Incoming inner = incoming.unpacked(incoming.name(), unpacked)) {
      return desk.open(inner);
    }
  }
}
