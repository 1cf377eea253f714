package org.isnad.intake.fault;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One way in which something can be refused, with a code that never changes its meaning. What is
 * wrong and what to do about it stand under the code in two property files, one for each language.
 * Each module has an enumeration of its own: here {@link ArticleFault}.
 */
public interface Fault {
  /** The code that users and programs see ({@code ISN-…}). */
  String code();

  /** The base name of the property files with the words. */
  String words();

  /**
   * What is wrong.
   *
   * @param language the language of the message
   * @param detail what only this case knows; empty where there is nothing to add
   */
  default String message(Locale language, String detail) {
    return words(language).getString(code()).replace("{0}", detail);
  }

  /** What to do about it. */
  default String remedy(Locale language) {
    return words(language).getString(code() + ".do");
  }

  private ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        words(),
        language,
        getClass().getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
