package org.isnad.flink.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.story.event.Alike;
import org.isnad.story.event.Pair;

/**
 * Pairs of tellings that tell the same, all of one connected part. A name is written once, however
 * many pairs it is in.
 *
 * @param first the name of one of the tellings
 * @param names the names of all
 * @param ones of each pair the one, by its place among the names
 * @param others of each pair the other
 * @param scores of each pair how alike the two are
 * @param oneTexts of each pair whether both have one text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Pairs(
    String first, String[] names, int[] ones, int[] others, double[] scores, boolean[] oneTexts) {
  /** No more are sent at once. */
  static final int MOST = 4096;

  /** Two guests of a room that tell the same, by their places there, the lesser first. */
  record Met(int one, int other, double score, boolean oneText) {}

  /**
   * Pairs of one room.
   *
   * @param ids the names of all guests, in their order
   */
  static Pairs of(List<Met> met, List<String> ids) {
    Map<Integer, Integer> places = new LinkedHashMap<>();
    int[] ones = new int[met.size()];
    int[] others = new int[met.size()];
    double[] scores = new double[met.size()];
    boolean[] oneTexts = new boolean[met.size()];
    for (int i = 0; i < ones.length; i++) {
      Met pair = met.get(i);
      ones[i] = place(pair.one(), places);
      others[i] = place(pair.other(), places);
      scores[i] = pair.score();
      oneTexts[i] = pair.oneText();
    }
    String[] names = places.keySet().stream().map(ids::get).toArray(String[]::new);
    return new Pairs(names[0], names, ones, others, scores, oneTexts);
  }

  private static int place(int guest, Map<Integer, Integer> places) {
    Integer next = places.size();
    Integer known = places.putIfAbsent(guest, next);
    return known == null ? next : known;
  }

  /** As story takes them. */
  List<Alike> alike() {
    List<Alike> alike = new ArrayList<>();
    for (int i = 0; i < ones.length; i++) {
      alike.add(new Alike(new Pair(names[ones[i]], names[others[i]]), scores[i], oneTexts[i]));
    }
    return alike;
  }
}
