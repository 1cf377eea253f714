package org.isnad.reader.mention;

import java.util.List;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that the lexicon holds: at each word the longest one, with the fewest clitics
 * taken off.
 */
final class KnownNames {
  private final Draft draft;
  private final int[] readings = new int[Proclitics.MOST];
  private final int[] nounReadings = new int[Proclitics.MOST];

  KnownNames(Draft draft) {
    this.draft = draft;
  }

  void find() {
    for (int i = 0; i < draft.size; ) {
      i = at(i);
    }
  }

  private int at(int i) {
    if (draft.words.kind(i) == TokenKind.PUNCTUATION) {
      return i + 1;
    }
    String form = draft.words.form(i);
    int count = Proclitics.of(form, readings);
    int bestEnd = -1;
    int bestReading = 0;
    Name best = null;
    for (int r = 0; r < count; r++) {
      int reading = readings[r];
      int skip = Proclitics.letters(reading);
      PhraseTable.Node<Name> node =
          Proclitics.hiddenArticle(reading)
              ? draft.lexicon.names().start(draft.bare(i, reading))
              : draft.lexicon.names().start(form, skip, form.length());
      for (int j = i + 1; node != null; j++) {
        if (!node.values().isEmpty() && j > bestEnd) {
          Name name = choose(node.values(), i, j);
          if (name != null) {
            best = name;
            bestEnd = j;
            bestReading = reading;
          }
        }
        node = draft.goesOn(j) ? node.next(draft.words.form(j)) : null;
      }
    }
    if (best == null || bestEnd == i + 1 && draft.names.functionWords.contains(form)) {
      return i + 1;
    }
    if (bestEnd > i + 1
        && draft.names.classNouns.contains(draft.bare(i, bestReading))
        && goesFurtherFrom(i + 1, bestEnd, best.actor())) {
      return i + 1;
    }
    draft.mention(referent(best.actor(), i, bestReading), i, bestEnd, bestReading);
    return bestEnd;
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
  private Referent referent(Actor actor, int token, int reading) {
    String country = actor.capitalOf();
    Actor state = country == null ? null : draft.lexicon.actor(country);
    return draft.known(state == null || isLocative(token, reading) ? actor : state);
  }

  private boolean isLocative(int token, int reading) {
    if (Proclitics.preposition(reading) == 'ب' || draft.words.startsLine(token)) {
      return true;
    }
    if (Proclitics.preposition(reading) != 0) {
      return false;
    }
    int before = token - 1;
    while (draft.isBracketAt(before)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    if (draft.names.locatives.contains(draft.words.form(before))) {
      return true;
    }
    // joined to a place: في دمشق وحلب
    Reference joined = draft.at(before);
    return Proclitics.conjunction(reading)
        && joined != null
        && joined.referent().kind() == EntityKind.PLACE;
  }

  private @Nullable Name choose(List<Name> names, int from, int to) {
    boolean medium = isMediumBefore(from);
    Name chosen = null;
    for (Name name : names) {
      boolean outlet = medium && name.actor().medium() != null;
      if (!outlet
          && (name.shortForm() || name.ambiguous() && !isAnnounced(name.actor(), from, to))) {
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
    return before >= 0 && draft.names.media.contains(draft.words.form(before));
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
   * an agency («الأناضول») as well; and behind such a noun the name is no paper's (مدينة القدس).
   */
  private boolean isAnnounced(Actor actor, int from, int to) {
    int before = from - 1;
    if (draft.inBrackets(from, to)) {
      before--;
    }
    boolean asPlace = before >= 0 && isPlaceNoun(draft.words.form(before));
    if (asPlace || actor.kind() == EntityKind.PLACE) {
      return asPlace && actor.kind() == EntityKind.PLACE;
    }
    return draft.inBrackets(from, to)
        || from > 0 && draft.names.announcing.contains(draft.words.form(from - 1));
  }

  /** محافظة, and with clitics (بمحافظة); with the article it is an adjective's noun. */
  private boolean isPlaceNoun(String form) {
    int count = Proclitics.of(form, nounReadings);
    for (int r = 0; r < count; r++) {
      if (!Proclitics.hiddenArticle(nounReadings[r])
          && draft.names.placeNouns.contains(form.substring(Proclitics.letters(nounReadings[r])))) {
        return true;
      }
    }
    return false;
  }
}
