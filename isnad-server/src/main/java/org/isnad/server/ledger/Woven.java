package org.isnad.server.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Brings long lists that stand in an order from one moment to the next. */
public final class Woven {
  private Woven() {}

  /** A set in which two that say the same are still two. */
  public static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /**
   * A list without what has gone and with what has come, in order; where little changes it costs
   * about as much as copying it.
   *
   * @param before the list, in order
   * @param gone those of it that are left out, by identity
   * @param come what is put in, in any order
   * @param order the order; of those that are equal in it what has come stands first
   * @return a new list, which can't be changed
   */
  public static <T> List<T> of(
      List<T> before, Collection<T> gone, Collection<T> come, Comparator<? super T> order) {
    List<T> sorted = new ArrayList<>(come);
    sorted.sort(order);
    int[] without = gone.stream().mapToInt(one -> place(before, one, order)).sorted().toArray();
    int skipped = (int) Arrays.stream(without).filter(at -> at < 0).count();
    List<T> all = new ArrayList<>(before.size() + sorted.size());
    int from = 0;
    for (T one : sorted) {
      int found = Collections.binarySearch(before, one, order);
      int to = Math.max(from, found < 0 ? -found - 1 : found);
      skipped = copy(before, from, to, without, skipped, all);
      all.add(one);
      from = to;
    }
    copy(before, from, before.size(), without, skipped, all);
    return Collections.unmodifiableList(all);
  }

  /** Where one stands in a list, or -1. */
  private static <T> int place(List<T> list, T one, Comparator<? super T> order) {
    int found = Collections.binarySearch(list, one, order);
    if (found >= 0 && list.get(found) == one) {
      return found;
    }
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == one) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Copies a stretch, leaving places out.
   *
   * @param next the first of the places that can lie in it
   * @return the first that lies behind it
   */
  private static <T> int copy(
      List<T> list, int from, int to, int[] without, int next, List<T> target) {
    int at = from;
    int place = next;
    while (place < without.length && without[place] < to) {
      target.addAll(list.subList(at, Math.max(at, without[place])));
      at = Math.max(at, without[place] + 1);
      place++;
    }
    if (at < to) {
      target.addAll(list.subList(at, to));
    }
    return place;
  }
}
