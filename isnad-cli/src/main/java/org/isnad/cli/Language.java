package org.isnad.cli;

import java.util.Locale;
import org.isnad.cli.terminal.Labels;

/** The languages of labels and messages. */
enum Language {
  EN(Locale.ENGLISH),
  AR(Labels.ARABIC);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
