package org.isnad.intake.pack;

import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.text.Decoding;

/** The files in a zip, in the order in which they stand in it. */
public final class ZipFormat implements Format {
  @Override
  public boolean read(Incoming incoming, Desk desk) throws IOException {
    Entries entries = new Entries(incoming, desk);
    try (ZipArchiveInputStream zip =
        new ZipArchiveInputStream(incoming.stream(), "UTF-8", true, true)) {
      for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        boolean locked = entry.getGeneralPurposeBit().usesEncryption();
        if (!locked && !zip.canReadEntryData(entry)) {
          throw new IOException("packed in a way that is not known: " + entry.getMethod());
        }
        if (!entries.open(name(entry), locked, zip)) {
          return false;
        }
      }
    }
    return entries.end();
  }

  /** The name; old programs wrote it in the encoding of their system without saying so. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    return raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()
        ? entry.getName()
        : Decoding.beginning(raw, raw.length);
  }
}
