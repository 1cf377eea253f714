package org.isnad.story.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private static final double PARTICIPANTS_OF_ATTACK = 0.2;

  /** Whoever demands or accuses does so often; to whom it is said makes it one. */
  private static final double SPEAKER = 0.2;

  private static final double SAME_DAY = 0.12;
  private static final double UNDATED = -0.1;
  private static final double SAME_PERIOD = 0.35;
  private static final double SAME_ACT = 0.06;
  private static final double RARE_WORD = 0.15;
  private static final double MOST_RARE_WORDS = 0.2;
  private static final double CONTEXT = 0.12;
  private static final double MOST_CONTEXT = 0.12;
  private static final double OTHER_CONTEXT = -0.08;
  private static final double SAME_PLACE = 0.2;
  private static final double PLACE_WITHIN = 0.08;
  private static final double SAME_FIGURE = 0.2;

  /** Small and round numbers: every day counts some, and two places count as many. */
  private static final double COMMON_FIGURE = 0.12;

  private static final double OTHER_FIGURE = -0.1;
  private static final double OTHER_PARTICIPANTS = -0.15;

  /** Attacks that share words of less weight, and no figure, … */
  private static final double FEW_WORDS = 0.24;

  /** … have to be so much more alike: in a war the same sides meet at the same place every day. */
  private static final double MORE = 0.16;

  private static final double OTHER_MODE = -0.2;
  private static final double OTHER_DAY = -0.1;

  /** What a participant says of an event: a state takes part in hundreds a day. */
  private static final double ONE = 1;

  private static final double STATE = 0.5;
  private static final double DESCRIBED = 0.25;

  /** How the keys of peoples end. */
  private static final String PEOPLE = "-people";

  /** Words are rare whose weight is greater. */
  private static final double RARE = 0.7;

  /** A sentence of so few words shares most of them by chance. */
  private static final double LEAST_WORDS = 4;

  /** Smaller numbers are shared by chance. */
  private static final int TELLING_FIGURE = 3;

  private static final double OTHER_SITE = -0.08;

  /** Two attacks of one day seldom harm as many people, where it is no round number. */
  private static final BigDecimal RARE_COUNT = BigDecimal.valueOf(20);

  /** What one article tells in two sentences and is less alike is told as two. */
  private static final double LEAST_WITHIN = 0.63;

  /** The same of attacks: an article comes back to what was hit in few words. */
  private static final double LEAST_WITHIN_ATTACKS = 0.2;

  static final String KILLED = "killed";

  /**
   * The dead of one attack differ by no more, in tenths, or are more often of two; the wounded may.
   */
  private static final int NEAR_FIGURE = 15;

  private Sameness() {}

  /** Why two tellings do or do not tell the same. */
  public enum Reason {
    WORDS,
    /** Words that hardly any text has. */
    RARE_WORDS,
    /** The telling words mean the same. */
    ACT,
    PARTICIPANTS,
    PLACE,
    PLACE_WITHIN,
    FIGURE,
    /** The day of something that both articles only recall, or since which it lasts for both. */
    DAY,
    /** The articles are on one story. */
    CONTEXT,
    OTHER_CONTEXT,
    OTHER_PARTICIPANTS,
    OTHER_MODE,
    /** Attacks of one day and war that share few words, and no figure. */
    OTHER_WORDS,
    /** The one tells who holds ground, the other a blow. */
    OTHER_ACT,
    /** Other tolls, and no place that both name. */
    OTHER_FIGURE,
    OTHER_DAY,
    /** Attacks of which neither article says when, nor both the same place or figure. */
    UNDATED,
    OTHER_PLACE,
    OTHER_TYPE,
    /** One article tells both, of one attack or of two beside each other. */
    DEED,
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
      boolean few = grounds.stream().anyMatch(ground -> ground.reason() == Reason.OTHER_WORDS);
      return possible && score >= (few ? SAME + MORE : SAME);
    }
  }

  /** That somebody has decided it. */
  static final Verdict RULED =
      new Verdict(1, true, List.of(new Ground(Reason.RULED, 1, List.of())));

  /**
   * Compares two tellings of one article: what tells of one attack is the same; what one sentence
   * tells of two, or what cannot be one anyhow, is not; all else is left open, and no ground.
   */
  static Verdict within(Telling one, Telling other) {
    if (one.type() == other.type() && one.deed().equals(other.deed())) {
      return new Verdict(1, true, List.of(new Ground(Reason.DEED, 1, List.of(one.deed()))));
    }
    if (one.type() == EventType.ASSAULT
        && one.sentence().equals(other.sentence())
        && !one.matter().equals(other.matter())) {
      return ruledOut(Reason.DEED, one.matter(), other.matter());
    }
    Verdict verdict = of(one, other);
    // Of one article the story says nothing.
    double alike =
        verdict.grounds().stream()
            .filter(ground -> ground.reason() != Reason.CONTEXT)
            .mapToDouble(Ground::weight)
            .sum();
    double least = one.type() == EventType.ASSAULT ? LEAST_WITHIN_ATTACKS : LEAST_WITHIN;
    return new Verdict(0, verdict.possible() && alike >= least, verdict.grounds());
  }

  /** Compares two tellings of different articles. */
  public static Verdict of(Telling one, Telling other) {
    if (one.type() != other.type()) {
      return ruledOut(Reason.OTHER_TYPE, one.type().name(), other.type().name());
    }
    if (Deeds.isGround(one.act()) != Deeds.isGround(other.act())) {
      return ruledOut(Reason.OTHER_ACT, one.act(), other.act());
    }
    if (Deeds.isGround(one.act()) && areStrangers(one.actors(), other.actors())) {
      return ruledOut(
          Reason.OTHER_PARTICIPANTS, one.actors().toString(), other.actors().toString());
    }
    long days = apart(one, other);
    if (days > 1 || days > 0 && one.dated() && other.dated()) {
      return ruledOut(Reason.OTHER_DAY, one.day().toString(), other.day().toString());
    }
    if (one.type() == EventType.CONSULT && areOthers(one, other)) {
      return ruledOut(
          Reason.OTHER_PARTICIPANTS, partners(one).toString(), partners(other).toString());
    }
    String here = one.place();
    String there = other.place();
    List<Ground> grounds = new ArrayList<>();
    if (here != null && there != null) {
      Ground place = place(here, there, one, other);
      if (place.weight() != 0) {
        grounds.add(place);
      } else if (isOneSite(one, other)) {
        grounds.add(new Ground(Reason.OTHER_PLACE, OTHER_SITE, place.what()));
      } else {
        return ruledOut(Reason.OTHER_PLACE, here, there);
      }
    }
    if (days > 0) {
      grounds.add(
          new Ground(
              Reason.OTHER_DAY, OTHER_DAY, List.of(one.day().toString(), other.day().toString())));
    }
    if (days == 0
        && one.day().equals(other.day())
        && (isRecalled(one) && isRecalled(other) || lasts(one) && lasts(other))) {
      // On one story, what lasts since one day is one thing.
      boolean period =
          lasts(one) && !Collections.disjoint(one.context().keySet(), other.context().keySet());
      grounds.add(
          new Ground(Reason.DAY, period ? SAME_PERIOD : SAME_DAY, List.of(one.day().toString())));
    }
    if (one.act().equals(other.act())) {
      grounds.add(new Ground(Reason.ACT, SAME_ACT, List.of(one.act())));
    }
    words(Weights.of(one.words()), Weights.of(other.words()), grounds);
    context(Weights.of(one.context()), Weights.of(other.context()), grounds);
    participants(one, other, grounds);
    figures(one, other, grounds);
    if (one.type() == EventType.ASSAULT
        && !one.dated()
        && !other.dated()
        && grounds.stream()
            .noneMatch(
                ground -> ground.reason() == Reason.PLACE || ground.reason() == Reason.FIGURE)) {
      grounds.add(new Ground(Reason.UNDATED, UNDATED, List.of()));
    }
    if (one.type() == EventType.ASSAULT
        && grounds.stream()
            .noneMatch(ground -> ground.reason() == Reason.DAY || ground.reason() == Reason.FIGURE)
        && grounds.stream()
                .filter(
                    ground ->
                        ground.reason() == Reason.WORDS || ground.reason() == Reason.RARE_WORDS)
                .mapToDouble(Ground::weight)
                .sum()
            < FEW_WORDS) {
      grounds.add(new Ground(Reason.OTHER_WORDS, 0, List.of()));
    }
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

  /**
   * Whether two places may be two names for where one thing was: both lie in one city or country,
   * and the two count as many people, more than chance would have it, on one day.
   */
  private static boolean isOneSite(Telling one, Telling other) {
    return one.dated()
        && other.dated()
        && one.day().equals(other.day())
        && !Collections.disjoint(one.within(), other.within())
        && one.tolls().stream()
            .filter(Sameness::isRareCount)
            .anyMatch(
                toll ->
                    other.tolls().stream()
                        .filter(Sameness::isRareCount)
                        .anyMatch(
                            same ->
                                same.counts().equals(toll.counts())
                                    && same.value().compareTo(toll.value()) == 0));
  }

  private static boolean isRareCount(Toll toll) {
    return toll.vague() == null && Tellings.PEOPLE.contains(toll.counts()) && isRare(toll.value());
  }

  private static boolean isRare(BigDecimal count) {
    return count.compareTo(RARE_COUNT) > 0 && count.remainder(BigDecimal.TEN).signum() != 0;
  }

  private static Verdict ruledOut(Reason reason, String one, String other) {
    return new Verdict(0, false, List.of(new Ground(reason, 0, List.of(one, other))));
  }

  /** A name that hardly any text has tells more than its share of the sentence. */
  private static void words(Weights one, Weights other, List<Ground> grounds) {
    double[] sums = new double[2];
    List<String> which = new ArrayList<>();
    List<String> rare = new ArrayList<>();
    one.shared(
        other,
        (word, here, there) -> {
          // A word weighs less the further it stands from the act; so either telling has its say.
          sums[0] += (here + there) / 2;
          which.add(word);
          // One of the two may tell it in another order, further from the act.
          double weight = Math.max(here, there);
          if (weight > RARE) {
            sums[1] += (weight - RARE) / (1 - RARE);
            rare.add(word);
          }
        });
    double all = one.total() + other.total();
    double least = Math.max(LEAST_WORDS, Math.min(one.total(), other.total()));
    if (sums[0] > 0 && all > 0) {
      double likeness = (2 * sums[0] / all + sums[0] / least) / 2;
      grounds.add(new Ground(Reason.WORDS, WORDS * likeness, which));
    }
    if (sums[1] > 0) {
      grounds.add(
          new Ground(Reason.RARE_WORDS, Math.min(MOST_RARE_WORDS, RARE_WORD * sums[1]), rare));
    }
  }

  /** Whether the two articles are on one story. */
  private static void context(Weights one, Weights other, List<Ground> grounds) {
    double[] shared = new double[1];
    List<String> which = new ArrayList<>();
    one.shared(
        other,
        (word, here, there) -> {
          shared[0] += Math.min(here, there);
          which.add(word);
        });
    if (shared[0] > 0) {
      grounds.add(new Ground(Reason.CONTEXT, Math.min(MOST_CONTEXT, CONTEXT * shared[0]), which));
    } else if (!one.isEmpty() && !other.isEmpty()) {
      grounds.add(new Ground(Reason.OTHER_CONTEXT, OTHER_CONTEXT, List.of()));
    }
  }

  /** How many days lie between two events; 0 where they meet. */
  private static long apart(Telling one, Telling other) {
    LocalDate start = one.day().isAfter(other.day()) ? one.day() : other.day();
    LocalDate end = one.until().isBefore(other.until()) ? one.until() : other.until();
    return Math.max(0, ChronoUnit.DAYS.between(end, start));
  }

  /** Whether an article gives the day of something that was no news any more. */
  private static boolean isRecalled(Telling telling) {
    LocalDate published = telling.published();
    return telling.dated()
        && telling.day().equals(telling.until())
        && (published == null || telling.day().isBefore(published.minusDays(1)));
  }

  private static boolean lasts(Telling telling) {
    return telling.dated() && telling.until().isAfter(telling.day());
  }

  private static void participants(Telling one, Telling other, List<Ground> grounds) {
    Set<String> here = participants(one);
    Set<String> there = participants(other);
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    Set<String> shared = new TreeSet<>(here);
    shared.retainAll(there);
    // Who did it there and suffered it here is no sign that it was the same.
    double common = weight(shared) - (isMutual(one.type()) ? 0 : weight(swapped(one, other)) / 2);
    double least = Math.min(weight(here), weight(there));
    if (common > 0) {
      // A war has the same sides every day; who meets is what a meeting is known by.
      double weight =
          switch (one.type()) {
            case ASSAULT -> PARTICIPANTS_OF_ATTACK * common / least;
            case CONSULT -> PARTICIPANTS * common / Math.sqrt(weight(here) * weight(there));
            case COERCE, REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT ->
                (Collections.disjoint(one.recipients(), other.recipients())
                        ? SPEAKER
                        : PARTICIPANTS)
                    * common
                    / least;
            default -> PARTICIPANTS * common / least;
          };
      grounds.add(
          new Ground(Reason.PARTICIPANTS, weight * Math.min(1, common), List.copyOf(shared)));
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

  /**
   * Whether two meetings have no more than one in common whom they name, and each somebody whom the
   * other does not name at all: who received one guest has not received the other with it.
   */
  private static boolean areOthers(Telling one, Telling other) {
    Set<String> here = partners(one);
    Set<String> there = partners(other);
    Set<String> shared = new TreeSet<>(here);
    shared.retainAll(there);
    return shared.size() <= 1 && isAlone(here, there, other) && isAlone(there, here, one);
  }

  /** Whether both sides are named, and none of the one may be one of the other. */
  private static boolean areStrangers(Set<String> here, Set<String> there) {
    return here.stream().anyMatch(Identity::isOne)
        && there.stream().anyMatch(Identity::isOne)
        && here.stream()
            .noneMatch(one -> there.stream().anyMatch(other -> Identity.mayBeOne(one, other)));
  }

  private static Set<String> partners(Telling telling) {
    Set<String> partners = participants(telling);
    partners.addAll(telling.named());
    partners.removeIf(key -> !Identity.isOne(key) || isState(key));
    return partners;
  }

  /** Whether somebody is in one meeting and in no way in the other. */
  private static boolean isAlone(Set<String> here, Set<String> there, Telling other) {
    Set<String> all = new TreeSet<>(there);
    all.addAll(participants(other));
    return here.stream()
        .anyMatch(key -> all.stream().noneMatch(one -> Identity.mayBeOne(one, key)));
  }

  /** Whether it makes no difference who did it and to whom. */
  static boolean isMutual(EventType type) {
    return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
  }

  /** Who stands on the one side there and on the other here, and nowhere on the same. */
  private static Set<String> swapped(Telling one, Telling other) {
    Set<String> swapped = new TreeSet<>();
    for (String key : participants(one)) {
      boolean same =
          one.actors().contains(key) && other.actors().contains(key)
              || one.recipients().contains(key) && other.recipients().contains(key);
      if (!same && participants(other).contains(key)) {
        swapped.add(key);
      }
    }
    return swapped;
  }

  static Set<String> participants(Telling telling) {
    Set<String> all = new TreeSet<>(telling.actors());
    all.addAll(telling.recipients());
    return all;
  }

  private static double weight(Set<String> keys) {
    double weight = 0;
    for (String key : keys) {
      weight +=
          !Identity.isOne(key) ? DESCRIBED : isState(key) || key.endsWith(PEOPLE) ? STATE : ONE;
    }
    return weight;
  }

  /** Whether a key is a country's: ISO 3166 alpha-3. */
  private static boolean isState(String key) {
    return key.length() == 3 && key.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static void figures(Telling one, Telling other, List<Ground> grounds) {
    List<String> same = List.of();
    List<String> apart = List.of();
    boolean near = false;
    for (Toll toll : one.tolls()) {
      for (Toll there : other.tolls()) {
        if (!isTelling(toll) || !isTelling(there) || !there.counts().equals(toll.counts())) {
          continue;
        }
        boolean dead = toll.counts().equals(KILLED);
        if (there.value().compareTo(toll.value()) == 0) {
          same =
              dead || same.isEmpty() ? List.of(toll.counts(), toll.value().toPlainString()) : same;
        } else if (dead) {
          apart = List.of(toll.value().toPlainString(), there.value().toPlainString());
          near |= !isFar(toll.value(), there.value());
        }
      }
    }
    boolean placed = grounds.stream().anyMatch(ground -> ground.reason() == Reason.PLACE);
    if (!same.isEmpty()) {
      // As many wounded, and more or fewer dead: that is chance more often, where no place agrees.
      boolean chance = !same.get(0).equals(KILLED) && !apart.isEmpty() && !placed;
      if (!chance) {
        boolean telling = placed || isRare(new BigDecimal(same.get(1)));
        grounds.add(new Ground(Reason.FIGURE, telling ? SAME_FIGURE : COMMON_FIGURE, same));
      }
    } else if (!near && !apart.isEmpty() && !placed) {
      grounds.add(new Ground(Reason.OTHER_FIGURE, OTHER_FIGURE, apart));
    }
  }

  private static boolean isTelling(Toll toll) {
    return toll.vague() == null
        && !toll.counts().equals("other")
        && toll.value().intValue() >= TELLING_FIGURE;
  }

  private static boolean isFar(BigDecimal one, BigDecimal other) {
    return one.max(other)
            .multiply(BigDecimal.TEN)
            .compareTo(one.min(other).multiply(BigDecimal.valueOf(NEAR_FIGURE)))
        > 0;
  }
}
