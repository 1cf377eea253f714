package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.event.Phrase.Ending;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases: a count or quantifier, the head, its genitive, adjectives, and what it
 * belongs to (قوات تابعة للحكومة); and tells who a phrase stands for. People whom nothing names
 * stand for themselves (ثلاثة عمال); a thing stands for whom it belongs to (مواقع داعش).
 */
final class Phrases {
  private static final int LONGEST = 9;
  private static final int FARTHEST_PERSON = 40;
  private static final String OF = "من";

  /** A noun counts with و before it though it stands alone a quarter as often: وإصابة. */
  private static final int RARER = 4;

  private static final int ASKED = 1;
  private static final int CONJUNCTION = 2;
  private static final int PREPOSITION = 4;

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Lexicon lexicon;
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final Set<String> people;
  private final Set<String> quantifiers;
  private final Set<String> atLeast;
  private final Set<String> belonging;
  private final Set<String> means;
  private final Set<String> partsOfGroups;
  private final Set<String> locations;
  private final Set<String> ownCountries;
  private final Set<String> casualties;
  private final Set<String> reflexives;
  private final Map<String, Referent> described = new HashMap<>();

  /** What is written onto each token, once it has been asked: see {@link #clitics(int)}. */
  private final byte[] clitics;

  Phrases(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.lexicon = lexicon;
    this.people = lexicon.words("people");
    this.quantifiers = lexicon.words("quantifier");
    this.atLeast = lexicon.words("bound");
    this.belonging = lexicon.words("belonging");
    this.means = lexicon.words("means");
    this.partsOfGroups = lexicon.words("part-of-group");
    this.locations = lexicon.words("location");
    this.ownCountries = lexicon.words("own-country");
    this.casualties = lexicon.words("casualty");
    this.reflexives = lexicon.words("reflexive");
    this.clitics = new byte[words.size()];
  }

  /** The phrase that begins at token {@code i}, or null. */
  @Nullable Phrase at(int i) {
    int k = i;
    while (syntax.isQuote(k) || syntax.isSign(k, '(') || syntax.is(k, Grammar.DEMONSTRATIVE)) {
      k++;
    }
    if (k >= words.size() || k >= syntax.sentenceEnd(i)) {
      return null;
    }
    int head = counted(k);
    while (syntax.isQuote(head) && head > k) {
      head++;
    }
    Reference reference = references.startingAt(head);
    if (reference != null) {
      return ofReference(i, k, reference);
    }
    return head > k && isNoun(head) || head == k && isNoun(k) ? ofNoun(i, k, head) : null;
  }

  /** A phrase and those joined to it by و, or by commas before the last و. */
  List<Phrase> joined(Phrase first) {
    List<Phrase> all = new ArrayList<>(2);
    all.add(first);
    int end = syntax.sentenceEnd(first.from());
    Phrase last = first;
    while (last.to() < end) {
      if (last.reference() != null) {
        List<Reference> known = syntax.joined(last.reference());
        if (known.size() > 1) {
          for (Reference one : known.subList(1, known.size())) {
            last = ofReference(one.from(), one.from(), one);
            all.add(last);
          }
        }
      }
      int k = last.to();
      while (k < end && (syntax.isQuote(k) || syntax.isSign(k, ')') || syntax.isComma(k))) {
        k++;
      }
      if (k >= end || words.kind(k) != TokenKind.ARABIC || words.form(k).charAt(0) != 'و') {
        break;
      }
      Phrase next = at(k);
      if (next == null
          || !next.conjunction()
          || next.preposition() != 0
          || next.referents().isEmpty()
          || first.people() != next.people()
          || syntax.verb(k) != null) {
        break;
      }
      all.add(next);
      last = next;
    }
    return all;
  }

  /** Everybody for whom a phrase and those joined to it stand. */
  List<Referent> everybody(Phrase first) {
    List<Referent> all = new ArrayList<>(2);
    for (Phrase one : joined(first)) {
      for (Referent referent : one.referents()) {
        if (!all.contains(referent)) {
          all.add(referent);
        }
      }
    }
    return all;
  }

  /** The longest phrase of people that ends right before token {@code i}, or null. */
  @Nullable Phrase endingAt(int i) {
    Phrase best = null;
    int start = Math.max(syntax.sentenceStart(Math.max(i - 1, 0)), i - LONGEST);
    for (int k = i - 1; k >= start; k--) {
      if (words.kind(k) != TokenKind.ARABIC && words.kind(k) != TokenKind.NUMBER
          || syntax.verb(k) != null
          || syntax.is(k, Grammar.CLOSED & ~Grammar.PREPOSITION)) {
        break;
      }
      Phrase phrase = at(k);
      if (phrase != null && phrase.to() == i) {
        best = phrase;
      }
    }
    return best;
  }

  // ---- known phrases

  private Phrase ofReference(int from, int k, Reference reference) {
    Referent referent = reference.referent();
    int to = reference.to();
    boolean counted = reference.from() > k;
    boolean plain =
        !reference.named()
            && isOnlyDescribed(referent)
            && referent.kind() != EntityKind.PERSON
            && (counted || !referent.isSource());
    boolean wider = false;
    if (plain) {
      int end = adjectives(to, reference.head());
      wider = end > to || counted;
      to = end;
    }
    while (syntax.isQuote(to) && from < k) {
      to++;
    }
    List<Referent> who = List.of(referent);
    Referent owner = plain ? ownerOfMeans(reference) : null;
    if (owner != null) {
      who = List.of(owner);
    } else if (wider) {
      who =
          List.of(
              describe(
                  k,
                  reference.from(),
                  to,
                  referent.kind(),
                  reference.feminine(),
                  reference.plural() || counted,
                  referent.country()));
    }
    return new Phrase(
        from,
        to,
        counted ? conjunctionAt(k) : reference.conjunction(),
        counted ? prepositionAt(k) : reference.preposition(),
        reference.named() || isDefinite(reference.head()),
        reference.feminine(),
        reference.plural() || counted,
        counted ? Ending.NONE : ending(reference.head(), reference.named()),
        referent.canAct(),
        false,
        counted,
        who,
        reference);
  }

  /** Described by this article's words alone: no known body, no name. */
  private static boolean isOnlyDescribed(Referent referent) {
    return referent.mentions().isEmpty()
        && referent.actor() == null
        && referent.key().startsWith("described/");
  }

  /** طائرات تركية: what a country's means of war do, the country does. */
  private @Nullable Referent ownerOfMeans(Reference reference) {
    String country = reference.referent().country();
    return country != null && Nouns.matchesLoosely(means, words.form(reference.head()))
        ? references.country(country)
        : null;
  }

  // ---- plain nouns

  private Phrase ofNoun(int from, int k, int head) {
    if (ownCountries.contains(stem(head))) {
      return ownCountry(from, head);
    }
    boolean counted = head > k;
    boolean person = isPeople(head);
    boolean location = isOneOf(locations, head);
    boolean definite = isDefinite(head);
    boolean feminine = isFeminine(head);
    boolean plural = counted || isPluralOfPeople(head) || isBrokenPlural(head);
    int limit = Math.min(syntax.sentenceEnd(head), head + LONGEST);
    List<Referent> owners = List.of();
    String country = null;
    int to = head + 1;
    boolean construct = false;
    Referent possessor = possessor(head);
    if (possessor != null) {
      owners = List.of(possessor);
      limit = to;
    }
    while (to < limit) {
      int at = to;
      while (at < limit && syntax.isQuote(at)) {
        at++;
      }
      Reference next = references.startingAt(at);
      if (next != null) {
        if (isAttribute(next, head, definite, person)) {
          to = next.to();
          continue;
        }
        boolean genitive = !definite && next.preposition() == 0 && !next.conjunction();
        boolean belongs =
            next.preposition() == 'ل'
                && (!definite || construct)
                && (person || isOneOf(means, head) || isOneOf(partsOfGroups, head));
        if (genitive || belongs) {
          owners = referentsOf(next);
          to = next.to();
        }
        break;
      }
      if (at > to || words.kind(to) != TokenKind.ARABIC) {
        break;
      }
      Reference behind = references.startingAt(to + 1);
      if (behind != null
          && (belonging.contains(Nouns.bare(words.form(to), false))
                  && (behind.preposition() == 'ل' || behind.preposition() == 'ب')
              || words.form(to).equals(OF)
                  && behind.referent().canAct()
                  && (person || !definite))) {
        owners = referentsOf(behind);
        to = behind.to();
        break;
      }
      if (syntax.verb(to) != null || syntax.isTime(to) || syntax.is(to, Grammar.CLOSED)) {
        break;
      }
      if (conjunctionAt(to) || prepositionAt(to) != 0) {
        break;
      }
      if (!person && owners.isEmpty() && isDefinite(to) == definite) {
        Referent group = groupOf(to);
        if (group != null) {
          owners = List.of(group);
          to++;
          continue;
        }
      }
      Nisba nisba = nisba(to);
      if (nisba != null && (isDefinite(to) == definite || construct)) {
        country = nisba.country();
        to++;
        continue;
      }
      if (!definite && !construct && isDefinite(to)) {
        construct = true;
        to++;
        continue;
      }
      if ((definite || construct) && isDefinite(to) || agrees(head, to, definite)) {
        to++;
        continue;
      }
      break;
    }
    List<Referent> who;
    if (person && possessor == null) {
      who = List.of(describe(k, head, to, EntityKind.POPULATION, feminine, plural, country));
    } else if (!owners.isEmpty()) {
      who = owners;
    } else {
      boolean acts = location || isOneOf(means, head) || isOneOf(partsOfGroups, head);
      Referent state = country == null || !acts ? null : references.country(country);
      if (state == null && country != null && isOneOf(means, head)) {
        state = describe(k, head, to, EntityKind.ARMED_GROUP, feminine, plural, country);
      }
      who = state == null ? List.of() : List.of(state);
    }
    return new Phrase(
        from,
        to,
        conjunctionAt(k),
        prepositionAt(k),
        definite,
        feminine,
        plural,
        counted ? Ending.NONE : ending(head, false),
        person,
        location,
        counted,
        who,
        null);
  }

  /**
   * قواته: whose a group or its means of war are, by the pronoun behind them; null for nobody's.
   */
  private @Nullable Referent possessor(int head) {
    String form = words.form(head);
    int from = letters(head);
    for (int n = 1; n <= 3 && form.length() - n - from >= 3; n++) {
      Pronoun pronoun = Pronoun.at(form, form.length() - n, form.length());
      if (pronoun == null || pronoun.person() != Person.THIRD) {
        continue;
      }
      String stem = form.substring(from, form.length() - n);
      if (partsOfGroups.contains(stem) || means.contains(stem)) {
        return syntax.antecedent(head, pronoun, null);
      }
    }
    return null;
  }

  /** مقذوفات حوثية: the armed group of the article whose name the adjective is made of, or null. */
  private @Nullable Referent groupOf(int i) {
    String stem = stem(i);
    if (stem.endsWith("ه")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (!stem.endsWith("ي") || stem.length() < 4) {
      return null;
    }
    for (Referent referent : references.referents()) {
      if (referent.kind() == EntityKind.ARMED_GROUP && isNamedAfter(referent, stem)) {
        return referent;
      }
    }
    return null;
  }

  private static boolean isNamedAfter(Referent group, String adjective) {
    String name = group.name();
    int from = name.startsWith("ال") ? 2 : 0;
    int rest = name.length() - from;
    boolean plural =
        rest == adjective.length() + 2
            && name.startsWith(adjective, from)
            && (name.endsWith("ون") || name.endsWith("ين"));
    boolean singular = rest == adjective.length() - 1 && adjective.startsWith(name.substring(from));
    return plural || singular;
  }

  /** بلاده: the country of the last person before whose country is known. */
  private Phrase ownCountry(int from, int head) {
    List<Referent> who = List.of();
    for (int i = head - 1; i >= 0 && i > head - FARTHEST_PERSON && who.isEmpty(); i--) {
      Reference reference = references.covering(i);
      if (reference == null || reference.referent().kind() != EntityKind.PERSON) {
        continue;
      }
      String country = reference.referent().country();
      Referent found = country == null ? null : references.country(country);
      who = found == null ? List.of() : List.of(found);
    }
    return new Phrase(
        from,
        head + 1,
        conjunctionAt(head),
        prepositionAt(head),
        true,
        true,
        false,
        Ending.NONE,
        false,
        false,
        false,
        who,
        null);
  }

  private List<Referent> referentsOf(Reference reference) {
    List<Referent> all = new ArrayList<>(1);
    for (Reference one : syntax.joined(reference)) {
      all.add(one.referent());
    }
    return all;
  }

  /** مفجرون انتحاريون: a role noun behind a noun of the same form is its adjective. */
  private boolean isAttribute(Reference next, int head, boolean definite, boolean person) {
    return person
        && !next.named()
        && next.to() == next.from() + 1
        && next.preposition() == 0
        && !next.conjunction()
        && isDefinite(next.head()) == definite
        && sameEnding(words.form(head), words.form(next.head()));
  }

  /** One past the adjectives behind a known phrase that describes people. */
  private int adjectives(int from, int head) {
    int to = from;
    boolean definite = isDefinite(head);
    while (to < from + 3
        && to < words.size()
        && words.kind(to) == TokenKind.ARABIC
        && syntax.verb(to) == null
        && !syntax.isTime(to)
        && !syntax.is(to, Grammar.CLOSED)
        && !conjunctionAt(to)
        && prepositionAt(to) == 0) {
      Reference next = references.startingAt(to);
      boolean attribute = next != null && isAttribute(next, head, definite, true);
      if (references.covering(to) != null && !attribute
          || isDefinite(to) != definite
          || !agrees(head, to, definite) && !(definite && nisba(to) == null)) {
        break;
      }
      to++;
    }
    return to;
  }

  /** Whether an adjective agrees with its noun, as far as endings show it. */
  private boolean agrees(int head, int adjective, boolean definite) {
    if (isDefinite(adjective) != definite) {
      return false;
    }
    String noun = words.form(head);
    String other = words.form(adjective);
    if (sameEnding(noun, other)) {
      return true;
    }
    return nisba(adjective) != null
        || other.endsWith("يه") && isFeminine(head)
        || other.endsWith("ه") && isBrokenPlural(head);
  }

  private static boolean sameEnding(String one, String other) {
    return one.endsWith("ون") && other.endsWith("ون")
        || one.endsWith("ين") && other.endsWith("ين")
        || one.endsWith("ان") && other.endsWith("ان")
        || one.endsWith("ات") && (other.endsWith("ات") || other.endsWith("ه"))
        || one.endsWith("ه") && other.endsWith("ه");
  }

  private Referent describe(
      int from,
      int head,
      int to,
      EntityKind kind,
      boolean feminine,
      boolean plural,
      @Nullable String country) {
    int first = Math.min(from, head);
    int start = words.startWithout(first, letters(first));
    String rest = words.text().subSequence(start, words.end(to - 1)).toString();
    boolean hidden = prepositionAt(first) == 'ل' && !isWithArticle(first) && isDefinite(first);
    String text = hidden ? "ال" + rest.substring(1) : rest;
    String key = "described/" + text;
    return described.computeIfAbsent(
        key, k -> Referent.described(k, kind, text, feminine, plural, country));
  }

  // ---- counts

  /** The token of what is counted, behind numbers and words of quantity; {@code i} for none. */
  private int counted(int i) {
    int k = i;
    for (int steps = 0; steps < 4 && k < words.size(); steps++) {
      int before = k;
      if (words.kind(k) == TokenKind.ARABIC && references.covering(k) != null) {
        break;
      }
      NumberPhrase number = syntax.isTime(k) ? null : number(k);
      if (number != null && !number.percent()) {
        k = number.end();
      } else if (words.kind(k) == TokenKind.ARABIC) {
        k = behindQuantifier(k);
      }
      if (k > before && k < words.size() && words.form(k).equals(OF)) {
        k++;
      }
      if (k == before) {
        break;
      }
    }
    return k < words.size() && k < syntax.sentenceEnd(i) ? k : i;
  }

  private @Nullable NumberPhrase number(int k) {
    return Numbers.get().mayStart(words, k) ? Numbers.get().at(words, k) : null;
  }

  /** أكثر من, عدد من, ما لا يقل عن: one past the words of quantity at {@code k}. */
  private int behindQuantifier(int k) {
    if (isQuantifier(k)) {
      int to = k + 1;
      for (int j = to; j < Math.min(words.size(), to + 2); j++) {
        if (words.form(j).equals(OF)) {
          return j + 1;
        }
        if (words.kind(j) != TokenKind.ARABIC || references.covering(j) != null) {
          break;
        }
      }
      return to;
    }
    for (int length = 4; length >= 2; length--) {
      if (k + length <= words.size() && atLeast.contains(text(k, k + length))) {
        return k + length;
      }
    }
    return k;
  }

  /** A word of quantity with nothing behind it: غالبيتهم counts those before. */
  private boolean isQuantifier(int k) {
    String form = words.form(k);
    int from = letters(k);
    if (form.startsWith("ال", from)) {
      from += 2;
    }
    return quantifiers.contains(form.substring(from));
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder(words.form(from));
    for (int i = from + 1; i < to; i++) {
      text.append(' ').append(words.form(i));
    }
    return text.toString();
  }

  // ---- words

  private boolean isNoun(int i) {
    return words.kind(i) == TokenKind.ARABIC
        && references.covering(i) == null
        && syntax.verb(i) == null
        && !syntax.isTime(i)
        && !syntax.is(i, Grammar.CLOSED | Grammar.GOVERNED_PRONOUN | Grammar.CLAUSE_VERB)
        && !reflexives.contains(words.form(i))
        && words.form(i).length() > 2;
  }

  private boolean isOneOf(Set<String> nouns, int i) {
    return Nouns.matchesLoosely(nouns, stem(i));
  }

  private boolean isPeople(int i) {
    return Nouns.matchesLoosely(people, stem(i)) || isPluralOfPeople(i) || isSomebodyFrom(i);
  }

  /** أميركيا: somebody of a nation, as the accusative or the plural shows. */
  private boolean isSomebodyFrom(int i) {
    String form = words.form(i);
    int end = form.length();
    return end > 5
        && form.endsWith("يا")
        && !lexicon.nisbas().get(form, letters(i), end - 1).isEmpty();
  }

  private boolean isPluralOfPeople(int i) {
    String form = words.form(i);
    int length = form.length();
    if (length < 5 || nisba(i) == null && Numbers.get().mayStart(words, i)) {
      return false;
    }
    if (form.endsWith("ون")) {
      return vocabularyHas(form.substring(letters(i), length - 2) + "ين");
    }
    return form.endsWith("ين") && vocabularyHas(form.substring(letters(i), length - 2) + "ون");
  }

  private boolean vocabularyHas(String form) {
    return vocabulary.level(form) > 0;
  }

  private boolean isBrokenPlural(int i) {
    String stem = stem(i);
    return stem.length() >= 5 && stem.startsWith("ا") && stem.charAt(stem.length() - 2) == 'ا'
        || Nouns.matchesLoosely(means, stem);
  }

  private boolean isFeminine(int i) {
    String form = words.form(i);
    return words.text().charAt(words.end(i) - 1) == 'ة' || form.endsWith("ات");
  }

  private boolean isDefinite(int i) {
    String form = words.form(i);
    int letters = letters(i);
    return form.startsWith("ال", letters) || form.startsWith("لل") || form.startsWith("ولل");
  }

  private boolean isWithArticle(int i) {
    return words.form(i).startsWith("ال", letters(i));
  }

  private Ending ending(int head, boolean named) {
    String form = words.form(head);
    if (named) {
      return Ending.NONE;
    }
    if (form.endsWith("ون") && form.length() > 4 || form.endsWith("ان") && isDefinite(head)) {
      return Ending.SUBJECT;
    }
    if (form.endsWith("ين") && form.length() > 4 && isPeople(head)
        || isAccusative(head)
        || !isDefinite(head) && isOneOf(casualties, head)) {
      return Ending.OBJECT;
    }
    return Ending.NONE;
  }

  /** مدنيا: an indefinite accusative. */
  private boolean isAccusative(int i) {
    int end = words.end(i);
    CharSequence text = words.text();
    char last = text.charAt(end - 1);
    if (last == '\u064B' || end > 1 && text.charAt(end - 2) == '\u064B') {
      return true;
    }
    String form = words.form(i);
    return last == 'ا'
        && form.length() > 4
        && !isDefinite(i)
        && (isSomebodyFrom(i)
            || Nouns.matches(people, form.substring(letters(i), form.length() - 1)));
  }

  /** How many letters before the noun are a conjunction or preposition. */
  private int letters(int i) {
    return (conjunctionAt(i) ? 1 : 0) + (prepositionAt(i) != 0 ? 1 : 0);
  }

  private String stem(int i) {
    String form = words.form(i);
    int from = letters(i);
    if (form.startsWith("ال", from) && form.length() - from > 4) {
      from += 2;
    }
    return form.substring(from);
  }

  /** Whether و or ف is written before a noun, rather than its first letter. */
  boolean conjunctionAt(int i) {
    return (clitics(i) & CONJUNCTION) != 0;
  }

  /** The preposition written onto a noun, or 0. */
  char prepositionAt(int i) {
    int found = clitics(i);
    return (found & PREPOSITION) == 0
        ? 0
        : words.form(i).charAt((found & CONJUNCTION) != 0 ? 1 : 0);
  }

  private int clitics(int i) {
    if (clitics[i] == 0) {
      clitics[i] = (byte) (ASKED | readClitics(i));
    }
    return clitics[i];
  }

  private int readClitics(int i) {
    if (words.kind(i) != TokenKind.ARABIC) {
      return 0;
    }
    String form = words.form(i);
    char first = form.charAt(0);
    int found = (first == 'و' || first == 'ف') && isClitic(i, 0, RARER) ? CONJUNCTION : 0;
    int at = found == 0 ? 0 : 1;
    if (form.length() - at < 4) {
      return found;
    }
    char letter = form.charAt(at);
    boolean article =
        letter == 'ب' && form.startsWith("ال", at + 1)
            || letter == 'ل' && form.charAt(at + 1) == 'ل';
    return article || (letter == 'ب' || letter == 'ل') && isClitic(i, at, 0)
        ? found | PREPOSITION
        : found;
  }

  /**
   * Whether a form is about as common without its letter at {@code at} as with it.
   *
   * @param rarer by how much it may be rarer, in levels of the vocabulary
   */
  private boolean isClitic(int i, int at, int rarer) {
    int start = words.start(i) + at;
    int end = words.end(i);
    int without = vocabulary.level(vocabulary.find(words.text(), start + 1, end));
    int with = vocabulary.level(vocabulary.find(words.text(), start, end));
    return without > 0 && without + rarer > with;
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
}
