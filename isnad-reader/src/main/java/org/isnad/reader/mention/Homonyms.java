package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Names that several places bear (طرابلس, الطيبة, القصير), until the rest of the article tells
 * which of them is meant: an adjective behind the name, the units and places around the bearers,
 * their countries. One article means one of them; where nothing decides, it stays open.
 */
final class Homonyms {
  /** The adjective of a bearer's country right behind the name: طرابلس اللبنانية. */
  private static final int TOLD = 1000;

  /** The unit around a bearer, or another place in it, is in the same sentence. */
  private static final int UNIT_NEAR = 40;

  private static final int COUNTRY_NEAR = 6;
  private static final int UNIT = 10;
  private static final int COUNTRY = 2;

  /** How many times as much must speak for a bearer who is less known than another. */
  private static final int LESS_KNOWN = 3;

  private final Draft draft;
  private final Map<String, List<Use>> uses = new LinkedHashMap<>();

  /** One name in the text. */
  private record Use(int from, int to, int reading, List<Actor> bearers, boolean locative) {}

  Homonyms(Draft draft) {
    this.draft = draft;
  }

  /**
   * Keeps a name open until {@link #decide}; until then it is a place's.
   *
   * @param bearers the places that bear it, the best known first
   * @param locative whether a capital of this name is a place here, and not its state
   */
  void add(int from, int to, int reading, List<Actor> bearers, boolean locative) {
    String name = draft.bare(from, reading);
    for (int i = from + 1; i < to; i++) {
      name += " " + draft.words.form(i);
    }
    Referent open =
        new Referent("place/" + name, EntityKind.PLACE, draft.printed(from, to, reading));
    draft.mention(open, from, to, reading);
    uses.computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Use(from, to, reading, bearers, locative));
  }

  /** Gives each open name to the bearer for whom the article speaks most. */
  void decide() {
    if (uses.isEmpty()) {
      return;
    }
    Map<String, Integer> countries = new HashMap<>();
    Map<String, Integer> units = new HashMap<>();
    for (Referent referent : draft.referents()) {
      boolean where = isPlace(referent);
      int mentions = referent.mentions().size();
      if (referent.country() != null && mentions > 0) {
        countries.merge(referent.country(), where ? COUNTRY * mentions : 1, Integer::sum);
      }
      if (where && mentions > 0) {
        eachUnit(referent, unit -> units.merge(unit, UNIT, Integer::sum));
      }
    }
    uses.forEach((name, found) -> decide(name, found, countries, units));
  }

  private void decide(
      String name, List<Use> found, Map<String, Integer> countries, Map<String, Integer> units) {
    List<Actor> bearers = found.get(0).bearers();
    int[] scores = new int[bearers.size()];
    for (int b = 0; b < scores.length; b++) {
      Actor bearer = bearers.get(b);
      scores[b] = countries.getOrDefault(String.valueOf(bearer.country()), 0);
      scores[b] += units.getOrDefault(bearer.id(), 0);
      Location location = bearer.location();
      if (location != null && location.in() != null) {
        scores[b] += units.getOrDefault(location.in(), 0);
      }
      for (Use use : found) {
        scores[b] += near(use, bearer);
      }
    }
    Actor meant = meant(bearers, scores);
    Referent open = null;
    for (Use use : found) {
      draft.drop(use.from(), use.to());
      Referent referent;
      if (meant != null) {
        String state = use.locative() ? null : meant.capitalOf();
        Actor acting = state == null ? null : draft.lexicon.actor(state);
        referent = draft.known(acting == null ? meant : acting);
      } else {
        if (open == null) {
          open = open(name, bearers, use);
        }
        referent = open;
      }
      draft.mention(referent, use.from(), use.to(), use.reading());
    }
  }

  /** A place of which only the name is known, and the country where all bearers are of one. */
  private Referent open(String name, List<Actor> bearers, Use use) {
    Referent open =
        new Referent(
            "place/" + name, EntityKind.PLACE, draft.printed(use.from(), use.to(), use.reading()));
    open.feminine(true);
    String country = bearers.get(0).country();
    if (country != null && bearers.stream().allMatch(b -> country.equals(b.country()))) {
      open.country(country);
      open.code(country);
    }
    draft.enter(open);
    return open;
  }

  /** The bearer with clearly the highest score, or null. */
  private static @Nullable Actor meant(List<Actor> bearers, int[] scores) {
    int best = 0;
    for (int b = 1; b < scores.length; b++) {
      int factor = isLessKnown(bearers.get(b), bearers.get(best)) ? LESS_KNOWN : 1;
      if (scores[b] > factor * scores[best]) {
        best = b;
      }
    }
    for (int b = 0; b < scores.length; b++) {
      if (b != best
          && scores[b] == scores[best]
          && !isLessKnown(bearers.get(b), bearers.get(best))) {
        return null;
      }
    }
    return bearers.get(best);
  }

  /** A name that is a place's anywhere goes before one that must be announced. */
  private static boolean isLessKnown(Actor one, Actor other) {
    return one.ambiguous() && !other.ambiguous()
        || other.capitalOf() != null && one.capitalOf() == null;
  }

  /** What the words around one use say for a bearer. */
  private int near(Use use, Actor bearer) {
    String country = bearer.country();
    int score = 0;
    if (draft.goesOn(use.to()) && draft.isDefinite(use.to())) {
      Nisba nisba = draft.nisba(use.to());
      if (nisba != null && nisba.country().equals(country)) {
        score += TOLD;
      }
    }
    int sentence = draft.sentences.of(use.from());
    Referent counted = null;
    for (int i = draft.sentences.from(sentence); i < draft.sentences.to(sentence); i++) {
      Reference reference = draft.at(i);
      if (reference == null || reference.referent() == counted) {
        continue;
      }
      counted = reference.referent();
      if (!isPlace(counted)) {
        continue;
      }
      if (isAround(counted, bearer)) {
        score += UNIT_NEAR;
      } else if (country != null && country.equals(counted.country())) {
        score += COUNTRY_NEAR;
      }
    }
    return score;
  }

  private static boolean isPlace(Referent referent) {
    return referent.kind() == EntityKind.PLACE || referent.kind() == EntityKind.COUNTRY;
  }

  /** Whether a place is the unit around a bearer, lies in the same, or lies in the bearer. */
  private static boolean isAround(Referent place, Actor bearer) {
    Actor actor = place.actor();
    if (actor == null || actor == bearer) {
      return false;
    }
    Location location = bearer.location();
    String in = location == null ? null : location.in();
    Location other = actor.location();
    String otherIn = other == null ? null : other.in();
    return actor.id().equals(in) || bearer.id().equals(otherIn) || in != null && in.equals(otherIn);
  }

  private static void eachUnit(Referent place, java.util.function.Consumer<String> unit) {
    Actor actor = place.actor();
    if (actor == null) {
      return;
    }
    unit.accept(actor.id());
    Location location = actor.location();
    if (location != null && location.in() != null) {
      unit.accept(location.in());
    }
  }
}
