package org.isnad.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Test;

/** What is done, meant, possible or denied, and what no negation reaches. */
class RealityTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  @Test
  void aNegationReachesNoFurtherThanItsOwn() {
    check("لم تعلن أي مجموعة مسؤوليتها عن الهجوم في بغداد.", "الهجوم", Status.OCCURRED);
    check("أدى رفض تركيا ذلك إلى تظاهرات في ديار بكر.", "تظاهرات", Status.OCCURRED);
    check("شمل القرار تبادل الأسرى وليس فقط هدنة بين تركيا والأكراد.", "هدنة", Status.OCCURRED);
    check("لم يشارك داعش في الهجوم على بغداد إلا أن طالبان شنت هجمات.", "هجمات", Status.OCCURRED);
  }

  @Test
  void whatIsRefusedHasNotBeenDone() {
    check("رفضت إيران المشاركة في محادثات مع تركيا.", "محادثات", Status.DENIED);
    check("لم يزر كيري بغداد.", "يزر", Status.DENIED);
  }

  @Test
  void atNightDeniesNothing() {
    check("ذكر لافروف أن تسعة متمردين قتلوا ليلا في غارة على عدن.", "غارة", Status.OCCURRED);
    check("غادر لافروف لكيلا يلتقي كيري.", "يلتقي", Status.DENIED);
  }

  @Test
  void whatSomebodyComesForMayBe() {
    check("عبر مسلحو داعش الحدود لتنفيذ هجمات على بغداد.", "هجمات", Status.POSSIBLE);
  }

  private static void check(String sentence, String trigger, Status status) {
    Reading reading = READER.read(Article.of("test", sentence));
    assertThat(reading.events())
        .as(sentence)
        .anySatisfy(
            event -> {
              assertThat(sentence.substring(event.trigger().start(), event.trigger().end()))
                  .isEqualTo(trigger);
              assertThat(event.status()).isEqualTo(status);
            });
  }
}
