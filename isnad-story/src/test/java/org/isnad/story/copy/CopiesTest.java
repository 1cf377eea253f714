package org.isnad.story.copy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String REPORT =
      "أعلن الوسيط في العاصمة أن الأطراف وافقت على هدنة تستمر أسبوعا وأن القوافل ستدخل المدن"
          + " المحاصرة غدا، وقال إن لجنة مشتركة تراقب التنفيذ وترفع تقريرا كل يوم إلى الدول"
          + " الضامنة.";
  private static final String OTHER =
      "وصلت إلى الميناء سفينة تحمل دقيقا ودواء، ووزعت الجمعيات حمولتها على القرى التي قطعت الثلوج"
          + " طرقها، بينما حذر الأطباء من نقص اللقاح في المستشفيات البعيدة.";

  private static boolean copy(String one, String other) {
    return Copies.isCopy(Shingles.of(one), Shingles.of(other));
  }

  @Test
  void aReprintIsACopyHoweverItIsSpeltOrCut() {
    assertThat(copy(REPORT, REPORT)).isTrue();
    assertThat(copy(REPORT, REPORT.replace('أ', 'ا').replace("،", " -"))).isTrue();
    assertThat(copy(REPORT, REPORT.substring(0, REPORT.length() / 2))).isTrue();
    assertThat(copy(REPORT, OTHER + " " + REPORT)).isTrue();
    assertThat(copy(REPORT, OTHER)).isFalse();
    assertThat(copy(REPORT, "أعلن الوسيط في العاصمة أن السفينة وصلت " + OTHER)).isFalse();
    assertThat(copy("", "")).isFalse();
  }

  @Test
  void theGroupsDoNotDependOnTheOrder() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Copies.Text> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String own = "خبر " + i + " ";
      String text =
          own.repeat(30 + i) + (i % 3 == 0 ? REPORT.repeat(4) : i % 3 == 1 ? OTHER.repeat(4) : "");
      texts.add(
          new Copies.Text(
              "a" + i, LocalDate.of(2031, 1, 1 + random.nextInt(9)), Shingles.of(text)));
    }
    List<Copies.Group> first = Copies.groups(texts);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(texts, random);
      assertThat(Copies.groups(texts)).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void theOriginIsTheFirst() {
    List<Copies.Group> groups =
        Copies.groups(
            List.of(
                new Copies.Text("b", LocalDate.of(2031, 1, 2), Shingles.of(REPORT.repeat(3))),
                new Copies.Text("c", null, Shingles.of(REPORT.repeat(3))),
                new Copies.Text("a", LocalDate.of(2031, 1, 3), Shingles.of(REPORT.repeat(3))),
                new Copies.Text("d", LocalDate.of(2031, 1, 1), Shingles.of(OTHER.repeat(3)))));
    assertThat(groups).containsExactly(new Copies.Group("b", List.of("a", "b", "c")));
  }

  @Test
  void ofOneDayTheOriginIsTheOneThatMostOthersHaveTheirWordsFrom() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Copies.Text> group = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String text = random.ints(60, 0, 9).mapToObj(Integer::toString).collect(joining(" "));
      group.add(new Copies.Text("a" + i, null, Shingles.of(text)));
    }
    int most = group.stream().mapToInt(one -> given(one, group)).max().orElse(0);
    Copies.Text first =
        group.stream().filter(one -> given(one, group) == most).findFirst().orElseThrow();
    assertThat(Copies.origin(group)).as("seed %d", seed).isEqualTo(first.id());
  }

  private static int given(Copies.Text one, List<Copies.Text> group) {
    return group.stream()
        .filter(other -> other != one)
        .mapToInt(other -> one.shingles().shared(other.shingles()))
        .sum();
  }
}
