package org.isnad.intake.pack;

import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;

/** The files in a tar, in the order in which they stand in it; links are not followed. */
public final class TarFormat implements Format {
  @Override
  public boolean read(Incoming incoming, Desk desk) throws IOException {
    Entries entries = new Entries(incoming, desk);
    try (TarArchiveInputStream tar = new TarArchiveInputStream(incoming.stream(), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile() && !entry.isSymbolicLink() && !entry.isLink()) {
          if (!entries.open(entry.getName(), false, tar)) {
            return false;
          }
        }
      }
    }
    return entries.end();
  }
}
