package org.isnad.flink.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final int TEXTS = 3000;

  @Test
  void noCopyIsPassedOverAndFewOthersAreNot() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    int others = 0;
    int passed = 0;
    for (int i = 0; i < TEXTS; i++) {
      int size = 20 + random.nextInt(i % 10 == 0 ? 9000 : 800);
      double share = random.nextDouble();
      long[] one = random.longs(size).toArray();
      LongStream common = LongStream.of(one).limit((int) (share * size));
      LongStream own = random.longs(random.nextInt(size));
      Shingles text = shingles(LongStream.of(one));
      Shingles other = shingles(LongStream.concat(common, own));
      boolean may = new Outline(text).mayBeCopy(new Outline(other));
      if (text.containment(other) >= Copies.COPY) {
        assertThat(may).as("seed %d, text %d", seed, i).isTrue();
      } else {
        others++;
        passed += may ? 0 : 1;
      }
    }
    assertThat(passed).as("seed %d", seed).isGreaterThan(others / 2);
  }

  private static Shingles shingles(LongStream hashes) {
    return Shingles.ofHashes(hashes.sorted().distinct().toArray());
  }
}
