package org.isnad.archive.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Things of any number, as many at a time as one question can name. */
final class Portions {
  /** How many things one question names. */
  private static final int MOST = 400;

  private Portions() {}

  /** All of them in portions, in their order. */
  static <T> List<List<T>> of(Collection<T> all) {
    List<T> things = new ArrayList<>(all);
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < things.size(); from += MOST) {
      portions.add(things.subList(from, Math.min(things.size(), from + MOST)));
    }
    return portions;
  }
}
