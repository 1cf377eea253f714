package org.isnad.flink.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.flink.keyed.Guest;
import org.isnad.story.event.Pair;

/**
 * Pairs of tellings that tell the same, all of one connected part. A name is written once, however
 * many pairs it is in.
 *
 * @param first the name of one of the tellings
 * @param names the names of all
 * @param ones of each pair the one, by its place among the names
 * @param others of each pair the other
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Pairs(String first, String[] names, int[] ones, int[] others) {
  /** No more are sent at once. */
  static final int MOST = 4096;

  /** Pairs of guests, by their places. */
  static Pairs of(List<Guest> guests, List<int[]> pairs) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    int[] ones = new int[pairs.size()];
    int[] others = new int[pairs.size()];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = place(pairs.get(i)[0], places);
      others[i] = place(pairs.get(i)[1], places);
    }
    String[] names =
        places.keySet().stream().map(place -> guests.get(place).id()).toArray(String[]::new);
    return new Pairs(names[0], names, ones, others);
  }

  private static int place(int guest, Map<Integer, Integer> places) {
    int next = places.size();
    return places.computeIfAbsent(guest, unused -> next);
  }

  /** As story takes them. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ones.length; i++) {
      pairs.add(new Pair(names[ones[i]], names[others[i]]));
    }
    return pairs;
  }
}
