package org.isnad.reader.mention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Institution;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies that every state has where an adjective or a country's name makes them one
 * state's own (الخارجية الروسية, حكومة دمشق), and later where their head alone refers to the one
 * that the article means (الخارجية, الحكومة).
 */
final class Bodies {
  /** الجيش العربي السوري, المعارضة السورية المسلحة: how many adjectives may stand behind a head. */
  private static final int ADJECTIVES = 3;

  private final Draft draft;
  private int headEnd;

  Bodies(Draft draft) {
    this.draft = draft;
  }

  void find() {
    for (int i = 0; i < draft.size; ) {
      i = at(i);
    }
  }

  private int at(int i) {
    Reference already = draft.at(i);
    if (!draft.mayBegin(i, NameWords.BODY) || already != null && already.from() != i) {
      return i + 1;
    }
    if (already != null && already.referent().kind() == EntityKind.PERSON) {
      return already.to();
    }
    if (draft.isPortfolioOfAnother(i) || draft.names.functionWords.contains(draft.words.form(i))) {
      // بقيادة السعودية is no body's name
      return i + 1;
    }
    PhraseTable.Starts<Institution> starts = draft.names.bodies.of(draft.words.type(i));
    for (int k = 0; k < starts.size(); k++) {
      int reading = starts.reading(k);
      Institution body = head(i, starts.node(k));
      if (body != null) {
        int end = compose(i, headEnd, reading, body);
        if (end > 0) {
          return end;
        }
      }
    }
    return i + 1;
  }

  /** The longest head that begins at a token; {@link #headEnd} tells where it ends. */
  private @Nullable Institution head(int i, PhraseTable.Node<Institution> start) {
    PhraseTable.Node<Institution> node = start;
    Institution body = null;
    for (int j = i + 1; node != null; j++) {
      if (!node.values().isEmpty()) {
        body = node.values().get(0);
        headEnd = j;
      }
      node = draft.goesOn(j) ? node.next(draft.words.form(j)) : null;
    }
    return body;
  }

  /**
   * Joins a body's head to the adjective or country behind it. Returns the end of the phrase, or
   * -1.
   */
  private int compose(int from, int end, int reading, Institution body) {
    boolean definite = draft.isBareDefinite(from, reading);
    int j = end;
    int last = end;
    Nisba nisba = null;
    for (int step = 0; step < ADJECTIVES && draft.goesOn(j); step++) {
      Nisba here =
          nisba == null && isFreeFrom(j, from) ? agreeing(draft.words.form(j), body) : null;
      if (here != null) {
        nisba = here;
      } else if (!draft.names.bodyAdjectives.contains(draft.words.form(j))) {
        break;
      }
      j++;
      last = nisba == null ? last : j;
    }
    if (nisba != null && (definite || end > from + 1)) {
      return withAdjective(from, end, last, reading, body, nisba);
    }
    return definite || !draft.isFree(from) ? -1 : withCountry(from, end, reading, body);
  }

  private boolean isFreeFrom(int token, int from) {
    Reference reference = draft.at(token);
    return reference == null || reference.from() <= from;
  }

  private int withAdjective(
      int from, int end, int last, int reading, Institution body, Nisba nisba) {
    Reference already = draft.at(from);
    if (already != null && already.to() >= last) {
      if (already.to() == last) {
        already.referent().body(body.id());
      }
      return already.to();
    }
    Institution whole = whole(body, from, end, last, reading);
    Referent referent = bodyOf(nisba.country(), whole, from, last, reading);
    draft.drop(from, last);
    draft.mention(referent, from, last, reading);
    return last;
  }

  /** حكومة دمشق: the country's own mention goes into the body's. */
  private int withCountry(int from, int end, int reading, Institution body) {
    Reference owner = draft.goesOn(end) ? draft.startingAt(end) : null;
    if (owner == null || owner.preposition() != 0 || owner.conjunction()) {
      return -1;
    }
    Referent of = owner.referent();
    Actor actor = of.actor();
    boolean capital = actor != null && actor.capitalOf() != null;
    String country = of.country();
    if (country == null || of.kind() != EntityKind.COUNTRY && !capital) {
      return -1;
    }
    int to = owner.to();
    Referent referent = bodyOf(country, body, from, to, reading);
    draft.drop(from, to);
    draft.mention(referent, from, to, reading);
    return to;
  }

  private @Nullable Nisba agreeing(String form, Institution body) {
    if (!form.startsWith("ال")) {
      return null;
    }
    for (Nisba nisba : draft.lexicon.nisbas().get(form, 2, form.length())) {
      if (nisba.number() == 1 && nisba.feminine() == body.feminine()
          || nisba.number() == 3 && body.kind() == EntityKind.POPULATION && !nisba.feminine()) {
        return nisba;
      }
    }
    return null;
  }

  /**
   * المعارضة السورية المسلحة is the body whose head is المعارضة المسلحة, where the lexicon has one.
   */
  private Institution whole(Institution body, int from, int end, int last, int reading) {
    StringBuilder head = new StringBuilder(draft.bare(from, reading));
    for (int k = from + 1; k < last; k++) {
      if (k < end || draft.names.bodyAdjectives.contains(draft.words.form(k))) {
        head.append(' ').append(draft.words.form(k));
      }
    }
    List<Institution> found = draft.lexicon.institutions().get(head.toString());
    return found.isEmpty() ? body : found.get(0);
  }

  private Referent bodyOf(String country, Institution body, int from, int to, int reading) {
    String line = draft.lexicon.actorOfBody(country, body);
    Actor actor = line == null ? null : draft.lexicon.actor(line);
    if (actor != null) {
      Referent known = draft.known(actor);
      known.body(body.id());
      return known;
    }
    String key = country + "/" + body.id();
    Referent referent = draft.referent(key);
    if (referent == null) {
      referent = new Referent(key, body.kind(), draft.printed(from, to, reading));
      Actor state = draft.lexicon.actor(country);
      if (state != null && state.english() != null) {
        referent.english(body.english() + " of " + state.english());
      }
      referent.body(body.id());
      referent.country(country);
      referent.code(body.code() == null ? country : country + body.code());
      referent.feminine(body.feminine());
      referent.plural(body.kind() == EntityKind.POPULATION);
      draft.enter(referent);
    }
    return referent;
  }

  /** الحكومة, الجيش, المعارضة alone: the body of that kind that the article spoke of last. */
  void findHeads() {
    for (int i = 0; i < draft.size; i++) {
      if (draft.mayBegin(i, NameWords.BODY) && draft.isFree(i)) {
        headAlone(i);
      }
    }
  }

  private void headAlone(int i) {
    PhraseTable.Starts<Institution> starts = draft.names.bodies.of(draft.words.type(i));
    if (draft.isBehindOffice(i) || draft.isPortfolioOfAnother(i)) {
      return;
    }
    for (int k = 0; k < starts.size(); k++) {
      int reading = starts.reading(k);
      Institution body = head(i, starts.node(k));
      boolean definite = draft.isBareDefinite(i, reading);
      if (body == null || !definite && headEnd == i + 1 || !isFreeUntil(i, headEnd)) {
        continue;
      }
      Referent referent = last(body, draft.words.start(i));
      if (referent == null && body.alone()) {
        String country = mainCountry();
        referent = country == null ? null : bodyOf(country, body, i, headEnd, reading);
      }
      boolean named = body.named() && headEnd > i + 1;
      if (referent == null && named) {
        String country = countryOfHolder(i, headEnd);
        referent =
            country == null
                ? nobodysOwn(body, i, headEnd, reading)
                : bodyOf(country, body, i, headEnd, reading);
      }
      if (referent != null) {
        if (body.alone() || named) {
          draft.mention(referent, i, headEnd, reading);
        } else {
          draft.refer(referent, i, headEnd, reading, false);
        }
      }
      return;
    }
  }

  /** The country whose وزير حقوق الإنسان the article speaks of, for وزارة حقوق الإنسان; or null. */
  private @Nullable String countryOfHolder(int from, int to) {
    StringBuilder portfolio = new StringBuilder();
    for (int k = from + 1; k < to; k++) {
      portfolio.append(' ').append(draft.words.form(k));
    }
    for (Referent referent : draft.referents()) {
      String role = referent.role();
      if (referent.kind() == EntityKind.PERSON
          && role != null
          && referent.country() != null
          && !referent.mentions().isEmpty()
          && Letters.fold(role).contains(portfolio)) {
        return referent.country();
      }
    }
    return null;
  }

  /** وزارة الداخلية: a body by its whole name, though the article does not say of which country. */
  private Referent nobodysOwn(Institution body, int from, int to, int reading) {
    String key = "body/" + body.id();
    Referent referent = draft.referent(key);
    if (referent == null) {
      referent = new Referent(key, body.kind(), draft.printed(from, to, reading));
      referent.english(body.english());
      referent.body(body.id());
      referent.feminine(body.feminine());
      draft.enter(referent);
    }
    return referent;
  }

  /** The country whose own bodies the article speaks of most, or null where it speaks of none. */
  private @Nullable String mainCountry() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Referent referent : draft.referents()) {
      if (referent.body() != null && referent.country() != null && isSide(referent)) {
        counts.merge(referent.country(), referent.mentions().size(), Integer::sum);
      }
    }
    for (Referent referent : draft.referents()) {
      String country = referent.country();
      if (referent.kind() == EntityKind.COUNTRY && country != null && counts.containsKey(country)) {
        counts.merge(country, referent.mentions().size(), Integer::sum);
      }
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }

  /**
   * A side of a country's inner affairs; a ministry that speaks to others tells nothing of them.
   */
  private boolean isSide(Referent referent) {
    return draft.names.sides.contains(String.valueOf(referent.body()));
  }

  private boolean isFreeUntil(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!draft.isFree(k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The body of this kind whose last mention before an offset is nearest; else the first one behind
   * it.
   */
  private @Nullable Referent last(Institution body, int offset) {
    Referent best = null;
    int bestAt = -1;
    for (Referent referent : draft.referents()) {
      if (!body.id().equals(referent.body())) {
        continue;
      }
      for (Span span : referent.mentions()) {
        if (span.start() < offset && span.start() > bestAt) {
          best = referent;
          bestAt = span.start();
        }
      }
      if (best == null && !referent.mentions().isEmpty()) {
        best = referent;
      }
    }
    return best;
  }
}
