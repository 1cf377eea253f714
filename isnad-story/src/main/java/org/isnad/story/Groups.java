package org.isnad.story;

/** Things that belong together because others join them; whichever way round they are joined. */
public final class Groups {
  private final int[] parents;

  /** Things from 0 to {@code size} - 1, each by itself. */
  public Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** Puts two things, and all that belong to them, together. */
  public void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The least thing of the group. */
  public int of(int thing) {
    int at = thing;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
