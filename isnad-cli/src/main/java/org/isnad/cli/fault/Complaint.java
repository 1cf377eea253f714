package org.isnad.cli.fault;

import java.util.Locale;
import org.isnad.cli.terminal.Glyphs;
import org.isnad.intake.fault.Refusal;

/** How a refusal is said on a terminal. */
public final class Complaint {
  private Complaint() {}

  /**
   * What is wrong with which file and what to do about it, on one line that is safe to show. The
   * file's name stands in an isolate where it would otherwise be torn apart by the Arabic around
   * it.
   */
  public static String line(Refusal refusal, Locale language) {
    boolean arabic = language.getLanguage().equals("ar");
    String file = Glyphs.clean(refusal.where());
    return refusal.fault().code()
        + " "
        + (arabic || Glyphs.hasRightToLeft(file) ? Glyphs.isolate(file) : file)
        + ": "
        + Glyphs.clean(refusal.message(language))
        + (arabic ? "؛ " : "; ")
        + refusal.fault().remedy(language);
  }
}
