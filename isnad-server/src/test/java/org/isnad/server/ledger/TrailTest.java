package org.isnad.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static final Trail<String> BEGUN = Trail.begun();

  private static List<Changed<String>> come(String name) {
    return List.of(new Changed<>(null, name));
  }

  @Test
  void tellsWhatChangedSince() {
    Trail<String> one = BEGUN.with(come("one"));
    Trail<String> two = one.with(come("two")).with(List.of());
    assertThat(two.since(BEGUN)).extracting(Changed::after).containsExactly("one", "two");
    assertThat(two.since(one)).extracting(Changed::after).containsExactly("two");
    assertThat(two.since(two)).isEmpty();
  }

  @Test
  void whatLiesTooFarBackIsNotKnown() {
    Trail<String> far = BEGUN;
    for (int i = 0; i < 100; i++) {
      far = far.with(come("one"));
    }
    assertThat(far.since(BEGUN)).isNull();
    assertThat(BEGUN.since(far)).isNull();
    assertThat(BEGUN.with(come("one")).lost().since(BEGUN)).isNull();
    List<Changed<String>> many = Collections.nCopies(10_000, new Changed<>(null, "one"));
    assertThat(BEGUN.with(many).since(BEGUN)).isNull();
  }
}
