package org.isnad.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WovenTest {
  private record Thing(int rank, int number) {}

  private static final Comparator<Thing> RANK = Comparator.comparingInt(Thing::rank);
  private static final Comparator<Thing> ORDER = RANK.thenComparingInt(Thing::number);

  @Test
  void isWhatSortingGives() {
    long seed = 20_260_801;
    Random random = new Random(seed);
    List<Thing> woven = List.of();
    List<Thing> known = new ArrayList<>();
    for (int round = 0; round < 300; round++) {
      Set<Thing> gone = Woven.identities();
      for (Thing one : known) {
        if (random.nextInt(10) == 0) {
          gone.add(one);
        }
      }
      List<Thing> come = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        come.add(new Thing(random.nextInt(20), 1_000 * round + i));
      }
      woven = Woven.of(woven, gone, come, ORDER);
      known.removeIf(gone::contains);
      known.addAll(come);
      assertThat(woven)
          .as("seed %d, round %d", seed, round)
          .isEqualTo(known.stream().sorted(ORDER).toList());
    }
  }

  @Test
  void whatIsEqualInTheOrderIsToldApart() {
    Thing one = new Thing(1, 1);
    Thing same = new Thing(1, 1);
    Thing third = new Thing(1, 2);
    List<Thing> all = Woven.of(List.of(), List.of(), List.of(one, same, third), RANK);
    assertThat(Woven.of(all, List.of(same), List.of(), RANK)).hasSize(2).doesNotHaveDuplicates();
    assertThat(Woven.of(all, List.of(new Thing(1, 1)), List.of(), RANK)).hasSize(3);
  }

  @Test
  void theListBeforeStaysAsItWas() {
    List<Thing> before = Woven.of(List.of(), List.of(), List.of(new Thing(1, 1)), ORDER);
    Woven.of(before, before, List.of(new Thing(0, 2)), ORDER);
    assertThat(before).containsExactly(new Thing(1, 1));
  }
}
