package org.isnad.reader.mention.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PartSumsTest {
  private static final int FEATURES = 40;

  @Test
  void isNoneByExactlyTheLeadThatTheSumsHave() {
    Random chance = new Random(7);
    int[] all = new int[FEATURES * 20];
    long[] eights = new long[all.length];
    for (int k = 0; k < all.length; k++) {
      all[k] = 3 + 1_000 * k;
      eights[k] = chance.nextLong();
    }
    PartSums sums = new PartSums(Weights.of(all, eights));
    int ahead = 0;
    for (int round = 0; round < 2_000; round++) {
      int n = 1 + chance.nextInt(FEATURES);
      int[] buckets = new int[n];
      for (int k = 0; k < n; k++) {
        buckets[k] = all[chance.nextInt(all.length)];
      }
      sums.clear();
      sums.add(buckets, n);
      int[] scores = new int[NameLabel.COUNT];
      sums.write(scores, 0);
      int next = Integer.MIN_VALUE;
      for (int label = 1; label < NameLabel.COUNT; label++) {
        next = Math.max(next, scores[label]);
      }
      int lead = scores[NameLabel.NONE] - next;
      assertThat(sums.isNone(Math.max(lead, 0))).isEqualTo(lead >= 0);
      assertThat(sums.isNone(Math.max(lead + 1, 1))).isFalse();
      ahead += lead > 0 ? 1 : 0;
    }
    assertThat(ahead).isPositive();
  }
}
