package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.inflection.Gender;
import org.isnad.arabic.inflection.Plurality;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.event.Phrase.Ending;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Who is subject and object of a verb. What it found is valid until the next search. */
final class Arguments {
  private static final int FARTHEST_OWN_COUNTRY = 6;
  private static final int FARTHEST_OBJECT = 14;
  private static final int FARTHEST_ANTECEDENT = 6;
  private static final int FARTHEST_REPORT = 14;

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Phrases phrases;

  List<Referent> subjects = List.of();
  List<Referent> objects = List.of();

  /** Whether the subject is a phrase that stands behind the verb. */
  boolean behind;

  /** Whether the clause describes a noun and its subject is left out. */
  boolean dropped;

  /** One past the subject behind the verb, or the token behind the verb. */
  int subjectEnd;

  /** Whether the subject behind the verb is counted. */
  boolean counted;

  /** Whether the subject behind the verb is people in the nominative: مقاتلو الجماعة. */
  boolean members;

  /** The head of a subject behind the verb that stands for nobody, or -1. */
  int thing;

  /** Whether the one phrase behind the verb is a thing's, whosever it is. */
  boolean lone;

  /** Where the object's phrase begins, or -1. */
  private int objectToken;

  /** Whether an object is told, of whom or what ever. */
  boolean hasObject;

  Arguments(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.phrases = phrases;
  }

  /**
   * Finds subject and object of a verb.
   *
   * @param verb the verb
   * @param transitive whether an object is looked for; else every phrase behind is the subject
   */
  void find(FiniteVerb verb, boolean transitive) {
    find(verb, transitive, 0);
  }

  /** Whether nothing stands between the subject behind the verb and the object. */
  boolean isObjectRightBehind() {
    return objectToken >= 0 && objectToken == subjectEnd;
  }

  private void find(FiniteVerb verb, boolean transitive, int depth) {
    subjects = List.of();
    objects = List.of();
    behind = false;
    counted = false;
    members = false;
    lone = false;
    thing = -1;
    objectToken = -1;
    dropped = false;
    hasObject = verb.object() != null;
    subjectEnd = verb.token() + 1;
    int before = skipParticles(verb.token() - 1);
    if (syntax.is(before, Grammar.RELATIVE)) {
      relative(verb, before, transitive);
      return;
    }
    if (syntax.is(before, Grammar.WITH_PRONOUN)) {
      Pronoun pronoun = Participants.pronounOf(words.form(before));
      List<Referent> antecedents =
          pronoun == null ? List.of() : ofReportingVerb(before, pronoun, depth);
      if (pronoun == Pronoun.HIM && !isGroup(antecedents) && hasSubjectBehind(verb)) {
        antecedents = List.of();
      }
      subjects = List.of();
      objects = List.of();
      behind = false;
      hasObject = verb.object() != null;
      if (!antecedents.isEmpty()) {
        subjects = antecedents;
        objectFrom(verb, verb.token() + 1, transitive);
        return;
      }
    }
    if (!verb.conjunction() && before >= syntax.sentenceStart(verb.token())) {
      if (described(verb, before, transitive)) {
        return;
      }
      List<Referent> topic = topic(before, verb);
      if (!topic.isEmpty()) {
        subjects = topic;
        objectFrom(verb, verb.token() + 1, transitive);
        return;
      }
    }
    List<Referent> pluperfect = ofPluperfect(verb);
    if (!pluperfect.isEmpty()) {
      subjects = pluperfect;
      objectFrom(verb, verb.token() + 1, transitive);
      return;
    }
    Phrase subject = subjectBehind(verb, transitive);
    if (subject != null && transitive && depth == 0 && isLikelyObject(verb, subject)) {
      List<Referent> agents = agentsBefore(verb);
      if (!agents.isEmpty()) {
        subjects = agents;
        behind = false;
        thing = -1;
        counted = false;
        hasObject = false;
        objects = List.of();
        objectFrom(verb, verb.token() + 1, true);
        return;
      }
    }
    if (subject != null && transitive && subject.counted() && subject.people()) {
      // "داعش ليبيا" يخطف 3 مسيحيين: whom a group right before does it to
      Reference group = groupBefore(verb);
      if (group != null) {
        subjects = all(group);
        counted = false;
        objectFrom(verb, verb.token() + 1, true);
        return;
      }
    }
    if (subject != null && !subject.people() && subject.referents().isEmpty() && isLight(verb)) {
      // أن الوزيرة في زيارتها سوف تجري مباحثات: whoever stands before does it
      Reference earlier = syntax.subjectBefore(verb);
      if (earlier != null && earlier.named() && earlier.referent().canAct()) {
        subjects = all(earlier);
        objectFrom(verb, verb.token() + 1, transitive);
        return;
      }
    }
    if (subject != null) {
      behind = true;
      members = isMembers(subject);
      counted = subject.counted();
      thing = !subject.people() && subject.referents().isEmpty() ? subject.from() : -1;
      List<Phrase> all = phrases.joined(subject);
      subjects = phrases.everybody(subject);
      subjectEnd = all.get(all.size() - 1).to();
      lone =
          !subject.people()
              && subject.reference() == null
              && objectAt(subjectEnd, syntax.sentenceEnd(verb.token())) == null;
      objectFrom(verb, subjectEnd, transitive);
      return;
    }
    Reference earlier = syntax.subjectBefore(verb);
    if (earlier != null) {
      subjects = all(earlier);
    } else if (depth < 4) {
      List<Referent> carried = carried(verb, depth);
      subjects = carried;
    }
    objects = List.of();
    hasObject = verb.object() != null;
    behind = false;
    objectFrom(verb, verb.token() + 1, transitive);
  }

  private static boolean isMembers(Phrase subject) {
    return subject.people() && subject.ending() == Ending.SUBJECT;
  }

  /** قال التنظيم إنه خطف ثلاثة: a group does what somebody behind the verb may suffer. */
  private static boolean isGroup(List<Referent> antecedents) {
    return !antecedents.isEmpty() && antecedents.get(0).kind() == EntityKind.ARMED_GROUP;
  }

  /**
   * أعلن الجيش أنه قصف: whom the pronoun of a complementizer stands for, first the subject of the
   * verb that governs it.
   */
  private List<Referent> ofReportingVerb(int complementizer, Pronoun pronoun, int depth) {
    int start = Math.max(syntax.sentenceStart(complementizer), complementizer - FARTHEST_REPORT);
    for (int i = complementizer - 1; i >= start && depth < 4; i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb != null && !syntax.is(i, Grammar.AUXILIARY)) {
        find(verb, false, depth + 1);
        if (!subjects.isEmpty() && fits(pronoun, subjects)) {
          return subjects;
        }
        break;
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE) || syntax.isSign(i, ':')) {
        break;
      }
    }
    Referent antecedent = antecedent(complementizer, pronoun);
    return antecedent == null ? List.of() : List.of(antecedent);
  }

  /**
   * Whom a pronoun stands for: the last in its sentence whom neither a preposition nor another noun
   * governs, else the last at all.
   */
  @Nullable Referent antecedent(int i, Pronoun pronoun) {
    Phrase own = ownCountryBefore(i, pronoun);
    if (own != null) {
      return own.referents().isEmpty() ? null : own.referents().get(0);
    }
    for (int k = i - 1; k >= syntax.sentenceStart(i); k--) {
      Reference reference = references.covering(k);
      if (reference == null) {
        continue;
      }
      k = reference.from();
      Referent referent = reference.referent();
      if (referent.canAct() && syntax.isFree(reference) && fits(pronoun, List.of(referent))) {
        return referent;
      }
    }
    return syntax.antecedent(i, pronoun, null);
  }

  /** إن بلاده لن توقف دعمها: the speaker's country, where nobody is named in between; or null. */
  @Nullable Phrase ownCountryBefore(int i, Pronoun pronoun) {
    for (int k = i - 1;
        k >= syntax.sentenceStart(i)
            && k > i - FARTHEST_OWN_COUNTRY
            && references.covering(k) == null;
        k--) {
      Phrase own = phrases.isOwnCountry(k) ? phrases.at(k) : null;
      if (own != null) {
        return own.referents().isEmpty() || fits(pronoun, own.referents()) ? own : null;
      }
    }
    return null;
  }

  static boolean fits(Pronoun pronoun, List<Referent> subjects) {
    Referent first = subjects.get(0);
    if (pronoun.plurality() != Plurality.SINGULAR) {
      return subjects.size() > 1 || first.plural() || first.kind() == EntityKind.ARMED_GROUP;
    }
    boolean feminine = pronoun.gender() == Gender.FEMININE;
    return first.kind() == EntityKind.PERSON && !first.plural()
        ? feminine == first.feminine()
        : !feminine || first.feminine() || first.plural() || first.kind() == EntityKind.ARMED_GROUP;
  }

  /** إنه لم يصب أحد: the pronoun stands for nobody where the subject follows. */
  private boolean hasSubjectBehind(FiniteVerb verb) {
    Phrase subject = subjectBehind(verb, true);
    return subject != null && subject.people() && subject.from() == verb.token() + 1;
  }

  /** كان عدد من الطلاب قد تجمعوا: the subject stands behind كان. */
  private List<Referent> ofPluperfect(FiniteVerb verb) {
    int start = Math.max(syntax.sentenceStart(verb.token()), verb.token() - FARTHEST_OBJECT);
    for (int i = verb.token() - 1; i >= start; i--) {
      if (syntax.verb(i) != null && !syntax.is(i, Grammar.AUXILIARY)
          || syntax.isComma(i)
          || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return List.of();
      }
      if (syntax.is(i, Grammar.AUXILIARY) && i < verb.token() - 1) {
        Phrase phrase = phrases.at(i + 1);
        return phrase != null && phrase.preposition() == 0 && phrase.to() <= verb.token()
            ? phrases.everybody(phrase)
            : List.of();
      }
    }
    return List.of();
  }

  /** اقتحم داعش القرية وخطف ستة مدنيين: people without a name behind a verb that goes on. */
  private static boolean isLikelyObject(FiniteVerb verb, Phrase phrase) {
    return verb.conjunction()
        && verb.object() == null
        && !verb.passive()
        && phrase.people()
        && !phrase.named()
        && !phrase.referents().isEmpty()
        && (phrase.counted() || phrase.referents().get(0).kind() == EntityKind.POPULATION);
  }

  /** Those who act in the verb right before, where it reports nothing and nobody suffers it. */
  private List<Referent> agentsBefore(FiniteVerb verb) {
    int start = syntax.sentenceStart(verb.token());
    for (int i = verb.token() - 1; i >= start; i--) {
      if (syntax.is(i, Grammar.COMPLEMENTIZER)) {
        return List.of();
      }
      FiniteVerb earlier = syntax.verb(i);
      if (earlier == null || syntax.is(i, Grammar.AUXILIARY)) {
        continue;
      }
      if (syntax.reports(i) || earlier.passive()) {
        return List.of();
      }
      find(earlier, true, 1);
      if (subjects.isEmpty() || counted || !hasObject && earlier.mayBePassive()) {
        return List.of();
      }
      List<Referent> found = subjects;
      for (Referent one : found) {
        if (one.kind() == EntityKind.POPULATION || one.kind() == EntityKind.PERSON) {
          return List.of();
        }
      }
      return agree(verb, found) ? found : List.of();
    }
    return List.of();
  }

  /** The phrase behind a verb that can be its subject by gender, number and ending, or null. */
  private @Nullable Phrase subjectBehind(FiniteVerb verb, boolean transitive) {
    Phrase phrase = firstBehind(verb);
    if (phrase == null
        || phrase.preposition() != 0
        || phrase.conjunction()
        || verb.first()
        || phrase.ending() == Ending.OBJECT
        || transitive && verb.plural()) {
      return null;
    }
    Reference reference = phrase.reference();
    if (reference != null && reference.from() >= phrase.from()) {
      if (!syntax.agrees(verb, reference, true)
          || isOnlyObject(reference, transitive)
          || syntax.isObject(reference)) {
        return null;
      }
      return phrase;
    }
    boolean disagrees =
        verb.feminine()
            ? phrase.people() && !phrase.feminine() && !phrase.plural()
            : phrase.feminine() && !phrase.people();
    return disagrees ? null : phrase;
  }

  /** What stands first behind a verb that no preposition governs, or null. */
  private @Nullable Phrase firstBehind(FiniteVerb verb) {
    int k = verb.token() + 1;
    int end = syntax.sentenceEnd(verb.token());
    while (k < end && (syntax.isTime(k) || syntax.is(k, Grammar.ADVERB))) {
      k++;
    }
    Phrase counted = k < end ? phrases.at(k) : null;
    if (counted != null && counted.preposition() == 0 && !syntax.isQuote(k)) {
      return counted;
    }
    int at = syntax.subjectAt(verb);
    return at < 0 ? null : phrases.at(at);
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
        && (syntax.is(k, Grammar.NEGATION | Grammar.AUXILIARY | Grammar.ADVERB)
            || phrases.goesWithAuxiliary(k))
        && !syntax.is(k, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
      k--;
    }
    return k;
  }

  private List<Referent> all(Reference first) {
    return syntax.joined(first).stream().map(Reference::referent).toList();
  }

  private void objectFrom(FiniteVerb verb, int from, boolean transitive) {
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
    Phrase object =
        objectAt(from, Math.min(syntax.sentenceEnd(verb.token()), from + FARTHEST_OBJECT));
    if (object == null) {
      return;
    }
    objectToken = object.from();
    List<Referent> found = new ArrayList<>(phrases.everybody(object));
    found.removeAll(subjects);
    hasObject = true;
    if (!found.isEmpty()) {
      objects = found;
    }
  }

  /** The first phrase that no preposition governs, or null. */
  private @Nullable Phrase objectAt(int from, int end) {
    int i = from;
    boolean inserted = false;
    while (i < end) {
      if (i == from && syntax.is(i, Grammar.RELATIVE)) {
        return behindRelative(i, end);
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)
          || syntax.is(i, Grammar.OPENER) && !syntax.is(i, Grammar.PREPOSITION)
          || syntax.verb(i) != null) {
        return null;
      }
      if (syntax.is(i, Grammar.PREPOSITION)) {
        Phrase governed = phrases.at(i + 1);
        i =
            governed == null
                ? syntax.behindPrepositional(i, end)
                : behindAdjectives(governed.to(), end);
        continue;
      }
      if (syntax.isTime(i) || syntax.is(i, Grammar.ADVERB | Grammar.GOVERNED_PRONOUN)) {
        i++;
        continue;
      }
      if (syntax.isComma(i) && (i == from || inserted)) {
        // التقى الوزير، أمس في مكتبه، نظيره
        inserted = true;
        i++;
        continue;
      }
      if (syntax.isComma(i) && i + 1 < end) {
        // قصفت الطائرات في حلب، مواقع للجماعة; استقبل الملك في مكتبه اليوم، الوزير
        Phrase behind = phrases.at(i + 1);
        return behind != null && (!behind.definite() || isSomebody(behind)) && isObject(behind)
            ? behind
            : null;
      }
      Phrase phrase = phrases.at(i);
      if (phrase != null) {
        boolean adverb =
            phrase.ending() == Ending.OBJECT && phrase.referents().isEmpty() && !phrase.people();
        if (phrase.preposition() == 0
            && !adverb
            && !phrase.conjunction()
            && phrase.ending() != Ending.SUBJECT) {
          return phrase;
        }
        i = phrase.to();
        continue;
      }
      if (words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i) && !syntax.isSign(i, '(')) {
        return null;
      }
      i++;
    }
    return null;
  }

  private static boolean isSomebody(Phrase phrase) {
    return phrase.named() && phrase.people();
  }

  /** Whether a phrase behind a comma goes on with the clause before it. */
  private boolean isObject(Phrase phrase) {
    return phrase.preposition() == 0
        && !phrase.conjunction()
        && !phrase.referents().isEmpty()
        && syntax.verb(phrase.to()) == null;
  }

  /**
   * يلتقي كارتر الذي يقوم بجولة في المنطقة، رئيس الوزراء: whom the comma behind the clause leads
   * to.
   */
  private @Nullable Phrase behindRelative(int relative, int end) {
    for (int i = relative + 1; i + 1 < end; i++) {
      if (syntax.isComma(i)) {
        Phrase behind = phrases.at(i + 1);
        return behind != null && isSomebody(behind) && isObject(behind) ? behind : null;
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER)) {
        return null;
      }
    }
    return null;
  }

  /** بشأن برنامج طهران النووي: one past the definite adjectives behind a phrase. */
  private int behindAdjectives(int from, int end) {
    int i = from;
    while (i < end
        && words.kind(i) == TokenKind.ARABIC
        && words.form(i).startsWith("ال")
        && references.covering(i) == null
        && syntax.verb(i) == null
        && !syntax.is(i, Grammar.CLOSED)) {
      i++;
    }
    return i;
  }

  /**
   * المبعوث الذي زار الرياض, المجموعات التي تدعمها واشنطن: what the clause describes is its
   * subject, unless a pronoun in the clause stands for it.
   */
  private void relative(FiniteVerb verb, int relative, boolean transitive) {
    clauseOf(verb, describedBy(relative), transitive);
  }

  private void clauseOf(FiniteVerb verb, List<Referent> antecedents, boolean transitive) {
    boolean resumed = verb.object() != null;
    for (int k = verb.token() + 1; !resumed && k <= verb.token() + 2 && k < words.size(); k++) {
      resumed = syntax.is(k, Grammar.RESUMPTIVE);
    }
    if (!resumed) {
      // البلدة التي طرد مقاتلو الجماعة منها: who is in the nominative is the subject
      Phrase nominative = subjectBehind(verb, false);
      resumed = nominative != null && nominative.people() && nominative.ending() == Ending.SUBJECT;
    }
    if (!resumed) {
      subjects = antecedents;
      objectFrom(verb, verb.token() + 1, transitive);
      return;
    }
    if (verb.object() != null) {
      objects = antecedents;
    }
    Phrase subject = subjectBehind(verb, false);
    int from = verb.token() + 1;
    if (subject != null) {
      behind = true;
      members = isMembers(subject);
      List<Phrase> all = phrases.joined(subject);
      subjects = phrases.everybody(subject);
      from = all.get(all.size() - 1).to();
      subjectEnd = from;
    } else if (verb.object() != null) {
      // الغارات التي يشنها: who does it goes on from the clause before
      List<Referent> described = objects;
      subjects = carriedPast(verb);
      objects = described;
      behind = false;
      dropped = !subjects.isEmpty();
    }
    if (verb.object() == null) {
      objectFrom(verb, from, transitive);
    }
  }

  /** The subject of the main clause, for a relative clause that leaves its own out. */
  private List<Referent> carriedPast(FiniteVerb verb) {
    int start = syntax.sentenceStart(verb.token());
    for (int i = verb.token() - 2; i >= start; i--) {
      FiniteVerb earlier = syntax.verb(i);
      if (earlier != null && !syntax.is(i, Grammar.AUXILIARY)) {
        find(earlier, true, 3);
        List<Referent> found = subjects;
        subjectEnd = verb.token() + 1;
        return !found.isEmpty() && agree(verb, found) ? found : List.of();
      }
    }
    return List.of();
  }

  /** Whom the relative clause that begins at a token describes. */
  private List<Referent> describedBy(int relative) {
    Phrase phrase = phrases.endingAt(relative);
    if (phrase != null) {
      return phrase.referents().isEmpty() && !phrase.people()
          ? peopleOf(phrase)
          : phrase.referents();
    }
    for (int k = relative - 1;
        k >= syntax.sentenceStart(relative) && k > relative - FARTHEST_ANTECEDENT;
        k--) {
      Reference reference = references.covering(k);
      if (reference != null) {
        return List.of(reference.referent());
      }
      if (words.kind(k) == TokenKind.PUNCTUATION && !syntax.isQuote(k) && !syntax.isSign(k, ')')
          || syntax.verb(k) != null) {
        break;
      }
    }
    return List.of();
  }

  /** في صفوف العلمانيين الذين: the people that a thing is made of, which is nobody's. */
  private List<Referent> peopleOf(Phrase thing) {
    int inner = thing.from() + 1;
    Phrase people = words.form(inner - 1).startsWith("ال") ? null : phrases.at(inner);
    return people != null && people.people() && people.to() == thing.to()
        ? people.referents()
        : List.of();
  }

  /**
   * مسلحون هاجموا, غارة شنتها, أن طائرات تركية شنت: a phrase without a name right before the verb
   * is its subject, or what its pronoun stands for.
   */
  private boolean described(FiniteVerb verb, int before, boolean transitive) {
    Phrase phrase = phrases.endingAt(before + 1);
    if (phrase == null
        || phrase.named() && !phrase.counted()
        || phrase.definite() && !opens(phrase.from() - 1)
        || opensAsAdverb(phrase)) {
      return false;
    }
    boolean opens = opens(phrase.from() - 1) && !phrase.people();
    if (verb.object() == null && !opens && !agrees(verb, phrase)) {
      return false;
    }
    if (!phrase.people() && phrase.referents().isEmpty() && verb.object() == null) {
      // أن الضربات أصابت أهدافا: what opens the clause is its subject
      boolean topic = syntax.is(phrase.from() - 1, Grammar.COMPLEMENTIZER) && agrees(verb, phrase);
      return phrase.definite() && !topic || !phrase.plural() && !phrase.feminine()
          ? false
          : takes(verb, phrase, transitive);
    }
    return takes(verb, phrase, transitive);
  }

  /** تجري مباحثات: the noun behind tells what is done. */
  private boolean isLight(FiniteVerb verb) {
    for (int number : verb.verbs()) {
      if (!syntax.predicates().lightsOf(number).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The armed group or country that opens the sentence before a verb, or null. */
  private @Nullable Reference groupBefore(FiniteVerb verb) {
    int start = syntax.sentenceStart(verb.token());
    int i = start;
    while (i < verb.token() && syntax.isQuote(i)) {
      i++;
    }
    Reference first = references.startingAt(i);
    if (first == null
        || !first.named()
        || verb.conjunction()
        || verb.passive()
        || verb.token() - first.to() > 3
        || first.preposition() != 0
        || !syntax.agrees(verb, first, false)) {
      return null;
    }
    EntityKind kind = first.referent().kind();
    return kind == EntityKind.ARMED_GROUP || kind == EntityKind.COUNTRY ? first : null;
  }

  /** من جهة أخرى دمرت الطائرات, في هجوم آخر قتل: what opens the sentence behind a preposition. */
  private boolean opensAsAdverb(Phrase phrase) {
    int start = syntax.sentenceStart(phrase.from());
    return phrase.from() == start && phrase.preposition() != 0
        || phrase.from() == start + 1 && syntax.is(start, Grammar.PREPOSITION);
  }

  private boolean takes(FiniteVerb verb, Phrase phrase, boolean transitive) {
    if (verb.object() != null && !phrase.definite() && !opens(phrase.from() - 1)) {
      clauseOf(verb, phrase.people() ? phrase.referents() : List.of(), transitive);
    } else {
      subjects = phrase.referents();
      counted = phrase.counted();
      objectFrom(verb, verb.token() + 1, transitive);
    }
    return true;
  }

  private static boolean agrees(FiniteVerb verb, Phrase phrase) {
    if (verb.first()) {
      return false;
    }
    if (phrase.plural() && phrase.people()) {
      return verb.plural() || verb.feminine();
    }
    return verb.feminine() == (phrase.feminine() || phrase.plural());
  }

  private boolean opens(int i) {
    return syntax.is(i, Grammar.COMPLEMENTIZER) && !syntax.is(i, Grammar.WITH_PRONOUN)
        || i < 0
        || i + 1 == syntax.sentenceStart(i + 1);
  }

  /**
   * بوتين يستقبل إردوغان, أن موغيريني سوف تزور طهران: who opens the clause right before its verb.
   */
  private List<Referent> topic(int before, FiniteVerb verb) {
    List<Referent> counted = countedTopic(before, verb);
    if (!counted.isEmpty()) {
      return counted;
    }
    Reference last = references.covering(before);
    if (last != null && last.preposition() != 0 && phrases.isBelonging(last.from() - 1)) {
      // الجيش الموالي للشرعية يتقدم
      last = references.covering(last.from() - 2);
    }
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
    Phrase phrase = phrases.at(first.from());
    return first == last && phrase != null ? phrase.referents() : all(first);
  }

  /** أن 488 عنصرا من قوات الأمن والحشد الشعبي قتلوا: of whom they are is told behind them. */
  private List<Referent> countedTopic(int before, FiniteVerb verb) {
    if (!verb.plural()) {
      return List.of();
    }
    int start = Math.max(syntax.sentenceStart(verb.token()), before - FARTHEST_REPORT);
    int opener = before;
    while (opener >= start
        && !syntax.is(opener, Grammar.COMPLEMENTIZER)
        && syntax.verb(opener) == null
        && !syntax.isComma(opener)) {
      opener--;
    }
    boolean opens =
        opener < start
            ? start == syntax.sentenceStart(verb.token())
            : syntax.is(opener, Grammar.COMPLEMENTIZER) && !syntax.is(opener, Grammar.WITH_PRONOUN);
    Phrase first = opens && opener < before ? phrases.at(opener + 1) : null;
    return first != null
            && first.counted()
            && first.people()
            && first.preposition() == 0
            && syntax.is(first.to(), Grammar.PREPOSITION)
        ? first.referents()
        : List.of();
  }

  private static boolean isCapital(Referent referent) {
    return referent.actor() != null && referent.actor().capitalOf() != null;
  }

  /**
   * The subject of the verb before in the same sentence, or of the first verb of the sentence
   * before, where this one goes on without a subject of its own.
   */
  private List<Referent> carried(FiniteVerb verb, int depth) {
    int start = syntax.sentenceStart(verb.token());
    for (int i = verb.token() - 1; i >= start; i--) {
      boolean ownClause = i < verb.token() - 1 && syntax.is(i, Grammar.COMPLEMENTIZER);
      if (ownClause && !syntax.is(i, Grammar.WITH_PRONOUN)) {
        // أن …: who is told of stands in the clause
        return List.of();
      }
      FiniteVerb earlier = syntax.verb(i);
      if (earlier == null || syntax.is(i, Grammar.AUXILIARY)) {
        continue;
      }
      find(earlier, true, depth + 1);
      List<Referent> found = subjects;
      if (found.isEmpty()) {
        continue;
      }
      if (agree(verb, found)) {
        return found;
      }
      // أوفد الوزيرة إلى أربيل حيث التقت: who was sent goes on
      List<Referent> sent = objects;
      if (verb.plural() && verb.conjunction() && isOnePerson(found) && isOnePerson(sent)) {
        // استقبل السيسي كيري وبحثا الأزمة: both of them
        return List.of(found.get(0), sent.get(0));
      }
      return !sent.isEmpty() && agree(verb, sent) ? sent : manyBefore(verb);
    }
    return List.of();
  }

  private static boolean isOnePerson(List<Referent> who) {
    return who.size() == 1
        && who.get(0).kind() == EntityKind.PERSON
        && !who.get(0).plural()
        && who.get(0).canAct();
  }

  /** منع الحوثيين …، بعد أن سيطروا: the last who are many, for a verb that is told of many. */
  private List<Referent> manyBefore(FiniteVerb verb) {
    for (int i = verb.token() - 1; verb.plural() && i >= syntax.sentenceStart(verb.token()); i--) {
      Reference reference = references.covering(i);
      if (reference != null && agree(verb, List.of(reference.referent()))) {
        return List.of(reference.referent());
      }
    }
    return List.of();
  }

  /** Whether a verb whose subject is left out can be told of these. */
  private static boolean agree(FiniteVerb verb, List<Referent> subjects) {
    for (Referent one : subjects) {
      if (!one.canAct()) {
        return false;
      }
    }
    Referent first = subjects.get(0);
    if (verb.plural()) {
      return subjects.size() > 1
          || first.plural()
          || first.kind() == EntityKind.ARMED_GROUP
          || first.kind() == EntityKind.POPULATION;
    }
    if (first.kind() == EntityKind.PERSON && !first.plural()) {
      return verb.feminine() == first.feminine();
    }
    return first.plural()
        || first.kind() == EntityKind.ARMED_GROUP
        || verb.feminine() == first.feminine();
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

  /** The subject of the clause before, where this verb goes on with it. */
  List<Referent> subjectBefore(FiniteVerb verb) {
    List<Referent> found = carried(verb, 1);
    return found.isEmpty() || !agree(verb, found) ? List.of() : found;
  }

  /** The subjects of a verb. */
  List<Referent> subjectsOf(FiniteVerb verb) {
    find(verb, true);
    return subjects;
  }

  /**
   * The objects of a verb that stand before a token.
   *
   * @param subjectless whether the first phrase behind the verb is its object, since its subject
   *     has been told: ما دفع تركيا إلى
   */
  List<Referent> objectsOf(FiniteVerb verb, int before, boolean subjectless) {
    find(verb, true);
    if (verb.object() == null && subjectless) {
      subjects = List.of();
      objects = List.of();
      objectFrom(verb, verb.token() + 1, true);
    }
    return objectToken >= 0 && objectToken < before || verb.object() != null ? objects : List.of();
  }
}
