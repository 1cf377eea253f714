package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that the lexicon holds: at each word the longest one, with the fewest clitics
 * taken off.
 */
final class KnownNames {
  /** How many words may stand between a word of motion and where it goes. */
  private static final int FARTHEST_MOTION = 7;

  private final Draft draft;
  private final int[] nounReadings = new int[Proclitics.MOST];

  private final Homonyms homonyms;

  /** Ambiguous names that the article announced once. */
  private final Set<Actor> announced = Collections.newSetFromMap(new IdentityHashMap<>());

  private boolean again;

  KnownNames(Draft draft) {
    this.draft = draft;
    this.homonyms = new Homonyms(draft);
  }

  void find() {
    for (int i = 0; i < draft.size; ) {
      i = at(i);
    }
    if (!announced.isEmpty()) {
      again = true;
      for (int i = 0; i < draft.size; ) {
        i = draft.isFree(i) ? at(i) : i + 1;
      }
    }
    homonyms.decide();
  }

  private int at(int i) {
    if (!draft.mayBegin(i, NameWords.NAME)) {
      return i + 1;
    }
    PhraseTable.Starts<Name> starts = draft.names.known.of(draft.words.type(i));
    int bestEnd = -1;
    int bestReading = 0;
    Name best = null;
    List<Name> bearers = List.of();
    for (int k = 0; k < starts.size(); k++) {
      PhraseTable.Node<Name> node = starts.node(k);
      for (int j = i + 1; node != null; j++) {
        if (!node.values().isEmpty() && j > bestEnd) {
          Name name = choose(node.values(), i, j, starts.reading(k));
          if (name != null) {
            best = name;
            bearers = node.values();
            bestEnd = j;
            bestReading = starts.reading(k);
          }
        }
        if (j == i + 1 && draft.goesOn(j) && draft.isBracketAt(j)) {
          // كتائب «حزب الله»
          j++;
        }
        node = draft.goesOn(j) ? node.next(draft.words.form(j)) : null;
      }
    }
    if (best != null && bestEnd == i + 1 && bestReading == 0 && isAdjectiveOf(best.actor(), i)) {
      draft.adjectives.set(i);
      return i + 1;
    }
    if (best == null
        || bestEnd == i + 1 && draft.traits(i).function()
        || bestEnd == i + 1 && isPlaceWithAdjective(i, bestReading)
        || draft.isPortfolioOfAnother(i)) {
      return i + 1;
    }
    if (bestEnd > i + 1
        && draft.names.classNouns.contains(draft.bare(i, bestReading))
        && goesFurtherFrom(i + 1, bestEnd, best.actor())) {
      return i + 1;
    }
    if (best.ambiguous() || best.actor().ambiguous() && isGroup(best.actor())) {
      announced.add(best.actor());
    }
    List<Actor> places =
        bearers.size() > 1 && best.actor().kind() == EntityKind.PLACE ? places(bearers) : List.of();
    if (places.size() > 1) {
      homonyms.add(i, bestEnd, bestReading, places, isLocative(i, bestEnd, bestReading));
    } else {
      draft.mention(referent(best.actor(), i, bestEnd, bestReading), i, bestEnd, bestReading);
    }
    return bestEnd;
  }

  /**
   * The places among the bearers of a name; a state's capital, then the others as they are listed.
   */
  private static List<Actor> places(List<Name> names) {
    List<Actor> places = new ArrayList<>();
    for (Name name : names) {
      Actor actor = name.actor();
      if (actor.kind() == EntityKind.PLACE && !name.shortForm() && !places.contains(actor)) {
        places.add(actor.capitalOf() == null ? places.size() : 0, actor);
      }
    }
    return places;
  }

  /**
   * الحملة الوطنية السعودية, المسؤولين العراقيين: behind a definite noun, or a plural one of
   * people, what is spelt like the name of a country or people is the noun's adjective.
   */
  private boolean isAdjectiveOf(Actor actor, int i) {
    int before = i - 1;
    boolean country = actor.kind() == EntityKind.COUNTRY;
    if (!country && actor.kind() != EntityKind.POPULATION
        || draft.sentences.startsAt(i)
        || !draft.isArabic(before)
        || draft.names.functionWords.contains(draft.words.form(before))) {
      return false;
    }
    if (country && isIndefiniteAdjective(actor, i)) {
      return true;
    }
    if (!draft.words.form(i).startsWith("ال")
        || !draft.isDefinite(before)
        || country && draft.nisba(i) == null) {
      return false;
    }
    if (country) {
      // Its other forms are understood all the same (المملكة).
      draft.known(actor);
    }
    return country || isPluralOfPeople(before);
  }

  /** القاعدة العسكرية: a noun of place with its adjective, though القاعدة is a name as well. */
  private boolean isPlaceWithAdjective(int i, int reading) {
    String bare = draft.bare(i, reading);
    String next = draft.goesOn(i + 1) ? draft.words.form(i + 1) : "";
    return bare.startsWith("ال")
        && bare.endsWith("ه")
        && draft.names.placeNouns.contains(bare.substring(2))
        && next.startsWith("ال")
        && next.endsWith("ه");
  }

  /** جنديا تركيا: behind a role in the accusative, the accusative of the country's adjective. */
  private boolean isIndefiniteAdjective(Actor actor, int i) {
    String form = draft.words.form(i);
    String noun = draft.words.form(i - 1);
    if (!form.endsWith("ا") || !noun.endsWith("ا") || draft.lexicon.roles().start(noun) == null) {
      return false;
    }
    for (Nisba nisba : draft.lexicon.nisbas().get(form, 0, form.length() - 1)) {
      if (nisba.country().equals(actor.id())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPluralOfPeople(int token) {
    String form = draft.words.form(token);
    if (form.endsWith("ين") || form.endsWith("ون")) {
      return draft.nisba(token) == null;
    }
    int count = Proclitics.of(form, nounReadings);
    for (int r = 0; r < count; r++) {
      PhraseTable.Node<RoleForm> node =
          draft.lexicon.roles().start(draft.bare(token, nounReadings[r]));
      if (node != null && node.values().stream().anyMatch(f -> f.number() == 3)) {
        return true;
      }
    }
    return false;
  }

  /**
   * تنظيم الدولة الإسلامية: behind a class noun the same actor's name may go on further than with
   * it.
   */
  private boolean goesFurtherFrom(int from, int end, Actor actor) {
    PhraseTable.Node<Name> node = draft.lexicon.names().start(draft.words.form(from));
    for (int j = from + 1; node != null; j++) {
      if (j >= end) {
        for (Name name : node.values()) {
          if (!name.shortForm()
              && (name.actor() == actor
                  || actor.kind() == EntityKind.PLACE && isPlace(name.actor()))) {
            return true;
          }
        }
      }
      node = draft.goesOn(j) ? node.next(draft.words.form(j)) : null;
    }
    return false;
  }

  private static boolean isPlace(Actor actor) {
    return actor.kind() == EntityKind.PLACE || actor.kind() == EntityKind.COUNTRY;
  }

  /** A capital is a place behind في or مدينة; where it acts it stands for its country. */
  private Referent referent(Actor actor, int from, int to, int reading) {
    String country = actor.capitalOf();
    Actor state = country == null ? null : draft.lexicon.actor(country);
    if (state == null) {
      return draft.known(actor);
    }
    // Also where the city is meant, its state's short forms are understood from here on (المملكة).
    Referent acting = draft.known(state);
    return isLocative(from, to, reading) ? draft.known(actor) : acting;
  }

  private boolean isLocative(int from, int to, int reading) {
    if (Proclitics.preposition(reading) == 'ب') {
      return true;
    }
    if (draft.words.startsLine(from)) {
      return !actsAtLineStart(from, to);
    }
    if (Proclitics.preposition(reading) != 0) {
      return Proclitics.preposition(reading) == 'ل' && isReached(from);
    }
    int before = from - 1;
    while (draft.isBracketAt(before)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    if (isPlaceWord(before)) {
      return true;
    }
    // العاصمة السورية دمشق
    if (draft.isDefinite(before) && draft.nisba(before) != null && isPlaceWord(before - 1)) {
      return true;
    }
    // joined to a place: في دمشق وحلب
    Reference joined = draft.at(before);
    if (Proclitics.conjunction(reading)
        && joined != null
        && joined.referent().kind() == EntityKind.PLACE) {
      return true;
    }
    return !Proclitics.conjunction(reading) && isReached(from);
  }

  private boolean isPlaceWord(int token) {
    if (!draft.isArabic(token)) {
      return false;
    }
    String form = draft.words.form(token);
    return draft.names.locatives.contains(form)
        || form.length() > 2
            && "وف".indexOf(form.charAt(0)) >= 0
            && draft.names.locatives.contains(form.substring(1))
        || draft.traits(token).placeNoun();
  }

  /** دمشق ترحب …; in the headline also دمشق: …, which in the text below is where it was written. */
  private boolean actsAtLineStart(int from, int to) {
    if (!draft.goesOn(to)) {
      return false;
    }
    if (draft.isArabic(to)) {
      return draft.isFiniteVerb(draft.words.form(to), 0);
    }
    return from == 0
        && draft.words.form(to).equals(":")
        && draft.goesOn(to + 1)
        && !draft.words.startsLine(to + 1);
  }

  /** زيارة كيري لموسكو, زار الوزير طهران: where somebody goes is a place. */
  private boolean isReached(int token) {
    int start = Math.max(draft.sentences.from(draft.sentences.of(token)), token - FARTHEST_MOTION);
    for (int k = token - 1; k >= start; k--) {
      if (!draft.isArabic(k) || draft.traits(k).function()) {
        return false;
      }
      String form = draft.words.form(k);
      if (draft.names.motions.contains(form)
          || form.length() > 3
              && "وف".indexOf(form.charAt(0)) >= 0
              && draft.names.motions.contains(form.substring(1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Name choose(List<Name> names, int from, int to, int reading) {
    boolean medium = isMediumBefore(from);
    Name chosen = null;
    for (Name name : names) {
      boolean outlet = medium && name.actor().medium() != null;
      if (!outlet
          && (name.shortForm()
              || name.ambiguous() && !isAnnounced(name.actor(), from, to, reading))) {
        continue;
      }
      if (chosen == null || rank(name.actor(), medium) > rank(chosen.actor(), medium)) {
        chosen = name;
      }
    }
    return chosen;
  }

  /** وكالة "الأناضول", صحيفة المدينة: what stands behind such a noun is an outlet. */
  private boolean isMediumBefore(int from) {
    int before = draft.isBracketAt(from - 1) ? from - 2 : from - 1;
    return before >= 0 && draft.traits(before).medium();
  }

  /** Of two bearers of a name: who can act goes before a mere place. */
  private static int rank(Actor actor, boolean medium) {
    if (medium && actor.medium() != null) {
      return 6;
    }
    return switch (actor.kind()) {
      case COUNTRY -> 5;
      case ARMED_GROUP, PERSON -> 4;
      case ORGANIZATION -> actor.medium() == null ? 4 : 2;
      case GATHERING, POPULATION -> 3;
      case PLACE -> actor.capitalOf() != null ? 3 : 1;
      case SOURCE -> 0;
    };
  }

  /**
   * Whether quotation marks or brackets, or a noun like صحيفة before it, announce an ambiguous
   * name. A place's is announced by a noun of place alone, for in brackets stands a month ((آب)) or
   * an agency («الأناضول») as well; and behind such a noun the name is no paper's (مدينة القدس). A
   * place announced once needs no more than a preposition elsewhere, a group nothing.
   */
  private boolean isAnnounced(Actor actor, int from, int to, int reading) {
    if (actor.kind() == EntityKind.COUNTRY && isJoinedToCountry(from, reading)) {
      return true;
    }
    if (again) {
      return announced.contains(actor)
          && (actor.kind() == EntityKind.PLACE
              ? isLocative(from, to, reading)
              : isGroup(actor) && isNoOtherNoun(from, to, reading));
    }
    int before = from - 1;
    if (draft.inBrackets(from, to)) {
      before--;
    }
    boolean asPlace = before >= 0 && draft.traits(before).placeNoun();
    if (asPlace || actor.kind() == EntityKind.PLACE) {
      return asPlace && actor.kind() == EntityKind.PLACE;
    }
    return draft.inBrackets(from, to)
        || from > 0 && draft.names.announcing.contains(draft.words.form(from - 1))
        || isGroup(actor) && reading == 0 && hasMembersBefore(from);
  }

  private static boolean isGroup(Actor actor) {
    return actor.kind() == EntityKind.ARMED_GROUP;
  }

  /** مقاتلي القاعدة, قيادي في القاعدة. */
  private boolean hasMembersBefore(int from) {
    int before = from - 1;
    if (draft.isArabic(before) && draft.names.rolePrepositions.contains(draft.words.form(before))) {
      before--;
    }
    return draft.isArabic(before) && draft.names.membersOfGroup.contains(draft.words.form(before));
  }

  /**
   * Behind تنظيم القاعدة also القاعدة alone, but not القاعدة الجوية, nor where the article has
   * قاعدة for something else.
   */
  private boolean isNoOtherNoun(int from, int to, int reading) {
    if (draft.goesOn(to) && draft.isFree(to) && draft.words.form(to).startsWith("ال")) {
      return false;
    }
    String bare = draft.bare(from, reading);
    String noun = bare.startsWith("ال") ? bare.substring(2) : bare;
    for (int i = 0; i < draft.size; i++) {
      if (draft.isFree(i) && draft.words.form(i).endsWith(noun) && !draft.isDefinite(i)) {
        return false;
      }
    }
    return true;
  }

  /** وليبيا، ومصر، ومالي: in a list of countries another one is a country. */
  private boolean isJoinedToCountry(int from, int reading) {
    int before = draft.isComma(from - 1) ? from - 2 : from - 1;
    Reference joined = draft.at(before);
    return (Proclitics.conjunction(reading) || before < from - 1)
        && joined != null
        && joined.referent().kind() == EntityKind.COUNTRY;
  }
}
