package org.isnad.archive.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostingsTest {
  static Stream<Postings> kinds() {
    return Stream.of(new DensePostings(), new WidePostings());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsPutAndTakenIsThereAndIsNot(Postings postings) {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    Map<Long, Set<Long>> wanted = new HashMap<>();
    for (int step = 0; step < 200_000; step++) {
      // Few keys have many things, as a footer under all articles has; most have one.
      long key = random.nextInt(5) == 0 ? random.nextInt(9) : random.nextInt() / 50_000 * 50_000L;
      long thing = 1 + random.nextInt(2_000);
      Set<Long> there = wanted.computeIfAbsent(key, unused -> new TreeSet<>());
      if (random.nextInt(3) > 0 && there.add(thing)) {
        postings.put(key, thing);
      } else {
        postings.remove(key, thing);
        there.remove(thing);
      }
    }
    wanted.forEach(
        (key, things) ->
            assertThat(Arrays.stream(postings.get(key)).sorted().boxed())
                .as("seed %d, key %d", seed, key)
                .containsExactlyElementsOf(things));
    for (long key : List.of(1_234_567L, -1L)) {
      assertThat(postings.get(key)).isEmpty();
    }
  }
}
