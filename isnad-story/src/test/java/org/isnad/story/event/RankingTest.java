package org.isnad.story.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final int TELLINGS = 60;

  private record Pair(int one, int other, double score) {
    int lesser() {
      return Math.min(one, other);
    }

    int greater() {
      return Math.max(one, other);
    }

    boolean isRuled() {
      return score < 0;
    }
  }

  @Test
  void theSurestComesFirst() {
    assertThat(ranked(new Pair(0, 1, 0.5), new Pair(1, 2, 0.9), new Pair(0, 2, 0.7)))
        .containsExactly("1-2", "0-2", "0-1");
  }

  @Test
  void whatSomebodyDecidedComesLast() {
    assertThat(ranked(new Pair(2, 1, -1), new Pair(1, 3, 0), new Pair(0, 2, -1)))
        .containsExactly("1-3", "0-2 ruled", "2-1 ruled");
  }

  @Test
  void ofPairsThatAreAsSureTheFirstPlacesComeFirstWhicheverWayRound() {
    assertThat(ranked(new Pair(3, 1, 1), new Pair(1, 2, 1), new Pair(4, 0, 1)))
        .containsExactly("4-0", "1-2", "3-1");
  }

  @Test
  void scoresThatDifferInTheirLastDigitDiffer() {
    double more = Math.nextUp(0.7);
    assertThat(ranked(new Pair(0, 1, 0.7), new Pair(0, 2, more), new Pair(0, 3, Math.nextUp(more))))
        .containsExactly("0-3", "0-2", "0-1");
  }

  @Test
  void manyAreInTheOrderThatComparingGives() {
    Random random = new Random(1);
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < TELLINGS; one++) {
      for (int other = 0; other < one; other++) {
        double score = random.nextInt(9) / 8.0;
        for (int i = random.nextInt(3); i > 0; i--) {
          score = Math.nextUp(score);
        }
        boolean turned = random.nextBoolean();
        pairs.add(
            new Pair(
                turned ? other : one, turned ? one : other, random.nextInt(9) == 0 ? -1 : score));
      }
    }
    List<String> sorted =
        pairs.stream()
            .sorted(
                Comparator.comparing(Pair::isRuled)
                    .thenComparing(Pair::score, Comparator.reverseOrder())
                    .thenComparing(Pair::lesser)
                    .thenComparing(Pair::greater))
            .map(pair -> name(pair.one(), pair.other(), pair.isRuled()))
            .toList();
    assertThat(ranked(pairs.toArray(Pair[]::new))).isEqualTo(sorted);
  }

  @Test
  void whatIsFoundOfAPairStaysWithIt() {
    Ranking ranking = new Ranking(TELLINGS, TELLINGS * TELLINGS);
    ranking.put(0, 1, 0.5, true);
    ranking.put(2, 3, 0.6, false);
    ranking.rule(1, 3);
    Found found = ranking.surestFirst();
    assertThat(IntStream.range(0, found.size()).mapToObj(found::isOneText))
        .containsExactly(false, true, false);
  }

  @Test
  void pairsOfOneGroupStayInTheirOrder() {
    Ranking ranking = new Ranking(TELLINGS, TELLINGS * TELLINGS);
    ranking.put(0, 1, 0.5, true);
    ranking.put(4, 2, 0.6, false);
    ranking.put(1, 2, 0.7, false);
    ranking.put(1, 3, 0.8, false);
    Found[] inside = ranking.surestFirst().inside(new int[] {0, 0, 1, 0, 1}, 3);
    assertThat(inside).hasSize(3);
    assertThat(names(inside[0])).containsExactly("1-3", "0-1");
    assertThat(inside[0].isOneText(1)).isTrue();
    assertThat(names(inside[1])).containsExactly("4-2");
    assertThat(names(inside[2])).isEmpty();
  }

  private static List<String> ranked(Pair... pairs) {
    Ranking ranking = new Ranking(TELLINGS, TELLINGS * TELLINGS);
    for (Pair pair : pairs) {
      if (pair.isRuled()) {
        ranking.rule(pair.one(), pair.other());
      } else {
        ranking.put(pair.one(), pair.other(), pair.score(), false);
      }
    }
    return names(ranking.surestFirst());
  }

  private static List<String> names(Found found) {
    return IntStream.range(0, found.size())
        .mapToObj(pair -> name(found.one(pair), found.other(pair), found.isRuled(pair)))
        .toList();
  }

  private static String name(int one, int other, boolean ruled) {
    return one + "-" + other + (ruled ? " ruled" : "");
  }
}
