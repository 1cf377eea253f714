package org.isnad.arabic.number;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.isnad.arabic.word.Words;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static final int STRIDE = 97;

  private static NumberPhrase at(Words words, int i) {
    return requireNonNull(Numbers.get().at(words, i), () -> "no number in " + words.text());
  }

  private static void check(String text, String value) {
    Words words = Words.of(text);
    NumberPhrase phrase = at(words, 0);
    assertThat(phrase.value()).as(text).isEqualByComparingTo(new BigDecimal(value));
    assertThat(phrase.end()).as(text).isEqualTo(words.size());
  }

  /** The number at the start of the text has this value and ends before the rest. */
  private static void checkStart(String text, String value, String rest) {
    Words words = Words.of(text);
    NumberPhrase phrase = at(words, 0);
    assertThat(phrase.value()).as(text).isEqualByComparingTo(new BigDecimal(value));
    assertThat(text.substring(phrase.stop()).strip()).as(text).isEqualTo(rest);
  }

  private static void none(String text) {
    assertThat(Numbers.get().at(Words.of(text), 0)).as(text).isNull();
  }

  @Test
  void everyNumberComesBackFromItsWords() {
    for (int k = 0; k < 4; k++) {
      NumberSpeller speller = new NumberSpeller((k & 1) == 0, (k & 2) == 0);
      for (int n = 0; n < 2000; n++) {
        check(speller.spell(n), String.valueOf(n));
      }
      for (int n = k; n < 10_000_000; n += STRIDE) {
        check(speller.spell(n), String.valueOf(n));
      }
    }
  }

  @Test
  void twoNumbersThatStandTogetherAreNeverSilentlyOne() {
    long seed = new Random().nextLong();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    NumberSpeller speller = new NumberSpeller(false, false);
    for (int i = 0; i < 2000; i++) {
      int smaller = random.nextInt(1, 900_000);
      int larger = smaller + random.nextInt(1, 900_000);
      if (larger < 100 || String.valueOf(larger).length() == String.valueOf(smaller).length()) {
        continue;
      }
      String text = speller.spell(smaller) + " و" + speller.spell(larger);
      NumberPhrase phrase = Numbers.get().at(Words.of(text), 0);
      if (phrase != null && phrase.stop() > speller.spell(smaller).length()) {
        // Only مئة ... and its like may go on, when the words say one number as well.
        assertThat(speller.spell(phrase.value().intValueExact()))
            .as(seed + ": " + text)
            .isEqualTo(text.substring(0, phrase.stop()));
      }
    }
  }

  @Test
  void digits() {
    check("1069", "1069");
    check("٢٦٣٥٠", "26350");
    check("1,069", "1069");
    check("1،069", "1069");
    check("1٬234٬567", "1234567");
    check("12,220.13", "12220.13");
    check("2.4", "2.4");
    check("2,4", "2.4");
    check("٠٫٧٧", "0.77");
    check("20 000", "20000");
    check("1 234 567", "1234567");
    none("192.168.1.2");
    none("2012،2013");
    none("0007");
  }

  @Test
  void decimalsThatWereTurnedRound() {
    check("5ر6 مليارات", "6500000000");
    check("4ر2 مليار", "2400000000");
    check("25ر31", "31.25");
    check("000ر30", "30000");
    check("8.\u200F3", "3.8");
  }

  @Test
  void scales() {
    check("مليونان", "2000000");
    checkStart("مليارا دولار", "2000000000", "دولار");
    checkStart("ألفا شخص", "2000", "شخص");
    checkStart("ألفي مقاتل", "2000", "مقاتل");
    check("ألفًا و350", "1350");
    check("ألفا و350", "1350");
    checkStart("12 ألفا و543 نازحا", "12543", "نازحا");
    check("ثلاثمئة ألف", "300000");
    check("مئتي", "200");
    check("ثلاث مئة", "300");
    check("3 آلاف و500", "3500");
    check("مليون و200 ألف", "1200000");
    check("ألف ومئتا مليار", "1200000000000");
    check("مئة ألف مليار", "100000000000000");
    checkStart("2.4 ملياردولار", "2400000000", "");
  }

  @Test
  void fractions() {
    check("نصف مليون", "500000");
    check("ثلاثة أرباع المليون", "750000");
    check("مليون ونصف", "1500000");
    check("مليونين ونصف المليون", "2500000");
    check("4 ونصف مليون", "4500000");
    check("3 فاصلة 5 مليون", "3500000");
  }

  @Test
  void percent() {
    for (String text : new String[] {"80%", "80 ٪", "80 في المئة", "ثمانين بالمائة"}) {
      check(text, "80");
      assertThat(at(Words.of(text), 0).percent()).as(text).isTrue();
    }
    assertThat(at(Words.of("%80"), 1).percent()).isTrue();
    assertThat(Numbers.get().at(Words.of("في المئة"), 1)).isNull();
    none("بالمئة");
  }

  @Test
  void vagueWordsAreLowerBounds() {
    check("عشرات", "10");
    check("مئات", "100");
    check("آلاف", "1000");
    check("عشرات الآلاف", "10000");
    check("عشرات آلاف", "10000");
    check("مئات الآلاف", "100000");
    check("ملايين", "1000000");
    check("بضعة", "3");
    check("بضعة آلاف", "3000");
    assertThat(at(Words.of("المئات"), 0).vague()).isTrue();
    assertThat(at(Words.of("خمس مئات"), 0).vague()).isFalse();
    none("بالآلاف");
  }

  @Test
  void twoNumbersStayTwo() {
    checkStart("خمسين ومئة", "50", "ومئة");
    checkStart("300 و 212", "300", "و 212");
    checkStart("20 و30 ألفا", "20", "و30 ألفا");
    checkStart("خمسة آلاف و3 ملايين", "5000", "و3 ملايين");
    checkStart("خمسة وستة", "5", "وستة");
  }

  @Test
  void proclitics() {
    Words words = Words.of("وبثلاثين عربة والعناصر الـ54");
    NumberPhrase thirty = at(words, 0);
    assertThat(thirty.value()).isEqualByComparingTo("30");
    assertThat(thirty.start()).isEqualTo(2);
    assertThat(thirty.preposition()).isEqualTo('ب');
    NumberPhrase fiftyFour = at(words, 4);
    assertThat(fiftyFour.article()).isTrue();
    assertThat(words.text().subSequence(fiftyFour.start(), fiftyFour.stop()).toString())
        .isEqualTo("الـ54");
    none("لست");
  }

  @Test
  void ordinals() {
    checkOrdinal("الأول", 1);
    checkOrdinal("الرابع عشر", 14);
    checkOrdinal("الحادي عشر", 11);
    checkOrdinal("الحادي والعشرين", 21);
    checkOrdinal("الثاني والثلاثين", 32);
    checkOrdinal("العشرين", 20);
    assertThat(Numbers.get().ordinalAt(Words.of("العشرة"), 0)).isNull();
  }

  private static void checkOrdinal(String text, int value) {
    Words words = Words.of(text);
    Numbers.Ordinal ordinal = requireNonNull(Numbers.get().ordinalAt(words, 0), text);
    assertThat(ordinal.value()).as(text).isEqualTo(value);
    assertThat(ordinal.end()).as(text).isEqualTo(words.size());
  }
}
