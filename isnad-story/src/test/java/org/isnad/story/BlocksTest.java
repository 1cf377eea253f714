package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static int met(int size) {
    List<String> ids = IntStream.range(0, size).mapToObj(i -> "article-" + i).toList();
    Blocks<String> blocks = new Blocks<>(ids);
    for (int i = 0; i < size; i++) {
      blocks.put(i, "key");
    }
    int[] met = {0};
    for (int i = 0; i < size; i++) {
      blocks.meeting(i, other -> met[0]++);
    }
    return met[0];
  }

  @Test
  void allMeetInASmallBlock() {
    assertThat(met(Blocks.WHOLE)).isEqualTo(Blocks.WHOLE * (Blocks.WHOLE - 1) / 2);
  }

  @Test
  void aLargeBlockCostsSoManyForEach() {
    for (int size : List.of(1000, 20_000)) {
      assertThat(met(size)).isBetween(size * Blocks.WHOLE / 4, (int) (size * Blocks.WHOLE * 1.3));
    }
  }

  @Test
  void leadersAreFewerOnlyWhereTheBlockThins() {
    List<Integer> thinned = new ArrayList<>();
    for (int size = 1; size <= 4 * Blocks.WHOLE + 1; size++) {
      if (Blocks.thins(size)) {
        thinned.add(size);
      }
      for (int i = 0; i < 300; i++) {
        boolean led = Blocks.leads(size - 1, "a" + i);
        boolean leads = Blocks.leads(size, "a" + i);
        assertThat(!leads || led).isTrue();
        assertThat(leads == led || Blocks.thins(size)).isTrue();
      }
    }
    assertThat(thinned)
        .containsExactly(Blocks.WHOLE + 1, 2 * Blocks.WHOLE + 1, 4 * Blocks.WHOLE + 1);
  }
}
