package org.isnad.story.saying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Rival.Matter;
import org.isnad.story.event.Rival.Why;
import org.isnad.story.saying.Sayings.Dispute;
import org.junit.jupiter.api.Test;

class SayingsTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());
  private static final LocalDate DAY = LocalDate.of(2015, 7, 21);

  private static List<Saying> said(String article, LocalDate day, String text) {
    return Saying.of(
        article,
        List.of("outlet " + article),
        READER.read(new Article("test", text, null, day, null, null)));
  }

  private static List<Dispute> disputes(String... texts) {
    List<Saying> all = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      all.addAll(said("a" + i, DAY, texts[i]));
    }
    return Sayings.disputes(all);
  }

  private static final String TURKEY = "وزارة الداخلية التركية";

  /** In what two articles contradict each other. */
  private static List<Matter> matters(String one, String other) {
    return disputes(one, other).stream().map(found -> found.rival().matter()).toList();
  }

  private static String blast(String who, String count, String where) {
    return "قالت "
        + who
        + " إن انفجارا في سوق مزدحم في "
        + where
        + " أسفر عن مقتل "
        + count
        + " شخصا من المتسوقين.";
  }

  @Test
  void oneStatementWithOtherFigures() {
    List<Dispute> found = disputes(blast(TURKEY, "30", "أنقرة"), blast(TURKEY, "27", "أنقرة"));
    assertThat(found).hasSize(1);
    Rival rival = found.get(0).rival();
    assertThat(rival.matter()).isEqualTo(Matter.FIGURE);
    assertThat(rival.subject()).isEqualTo("killed");
    assertThat(rival.sides()).extracting(Rival.Side::value).containsExactlyInAnyOrder("27", "30");
    assertThat(rival.sides().get(0).chains()).isEqualTo(rival.sides().get(1).chains());
    assertThat(rival.sides().get(0).why()).containsExactly(Why.OPEN);
  }

  @Test
  void whatIsReportedLaterAndIsMore() {
    List<Saying> all = new ArrayList<>(said("a", DAY, blast(TURKEY, "27", "أنقرة")));
    all.addAll(said("b", DAY.plusDays(1), blast(TURKEY, "30", "أنقرة")));
    List<Dispute> found = Sayings.disputes(all);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rival().sides().get(1).why()).contains(Why.LATER);
  }

  @Test
  void oneStatementAboutOtherPlaces() {
    assertThat(matters(blast(TURKEY, "30", "أنقرة"), blast(TURKEY, "30", "إسطنبول")))
        .containsExactly(Matter.PLACE);
  }

  @Test
  void otherSpeakersAndTheSameFigureAreNoContradiction() {
    assertThat(matters(blast(TURKEY, "30", "أنقرة"), blast("الأمم المتحدة", "27", "أنقرة")))
        .isEmpty();
    assertThat(matters(blast(TURKEY, "30", "أنقرة"), blast(TURKEY, "ثلاثين", "أنقرة"))).isEmpty();
  }

  @Test
  void whatOneSaysAnotherDenies() {
    List<Dispute> found =
        disputes(
            "قال المرصد السوري لحقوق الإنسان إن الطائرات الروسية قصفت مستشفى ميدانيا في ريف حلب"
                + " الشمالي.",
            "نفت وزارة الدفاع الروسية أن الطائرات الروسية قصفت مستشفى ميدانيا في ريف حلب"
                + " الشمالي.");
    assertThat(found).extracting(one -> one.rival().matter()).containsExactly(Matter.DENIAL);
    assertThat(found.get(0).rival().sides())
        .extracting(Rival.Side::value)
        .containsExactlyInAnyOrder("state", "deny");
  }

  private static String shelling(String speaker, String culprit) {
    return "قال "
        + speaker
        + " إن "
        + culprit
        + " قصفت مستشفى ميدانيا في ريف حلب الشمالي فجر الثلاثاء وقتلت عشرات الجرحى.";
  }

  @Test
  void whomDifferentSpeakersHoldResponsible() {
    String observatory = "المرصد السوري لحقوق الإنسان";
    List<Dispute> found =
        disputes(
            shelling(observatory, "القوات السورية"),
            shelling("الرئيس التركي رجب طيب أردوغان", "القوات الروسية"));
    assertThat(found).extracting(one -> one.rival().matter()).containsExactly(Matter.BLAME);
    Rival rival = found.get(0).rival();
    assertThat(rival.sides()).extracting(Rival.Side::value).doesNotHaveDuplicates().hasSize(2);
    assertThat(rival.sides())
        .allSatisfy(side -> assertThat(side.why()).containsExactly(Why.SOURCE));
    // One speaker, reported in two ways.
    assertThat(
            matters(
                shelling(observatory, "القوات السورية"), shelling(observatory, "القوات الروسية")))
        .containsExactly(Matter.BLAME);
    assertThat(
            matters(
                shelling(observatory, "القوات السورية"),
                shelling("الرئيس التركي رجب طيب أردوغان", "قوات الجيش السوري")))
        .isEmpty();
  }

  @Test
  void theOrderMakesNoDifference() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Saying> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.addAll(
          said(
              "a" + i,
              DAY.plusDays(i % 3),
              blast(
                  i % 2 == 0 ? "وزارة الداخلية التركية" : "الأمم المتحدة",
                  Integer.toString(20 + i % 5),
                  i % 7 == 0 ? "إسطنبول" : "أنقرة")));
    }
    List<Dispute> first = Sayings.disputes(all);
    assertThat(first).isNotEmpty();
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(all, random);
      assertThat(Sayings.disputes(all)).as("seed %d", seed).isEqualTo(first);
    }
  }
}
