package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.event.Phrase.Ending;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases: a count or quantifier, the head, its genitive, adjectives, and what it
 * belongs to (قوات تابعة للحكومة); and tells who a phrase stands for. People whom nothing names
 * stand for themselves (ثلاثة عمال); a thing stands for whom it belongs to (مواقع داعش).
 */
final class Phrases {
  private static final int SHORTEST_IMPERFECT = 4;
  private static final int LONGEST = 9;

  /** Letters of adjectives whose plural changes within: جدد, عزل. */
  private static final int LONGEST_BROKEN = 3;

  /** Letters of the shortest plural of members in the construct state, less one. */
  private static final int SHORTEST_MEMBERS = 4;

  private static final int FARTHEST_PERSON = 40;
  private static final int FARTHEST_GROUP = 60;
  private static final String OF = "من";
  private static final String IN = "في";

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Nominals nominals;
  private final Map<String, Referent> described = new HashMap<>();
  private final Map<Referent, Referent> governments = new HashMap<>();

  /** What each token can be as a noun, once it has been asked. */
  private final @Nullable Nominal[] nouns;

  /** The phrases that begin at the tokens that were asked, since many ask for the same. */
  private final @Nullable Phrase[] read;

  private final boolean[] isRead;

  /** The armed groups that the article speaks of, once they have been asked for. */
  private @Nullable List<Referent> armedGroups;

  Phrases(Syntax syntax, Nominals nominals) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.nominals = nominals;
    this.nouns = new Nominal[words.size()];
    this.read = new Phrase[words.size()];
    this.isRead = new boolean[words.size()];
  }

  /** The phrase that begins at token {@code i}, or null. */
  @Nullable Phrase at(int i) {
    if (i < 0 || i >= isRead.length) {
      return null;
    }
    if (!isRead[i]) {
      read[i] = read(i);
      isRead[i] = true;
    }
    return read[i];
  }

  private @Nullable Phrase read(int i) {
    int k = i;
    while (syntax.isQuote(k) || syntax.isSign(k, '(') || syntax.is(k, Grammar.DEMONSTRATIVE)) {
      k++;
    }
    int end = syntax.sentenceEnd(i);
    if (k >= end) {
      return null;
    }
    int head = counted(k);
    while (head > k && head < end && syntax.isQuote(head)) {
      head++;
    }
    if (head == end) {
      return null;
    }
    Reference reference = references.startingAt(head);
    if (reference != null) {
      return ofReference(i, k, reference);
    }
    if (head > k ? isNoun(head) : isNoun(k)) {
      return ofNoun(i, k, head);
    }
    return head > k && isCountAlone(k, head) ? ofCount(i, k, head) : null;
  }

  /** قتل خمسة في انفجار: a number right behind a verb that counts nothing told. */
  private boolean isCountAlone(int k, int head) {
    return k > 0
        && syntax.verb(k - 1) != null
        && nominal(head - 1).is(Nominal.NUMBER)
        && (syntax.is(head, Grammar.PREPOSITION) || words.kind(head) == TokenKind.PUNCTUATION);
  }

  private Phrase ofCount(int from, int k, int to) {
    return new Phrase(
        from,
        behindBound(to, true),
        conjunctionAt(k),
        prepositionAt(k),
        false,
        false,
        true,
        Ending.NONE,
        true,
        false,
        true,
        List.of(describe(k, k, to, EntityKind.POPULATION, false, true, null)),
        null);
  }

  /** ما زال: whether ما goes with the auxiliary behind it. */
  boolean goesWithAuxiliary(int i) {
    return i >= 0
        && words.kind(i) == TokenKind.ARABIC
        && nominals.isBeforeAuxiliary(words.form(i))
        && syntax.is(i + 1, Grammar.AUXILIARY);
  }

  /** Whether token {@code i} is an adjective behind which ل tells whose something is. */
  boolean isBelonging(int i) {
    return i >= 0 && words.kind(i) == TokenKind.ARABIC && nominal(i).is(Nominal.BELONGING);
  }

  /**
   * A phrase and those joined to it by و, by commas before the last و, or by what adds (فضلا عن) or
   * names some of it (بينهم).
   */
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
            last = ofJoined(one);
            all.add(last);
          }
        }
      }
      int k = behindBracket(last.to(), end);
      while (k < end && (syntax.isQuote(k) || syntax.isSign(k, ')') || syntax.isComma(k))) {
        k++;
      }
      Phrase added = k < end && words.kind(k) == TokenKind.ARABIC ? added(k, end, first) : null;
      if (added != null) {
        all.add(added);
        last = added;
        continue;
      }
      if (k >= end || words.kind(k) != TokenKind.ARABIC || words.form(k).charAt(0) != 'و') {
        break;
      }
      boolean apart = words.form(k).length() == 1 && k + 1 < end;
      Phrase next = at(apart ? k + 1 : k);
      if (next == null
          || !apart && !next.conjunction()
          || next.preposition() != 0
          || next.referents().isEmpty()
          || first.people() != next.people() && !next.referents().get(0).canAct()
          || syntax.verb(k) != null) {
        break;
      }
      all.add(next);
      last = next;
    }
    return all;
  }

  /** وقوات الرئيس: what is joined may begin before the name in it. */
  private Phrase ofJoined(Reference one) {
    int before = one.from() - 1;
    Phrase wider =
        conjunctionAt(before) && nominal(before).is(Nominal.FORCE | Nominal.REGIME)
            ? at(before)
            : null;
    return wider != null && wider.to() >= one.to()
        ? wider
        : ofReference(one.from(), one.from(), one);
  }

  /** جبهة النصرة (تنظيم القاعدة) و…: one past what stands in brackets. */
  private int behindBracket(int i, int end) {
    if (i >= end || !syntax.isSign(i, '(')) {
      return i;
    }
    for (int k = i + 1; k < Math.min(end, i + LONGEST); k++) {
      if (syntax.isSign(k, ')')) {
        return k + 1;
      }
    }
    return i;
  }

  /**
   * Who is added to a phrase at token {@code k}: علاوة على داعش, بينهم الجيش الحر, والسعودي عادل
   * الجبير behind another person; or null.
   */
  private @Nullable Phrase added(int k, int end, Phrase first) {
    for (int length = nominal(k).is(Nominal.ADDING) ? 3 : 0; length >= 1; length--) {
      if (k + length >= end) {
        continue;
      }
      String text = text(k, k + length);
      String bare = text.charAt(0) == 'و' ? text.substring(1) : text;
      boolean some = nominals.isAmongThem(text) || nominals.isAmongThem(bare);
      if (!some && !nominals.isAdding(text) && !nominals.isAdding(bare)) {
        continue;
      }
      Phrase next = at(k + length);
      if (next != null && next.referents().isEmpty() && next.to() < end) {
        // إضافة إلى دول المنطقة وفي طليعتها قطر
        return added(next.to(), end, first);
      }
      boolean fits =
          next != null
              && next.preposition() == 0
              && !next.conjunction()
              && !next.referents().isEmpty()
              && next.people()
              && (!some || next.named());
      return fits ? next : null;
    }
    if (first.referents().isEmpty()
        || first.referents().get(0).kind() != EntityKind.PERSON
        || nisbaBehindAnd(k) == null) {
      return null;
    }
    Reference person = references.startingAt(k + 1);
    return person != null
            && person.named()
            && person.referent().kind() == EntityKind.PERSON
            && person.preposition() == 0
            && !person.conjunction()
        ? ofReference(k + 1, k + 1, person)
        : null;
  }

  /** والسعودي: the nationality of an adjective with و before it, or null. */
  private @Nullable Nisba nisbaBehindAnd(int i) {
    return conjunctionAt(i) ? nominals.nisba(words.form(i), 1) : null;
  }

  /**
   * نظيريه الأميركي جون كيري والسعودي عادل الجبير, نظيريه الإيراني والسوري: those who hold
   * somebody's office elsewhere, by name or by country.
   */
  private Phrase counterparts(int from, int k, int head) {
    List<Referent> who = new ArrayList<>(2);
    int end = syntax.sentenceEnd(head);
    int to = head + 1;
    while (to < end) {
      int i = syntax.isComma(to) ? to + 1 : to;
      Nisba nisba = i >= end ? null : who.isEmpty() ? nisba(i) : nisbaBehindAnd(i);
      if (nisba == null) {
        break;
      }
      Reference person = references.startingAt(i + 1);
      boolean named =
          person != null
              && person.named()
              && !person.conjunction()
              && person.preposition() == 0
              && person.referent().kind() == EntityKind.PERSON;
      Referent one =
          named && person != null ? person.referent() : references.country(nisba.country());
      if (one != null) {
        who.add(one);
      }
      to = named && person != null ? person.to() : i + 1;
    }
    return new Phrase(
        from,
        to,
        conjunctionAt(k),
        words.form(k).charAt(0) == 'ب' ? 'ب' : prepositionAt(k),
        true,
        false,
        false,
        Ending.NONE,
        !who.isEmpty(),
        false,
        false,
        who,
        null);
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
      int end = behindWhole(adjectives(to, reference.head()));
      wider = end > to || counted;
      to = end;
    }
    while (syntax.isQuote(to) && from < k) {
      to++;
    }
    Reference of = plain && !wider ? unnamedGroupOf(reference) : null;
    if (of != null) {
      to = of.to();
      wider = true;
    }
    List<Referent> who =
        plain && nominal(reference.head()).is(Nominal.NOBODY) ? List.of() : List.of(referent);
    Referent owner = plain ? ownerOfMeans(reference) : null;
    if (plain && owner == null && !counted && k > from) {
      owner = thisGroup(reference);
    }
    Reference whole = plain && owner == null ? wholeOf(reference, to) : null;
    if (whole != null) {
      who = referentsOf(whole);
      to = whole.to();
    } else if (owner != null) {
      who = List.of(owner);
    } else if (wider && !who.isEmpty()) {
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
        behindBound(to, counted),
        counted ? conjunctionAt(k) : reference.conjunction(),
        counted ? prepositionAt(k) : reference.preposition(),
        reference.named() || isDefinite(reference.head()),
        reference.feminine(),
        reference.plural() || counted,
        counted ? endingOfCount(k) : ending(reference.head(), reference.named()),
        referent.canAct(),
        false,
        counted,
        who,
        reference);
  }

  /** دورية أخرى للحوثيين: whose the part of a group is that nothing names, or null. */
  private @Nullable Reference wholeOf(Reference part, int to) {
    int named = part.to();
    Reference group = references.startingAt(named);
    if (group == null && named + 1 < words.size() && nominal(named).is(Nominal.GROUP_AGAIN)) {
      named++;
      while (syntax.isQuote(named)) {
        named++;
      }
      group = references.startingAt(named);
    }
    if (group != null
        && (group.named() || !isOnlyDescribed(group.referent()))
        && group.preposition() == 0
        && !group.conjunction()
        && group.referent().kind() == EntityKind.ARMED_GROUP
        && !isDefinite(part.head())
        && !words.form(part.head()).endsWith("ون")
        && !words.form(part.head()).endsWith("ين")
        && nominal(part.head()).is(Nominal.MEMBER)) {
      // متشددي تنظيم الدولة
      return group;
    }
    int i = to;
    while (i < to + 2 && syntax.is(i, Grammar.ADVERB) && !syntax.isTime(i)) {
      i++;
    }
    Reference whole = references.startingAt(i);
    return whole != null
            && whole.preposition() == 'ل'
            && whole.referent().canAct()
            && nominal(part.head()).is(Nominal.PART_OF_GROUP)
        ? whole
        : null;
  }

  /** مقاتلي الفصائل: the group behind its members, neither of which anything names; or null. */
  private @Nullable Reference unnamedGroupOf(Reference part) {
    Reference group = references.startingAt(part.to());
    return group != null
            && !group.named()
            && group.preposition() == 0
            && !group.conjunction()
            && isDefinite(group.head())
            && !isDefinite(part.head())
            && nominal(part.head()).is(Nominal.MEMBER)
        ? group
        : null;
  }

  /** هذه الجماعة المتطرفة: the armed group that the article named last, or null. */
  private @Nullable Referent thisGroup(Reference reference) {
    if (!syntax.is(reference.from() - 1, Grammar.DEMONSTRATIVE)
        || !nominal(reference.head()).is(Nominal.GROUP_AGAIN)) {
      return null;
    }
    for (int i = reference.from() - 2; i >= 0 && i > reference.from() - FARTHEST_GROUP; i--) {
      Reference before = references.covering(i);
      if (before != null && before.named() && before.referent().kind() == EntityKind.ARMED_GROUP) {
        return before.referent();
      }
    }
    return null;
  }

  /** مقاتلون من فصائل معارضة: one past those of whom some are told, whom nothing names. */
  private int behindWhole(int i) {
    if (i >= words.size() || !words.form(i).equals(OF)) {
      return i;
    }
    Reference whole = references.startingAt(i + 1);
    return whole != null
            && !whole.named()
            && isOnlyDescribed(whole.referent())
            && whole.referent().kind() == EntityKind.ARMED_GROUP
        ? adjectives(whole.to(), whole.head())
        : i;
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
    return country != null && nominal(reference.head()).is(Nominal.MEANS_AS_WRITTEN)
        ? references.country(country)
        : null;
  }

  // ---- plain nouns

  private Phrase ofNoun(int from, int k, int head) {
    Nominal noun = nominal(head);
    if (noun.is(Nominal.OWN_COUNTRY)) {
      return ownCountry(from, head);
    }
    if (noun.is(Nominal.COUNTERPART)) {
      return counterparts(from, k, head);
    }
    boolean counted = head > k;
    boolean person = noun.is(Nominal.PEOPLE);
    boolean location = noun.is(Nominal.LOCATION);
    boolean definite = noun.is(Nominal.DEFINITE);
    boolean feminine = noun.is(Nominal.FEMININE);
    boolean plural = counted || noun.is(Nominal.PLURAL_OF_PEOPLE | Nominal.BROKEN_PLURAL);
    int limit = Math.min(syntax.sentenceEnd(head), head + LONGEST);
    List<Referent> owners = List.of();
    String country = null;
    int to = head + 1;
    boolean construct = false;
    Referent possessor = possessor(head);
    Referent members = counted ? groupOf(head) : null;
    if (possessor != null) {
      owners = List.of(possessor);
      limit = to;
    } else if (members != null) {
      // 42 حوثيا
      owners = List.of(members);
      limit = to;
    }
    while (to < limit) {
      int at = to;
      while (at < limit && syntax.isQuote(at)) {
        at++;
      }
      if (!person && at == to && isKindOfAct(to)) {
        to++;
        continue;
      }
      if (noun.is(Nominal.MEANS) && at == to && isKindOfMeans(to)) {
        // طائرة بدون طيار أمريكية
        to += 2;
        continue;
      }
      Reference next = references.startingAt(at);
      if (next != null) {
        if (isAttribute(next, head, definite, person)) {
          to = next.to();
          continue;
        }
        boolean genitive =
            !definite && next.preposition() == 0 && !next.conjunction() && !keepsNun(noun, head);
        boolean belongs =
            next.preposition() == 'ل'
                && (!definite || construct)
                && (person || noun.is(Nominal.MEANS | Nominal.PART_OF_GROUP));
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
          && (nominal(to).is(Nominal.BELONGING)
                  && (behind.preposition() == 'ل' || behind.preposition() == 'ب')
              || (words.form(to).equals(OF) && !isFreeing(head)
                      || noun.is(Nominal.MEMBER) && words.form(to).equals(IN))
                  && behind.referent().canAct()
                  && (person || !definite))) {
        owners = referentsOf(behind);
        to = behind.to();
        break;
      }
      if (syntax.verb(to) != null
          || isUnknownVerb(to)
          || syntax.isTime(to)
          || syntax.is(to, Grammar.CLOSED)) {
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
      if ((definite || construct) && isDefinite(to) && !isApart(head, to)
          || agrees(head, to, definite)) {
        to++;
        continue;
      }
      break;
    }
    Phrase inside =
        location && !definite && owners.isEmpty() && country == null ? insideLocation(head) : null;
    if (inside != null) {
      owners = inside.referents();
      to = inside.to();
    }
    List<Referent> who;
    if (person && possessor == null && isMembership(noun, counted, owners)) {
      who = owners;
    } else if (person && possessor == null) {
      who = List.of(describe(k, head, to, EntityKind.POPULATION, feminine, plural, country));
    } else if (noun.is(Nominal.REGIME) && isPerson(owners)) {
      who = List.of(governmentOf(owners.get(0), k, head, to));
    } else if (isPerson(owners) && noun.is(Nominal.FORCE)) {
      // القوات الموالية للرئيس: they are not he
      String whose = owners.get(0).country();
      who = List.of(describe(k, head, to, EntityKind.ARMED_GROUP, feminine, true, whose));
    } else if (!owners.isEmpty()) {
      who = owners;
    } else {
      boolean acts = noun.is(Nominal.LOCATION | Nominal.MEANS | Nominal.PART_OF_GROUP);
      // طائرات تركية: what a country's means of war do, the country does
      Referent state =
          country == null || !acts
              ? null
              : noun.is(Nominal.MEANS) ? references.state(country) : references.country(country);
      who = state == null ? List.of() : List.of(state);
    }
    return new Phrase(
        from,
        behindBound(to, counted),
        conjunctionAt(k),
        prepositionAt(k),
        definite,
        feminine,
        plural,
        counted ? endingOfCount(k) : ending(head, false),
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
    Nominal noun = nominal(head);
    if (!noun.is(Nominal.OWNED)) {
      return null;
    }
    Pronoun owner = nominals.owner(words.form(head), noun.letters());
    return owner == null ? null : syntax.antecedent(head, owner, null);
  }

  /** مقذوفات حوثية: the armed group of the article whose name the adjective is made of, or null. */
  private @Nullable Referent groupOf(int i) {
    String stem = nominal(i).stem();
    if (stem.endsWith("ه") || stem.endsWith("يا")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (!stem.endsWith("ي") || stem.length() < 4) {
      return null;
    }
    for (Referent group : armedGroups()) {
      if (isNamedAfter(group, stem)) {
        return group;
      }
    }
    return null;
  }

  private List<Referent> armedGroups() {
    List<Referent> groups = armedGroups;
    if (groups == null) {
      groups = new ArrayList<>();
      for (Referent referent : references.referents()) {
        if (referent.kind() == EntityKind.ARMED_GROUP) {
          groups.add(referent);
        }
      }
      armedGroups = groups;
    }
    return groups;
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

  /** معارضون الحكومة: two phrases, for in the sound plural a noun that governs has lost its ن. */
  private boolean keepsNun(Nominal noun, int head) {
    String form = words.form(head);
    return noun.is(Nominal.PLURAL_OF_PEOPLE) && (form.endsWith("ون") || form.endsWith("ين"));
  }

  /** أشخاص يشتبه في انتمائهم: a form in the imperfect that the lexicon does not know. */
  private boolean isUnknownVerb(int i) {
    String form = words.form(i);
    return form.length() >= SHORTEST_IMPERFECT
        && form.charAt(0) == 'ي'
        && !form.endsWith("ي")
        && !form.endsWith("يه")
        && i + 1 < words.size()
        && (syntax.is(i + 1, Grammar.PREPOSITION | Grammar.COMPLEMENTIZER)
            || syntax.startsWithPreposition(i + 1));
  }

  private boolean isKindOfMeans(int i) {
    return i + 1 < words.size()
        && syntax.is(i, Grammar.PREPOSITION)
        && nominals.isKindOfMeans(words.form(i) + " " + words.form(i + 1));
  }

  /** Whether a token is the speaker's own country: بلاده. */
  boolean isOwnCountry(int i) {
    return words.kind(i) == TokenKind.ARABIC && nominal(i).is(Nominal.OWN_COUNTRY);
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
      Referent found = country == null ? null : references.state(country);
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
        && (sameEnding(words.form(head), words.form(next.head()))
            || Nominals.isPluralByVowels(nominal(head).stem())
                && words.form(next.head()).endsWith("ه"));
  }

  /** هجوم انتحاري: a word for people that tells of what kind the thing before it is. */
  boolean isKindOfAct(int i) {
    return nominal(i).is(Nominal.ATTRIBUTE);
  }

  /** نظام الأسد: the government that somebody leads, whatever it is called further on. */
  private Referent governmentOf(Referent leader, int from, int head, int to) {
    return governments.computeIfAbsent(
        leader,
        one -> {
          String text = textOf(Math.min(from, head), to);
          return Referent.government("described/" + text, text, one.country());
        });
  }

  private static boolean isPerson(List<Referent> owners) {
    return owners.size() == 1 && owners.get(0).kind() == EntityKind.PERSON;
  }

  /** 20 مقاتلا من جبهة النصرة وداعش: fighters of armed groups stand for these. */
  private static boolean isMembership(Nominal noun, boolean counted, List<Referent> owners) {
    if (owners.isEmpty() || !noun.is(Nominal.MEMBER)) {
      return false;
    }
    for (Referent owner : owners) {
      boolean armed = owner.kind() == EntityKind.ARMED_GROUP;
      if (!armed && (counted || owner.kind() != EntityKind.ORGANIZATION)) {
        return false;
      }
    }
    return true;
  }

  /** قرب موكب للشرطة: the thing behind a word for where something lies, or null. */
  private @Nullable Phrase insideLocation(int head) {
    Phrase inside = at(head + 1);
    return inside != null
            && inside.reference() == null
            && inside.preposition() == 0
            && !inside.conjunction()
            && !inside.referents().isEmpty()
        ? inside
        : null;
  }

  /** خمسة أشخاص على الأقل: one past what bounds the count before it. */
  private int behindBound(int i, boolean counted) {
    return counted
            && i + 1 < words.size()
            && syntax.is(i, Grammar.PREPOSITION)
            && nominals.isBoundBehind(text(i, i + 2))
        ? i + 2
        : i;
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
        && (!conjunctionAt(to) || isJoinedAdjective(to, head, definite))
        && prepositionAt(to) == 0) {
      if (conjunctionAt(to)) {
        to++;
        continue;
      }
      Reference next = references.startingAt(to);
      boolean attribute = next != null && isAttribute(next, head, definite, true);
      if (references.covering(to) != null && !attribute
          || isDefinite(to) != definite
          || !agrees(head, to, definite)
              && !(definite && nisba(to) == null && !isApart(head, to))) {
        break;
      }
      to++;
    }
    return to;
  }

  /** الفصائل المقاتلة والإسلامية: an adjective that و joins to the one before. */
  private boolean isJoinedAdjective(int i, int head, boolean definite) {
    return definite
        && i > head + 1
        && nominal(i).is(Nominal.WITH_ARTICLE)
        && words.form(i).endsWith("يه")
        && words.form(i - 1).endsWith("ه")
        && references.covering(i) == null;
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
    if (isApart(head, adjective)) {
      return false;
    }
    return nisba(adjective) != null
        || other.endsWith("يه") && isFeminine(head)
        || other.endsWith("ه") && isBrokenPlural(head);
  }

  /**
   * رفع المتظاهرون الأعلام: behind a subject whose ending shows that it is one, and that nothing
   * depends on it, a noun of another number or case begins something else.
   */
  private boolean isApart(int head, int behind) {
    String noun = words.form(head);
    String other = words.form(behind);
    int article = other.startsWith("ال") ? 2 : 0;
    return noun.endsWith("ون")
        && noun.length() > 4
        && nominal(head).is(Nominal.PLURAL_OF_PEOPLE)
        && !other.endsWith("ون")
        && other.length() - article > LONGEST_BROKEN
        && (nisba(behind) == null || other.endsWith("ه") || other.endsWith("ات"));
  }

  private static boolean sameEnding(String one, String other) {
    return one.endsWith("ون") && other.endsWith("ون")
        || one.endsWith("ين") && other.endsWith("ين")
        || one.endsWith("ان") && other.endsWith("ان")
        || one.endsWith("ات") && (other.endsWith("ات") || other.endsWith("ه"))
        || one.endsWith("ه") && other.endsWith("ه");
  }

  /** The words of a phrase, without what is written onto the first but with its article. */
  private String textOf(int first, int to) {
    Nominal noun = nominal(first);
    int start = words.startWithout(first, noun.letters());
    String rest = words.text().subSequence(start, words.end(to - 1)).toString();
    boolean hidden =
        noun.preposition() == 'ل' && !noun.is(Nominal.WITH_ARTICLE) && noun.is(Nominal.DEFINITE);
    return hidden ? "ال" + rest.substring(1) : rest;
  }

  /** مقتل فلسطيني: one or some of a country's people, whom nothing else describes. */
  Referent somebodyOf(Nisba nisba, int i, boolean plural) {
    return describe(i, i, i + 1, EntityKind.POPULATION, false, plural, nisba.country());
  }

  private Referent describe(
      int from,
      int head,
      int to,
      EntityKind kind,
      boolean feminine,
      boolean plural,
      @Nullable String country) {
    String text = textOf(Math.min(from, head), to);
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
    return nominal(k).is(Nominal.NUMBER) ? Numbers.get().at(words, k) : null;
  }

  /** أكثر من, عدد من, ما لا يقل عن: one past the words of quantity at {@code k}. */
  private int behindQuantifier(int k) {
    if (nominal(k).is(Nominal.QUANTIFIER)) {
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
    for (int length = 4; length >= 2 && nominal(k).is(Nominal.BOUND); length--) {
      if (k + length <= words.size() && nominals.isBound(text(k, k + length))) {
        return k + length;
      }
    }
    return k;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder(words.form(from));
    for (int i = from + 1; i < to; i++) {
      text.append(' ').append(words.form(i));
    }
    return text.toString();
  }

  // ---- words

  private Nominal nominal(int i) {
    Nominal noun = nouns[i];
    if (noun == null) {
      noun = nominals.of(words.type(i));
      nouns[i] = noun;
    }
    return noun;
  }

  private boolean isNoun(int i) {
    return nominal(i).is(Nominal.NOUN)
        && references.covering(i) == null
        && syntax.verb(i) == null
        && !syntax.isTime(i)
        && !syntax.is(i, Grammar.CLOSED | Grammar.GOVERNED_PRONOUN | Grammar.CLAUSE_VERB);
  }

  private boolean isBrokenPlural(int i) {
    return nominal(i).is(Nominal.BROKEN_PLURAL);
  }

  /** Whether a noun's adjectives may be feminine: it is, or is a plural by its vowels (معارك). */
  static boolean mayBeFeminine(String noun) {
    int last = noun.length() - 1;
    return noun.endsWith("ه")
        || noun.endsWith("ات")
        || noun.endsWith("ي")
        || last >= 4 && noun.charAt(last - 2) == 'ا'
        || last >= 3 && noun.charAt(last - 1) == 'و';
  }

  private boolean isFeminine(int i) {
    return nominal(i).is(Nominal.FEMININE);
  }

  /** Whether a token is a noun with its article. */
  boolean isDefinite(int i) {
    return nominal(i).is(Nominal.DEFINITE);
  }

  /** عددا من الجنود: a word of quantity in the accusative. */
  private Ending endingOfCount(int k) {
    String form = words.form(k);
    if (nominal(k).is(Nominal.NUMBER) && form.length() > 4) {
      // ثلاثين قتيلا, ثلاثون قتيلا
      if (form.endsWith("ين")) {
        return Ending.OBJECT;
      }
      if (form.endsWith("ون")) {
        return Ending.SUBJECT;
      }
    }
    return form.length() > 3
            && form.endsWith("ا")
            && nominals.isQuantifier(form.substring(nominal(k).letters(), form.length() - 1))
        ? Ending.OBJECT
        : Ending.NONE;
  }

  private Ending ending(int head, boolean named) {
    String form = words.form(head);
    Nominal noun = nominal(head);
    if (noun.is(Nominal.MEMBER) && form.length() > SHORTEST_MEMBERS) {
      // مقاتلو الجماعة, مقاتلي الجماعة
      if (form.endsWith("و")) {
        return Ending.SUBJECT;
      }
      if (form.endsWith("ي")) {
        return Ending.OBJECT;
      }
    }
    if (named) {
      return Ending.NONE;
    }
    boolean definite = noun.is(Nominal.DEFINITE);
    if (form.endsWith("ون") && form.length() > 4
        || form.endsWith("ان") && (definite || noun.is(Nominal.TWO_PEOPLE))) {
      return Ending.SUBJECT;
    }
    if (form.endsWith("ين") && form.length() > 4 && noun.is(Nominal.PEOPLE)
        || noun.is(Nominal.ACCUSATIVE)
        || !definite && noun.is(Nominal.CASUALTY)) {
      return Ending.OBJECT;
    }
    return Ending.NONE;
  }

  /** Whether و or ف is written before a noun, rather than its first letter. */
  boolean conjunctionAt(int i) {
    return nominal(i).conjunction();
  }

  /** The preposition written onto a noun, or 0. */
  char prepositionAt(int i) {
    return nominal(i).preposition();
  }

  /** Whether token {@code i} may be the first of two words that work as one preposition. */
  boolean mayBeCompound(int i) {
    return words.kind(i) == TokenKind.ARABIC && nominal(i).is(Nominal.COMPOUND);
  }

  /** Whether token {@code i} is a noun like تحرير, behind which من brings the other side. */
  boolean isFreeing(int i) {
    return nominals.isFreeing(words.form(i));
  }

  /** The nationality that token {@code i} is the adjective of, or null. */
  @Nullable Nisba nisba(int i) {
    return nominal(i).nisba();
  }
}
