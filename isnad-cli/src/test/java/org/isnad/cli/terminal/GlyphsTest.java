package org.isnad.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GlyphsTest {
  private static void check(String text, int columns) {
    assertThat(Glyphs.columns(text)).as(text).isEqualTo(columns);
  }

  @Test
  void countsColumns() {
    check("", 0);
    check("هدنة", 4);
    check("هُدْنَة", 4);
    check("\u2068هدنة\u2069 truce", 10);
    check("新聞", 4);
    check("\ud83d\udd34", 2);
  }

  @Test
  void wrapsAtSpacesAndCutsWhatIsTooLong() {
    assertThat(Glyphs.wrap("وقف إطلاق النار فورا", 10)).containsExactly("وقف إطلاق", "النار فورا");
    assertThat(Glyphs.wrap("", 10)).containsExactly("");
    assertThat(Glyphs.wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
  }

  @Test
  void bothLanguagesHaveTheSameLabels() {
    ResourceBundle english = ResourceBundle.getBundle("org.isnad.cli.labels", Locale.ENGLISH);
    ResourceBundle arabic = ResourceBundle.getBundle("org.isnad.cli.labels", Labels.ARABIC);
    // Types, units, fields and "other" are their own English labels.
    List<String> onlyArabic = new ArrayList<>(new TreeSet<>(arabic.keySet()));
    onlyArabic.removeAll(english.keySet());
    assertThat(onlyArabic)
        .allMatch(key -> key.matches("(type|unit|field|value)\\..*|counts\\.other"));
    assertThat(arabic.keySet()).containsAll(english.keySet());
  }

  private static Terminal terminal(String... environment) {
    Map<String, String> map = new java.util.HashMap<>();
    for (int i = 0; i < environment.length; i += 2) {
      map.put(environment[i], environment[i + 1]);
    }
    return Terminal.of(map);
  }

  @Test
  void knowsItsTerminal() {
    Terminal shown = terminal("ISNAD_STDOUT", "terminal", "ISNAD_COLUMNS", "72", "TERM", "xterm");
    assertThat(shown.interactive()).isTrue();
    assertThat(shown.colour()).isTrue();
    assertThat(shown.columns()).isEqualTo(72);
    assertThat(terminal("ISNAD_STDOUT", "terminal", "NO_COLOR", "1").colour()).isFalse();
    assertThat(terminal("ISNAD_STDOUT", "terminal", "TERM", "dumb").colour()).isFalse();
    assertThat(terminal("ISNAD_STDOUT", "file").colour()).isFalse();
    assertThat(terminal("ISNAD_COLUMNS", "0", "COLUMNS", "3").columns()).isEqualTo(40);
    assertThat(terminal("COLUMNS", "wide").columns()).isEqualTo(100);
  }

  @Test
  void speaksTheLanguageOfTheEnvironment() {
    assertThat(terminal("LANG", "ar_EG.UTF-8").language()).isEqualTo(Labels.ARABIC);
    assertThat(terminal("LANG", "ar_EG.UTF-8", "LC_ALL", "C").language()).isEqualTo(Locale.ENGLISH);
    assertThat(terminal("LC_ALL", "", "LANG", "de_DE.UTF-8").language()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void writesNumbersForPeople() {
    assertThat(Labels.number(new java.math.BigDecimal("2400000000"))).isEqualTo("2,400,000,000");
    assertThat(Labels.number(new java.math.BigDecimal("6.50"))).isEqualTo("6.5");
    assertThat(Labels.number(new java.math.BigDecimal("1E+3"))).isEqualTo("1,000");
  }
}
