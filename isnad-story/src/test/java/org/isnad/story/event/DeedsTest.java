package org.isnad.story.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Test;

class DeedsTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();
  private static final Reader READER = new Reader(LEXICON);

  /** The words that tell of attacks, those of one attack together. */
  private static List<List<String>> deeds(String text) {
    return grouped(text, true);
  }

  /** The same words, those that are not told as two attacks together. */
  private static List<List<String>> matters(String text) {
    return grouped(text, false);
  }

  private static List<List<String>> grouped(String text, boolean byDeed) {
    Reading reading = READER.read(Article.of("a", text).withPublished(LocalDate.of(2015, 7, 21)));
    Map<String, List<String>> grouped = new LinkedHashMap<>();
    for (Telling one : Tellings.of("a", List.of("o"), reading)) {
      if (one.type() == EventType.ASSAULT) {
        int at = one.trigger().start() - one.sentence().start();
        String word =
            one.quote()
                .substring(
                    one.quote().offsetByCodePoints(0, at),
                    one.quote().offsetByCodePoints(0, at + one.trigger().length()));
        grouped
            .computeIfAbsent(byDeed ? one.deed() : one.matter(), unused -> new ArrayList<>())
            .add(word);
      }
    }
    return List.copyOf(grouped.values());
  }

  @Test
  void aBlowAndItsHarmAreOneDeed() {
    assertThat(deeds("وقع انفجار في سروج أسفر عن مقتل 27 شخصا وإصابة 100 آخرين."))
        .containsExactly(List.of("انفجار", "مقتل", "إصابة"));
    assertThat(deeds("قتل 30 شخصا وجرح آخرون في تفجير في بغداد."))
        .containsExactly(List.of("قتل", "جرح", "تفجير"));
  }

  @Test
  void anotherBlowIsAnotherMatter() {
    assertThat(
            matters(
                "قتل 3 حوثيين في غارة على مأرب، بينما دمرت غارة أخرى مدفعا وقتل 8 مسلحين في صرواح."))
        .containsExactly(List.of("قتل", "غارة"), List.of("دمرت"), List.of("غارة", "قتل"));
    assertThat(matters("شنت الطائرات 17 غارة قرب دير الزور، كما شنت سبع غارات قرب الحسكة."))
        .containsExactly(List.of("غارة"), List.of("غارات"));
  }

  @Test
  void whatWasBeforeIsAnotherMatter() {
    assertThat(matters("شن الطيران غارات على داعش اليوم ردا على هجوم قتل فيه 32 شخصا في سروج."))
        .hasSizeGreaterThan(1)
        .allSatisfy(matter -> assertThat(matter).doesNotContainSequence("غارات", "هجوم"));
    assertThat(matters("قصفت الدبابات مواقع داعش بعد تفجير أوقع 32 قتيلا."))
        .containsExactly(List.of("قصفت"), List.of("تفجير", "أوقع"));
  }

  @Test
  void whoHoldsAPlaceIsAnotherMatterThanWhoBombsIt() {
    assertThat(matters("قصف الطيران قرية في ريف حلب يسيطر عليها داعش وقتل 12 مدنيا."))
        .noneSatisfy(matter -> assertThat(matter).contains("قصف", "يسيطر"));
  }

  @Test
  void linesThatAreNamedAreInTheLexicon() {
    assertThat(LEXICON.frames()).extracting(Frame::id).containsAll(Deeds.lines());
  }
}
