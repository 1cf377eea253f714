package org.isnad.cli.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the command itself says, in English or Arabic. */
public final class Labels {
  /** Arabic. */
  public static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final Locale language;
  private final ResourceBundle words;

  /** Labels in a language; English where there are none in it. */
  public Labels(Locale language) {
    this.language = language.getLanguage().equals("ar") ? ARABIC : Locale.ENGLISH;
    this.words =
        ResourceBundle.getBundle(
            "org.isnad.cli.labels",
            this.language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language. */
  public Locale language() {
    return language;
  }

  /** Whether lines run from right to left. */
  public boolean isArabic() {
    return language.equals(ARABIC);
  }

  /** The label, with {@code {0}}, {@code {1}} … replaced. */
  public String get(String key, Object... values) {
    String label = words.getString(key);
    for (int i = 0; i < values.length; i++) {
      label = label.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return label;
  }

  /** The comma of the language with a space behind it. */
  public String comma() {
    return isArabic() ? "، " : ", ";
  }

  /** The label of a word of an open vocabulary; the word itself where there is no label. */
  public String word(String vocabulary, String word) {
    String key = vocabulary + "." + word;
    return words.containsKey(key) ? words.getString(key) : word;
  }

  /** A number with its thousands parted, in European digits in both languages. */
  public static String number(BigDecimal value) {
    BigDecimal whole = value.setScale(0, RoundingMode.FLOOR);
    BigDecimal rest = value.subtract(whole).stripTrailingZeros();
    String parted = String.format(Locale.ROOT, "%,d", whole.toBigInteger());
    return rest.signum() == 0 ? parted : parted + rest.toPlainString().substring(1);
  }
}
