package org.isnad.story.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.term.EventType;
import org.isnad.story.event.Telling.Toll;
import org.isnad.story.identity.Identity;

/**
 * Whether two articles tell the same event. A pure function of the two tellings, and the same
 * whichever comes first: nothing that other articles say has a part in it.
 */
public final class Sameness {
  /** From here on two tellings tell the same event. */
  public static final double SAME = 0.5;

  private static final double WORDS = 0.5;
  private static final double PARTICIPANTS = 0.3;
  private static final double SAME_PLACE = 0.2;
  private static final double PLACE_WITHIN = 0.08;
  private static final double SAME_FIGURE = 0.2;
  private static final double OTHER_PARTICIPANTS = -0.15;
  private static final double OTHER_MODE = -0.2;
  private static final double OTHER_DAY = -0.1;

  /** What a participant says of an event: a state takes part in hundreds a day. */
  private static final double ONE = 1;

  private static final double STATE = 0.5;
  private static final double DESCRIBED = 0.25;

  /** Smaller numbers are shared by chance. */
  private static final int TELLING_FIGURE = 3;

  private Sameness() {}

  /** Why two tellings do or do not tell the same. */
  public enum Reason {
    WORDS,
    PARTICIPANTS,
    PLACE,
    PLACE_WITHIN,
    FIGURE,
    OTHER_PARTICIPANTS,
    OTHER_MODE,
    OTHER_DAY,
    OTHER_PLACE,
    OTHER_TYPE,
    /** Somebody has decided it. */
    RULED
  }

  /**
   * What one reason adds.
   *
   * @param weight how much; negative where it speaks against
   * @param what the words, keys or numbers in question
   */
  public record Ground(Reason reason, double weight, List<String> what) {}

  /**
   * A verdict.
   *
   * @param score from 0 upwards
   * @param possible whether nothing rules it out that they are the same
   * @param grounds what it is made of
   */
  public record Verdict(double score, boolean possible, List<Ground> grounds) {
    /** Whether the two tell the same event. */
    public boolean same() {
      return possible && score >= SAME;
    }
  }

  /** That somebody has decided it. */
  static final Verdict RULED =
      new Verdict(1, true, List.of(new Ground(Reason.RULED, 1, List.of())));

  /** Compares two tellings. */
  public static Verdict of(Telling one, Telling other) {
    if (one.type() != other.type()) {
      return ruledOut(Reason.OTHER_TYPE, one.type().name(), other.type().name());
    }
    long days = Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
    if (days > 1 || days > 0 && one.dated() && other.dated()) {
      return ruledOut(Reason.OTHER_DAY, one.day().toString(), other.day().toString());
    }
    String here = one.place();
    String there = other.place();
    List<Ground> grounds = new ArrayList<>();
    if (here != null && there != null) {
      Ground place = place(here, there, one, other);
      if (place.weight() == 0) {
        return ruledOut(Reason.OTHER_PLACE, here, there);
      }
      grounds.add(place);
    }
    if (days > 0) {
      grounds.add(
          new Ground(
              Reason.OTHER_DAY, OTHER_DAY, List.of(one.day().toString(), other.day().toString())));
    }
    words(one.words(), other.words(), grounds);
    participants(one, other, grounds);
    figures(one, other, grounds);
    if (one.mode() != null && other.mode() != null && !one.mode().equals(other.mode())) {
      grounds.add(new Ground(Reason.OTHER_MODE, OTHER_MODE, List.of(one.mode(), other.mode())));
    }
    double score = grounds.stream().mapToDouble(Ground::weight).sum();
    return new Verdict(Math.max(0, score), true, List.copyOf(grounds));
  }

  /** What two places say of two tellings; nothing where the one does not lie in the other. */
  private static Ground place(String here, String there, Telling one, Telling other) {
    if (here.equals(there)) {
      return isState(here)
          ? new Ground(Reason.PLACE_WITHIN, PLACE_WITHIN, List.of(here))
          : new Ground(Reason.PLACE, SAME_PLACE, List.of(here));
    }
    boolean nested = one.within().contains(there) || other.within().contains(here);
    return nested
        ? new Ground(Reason.PLACE_WITHIN, PLACE_WITHIN, List.of(here, there))
        : new Ground(Reason.OTHER_PLACE, 0, List.of(here, there));
  }

  private static Verdict ruledOut(Reason reason, String one, String other) {
    return new Verdict(0, false, List.of(new Ground(reason, 0, List.of(one, other))));
  }

  private static void words(
      Map<String, Double> one, Map<String, Double> other, List<Ground> grounds) {
    double shared = 0;
    List<String> which = new ArrayList<>();
    for (Map.Entry<String, Double> word : one.entrySet()) {
      if (other.containsKey(word.getKey())) {
        shared += word.getValue();
        which.add(word.getKey());
      }
    }
    double all = sum(one) + sum(other);
    if (shared > 0 && all > 0) {
      grounds.add(new Ground(Reason.WORDS, WORDS * 2 * shared / all, which));
    }
  }

  private static double sum(Map<String, Double> words) {
    return words.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static void participants(Telling one, Telling other, List<Ground> grounds) {
    Set<String> here = participants(one);
    Set<String> there = participants(other);
    Set<String> shared = new TreeSet<>(here);
    shared.retainAll(there);
    double common = weight(shared);
    double least = Math.min(weight(here), weight(there));
    if (common > 0) {
      grounds.add(
          new Ground(
              Reason.PARTICIPANTS,
              PARTICIPANTS * Math.min(1, common) * common / least,
              List.copyOf(shared)));
    } else if (here.stream().anyMatch(Identity::isOne)
        && there.stream().anyMatch(Identity::isOne)) {
      // Who is to blame is what tellings of an attack contradict each other in.
      double against =
          one.type() == EventType.ASSAULT ? OTHER_PARTICIPANTS : 2 * OTHER_PARTICIPANTS;
      List<String> all = new ArrayList<>(here);
      all.addAll(there);
      grounds.add(new Ground(Reason.OTHER_PARTICIPANTS, against, all));
    }
  }

  static Set<String> participants(Telling telling) {
    Set<String> all = new TreeSet<>(telling.actors());
    all.addAll(telling.recipients());
    return all;
  }

  private static double weight(Set<String> keys) {
    double weight = 0;
    for (String key : keys) {
      weight += !Identity.isOne(key) ? DESCRIBED : isState(key) ? STATE : ONE;
    }
    return weight;
  }

  /** Whether a key is a country's: ISO 3166 alpha-3. */
  private static boolean isState(String key) {
    return key.length() == 3 && key.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static void figures(Telling one, Telling other, List<Ground> grounds) {
    for (Toll toll : one.tolls()) {
      boolean telling =
          toll.vague() == null
              && !toll.counts().equals("other")
              && toll.value().intValue() >= TELLING_FIGURE;
      for (Toll same : other.tolls()) {
        if (telling
            && same.vague() == null
            && same.counts().equals(toll.counts())
            && same.value().compareTo(toll.value()) == 0) {
          grounds.add(
              new Ground(
                  Reason.FIGURE,
                  SAME_FIGURE,
                  List.of(toll.counts(), toll.value().toPlainString())));
          return;
        }
      }
    }
  }
}
