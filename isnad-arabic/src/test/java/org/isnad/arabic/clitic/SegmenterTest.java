package org.isnad.arabic.clitic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.arabic.inflection.Proclitic;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private static final Segmenter SEGMENTER = Segmenter.of(Vocabulary.shipped());

  @Test
  void conjunctions() {
    check("ومن", "و+من");
    check("وقال", "و+قال");
    check("والوزير", "و+الوزير");
    check("فقال", "ف+قال");
    check("وسوريا", "و+سوريا");
    check("ودمشق", "و+دمشق");
  }

  @Test
  void wordsThatOnlyBeginLikeClitics() {
    check("وزير", "وزير");
    check("وزارة", "وزارة");
    check("وفد", "وفد");
    check("وكالة", "وكالة");
    check("واشنطن", "واشنطن");
    check("بيان", "بيان");
    check("بغداد", "بغداد");
    check("بيروت", "بيروت");
    check("لبنان", "لبنان");
    check("ليبيا", "ليبيا");
    check("لافروف", "لافروف");
    check("كيري", "كيري");
    check("سوريا", "سوريا");
    check("فرنسا", "فرنسا");
    check("فلسطين", "فلسطين");
    check("سلاح", "سلاح");
    check("كان", "كان");
    check("بعد", "بعد");
    check("لكن", "لكن");
  }

  @Test
  void prepositions() {
    check("بدمشق", "ب+دمشق");
    check("للتجار", "ل+لتجار");
    check("للأمم", "ل+لأمم");
    check("لسوريا", "ل+سوريا");
    check("بالسلاح", "ب+السلاح");
    check("كرئيس", "ك+رئيس");
    check("وبالتالي", "و+ب+التالي");
    check("ولروسيا", "و+ل+روسيا");
  }

  @Test
  void future() {
    check("سيلتقي", "س+يلتقي");
    check("ستعقد", "س+تعقد");
    check("سيعقد", "س+يعقد");
  }

  @Test
  void pronouns() {
    check("بلاده", "بلاد+ه");
    check("حكومته", "حكومت+ه");
    check("لقائه", "لقائ+ه");
    check("مستقبلها", "مستقبل+ها");
    check("اجتماعهم", "اجتماع+هم");
    check("وزيرها", "وزير+ها");
    check("ولقواته", "و+ل+قوات+ه");
    check("وزيارته", "و+زيارت+ه");
  }

  @Test
  void closedClasses() {
    check("له", "ل+ه");
    check("فيه", "في+ه");
    check("عليه", "علي+ه");
    check("وعليها", "و+علي+ها");
    check("بينهم", "بين+هم");
    check("لأنه", "لأن+ه");
    check("بأنهم", "ب+أن+هم");
    check("فإنه", "ف+إن+ه");
    check("بهذا", "ب+هذا");
    check("هذه", "هذه");
    check("الذين", "الذين");
  }

  @Test
  void taMarbutaWithoutItsDots() {
    // One slip of the pen: the word with ة is many times commoner.
    check("الحكومه", "الحكومه");
    check("الاقليميه", "الاقليميه");
    // A text without dots: what would be a pronoun in another text is none here.
    Words undotted = Words.of("حمله الثوره في المدينه والمنظمه الدوليه");
    Segmenter suiting = SEGMENTER.suiting(undotted);
    assertThat(Segmentation.pronoun(suiting.segment(undotted, 0))).isNull();
    Words dotted = Words.of("حمله في المدينة والمنظمة الدولية");
    suiting = SEGMENTER.suiting(dotted);
    assertThat(Segmentation.pronoun(suiting.segment(dotted, 0))).isEqualTo(Pronoun.HIM);
  }

  @Test
  void aMendedWordIsCutByItsForm() {
    Words words = new Words.Builder("بالغو طه").add(0, 8, TokenKind.ARABIC, "بالغوطه").build();
    int cut = SEGMENTER.segment(words, 0);
    assertThat(Segmentation.parts(words.form(0), cut)).containsExactly("ب", "الغوطه");
  }

  @Test
  void silentMarksDoNotCount() {
    check("وَقَالَ", "و+قال");
    check("بـالسلاح", "ب+السلاح");
  }

  @Test
  void theArticleWithoutItsAlifIsTold() {
    int cut = SEGMENTER.segment("للتجار");
    assertThat(Proclitic.FOR.in(Segmentation.proclitics(cut))).isTrue();
    assertThat(Proclitic.THE.in(Segmentation.proclitics(cut))).isTrue();
    assertThat(Segmentation.start(cut)).isEqualTo(1);
    assertThat(Proclitic.THE.in(Segmentation.proclitics(SEGMENTER.segment("لسوريا")))).isFalse();
    assertThat(Segmentation.pronoun(SEGMENTER.segment("بلادهم"))).isEqualTo(Pronoun.THEM);
    assertThat(Segmentation.pronoun(SEGMENTER.segment("بلاد"))).isNull();
  }

  @Test
  void aWordInsideATextIsCutAsAlone() {
    String text = "قال وزيرها أمس";
    assertThat(SEGMENTER.segment(text, 4, 10)).isEqualTo(SEGMENTER.segment("وزيرها"));
  }

  @Test
  void partsJoinedAreTheWord() {
    long seed = 11;
    Random random = new Random(seed);
    String letters = "اوفسلبكهمنيتقطلعدةىءؤئأإ";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(random.nextInt(20) == 0 ? 90 : 12); n >= 0; n--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      int cut = SEGMENTER.segment(word);
      assertThat(String.join("", Segmentation.parts(word, cut)))
          .as("seed " + seed)
          .isEqualTo(word.toString());
    }
  }

  private static void check(String word, String expected) {
    String plain = Vocabulary.spelling(word, 0, word.length());
    int cut = SEGMENTER.segment(word);
    assertThat(Letters.fold(String.join("+", Segmentation.parts(plain, cut))))
        .as(word)
        .isEqualTo(Letters.fold(expected));
  }
}
