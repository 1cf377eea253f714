package org.isnad.intake.pack;

import java.io.IOException;
import java.io.InputStream;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Incoming;

/** The entries of one archive, as they are met. */
final class Entries {
  private final Incoming archive;
  private final Desk desk;
  private final long before;

  Entries(Incoming archive, Desk desk) {
    this.archive = archive;
    this.desk = desk;
    this.before = desk.taken();
  }

  /** Opens an entry, unless it is hidden, locked, or its name leads out of the archive. */
  boolean open(String printed, boolean locked, InputStream in) throws IOException {
    String name = printed.replace('\\', '/');
    String full = archive.name() + '/' + name;
    if (leaves(name)) {
      return desk.refuse(new Refusal(ArticleFault.UNSAFE_NAME, full, ""));
    }
    if (isHidden(name)) {
      return true;
    }
    if (locked) {
      return desk.refuse(new Refusal(ArticleFault.LOCKED, full, ""));
    }
    try (Incoming entry = archive.inner(full, in, true)) {
      boolean more = desk.open(entry);
      if (more) {
        // What nobody wanted is unpacked all the same, and has to be counted.
        entry.drain();
      }
      return more;
    }
  }

  /** The end of the archive. */
  boolean end() {
    return desk.taken() > before || !archive.named()
        ? true
        : desk.refuse(new Refusal(ArticleFault.NO_ARTICLES, archive.name(), ""));
  }

  /** Nothing is ever written under these names, but what names a place elsewhere is no archive. */
  private static boolean leaves(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.indexOf('\0') >= 0) {
      return true;
    }
    if (name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0))) {
      return true;
    }
    for (String step : name.split("/", -1)) {
      if (step.equals("..")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(String name) {
    for (String step : name.split("/", -1)) {
      if (step.startsWith(".") && step.length() > 1 || step.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }
}
