package org.isnad.arabic.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.arabic.inflection.Verb;
import org.isnad.arabic.inflection.VerbTable;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final Repair REPAIR = Repair.of(Vocabulary.shipped(), name -> false);

  @Test
  void joinedWordsAreParted() {
    check("روسياوإيرانوسوريا", "روسيا وإيران وسوريا");
    check("الولاياتالمتحدة", "الولايات المتحدة");
    check("ملياردولار", "مليار دولار");
    check("جنوبإيطاليا", "جنوب إيطاليا");
    check("مجلسالأمن", "مجلس الأمن");
    check("المعارضةالسورية", "المعارضة السورية");
    check("وزيرالخارجيةالروسي", "وزير الخارجية الروسي");
  }

  @Test
  void splitWordsAreRejoined() {
    check("ا لسوري", "السوري");
    check("بين هما", "بينهما");
    check("بالغو طه", "بالغوطه");
    check("الن ووية", "النووية");
  }

  @Test
  void wholeWordsStayWhole() {
    whole("القلمون");
    whole("ستيفان");
    whole("كميليشيات");
    whole("لوكاشيفيتش");
    whole("عبدالله");
    whole("عبدالمهيمن");
    whole("أبوالغيط");
    whole("وسيستأنفونها");
    whole("اللامركزية");
    whole("النصرانية");
    whole("ديمستورا");
    whole("يستنكرونها");
    whole("بالمستوطنات");
    whole("أفغانستان");
    whole("كازاخستان");
    whole("نيوزيلندا");
    whole("الإمبراطوريات");
  }

  @Test
  void wordsThatStandApartStayApart() {
    whole("بين الرجلين");
    whole("من هم");
    whole("دي ميستورا");
    whole("أ ف ب");
    whole("ا ف ب");
    whole("إلاَّ من");
    whole("قال له");
    whole("بين\nهما");
    whole("علي ناصر");
  }

  @Test
  void knownNamesStayAsTheyAre() {
    Repair knowing = Repair.of(Vocabulary.shipped(), Letters.fold("جنوبإيطاليا")::equals);
    assertThat(forms(knowing, "جنوبإيطاليا")).hasSize(1);
    assertThat(forms(knowing, "وجنوبإيطاليا")).hasSize(1);
    Repair split = Repair.of(Vocabulary.shipped(), "بالغو طه"::equals);
    assertThat(forms(split, "بالغو طه")).hasSize(2);
  }

  @Test
  void formsOfVerbsStayWhole() {
    // Looks like «he began» and «now» until the verb and its masdar are known.
    assertThat(forms(REPAIR, "استهلالان")).hasSize(2);
    Verb verb = Verb.of("استهل", "هلل", "10", "يستهل");
    assertThat(forms(REPAIR.with(VerbTable.of(List.of(verb))), "استهلالان")).hasSize(1);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "زار (روسياوإيران) ثم ا لسوري قال";
    Words words = REPAIR.apply(Words.of(text));
    assertThat(printed(words))
        .containsExactly("زار", "(", "روسيا", "وإيران", ")", "ثم", "ا لسوري", "قال");
    assertThat(words.form(6)).isEqualTo("السوري");
    assertThat(words.kind(6)).isEqualTo(TokenKind.ARABIC);
  }

  @Test
  void vowelSignsStayWithTheirLetters() {
    Words words = REPAIR.apply(Words.of("روسياَوإيرانَ"));
    assertThat(printed(words)).containsExactly("روسياَ", "وإيرانَ");
  }

  @Test
  void nothingToMendGivesTheSameWords() {
    Words words = Words.of("التقى الوزير الروسي نظيره الأمريكي في جنيف");
    assertThat(REPAIR.apply(words)).isSameAs(words);
  }

  @Test
  void offsetsNeverLie() {
    long seed = 5;
    Random random = new Random(seed);
    String[] pieces = {
      "روسيا", "وإيران", "ا", "لسوري", "بين", "هما", " ", " ", "الأمن", "ة", "مجلس", "ّ", "5", ".",
      "ـ"
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Words before = Words.of(text);
      Words after = REPAIR.apply(before);
      StringBuilder first = new StringBuilder();
      StringBuilder second = new StringBuilder();
      for (int k = 0; k < before.size(); k++) {
        first.append(before.form(k));
      }
      int end = 0;
      for (int k = 0; k < after.size(); k++) {
        assertThat(after.start(k)).as("seed " + seed + " " + text).isGreaterThanOrEqualTo(end);
        end = after.end(k);
        second.append(after.form(k));
        assertThat(after.form(k))
            .as("seed " + seed + " " + text)
            .isEqualTo(Letters.fold(after.printed(k)).replace(" ", ""));
      }
      assertThat(second.toString()).as("seed " + seed + " " + text).isEqualTo(first.toString());
    }
  }

  private static void check(String text, String expected) {
    List<String> words = forms(REPAIR, text);
    assertThat(String.join(" ", words)).as(text).isEqualTo(Letters.fold(expected));
  }

  private static void whole(String text) {
    Words words = Words.of(text);
    assertThat(REPAIR.apply(words)).as(text).isSameAs(words);
  }

  private static List<String> forms(Repair repair, String text) {
    Words words = repair.apply(Words.of(text));
    return IntStream.range(0, words.size()).mapToObj(words::form).toList();
  }

  private static List<String> printed(Words words) {
    return IntStream.range(0, words.size()).mapToObj(words::printed).toList();
  }
}
