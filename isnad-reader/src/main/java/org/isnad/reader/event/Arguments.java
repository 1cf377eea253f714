package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Light;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.StatusCue;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Who is subject and object of a verb, and who does what a verbal noun tells that a verb governs.
 * What it found is valid until the next search.
 */
final class Arguments {
  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Lexicon lexicon;

  List<Referent> subjects = List.of();
  List<Referent> objects = List.of();

  /** Whether the subject is a phrase that stands behind the verb. */
  boolean behind;

  Arguments(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.lexicon = lexicon;
  }

  /**
   * Finds subject and object of a verb.
   *
   * @param verb the verb
   * @param transitive whether an object is looked for; else every phrase behind is the subject
   */
  void find(FiniteVerb verb, boolean transitive) {
    subjects = List.of();
    objects = List.of();
    behind = false;
    int before = skipParticles(verb.token() - 1);
    if (syntax.is(before, Grammar.RELATIVE)) {
      relative(verb, before, transitive);
      return;
    }
    if (syntax.is(before, Grammar.WITH_PRONOUN)) {
      Pronoun pronoun = Participants.pronounOf(words.form(before));
      Referent antecedent = pronoun == null ? null : syntax.antecedent(before, pronoun, null);
      subjects = antecedent == null ? List.of() : List.of(antecedent);
      objectFrom(verb, null, transitive);
      return;
    }
    if (!verb.conjunction() && before >= 0) {
      List<Referent> topic = topic(before, verb);
      if (!topic.isEmpty()) {
        subjects = topic;
        objectFrom(verb, null, transitive);
        return;
      }
      List<Referent> described = describedBefore(before, verb);
      if (described != null) {
        subjects = described;
        objectFrom(verb, null, transitive);
        return;
      }
    }
    Reference subject = syntax.subjectBehind(verb);
    if (subject != null && !isOnlyObject(subject, transitive)) {
      behind = true;
      subjects = all(subject);
      objectFrom(verb, subject, transitive);
      return;
    }
    if (subject == null) {
      List<Referent> unnamed = nationalityBehind(verb);
      if (!unnamed.isEmpty()) {
        subjects = unnamed;
        objectFrom(verb, null, transitive);
        return;
      }
    }
    Reference earlier = syntax.subjectBefore(verb);
    if (earlier != null) {
      subjects = all(earlier);
    } else {
      Referent carried = carried(verb);
      subjects = carried == null ? List.of() : List.of(carried);
    }
    objectFrom(verb, null, transitive);
  }

  /** A place that is no capital acts on nobody: زار الرياض. */
  private static boolean isOnlyObject(Reference subject, boolean transitive) {
    Referent referent = subject.referent();
    return transitive
        && (referent.kind() == EntityKind.PLACE && !isCapital(referent)
            || referent.kind() == EntityKind.GATHERING);
  }

  /** Over negations, auxiliaries and adverbs to the left. */
  private int skipParticles(int i) {
    int k = i;
    while (k >= 0
        && syntax.is(k, Grammar.NEGATION | Grammar.AUXILIARY | Grammar.ADVERB)
        && !syntax.is(k, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
      k--;
    }
    return k;
  }

  private List<Referent> all(Reference first) {
    return syntax.joined(first).stream().map(Reference::referent).toList();
  }

  private void objectFrom(FiniteVerb verb, @Nullable Reference subject, boolean transitive) {
    if (!transitive) {
      return;
    }
    if (verb.object() != null) {
      if (objects.isEmpty()) {
        Referent antecedent =
            syntax.antecedent(
                verb.token(), verb.object(), subjects.isEmpty() ? null : subjects.get(0));
        objects = antecedent == null ? List.of() : List.of(antecedent);
      }
      return;
    }
    Reference object = syntax.objectBehind(verb, subject);
    if (object != null && object != subject && !subjects.contains(object.referent())) {
      objects = all(object);
    }
  }

  /**
   * المبعوث الذي زار الرياض, المجموعات التي تدعمها واشنطن: what the clause describes is its
   * subject, unless a pronoun in the clause stands for it.
   */
  private void relative(FiniteVerb verb, int relative, boolean transitive) {
    Referent antecedent = null;
    for (int k = relative - 1; k >= syntax.sentenceStart(relative) && k > relative - 6; k--) {
      Reference reference = references.covering(k);
      if (reference != null) {
        antecedent = reference.referent();
        break;
      }
      if (words.kind(k) == TokenKind.PUNCTUATION && !syntax.isQuote(k) && !syntax.isSign(k, ')')
          || syntax.verb(k) != null) {
        break;
      }
    }
    boolean resumed = verb.object() != null;
    for (int k = verb.token() + 1; !resumed && k <= verb.token() + 2 && k < words.size(); k++) {
      resumed = syntax.is(k, Grammar.RESUMPTIVE);
    }
    if (!resumed) {
      subjects = antecedent == null ? List.of() : List.of(antecedent);
      objectFrom(verb, null, transitive);
      return;
    }
    if (verb.object() != null && antecedent != null) {
      objects = List.of(antecedent);
    }
    Reference subject = syntax.subjectBehind(verb);
    if (subject != null) {
      behind = true;
      subjects = all(subject);
    } else {
      subjects = nationalityBehind(verb);
    }
    if (verb.object() == null) {
      objectFrom(verb, subject, transitive);
    }
  }

  /**
   * بوتين يستقبل إردوغان, أن موغيريني سوف تزور طهران: who opens the clause right before its verb.
   */
  private List<Referent> topic(int before, FiniteVerb verb) {
    Reference last = references.covering(before);
    if (last == null) {
      return List.of();
    }
    Reference first = syntax.firstOf(last);
    int opener = first.from() - 1;
    boolean opens =
        first.from() == syntax.sentenceStart(verb.token())
            || syntax.is(opener, Grammar.COMPLEMENTIZER) && !syntax.is(opener, Grammar.WITH_PRONOUN)
            || syntax.isSign(opener, ':')
            || syntax.isSign(opener, '-');
    if (!opens
        || first.preposition() != 0
        || !first.referent().canAct() && !isCapital(first.referent())
        || first == last && !syntax.agrees(verb, first, false)) {
      return List.of();
    }
    return all(first);
  }

  private static boolean isCapital(Referent referent) {
    return referent.actor() != null && referent.actor().capitalOf() != null;
  }

  /** The last place that is named before a token, or null. */
  @Nullable Referent placeBefore(int i) {
    for (int k = i - 1; k >= 0 && k > i - 40; k--) {
      Reference reference = references.covering(k);
      if (reference != null && reference.referent().kind() == EntityKind.PLACE) {
        return reference.referent();
      }
    }
    return null;
  }

  /**
   * قوات برية استهدفت …, أن طائرات تركية شنت …: a noun without a name right before the verb is its
   * subject. Null where there is none; a list with the country that an adjective names, else empty.
   */
  private @Nullable List<Referent> describedBefore(int before, FiniteVerb verb) {
    int k = before;
    List<Referent> countries = new ArrayList<>();
    while (k > before - 5
        && k >= syntax.sentenceStart(verb.token())
        && words.kind(k) == TokenKind.ARABIC
        && references.covering(k) == null
        && syntax.verb(k) == null
        && !syntax.isTime(k)
        && !syntax.is(k, Grammar.CLOSED)
        && !startsWithPreposition(k)) {
      Nisba nisba = nisba(k);
      if (nisba != null) {
        addCountry(countries, nisba.country());
      }
      k--;
    }
    int length = before - k;
    if (length == 0 || length >= 5 || startsWithPreposition(k)) {
      return null;
    }
    boolean opens = syntax.is(k, Grammar.COMPLEMENTIZER) && !syntax.is(k, Grammar.WITH_PRONOUN);
    if (!opens && countries.isEmpty()) {
      return null;
    }
    if (syntax.is(k, Grammar.PREPOSITION)) {
      return null;
    }
    return countries;
  }

  private boolean startsWithPreposition(int i) {
    if (i < 0 || words.kind(i) != TokenKind.ARABIC) {
      return false;
    }
    String form = words.form(i);
    return form.length() > 3 && (form.startsWith("لل") || form.startsWith("بال"));
  }

  /** قصفت طائرات روسية: the country of the adjective in a subject that has no name. */
  private List<Referent> nationalityBehind(FiniteVerb verb) {
    List<Referent> countries = new ArrayList<>();
    int end = Math.min(syntax.sentenceEnd(verb.token()), verb.token() + 4);
    for (int k = verb.token() + 1; k < end; k++) {
      if (words.kind(k) != TokenKind.ARABIC
          || references.covering(k) != null
          || syntax.verb(k) != null
          || syntax.is(k, Grammar.CLOSED & ~Grammar.ADVERB)
          || startsWithPreposition(k)) {
        break;
      }
      Nisba nisba = nisba(k);
      if (nisba != null && k > verb.token() + 1) {
        addCountry(countries, nisba.country());
        break;
      }
    }
    return countries;
  }

  /** The subject of the verb before in the same sentence, where this one is joined to it. */
  private @Nullable Referent carried(FiniteVerb verb) {
    int start = syntax.sentenceStart(verb.token());
    for (int i = verb.token() - 1; i >= start; i--) {
      FiniteVerb earlier = syntax.verb(i);
      if (earlier == null) {
        continue;
      }
      Reference subject = syntax.subjectBehind(earlier);
      if (subject != null && subject.from() >= verb.token()) {
        return null;
      }
      if (subject == null) {
        subject = syntax.subjectBefore(earlier);
      }
      if (subject != null) {
        return syntax.agrees(verb, subject, false) && subject.referent().canAct()
            ? subject.referent()
            : null;
      }
    }
    return null;
  }

  /** The first of the subjects of a verb, or null. */
  @Nullable Referent subjectOf(FiniteVerb verb) {
    find(verb, false);
    return subjects.isEmpty() ? null : subjects.get(0);
  }

  /**
   * The subject of the verb that governs a verbal noun and whose subject does what the noun tells
   * (حاول, رفض, بدأ), or null.
   */
  @Nullable Referent controller(Trigger trigger) {
    int start = Math.max(syntax.sentenceStart(trigger.from()), trigger.from() - 9);
    for (int i = trigger.from() - 1; i >= start; i--) {
      if (syntax.isComma(i)
          || syntax.isSign(i, ':')
          || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return null;
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb == null) {
        continue;
      }
      return controls(verb, trigger) ? subjectOf(verb) : null;
    }
    return null;
  }

  private boolean controls(FiniteVerb verb, Trigger trigger) {
    for (int number : verb.verbs()) {
      for (StatusCue cue : syntax.predicates().statusesOf(number)) {
        if (!cue.objectControl() && linked(verb, cue.rest(), trigger)) {
          return true;
        }
      }
      for (Light light : syntax.predicates().lightsOf(number)) {
        if (light.role().equals("actor")
            && !light.not().contains(trigger.frame().type())
            && linked(verb, light.preposition(), trigger)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a noun is what a verb governs by this preposition: between them stand no more than the
   * subject, words of time and the noun of a light verb (بدأت في فرض قيود).
   */
  private boolean linked(FiniteVerb verb, String preposition, Trigger trigger) {
    boolean joined = preposition.isEmpty();
    int nouns = 0;
    for (int i = verb.token() + 1; i < trigger.from(); i++) {
      if (references.covering(i) != null
          || syntax.isTime(i)
          || syntax.is(i, Grammar.ADVERB)
          || syntax.isQuote(i)) {
        continue;
      }
      if (words.kind(i) != TokenKind.ARABIC) {
        return false;
      }
      if (words.form(i).equals(preposition)) {
        joined = true;
        nouns = 0;
      } else if (syntax.is(i, Grammar.CLOSED)) {
        return false;
      } else {
        if (preposition.length() == 1 && words.form(i).startsWith(preposition)) {
          joined = true;
          nouns = 0;
        }
        nouns++;
      }
    }
    if (preposition.length() == 1 && trigger.preposition() == preposition.charAt(0)) {
      return nouns <= 2;
    }
    return joined && trigger.preposition() == 0 && nouns <= 1;
  }

  /** Adds a country where the article names it. */
  void addCountry(List<Referent> to, String iso3) {
    Referent country = references.country(iso3);
    if (country != null && !to.contains(country)) {
      to.add(country);
    }
  }

  /** The nationality that token {@code i} is the adjective of, or null. */
  @Nullable Nisba nisba(int i) {
    if (words.kind(i) != TokenKind.ARABIC) {
      return null;
    }
    String form = words.form(i);
    int from = form.startsWith("ال") ? 2 : 0;
    List<Nisba> found = lexicon.nisbas().get(form, from, form.length());
    return found.isEmpty() ? null : found.get(0);
  }

  /** روسية-أمريكية: talks between the two. */
  @Nullable Nisba secondHalf(int i) {
    return syntax.isSign(i + 1, '-') && i + 2 < words.size() ? nisba(i + 2) : null;
  }
}
