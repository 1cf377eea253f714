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
      return isSame(possible, score, few);
    }
  }

  /** That somebody has decided it. */
  static final Verdict RULED =
      new Verdict(1, true, List.of(new Ground(Reason.RULED, 1, List.of())));

  /**
   * Whether two tell the same.
   *
   * @param few whether they are attacks that share few words
   */
  static boolean isSame(boolean possible, double score, boolean few) {
    return possible && score >= (few ? SAME + MORE : SAME);
  }

  /**
   * Compares two tellings of one article: what tells of one attack is the same; what one sentence
   * tells of two, or what cannot be one anyhow, is not; all else is left open, and no ground.
   */
  static Verdict within(Telling one, Telling other) {
    return within(one, other, new Grounds(true)).verdict();
  }

  /** Compares two tellings of different articles. */
  public static Verdict of(Telling one, Telling other) {
    return weighed(one, other, new Grounds(true)).verdict();
  }

  /** The same as {@link #within(Telling, Telling)}, put on these grounds. */
  static Grounds within(Telling one, Telling other, Grounds grounds) {
    if (one.type() == other.type() && one.deed().equals(other.deed())) {
      grounds.add(Reason.DEED, 1, one.deed());
      return grounds;
    }
    if (one.type() == EventType.ASSAULT
        && one.sentence().equals(other.sentence())
        && !one.matter().equals(other.matter())) {
      return grounds.ruledOut(Reason.DEED, one.matter(), other.matter());
    }
    weighed(one, other, grounds);
    // Of one article the story says nothing.
    double least = one.type() == EventType.ASSAULT ? LEAST_WITHIN_ATTACKS : LEAST_WITHIN;
    return grounds.leftOpen(grounds.sumWithout(Reason.CONTEXT) >= least);
  }

  /** The same as {@link #of}, put on these grounds. */
  static Grounds weighed(Telling one, Telling other, Grounds grounds) {
    if (one.type() != other.type()) {
      return grounds.ruledOut(Reason.OTHER_TYPE, one.type().name(), other.type().name());
    }
    boolean ground = Deeds.isGround(one.act());
    if (ground != (one.act().equals(other.act()) ? ground : Deeds.isGround(other.act()))) {
      return grounds.ruledOut(Reason.OTHER_ACT, one.act(), other.act());
    }
    if (ground && areStrangers(one.actors(), other.actors())) {
      return grounds.ruledOut(Reason.OTHER_PARTICIPANTS, one.actors(), other.actors());
    }
    long days = apart(one, other);
    if (days > 1 || days > 0 && one.dated() && other.dated()) {
      return grounds.ruledOut(Reason.OTHER_DAY, one.day(), other.day());
    }
    if (one.type() == EventType.CONSULT && areOthers(one, other)) {
      return grounds.ruledOut(Reason.OTHER_PARTICIPANTS, partners(one), partners(other));
    }
    String here = one.place();
    String there = other.place();
    if (here != null && there != null && !places(here, there, one, other, grounds)) {
      return grounds.ruledOut(Reason.OTHER_PLACE, here, there);
    }
    if (days > 0) {
      grounds.add(Reason.OTHER_DAY, OTHER_DAY, one.day(), other.day());
    }
    if (days == 0
        && one.day().equals(other.day())
        && (isRecalled(one) && isRecalled(other) || lasts(one) && lasts(other))) {
      // On one story, what lasts since one day is one thing.
      boolean period =
          lasts(one) && !Collections.disjoint(one.context().keySet(), other.context().keySet());
      grounds.add(Reason.DAY, period ? SAME_PERIOD : SAME_DAY, one.day());
    }
    if (one.act().equals(other.act())) {
      grounds.add(Reason.ACT, SAME_ACT, one.act());
    }
    words(Weights.of(one.words()), Weights.of(other.words()), grounds);
    context(Weights.of(one.context()), Weights.of(other.context()), grounds);
    participants(one, other, grounds);
    figures(one, other, grounds);
    if (one.type() == EventType.ASSAULT
        && !one.dated()
        && !other.dated()
        && !grounds.have(Reason.PLACE)
        && !grounds.have(Reason.FIGURE)) {
      grounds.add(Reason.UNDATED, UNDATED);
    }
    if (one.type() == EventType.ASSAULT
        && !grounds.have(Reason.DAY)
        && !grounds.have(Reason.FIGURE)
        && grounds.sumOf(Reason.WORDS, Reason.RARE_WORDS) < FEW_WORDS) {
      grounds.add(Reason.OTHER_WORDS, 0);
    }
    if (one.mode() != null && other.mode() != null && !one.mode().equals(other.mode())) {
      grounds.add(Reason.OTHER_MODE, OTHER_MODE, one.mode(), other.mode());
    }
    return grounds;
  }

  /** What two places say of two tellings; false where these can't be one event. */
  private static boolean places(
      String here, String there, Telling one, Telling other, Grounds grounds) {
    if (here.equals(there)) {
      if (isState(here)) {
        grounds.add(Reason.PLACE_WITHIN, PLACE_WITHIN, here);
      } else {
        grounds.add(Reason.PLACE, SAME_PLACE, here);
      }
    } else if (one.within().contains(there) || other.within().contains(here)) {
      grounds.add(Reason.PLACE_WITHIN, PLACE_WITHIN, here, there);
    } else if (isOneSite(one, other)) {
      grounds.add(Reason.OTHER_PLACE, OTHER_SITE, here, there);
    } else {
      return false;
    }
    return true;
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

  /** A name that hardly any text has tells more than its share of the sentence. */
  private static void words(Weights one, Weights other, Grounds grounds) {
    double[] sums = new double[2];
    boolean shown = grounds.shown();
    List<String> which = shown ? new ArrayList<>() : List.of();
    List<String> rare = shown ? new ArrayList<>() : List.of();
    one.shared(
        other,
        (word, here, there) -> {
          // A word weighs less the further it stands from the act; so either telling has its say.
          sums[0] += (here + there) / 2;
          // One of the two may tell it in another order, further from the act.
          double weight = Math.max(here, there);
          if (shown) {
            which.add(word);
          }
          if (weight > RARE) {
            sums[1] += (weight - RARE) / (1 - RARE);
            if (shown) {
              rare.add(word);
            }
          }
          return true;
        });
    double all = one.total() + other.total();
    double least = Math.max(LEAST_WORDS, Math.min(one.total(), other.total()));
    if (sums[0] > 0 && all > 0) {
      double likeness = (2 * sums[0] / all + sums[0] / least) / 2;
      grounds.add(Reason.WORDS, WORDS * likeness, which);
    }
    if (sums[1] > 0) {
      grounds.add(Reason.RARE_WORDS, Math.min(MOST_RARE_WORDS, RARE_WORD * sums[1]), rare);
    }
  }

  /** Whether the two articles are on one story. */
  private static void context(Weights one, Weights other, Grounds grounds) {
    double[] shared = new double[1];
    boolean shown = grounds.shown();
    List<String> which = shown ? new ArrayList<>() : List.of();
    one.shared(
        other,
        (word, here, there) -> {
          shared[0] += Math.min(here, there);
          if (shown) {
            which.add(word);
          }
          // Of millions of pairs on one story most have enough in common in a few words.
          return shown || CONTEXT * shared[0] < MOST_CONTEXT;
        });
    if (shared[0] > 0) {
      grounds.add(Reason.CONTEXT, Math.min(MOST_CONTEXT, CONTEXT * shared[0]), which);
    } else if (!one.isEmpty() && !other.isEmpty()) {
      grounds.add(Reason.OTHER_CONTEXT, OTHER_CONTEXT);
    }
  }

  /** How many days lie between two events; 0 where they meet. */
  private static long apart(Telling one, Telling other) {
    LocalDate start = one.day().isAfter(other.day()) ? one.day() : other.day();
    LocalDate end = one.until().isBefore(other.until()) ? one.until() : other.until();
    return start.isAfter(end) ? ChronoUnit.DAYS.between(end, start) : 0;
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

  private static void participants(Telling one, Telling other, Grounds grounds) {
    Keys here = participants(one);
    Keys there = participants(other);
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    List<String> shared = here.shared(there);
    double common = 0;
    for (String key : shared) {
      // Who did it there and suffered it here is no sign that it was the same.
      common +=
          isMutual(one.type()) || isOnOneSide(key, one, other) ? weight(key) : weight(key) / 2;
    }
    double least = Math.min(here.weight(), there.weight());
    if (common > 0) {
      // A war has the same sides every day; who meets is what a meeting is known by.
      double weight =
          switch (one.type()) {
            case ASSAULT -> PARTICIPANTS_OF_ATTACK * common / least;
            case CONSULT -> PARTICIPANTS * common / Math.sqrt(here.weight() * there.weight());
            case COERCE, REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT ->
                (Collections.disjoint(one.recipients(), other.recipients())
                        ? SPEAKER
                        : PARTICIPANTS)
                    * common
                    / least;
            default -> PARTICIPANTS * common / least;
          };
      grounds.add(Reason.PARTICIPANTS, weight * Math.min(1, common), shared);
    } else if (here.haveOne() && there.haveOne()) {
      // Who is to blame is what tellings of an attack contradict each other in.
      double against =
          one.type() == EventType.ASSAULT ? OTHER_PARTICIPANTS : 2 * OTHER_PARTICIPANTS;
      List<String> all = new ArrayList<>(here);
      all.addAll(there);
      grounds.add(Reason.OTHER_PARTICIPANTS, against, all);
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
    return Keys.of(here).haveOne()
        && Keys.of(there).haveOne()
        && here.stream()
            .noneMatch(one -> there.stream().anyMatch(other -> Identity.mayBeOne(one, other)));
  }

  private static Set<String> partners(Telling telling) {
    Set<String> partners = new TreeSet<>(participants(telling));
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

  /** Whether somebody has done it, or suffered it, in both. */
  private static boolean isOnOneSide(String key, Telling one, Telling other) {
    return one.actors().contains(key) && other.actors().contains(key)
        || one.recipients().contains(key) && other.recipients().contains(key);
  }

  static Keys participants(Telling telling) {
    return Keys.of(telling.actors()).and(Keys.of(telling.recipients()));
  }

  /** How much somebody's part in an event says of it. */
  static double weight(String key) {
    return !Identity.isOne(key) ? DESCRIBED : isState(key) || key.endsWith(PEOPLE) ? STATE : ONE;
  }

  /** Whether a key is a country's: ISO 3166 alpha-3. */
  private static boolean isState(String key) {
    return key.length() == 3
        && isCapital(key.charAt(0))
        && isCapital(key.charAt(1))
        && isCapital(key.charAt(2));
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  private static void figures(Telling one, Telling other, Grounds grounds) {
    if (one.tolls().isEmpty() || other.tolls().isEmpty()) {
      return;
    }
    List<String> same = List.of();
    List<String> apart = List.of();
    boolean near = false;
    for (Toll toll : one.tolls()) {
      if (!isTelling(toll)) {
        continue;
      }
      for (Toll there : other.tolls()) {
        if (!there.counts().equals(toll.counts()) || !isTelling(there)) {
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
    boolean placed = grounds.have(Reason.PLACE);
    if (!same.isEmpty()) {
      // As many wounded, and more or fewer dead: that is chance more often, where no place agrees.
      boolean chance = !same.get(0).equals(KILLED) && !apart.isEmpty() && !placed;
      if (!chance) {
        boolean telling = placed || isRare(new BigDecimal(same.get(1)));
        grounds.add(Reason.FIGURE, telling ? SAME_FIGURE : COMMON_FIGURE, same);
      }
    } else if (!near && !apart.isEmpty() && !placed) {
      grounds.add(Reason.OTHER_FIGURE, OTHER_FIGURE, apart);
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
