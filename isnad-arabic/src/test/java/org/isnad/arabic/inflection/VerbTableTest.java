package org.isnad.arabic.inflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.text.Letters;
import org.junit.jupiter.api.Test;

class VerbTableTest {
  private static final List<Verb> VERBS =
      List.of(
          Verb.of("قال", "قول", "1", "يقول"),
          Verb.of("التقى", "لقي", "8", "يلتقي"),
          Verb.of("خطف", "خطف", "1", "يخطف"),
          Verb.of("طالب", "طلب", "3", "يطالب"),
          Verb.of("قتل", "قتل", "1", "يقتل"),
          Verb.of("دعا", "دعو", "1", "يدعو"),
          Verb.of("أعلن", "علن", "4", "يعلن"),
          Verb.of("سأل", "سأل", "1", "يسأل"),
          Verb.of("جاء", "جيء", "1", "يجيء"),
          Verb.of("رأى", "رأي", "1", "يرى"),
          Verb.of("وعد", "وعد", "1", "يعد"),
          Verb.of("رد", "ردد", "1", "يرد"),
          Verb.of("اتخذ", "أخذ", "8", "يتخذ"),
          Verb.of("استقال", "قيل", "10", "يستقيل"),
          Verb.of("سيطر", "سيطر", "q1", "يسيطر"),
          Verb.of("تمركز", "مركز", "q2", "يتمركز"),
          Verb.of("انسحب", "سحب", "7", "ينسحب"),
          Verb.of("أنشأ", "نشأ", "4", "ينشئ"),
          Verb.of("تلقى", "لقي", "5", "يتلقى"),
          Verb.of("احمر", "حمر", "9", "يحمر"),
          Verb.of("هدد", "هدد", "2", "يهدد"),
          Verb.of("تبادل", "بدل", "6", "يتبادل"));

  private static final VerbTable TABLE = VerbTable.of(VERBS);

  @Test
  void clitics() {
    check("وقال", "AND قال PAST");
    check("فقالت", "SO قال PAST");
    check("سيلتقي", "WILL التقى IMPERFECT");
    check("وسيلتقيه", "AND WILL التقى IMPERFECT HIM");
    check("التقاه", "التقى PAST HIM");
    check("والتقاهم", "AND التقى PAST THEM");
    check("خطفوه", "خطف PAST HIM");
    check("خطفوهما", "خطف PAST THEM_BOTH");
    check(
        "لمطالبته",
        "FOR طالب MASDAR HIM",
        "FOR طالب ACTIVE_PARTICIPLE HIM",
        "FOR طالب PASSIVE_PARTICIPLE HIM");
    check("ليعلن", "FOR أعلن IMPERFECT");
    check("بإعلانها", "BY أعلن MASDAR HER");
    check(
        "للمطالبة",
        "FOR THE طالب MASDAR",
        "FOR THE طالب ACTIVE_PARTICIPLE",
        "FOR THE طالب PASSIVE_PARTICIPLE");
    check("والمسيطرين", "AND THE سيطر ACTIVE_PARTICIPLE", "AND THE سيطر PASSIVE_PARTICIPLE");
    check("بالسيطرة", "BY THE سيطر MASDAR");
    check("رآه", "رأى PAST HIM");
    check("سألني", "سأل PAST ME");
    check("أيعلن", "QUESTION أعلن IMPERFECT");
    check("قتلنا", "قتل PAST", "قتل PAST US");
    check("دعوهم", "دعا PAST THEM");
    check("ادعوهم", "دعا IMPERATIVE THEM");
  }

  @Test
  void whatDoesNotFitIsNotRead() {
    none("سقال");
    none("بقالت");
    none("البقول");
    none("الكتبت");
    none("سيلتقوا");
    none("المسيطرو");
    none("خطفواه");
    none("قالي");
    none("بيت");
    none("و");
    none("");
  }

  @Test
  void everyFormIsFoundAgain() {
    long seed = 20260114;
    Random random = new Random(seed);
    for (int i = 0; i < VERBS.size(); i++) {
      List<VerbForm> forms = new ArrayList<>(Inflection.of(VERBS.get(i)));
      Collections.shuffle(forms, random);
      for (VerbForm form : forms) {
        boolean bare = form.attachment().mayStandAlone();
        boolean and = random.nextBoolean();
        String word = (and ? "و" : "") + form.spelling() + (bare ? "" : "هم");
        Pronoun pronoun = bare ? null : Pronoun.THEM;
        int start = and ? 1 : 0;
        int set = and ? Proclitic.AND.bit() : 0;
        int end = start + form.spelling().length();
        int analysis = Analysis.of(i, form);
        assertThat(TABLE.readings(word))
            .as("seed " + seed + " " + form)
            .contains(new VerbReading(set, start, end, pronoun, analysis));
        assertThat(Analysis.verb(analysis)).isEqualTo(i);
        assertThat(Analysis.tense(analysis)).isEqualTo(form.tense());
        assertThat(Analysis.person(analysis)).isEqualTo(form.person());
        assertThat(Analysis.gender(analysis)).isEqualTo(form.gender());
        assertThat(Analysis.plurality(analysis)).isEqualTo(form.plurality());
        assertThat(Analysis.voice(analysis)).isEqualTo(form.voice());
        assertThat(Analysis.shape(analysis)).isEqualTo(form.shape());
        assertThat(Analysis.attachment(analysis)).isEqualTo(form.attachment());
      }
    }
  }

  @Test
  void randomLettersAreReadOnlyAsFormsThatAreThere() {
    long seed = 7;
    Random random = new Random(seed);
    String letters = "اوفسلبكهمنيتقطلعد";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (VerbReading reading : TABLE.readings(word)) {
        String form = word.substring(reading.start(), reading.end());
        assertThat(Inflection.of(TABLE.verb(reading.analysis())))
            .as("seed " + seed + " " + word)
            .anyMatch(f -> f.spelling().equals(form) && f.tense() == reading.tense());
      }
    }
  }

  @Test
  void tooManyVerbsAreRefused() {
    assertThatThrownBy(
            () -> VerbTable.of(Collections.nCopies(Analysis.MOST_VERBS + 1, VERBS.get(0))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void check(String word, String... expected) {
    Set<String> found = new TreeSet<>();
    String folded = Letters.fold(word);
    for (VerbReading reading : TABLE.readings(folded)) {
      StringBuilder line = new StringBuilder();
      for (Proclitic proclitic : Proclitic.values()) {
        if (reading.has(proclitic)) {
          line.append(proclitic).append(' ');
        }
      }
      line.append(TABLE.verb(reading.analysis()).lemma()).append(' ').append(reading.tense());
      if (reading.pronoun() != null) {
        line.append(' ').append(reading.pronoun());
      }
      found.add(line.toString());
    }
    assertThat(found).as(word).contains(expected);
  }

  private static void none(String word) {
    assertThat(TABLE.readings(Letters.fold(word))).as(word).isEmpty();
  }
}
