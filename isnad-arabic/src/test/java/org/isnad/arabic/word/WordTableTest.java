package org.isnad.arabic.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.arabic.word.WordTable.Found;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final WordTable<String> TABLE =
      new WordTable.Builder<String>()
          .add("شهر", "month")
          .add("كانون الأول", "december")
          .add("ألفان", "two thousand")
          .add("ست", "six")
          .except("لست")
          .build();

  private static void check(String text, String value, int prefix, boolean article) {
    Found<String> found = TABLE.find(Words.of(text), 0);
    assertThat(found).as(text).isNotNull();
    if (found != null) {
      assertThat(found.value()).as(text).isEqualTo(value);
      assertThat(found.prefix()).as(text).isEqualTo(prefix);
      assertThat(found.article()).as(text).isEqualTo(article);
    }
  }

  @Test
  void procliticsAreTakenOff() {
    check("شهر", "month", 0, false);
    check("الشهر", "month", 0, true);
    check("وبالشهر", "month", 2, true);
    check("للشهر", "month", 1, true);
    check("فلشهر", "month", 2, false);
  }

  @Test
  void aPhraseNeedsAllItsWords() {
    check("وكانون الأول", "december", 1, false);
    assertThat(TABLE.find(Words.of("كانون البرد"), 0)).isNull();
  }

  @Test
  void anAlefWithHamzaIsNoArticle() {
    check("والألفان", "two thousand", 1, true);
    check("ألفان", "two thousand", 0, false);
  }

  @Test
  void whatOnlyLooksLikeItIsKeptOut() {
    assertThat(TABLE.find(Words.of("لست"), 0)).isNull();
    check("بست", "six", 1, false);
  }

  @Test
  void theStartPassesOverSigns() {
    Words words = Words.of("وَبـالشهر");
    assertThat(words.text().toString().substring(words.startWithout(0, 2)))
        .isEqualTo("الشهر");
  }
}
