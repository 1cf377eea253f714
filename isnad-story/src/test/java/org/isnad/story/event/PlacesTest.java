package org.isnad.story.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void whatIsAddedStandsBehind() {
    Places places = new Places(4);
    places.add(2);
    places.addAll(new Places(9, 3));
    assertThat(places.toArray()).containsExactly(4, 2, 9, 3);
    assertThat(places.get(2)).isEqualTo(9);
  }

  @Test
  void whatIsMergedStillRises() {
    Places places = new Places(2, 5);
    places.merge(new Places(9));
    places.merge(new Places(1));
    places.merge(new Places(3, 4, 7, 12));
    assertThat(places.toArray()).containsExactly(1, 2, 3, 4, 5, 7, 9, 12);
  }

  @Test
  void whatWasClearedTakesOthers() {
    Places places = new Places(2, 5);
    places.clear();
    assertThat(places.size()).isZero();
    places.add(3);
    assertThat(places.toArray()).containsExactly(3);
    assertThat(Places.NONE.size()).isZero();
  }
}
