package org.isnad.intake.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.text.Decoding;

/** The files in a zip, in the order in which they stand in it. */
public final class ZipFormat implements Format {
  /** Where the name of the first entry begins. */
  private static final int NAME = 30;

  /** What the first entry of a document of an office program or of an electronic book is called. */
  private static final List<String> OFFICE =
      List.of("[Content_Types].xml", "mimetype", "_rels/", "docProps/", "word/", "xl/", "ppt/");

  @Override
  public boolean read(Incoming incoming, Desk desk) throws IOException, Refusal {
    if (isOffice(incoming.head())) {
      if (incoming.named()) {
        throw new Refusal(ArticleFault.BINARY, incoming.name(), "docx, odt, xlsx, epub");
      }
      desk.leaveAside(incoming);
      return true;
    }
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
    } catch (UnsupportedZipFeatureException e) {
      // Where a locked entry ends can't be seen; that it is locked has been told.
      if (!UnsupportedZipFeatureException.Feature.ENCRYPTION.equals(e.getFeature())) {
        throw e;
      }
    }
    return entries.end();
  }

  private static boolean isOffice(byte[] head) {
    String name =
        new String(
            head,
            Math.min(NAME, head.length),
            Math.min(20, Math.max(0, head.length - NAME)),
            StandardCharsets.ISO_8859_1);
    return OFFICE.stream().anyMatch(name::startsWith);
  }

  /** The name; old programs wrote it in the encoding of their system without saying so. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    return raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()
        ? entry.getName()
        : Decoding.beginning(raw, raw.length);
  }
}
