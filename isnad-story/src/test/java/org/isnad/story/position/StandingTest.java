package org.isnad.story.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.story.position.Standing.Change;
import org.isnad.story.position.Standing.Side;
import org.isnad.story.position.Standing.Turn;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  private final List<Stand> stands = new ArrayList<>();

  private StandingTest show(String id, int day, String text) {
    stands.addAll(
        Stand.of(
            id,
            List.of("outlet-" + id),
            READER.read(Article.of(id, text).withPublished(LocalDate.of(2016, 2, day)))));
    return this;
  }

  private Standing ceasefire(Map<String, String> origins) {
    return Standing.of(stands, origins).stream()
        .filter(one -> one.issue().equals("ceasefire") && one.actor().equals("sergey-lavrov"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoRefusesAndThenDemandsHasTurned() {
    show("a", 1, "رفض سيرغي لافروف وقف إطلاق النار في حلب.");
    show("b", 2, "رفض سيرغي لافروف وقف إطلاق النار في حلب.");
    show("c", 9, "دعا سيرغي لافروف إلى وقف إطلاق النار في حلب.");
    Standing standing = ceasefire(Map.of());
    assertThat(standing.stands()).hasSize(3);
    assertThat(standing.turns())
        .extracting(Turn::day, Turn::change, Turn::side, Turn::before)
        .containsExactly(
            tuple(LocalDate.of(2016, 2, 1), Change.FIRST, Side.AGAINST, Side.AGAINST),
            tuple(LocalDate.of(2016, 2, 9), Change.REVERSED, Side.FOR, Side.AGAINST));
    assertThat(standing.side()).isEqualTo(Side.FOR);
  }

  @Test
  void copiesAreOneWitness() {
    show("a", 1, "دعا سيرغي لافروف إلى وقف إطلاق النار في حلب.");
    show("b", 1, "دعا سيرغي لافروف إلى وقف إطلاق النار في حلب.");
    show("c", 1, "وطالب سيرغي لافروف بوقف إطلاق النار.");
    assertThat(ceasefire(Map.of()).turns().get(0).witnesses()).isEqualTo(3);
    assertThat(ceasefire(Map.of("b", "a")).turns().get(0).witnesses()).isEqualTo(2);
  }

  @Test
  void articlesOfOneDayThatShowBothDivide() {
    show("a", 1, "دعا سيرغي لافروف إلى وقف إطلاق النار في حلب.");
    show("b", 3, "دعا سيرغي لافروف إلى وقف إطلاق النار في حلب.");
    show("c", 3, "رفض سيرغي لافروف وقف إطلاق النار في حلب.");
    assertThat(ceasefire(Map.of()).turns())
        .extracting(Turn::change)
        .containsExactly(Change.FIRST, Change.DIVIDED);
  }

  @Test
  void theOrderOfTheStandsMakesNoDifference() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      show(
          "a" + i,
          1 + random.nextInt(20),
          (random.nextBoolean() ? "رفض " : "أيد ")
              + List.of("سيرغي لافروف", "جون كيري").get(random.nextInt(2))
              + " وقف إطلاق النار في حلب.");
    }
    List<Standing> first = Standing.of(stands, Map.of());
    assertThat(first).hasSize(2);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(stands, random);
      assertThat(Standing.of(stands, Map.of())).as("seed %d", seed).isEqualTo(first);
    }
  }
}
