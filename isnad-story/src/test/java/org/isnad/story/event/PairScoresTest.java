package org.isnad.story.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairScoresTest {
  @Test
  void whatWasNotPutIsNoNumber() {
    PairScores scores = new PairScores();
    scores.put(7, -1);
    assertThat(scores.get(8)).isNaN();
    assertThat(scores.get(7)).isEqualTo(-1);
  }

  @Test
  void theyHoldWhatAMapHolds() {
    Map<Long, Double> map = new HashMap<>();
    PairScores scores = new PairScores();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long pair = 1 + random.nextInt(15_000) * 100_003L;
      double score = random.nextDouble();
      map.put(pair, score);
      scores.put(pair, score);
    }
    for (int i = 0; i < 15_000; i++) {
      long pair = 1 + i * 100_003L;
      assertThat(scores.get(pair)).isEqualTo(map.getOrDefault(pair, Double.NaN));
    }
  }
}
