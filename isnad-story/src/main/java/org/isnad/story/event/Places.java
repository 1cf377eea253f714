package org.isnad.story.event;

import java.util.Arrays;

/** Places of tellings, one behind the other; more can be added. */
final class Places {
  /** No places, and there never are any. */
  static final Places NONE = new Places(new int[0]);

  private int[] places;
  private int size;

  /** These places, which are not copied. */
  Places(int... places) {
    this.places = places;
    this.size = places.length;
  }

  int size() {
    return size;
  }

  int get(int at) {
    return places[at];
  }

  /** Adds one behind all others. */
  void add(int place) {
    insert(size, place);
  }

  /** Adds all of another list behind these. */
  void addAll(Places others) {
    reserve(others.size);
    System.arraycopy(others.places, 0, places, size, others.size);
    size += others.size;
  }

  /** Adds others to these, all of which rise, so that they still do. */
  void merge(Places others) {
    if (others.size == 1) {
      insert(-1 - Arrays.binarySearch(places, 0, size, others.places[0]), others.places[0]);
      return;
    }
    int[] merged = new int[size + others.size];
    int i = 0;
    int k = 0;
    while (i + k < merged.length) {
      boolean here = k == others.size || i < size && places[i] < others.places[k];
      merged[i + k] = here ? places[i] : others.places[k];
      i += here ? 1 : 0;
      k += here ? 0 : 1;
    }
    places = merged;
    size = merged.length;
  }

  private void insert(int at, int place) {
    reserve(1);
    System.arraycopy(places, at, places, at + 1, size - at);
    places[at] = place;
    size++;
  }

  private void reserve(int more) {
    if (size + more > places.length) {
      places = Arrays.copyOf(places, Math.max(size + more, size + size / 2));
    }
  }

  /** Leaves none. */
  void clear() {
    places = NONE.places;
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(places, size);
  }
}
