package org.isnad.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexedTest {
  @Test
  void isAMapOfItsMoment() {
    long seed = 20_260_802;
    Random random = new Random(seed);
    Map<String, Integer> map = new HashMap<>();
    Indexed.Draft<Integer> draft = Indexed.<Integer>none().draft();
    for (int round = 0; round < 50; round++) {
      for (int i = 0; i < 100; i++) {
        String name = "n" + random.nextInt(3_000);
        if (random.nextInt(4) == 0) {
          draft.put(name, null);
          map.remove(name);
        } else {
          draft.put(name, i);
          map.put(name, i);
        }
      }
      Indexed<Integer> done = draft.done();
      draft.put("later", 1);
      Map<String, Integer> held = new HashMap<>();
      done.forEach(held::put);
      draft.put("later", null);
      assertThat(held).as("seed %d, round %d", seed, round).isEqualTo(map);
      map.forEach((name, value) -> assertThat(done.get(name)).isEqualTo(value));
    }
  }
}
