package org.isnad.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Plurality;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Predicates;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Participle;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Matches verbs of saying and their participles. */
final class VerbCues {
  private static final Comparator<Cue> NARROWEST_FIRST =
      Comparator.comparingInt(Cue::narrowness).reversed();

  private static final String OBJECT = "obj";

  /** The preposition before whose speech, letter or report it is. */
  private static final char BY_AUTHOR = 'ل';

  private static final String RELATIVE_FEMININE = "التي";

  /** How near behind the verb of a relative clause the pronoun stands that takes its noun up. */
  private static final int RESUMING = 3;

  private static final int VOICE_BEHIND_PREPOSITION = 5;
  private static final int SOURCE_NOUN = 3;
  private static final int NEAR = 3;
  static final String CONTINUED = "continued";

  /** The ending of sound plurals and duals that are governed. */
  private static final String OBLIQUE = "ين";

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Predicates predicates;
  private final Complements complements;
  private final List<CueMatch> matches;

  VerbCues(Syntax syntax, Complements complements, List<CueMatch> matches) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.predicates = syntax.predicates();
    this.complements = complements;
    this.matches = matches;
  }

  /** Whether the verb reports; then its match is added. */
  boolean match(FiniteVerb verb) {
    List<Cue> cues = cuesOf(verb);
    if (cues.isEmpty() || !isAsserted(verb) || syntax.isNobodysVerb(verb)) {
      return false;
    }
    Reference subject = syntax.subjectBehind(verb);
    Reference before = syntax.subjectRightBefore(verb);
    if (before != null && subject != null && subject.referent() == before.referent()) {
      before = null;
    } else if (before != null) {
      subject = null;
    } else if (subject != null && isObjectOfRelative(verb, cues)) {
      subject = null;
    }
    if (subject == null && before == null && !syntax.hasPeopleBehind(verb)) {
      before = subjectBefore(verb);
    }
    if (isVerbalNoun(verb, subject) || before != null && !isToldOf(verb, before)) {
      return false;
    }
    if (verb.object() != null && isAnaphoric(verb, subject, cues)) {
      return true;
    }
    Reference unnamed =
        subject == null && before == null && !verb.passive() ? syntax.unnamedSubject(verb) : null;
    for (Cue cue : cues) {
      if (cue.pastOnly() && verb.tense() != Tense.PAST
          || syntax.is(verb.token() - 1, Grammar.RELATIVE)
              && complements.isFilled(cue, verb.token())) {
        continue;
      }
      if (unnamed != null && reportsFor(unnamed, cue, verb)) {
        return add(cue, verb, unnamed, null);
      }
      if (complements.find(cue, verb.token() + 1, subject, before != null)) {
        if (cue.ownVoice()) {
          return true;
        }
        if (add(cue, verb, subject, before)) {
          return true;
        }
      }
    }
    return false;
  }

  /** رفض المتمردين: behind a verb the subject would be nominative, so it is the noun. */
  private boolean isVerbalNoun(FiniteVerb verb, @Nullable Reference subject) {
    if (subject == null || !subject.plural()) {
      return false;
    }
    String form = words.form(verb.token());
    return words.form(subject.head()).endsWith(OBLIQUE)
        && !predicates.nouns().get(form, verb.start(), form.length()).isEmpty();
  }

  /**
   * رسالة أوضح بأن, الحركة التي يعتقد أنها: behind an indefinite noun in the feminine a masculine
   * form is an adjective; in its relative clause an imperfect that may be passive says what is held
   * in general.
   */
  private boolean isToldOf(FiniteVerb verb, Reference before) {
    if (verb.feminine() || verb.plural() || verb.conjunction()) {
      return true;
    }
    int i = verb.token() - 1;
    if (before.to() == i + 1) {
      String noun = words.form(before.head());
      return before.named() || noun.startsWith("ال") || !Nouns.endsInFeminine(noun);
    }
    return verb.tense() != Tense.IMPERFECT
        || !verb.mayBePassive()
        || !words.form(i).equals(RELATIVE_FEMININE);
  }

  /**
   * المنظمة التي اتهمت إيران: where no pronoun stands for what a relative clause describes, that is
   * who does it, and the verb has its object behind it.
   */
  private boolean isObjectOfRelative(FiniteVerb verb, List<Cue> cues) {
    if (!syntax.is(verb.token() - 1, Grammar.RELATIVE)
        || verb.object() != null
        || verb.passive()
        || cues.stream().noneMatch(cue -> cue.addressee().contains(OBJECT))) {
      return false;
    }
    int end = Math.min(syntax.sentenceEnd(verb.token()), verb.token() + RESUMING);
    for (int i = verb.token() + 1; i < end; i++) {
      if (syntax.is(i, Grammar.GOVERNED_PRONOUN)) {
        return false;
      }
    }
    return true;
  }

  /** The subject before a verb; for خطاب لخامنئي قال فيه the last one who can be it. */
  private @Nullable Reference subjectBefore(FiniteVerb verb) {
    Reference before = syntax.subjectBefore(verb);
    boolean describes =
        !verb.conjunction() && syntax.is(verb.token() + 1, Grammar.GOVERNED_PRONOUN);
    boolean speaks =
        before != null && !before.referent().isSource() && before.to() < verb.token() - 1;
    if (describes && !speaks && Complements.isInIt(words.form(verb.token() + 1))) {
      return author(verb);
    }
    return before == null && describes ? syntax.lastBefore(verb) : before;
  }

  /**
   * Who says what a noun before holds: خطاب لخامنئي قال فيه is Khamenei's, أطلق الوزير تغريدة على
   * "تويتر" قال فيها the minister's.
   */
  private @Nullable Reference author(FiniteVerb verb) {
    Reference last = syntax.lastBefore(verb);
    if (last == null || last.preposition() == BY_AUTHOR || isFromAuthor(last.from() - 1)) {
      return last;
    }
    Reference earlier = null;
    for (int i = last.from() - 1; i >= syntax.sentenceStart(verb.token()); i--) {
      FiniteVerb act = syntax.verb(i);
      if (act != null && !syntax.is(i, Grammar.AUXILIARY)) {
        Reference subject = syntax.subjectBehind(act);
        boolean acts =
            subject != null
                && (subject.to() <= last.from() || subject.referent() == last.referent())
                && subject.referent().canAct()
                && syntax.agrees(verb, subject, false);
        // Where the act has its subject elsewhere, so has what is said.
        return acts ? subject : earlier;
      }
      Reference here = references.startingAt(i);
      if (here != null
          && here.referent().canAct()
          && !here.referent().isSource()
          && !syntax.governed(here)
          && syntax.agrees(verb, here, false)) {
        earlier = here;
      }
    }
    return last.referent().isSource() ? earlier : last;
  }

  /** رسالة من أوباما قال فيها, تصريحات خامنئي التي أعلن فيها. */
  private boolean isFromAuthor(int i) {
    return i >= 0 && (words.form(i).equals(Complements.OF) || syntax.is(i, Grammar.VOICE_NOUN));
  }

  /**
   * First persons speak for the author or inside somebody's quotation; what will be, may be or is
   * not said is no report.
   */
  private boolean isAsserted(FiniteVerb verb) {
    int before = verb.token() - 1;
    boolean tellsUs = verb.object() != null && verb.object().person() == Person.FIRST;
    if (verb.first()
        || tellsUs
        || verb.future()
        || syntax.is(before, Grammar.NEGATION | Grammar.SUPPOSED)) {
      return false;
    }
    boolean imperfect = verb.tense() == Tense.IMPERFECT;
    boolean subjunctive =
        syntax.is(before, Grammar.COMPLEMENTIZER) && !syntax.is(before, Grammar.WITH_PRONOUN);
    return !imperfect || !subjunctive && !syntax.is(before, Grammar.MODAL_PARTICLE);
  }

  /** Whether a noun that nothing else knows is the subject, rather than what is said. */
  private boolean reportsFor(Reference unnamed, Cue cue, FiniteVerb verb) {
    boolean takesNobody = !cue.content().contains(OBJECT) && !cue.addressee().contains(OBJECT);
    boolean found =
        complements.find(cue, verb.token() + 1, unnamed)
            && (complements.clause || takesNobody || complements.addressee != null);
    if (!found || !cue.source().isEmpty() || cue.speaker() != null || cue.ownVoice()) {
      return false;
    }
    String first = words.form(unnamed.from());
    if (unnamed.from() == verb.token() + 1 && cue.content().contains(first.substring(0, 1))) {
      // تنادي بخيارات الحرب: the preposition that the verb takes
      return false;
    }
    boolean mayBeObject = cue.content().contains(OBJECT) || verb.object() != null;
    boolean governsClause =
        unnamed.to() - unnamed.from() == 1
            && !first.startsWith("ال")
            && complements.contentFrom <= unnamed.to() + 1;
    return !(mayBeObject && governsClause);
  }

  private boolean add(
      Cue cue, FiniteVerb verb, @Nullable Reference subject, @Nullable Reference before) {
    if (!cue.source().isEmpty() && !isSourceNoun(cue, verb, subject)) {
      return false;
    }
    boolean alone = subject == null && before == null;
    if (complements.clause
        && verb.object() != null
        && cue.addressee().isEmpty()
        && syntax.verb(complements.contentFrom) != null
        && !syntax.is(complements.contentFrom - 1, Grammar.COMPLEMENTIZER)
        && !complements.quoted
        && !syntax.isSign(complements.contentFrom - 1, ':')) {
      // مقال كتبه فلان استعرض فيه: what was written stands before
      return false;
    }
    boolean nominal =
        cue.content().contains(OBJECT) && !complements.clause && complements.contentStart < 0;
    if (nominal && verb.object() != null && cue.addressee().isEmpty()) {
      // وصفتها: the pronoun is the object
      return false;
    }
    if (verb.passive() || alone && nominal && verb.mayBePassive() && !verb.conjunction()) {
      return false;
    }
    int v = verb.token();
    CueMatch match =
        new CueMatch(CueMatch.Kind.VERB, cue, v, CueMatch.span(words, v, verb.start()));
    match.take(complements);
    match.verb = verb;
    match.feminine = verb.feminine();
    match.sibling = isSibling(verb, subject != null);
    if (cue.speaker() != null) {
      if (!relayed(match, cue, verb, subject != null ? subject : before)) {
        return false;
      }
    } else if (subject != null) {
      match.speakers = referents(subject);
    } else if (before != null) {
      match.speakers = referents(before);
    } else if (mayCarryOn(cue, verb)) {
      Referent stoodFor = pronounBefore(verb);
      match.carriesOn = stoodFor == null;
      match.speakers = stoodFor == null ? List.of() : List.of(stoodFor);
    } else {
      return false;
    }
    addressPronoun(match, cue, verb);
    matches.add(match);
    return true;
  }

  /** وهي ترى أن: whom a pronoun at the head of a sentence stands for; or null. */
  private @Nullable Referent pronounBefore(FiniteVerb verb) {
    int before = verb.token() - 1;
    if (before != syntax.sentenceStart(verb.token()) || !syntax.is(before, Grammar.PRONOUN)) {
      return null;
    }
    Pronoun pronoun = verb.plural() ? Pronoun.THEM : verb.feminine() ? Pronoun.HER : Pronoun.HIM;
    return syntax.antecedent(before, pronoun, null);
  }

  /** طالبته بـ: the attached pronoun is who was told. */
  private void addressPronoun(CueMatch match, Cue cue, FiniteVerb verb) {
    if (match.addressee == null && verb.object() != null && cue.addressee().contains(OBJECT)) {
      Referent speaker = match.speakers.isEmpty() ? null : match.speakers.get(0);
      match.addressee = syntax.antecedent(verb.token(), verb.object(), speaker);
    }
  }

  /**
   * Whether a verb without a subject can go on for the last speaker: not where it stands bare at
   * the head of a sentence, nor in a relative clause whose antecedent is not known.
   */
  private boolean mayCarryOn(Cue cue, FiniteVerb verb) {
    int before = verb.token() - 1;
    if (syntax.is(before, Grammar.RELATIVE) || syntax.quotationAround(verb.token()) >= 0) {
      return false;
    }
    return verb.conjunction()
        || CONTINUED.equals(cue.strength())
        || syntax.isComma(before)
        || syntax.isTime(before)
        || before >= 0 && references.covering(before) != null
        || syntax.is(
            before,
            Grammar.OPENER
                | Grammar.AUXILIARY
                | Grammar.ADVERB
                | Grammar.WITH_PRONOUN
                | Grammar.GOVERNED_PRONOUN
                | Grammar.PRONOUN);
  }

  /**
   * Whether the verb goes on beside the statement before it; else it stands inside that statement's
   * content.
   */
  private boolean isSibling(FiniteVerb verb, boolean hasSubject) {
    int before = verb.token() - 1;
    if (verb.token() == syntax.sentenceStart(verb.token())) {
      return true;
    }
    if (verb.conjunction()) {
      return hasSubject || !isInRelativeClause(verb);
    }
    return syntax.is(before, Grammar.REPORT_OPENER);
  }

  /** التي عادت وتبنت: joined to the verb of a relative clause. */
  private boolean isInRelativeClause(FiniteVerb verb) {
    for (int k = verb.token() - 1; k >= verb.token() - 4 && k > 0; k--) {
      if (syntax.isComma(k)) {
        return false;
      }
      if (syntax.verb(k) != null && syntax.is(k - 1, Grammar.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSourceNoun(Cue cue, FiniteVerb verb, @Nullable Reference subject) {
    int from = subject != null && subject.from() > verb.token() ? subject.from() : verb.token() + 1;
    for (int k = from; k < Math.min(from + SOURCE_NOUN, words.size()); k++) {
      if (Nouns.matches(cue.source(), Nouns.bare(words.form(k), false))) {
        return true;
      }
    }
    return subject == null
        && verb.token() > 0
        && Nouns.matches(cue.source(), Nouns.bare(words.form(verb.token() - 1), false));
  }

  /** نقلت رويترز عن لافروف قوله: the subject transmits, the voice stands behind the preposition. */
  private boolean relayed(
      CueMatch match, Cue cue, FiniteVerb verb, @Nullable Reference transmitter) {
    String preposition = cue.speaker();
    if (preposition == null) {
      return false;
    }
    match.transmitters = transmitter == null ? List.of() : List.of(transmitter.referent());
    int end = Math.min(match.contentFrom, syntax.sentenceEnd(verb.token()));
    for (int k = verb.token() + 1; k < end; k++) {
      String form = words.form(k);
      if (form.equals(preposition)) {
        for (int j = k + 1; j < Math.min(end, k + VOICE_BEHIND_PREPOSITION); j++) {
          Reference voice = references.startingAt(j);
          if (voice != null) {
            match.speakers = referents(voice);
            return true;
          }
        }
        Referent national = syntax.national(k + 1);
        if (national != null) {
          match.speakers = List.of(national);
          return true;
        }
        return false;
      }
      Referent voice = pronounVoice(form, preposition, verb, transmitter);
      if (voice != null) {
        match.speakers = List.of(voice);
        return true;
      }
    }
    return false;
  }

  /** نقلت عنه: whom the pronoun stands for. */
  private @Nullable Referent pronounVoice(
      String form, String preposition, FiniteVerb verb, @Nullable Reference transmitter) {
    int behind = form.length() - preposition.length();
    if (!form.startsWith(preposition) || behind < 1 || behind > 2) {
      return null;
    }
    Pronoun pronoun = Pronoun.at(form, preposition.length(), form.length());
    if (pronoun == Pronoun.HIM) {
      for (int k = matches.size() - 1; k >= 0; k--) {
        List<Referent> earlier = matches.get(k).speakers;
        if (earlier.size() == 1
            && earlier.get(0).kind() == EntityKind.PERSON
            && !earlier.get(0).feminine()) {
          // ونقلت عنه: the person who was quoted last
          return earlier.get(0);
        }
      }
    }
    return pronoun == null
        ? null
        : syntax.antecedent(
            verb.token(), pronoun, transmitter == null ? null : transmitter.referent());
  }

  /**
   * وهو أمر نفته الوزارة, الهدنة التي أعلنتها الرياض: what the pronoun on the verb stands for is
   * what is said, and it stands before.
   */
  private boolean isAnaphoric(FiniteVerb verb, @Nullable Reference subject, List<Cue> cues) {
    Pronoun pronoun = verb.object();
    if (pronoun == null || subject == null || pronoun.plurality() != Plurality.SINGULAR) {
      return false;
    }
    int before = verb.token() - 1;
    boolean relative = syntax.is(before, Grammar.RELATIVE);
    if (relative ? verb.tense() != Tense.PAST : !syntax.is(before, Grammar.ANAPHOR)) {
      return false;
    }
    for (Cue cue : cues) {
      if (complements.find(cue, verb.token() + 1, subject) && complements.clause) {
        return false;
      }
      if (!cue.content().contains(OBJECT) || !cue.only().isEmpty() || !cue.with().isEmpty()) {
        continue;
      }
      CueMatch match =
          new CueMatch(
              CueMatch.Kind.VERB,
              cue,
              verb.token(),
              CueMatch.span(words, verb.token(), verb.start()));
      match.verb = verb;
      match.closed = true;
      match.contentFrom = relative ? nounPhraseBefore(before) : syntax.sentenceStart(before);
      match.contentTo = relative ? before : behindClause(before);
      match.speakers = referents(subject);
      if (match.contentTo - match.contentFrom > (relative ? 0 : 2)) {
        matches.add(match);
        return true;
      }
    }
    return false;
  }

  /**
   * The first token of the noun phrase that ends at token {@code end}: a noun and its adjectives.
   */
  private int nounPhraseBefore(int end) {
    int i = end - 1;
    while (i > 0 && words.form(i).startsWith("ال") && words.form(i - 1).startsWith("ال")) {
      i--;
    }
    return i;
  }

  /** Where the clause ends that an anaphor at {@code i} stands for: before وهو. */
  private int behindClause(int i) {
    int end = i;
    while (end > 0 && syntax.is(end - 1, Grammar.PRONOUN | Grammar.DEMONSTRATIVE)) {
      end--;
    }
    return end;
  }

  // ---- participles

  /** Whether the participle reports (مؤكدا أن); then its match is added. */
  boolean match(Participle participle) {
    if (!participle.active()
        || participle.definite()
        || participle.preposition()
        || participle.pronoun() != null) {
      return false;
    }
    int i = participle.token();
    boolean accusative = participle.indefinite() || participle.feminine() || participle.plural();
    if (!accusative
        || syntax.is(i - 1, Grammar.PREPOSITION)
        || i > 0 && words.kind(i - 1) == TokenKind.NUMBER) {
      return false;
    }
    boolean opensPhrase =
        syntax.isComma(i - 1)
            || syntax.isQuote(i - 1)
            || isDefinite(i - 1)
            || i == syntax.sentenceStart(i)
            || words.form(i).charAt(0) == 'و' && participle.start() == 1;
    for (Cue cue : predicates.cuesOf(participle.verb())) {
      if (!cue.participle() || !complements.find(cue, i + 1, null)) {
        continue;
      }
      boolean near = complements.clause && complements.contentFrom <= i + NEAR;
      if (!opensPhrase && !participle.indefinite() && !near) {
        // قيود مشددة على: an adjective
        continue;
      }
      CueMatch match =
          new CueMatch(
              CueMatch.Kind.PARTICIPLE, cue, i, CueMatch.span(words, i, participle.start()));
      match.take(complements);
      match.feminine = participle.feminine();
      match.carriesOn = true;
      match.sibling = true;
      matches.add(match);
      return true;
    }
    return false;
  }

  /** Behind a definite word an indefinite participle is no adjective. */
  private boolean isDefinite(int i) {
    if (i < 0) {
      return false;
    }
    Reference reference = references.covering(i);
    return words.form(i).startsWith("ال")
        || syntax.isTime(i)
        || reference != null && reference.named();
  }

  // ---- both

  /** The cues of the verbs that share the form, the narrowest first. */
  private List<Cue> cuesOf(FiniteVerb verb) {
    int[] numbers = verb.verbs();
    if (numbers.length == 1) {
      return predicates.cuesOf(numbers[0]);
    }
    List<Cue> all = new ArrayList<>();
    for (int number : numbers) {
      all.addAll(predicates.cuesOf(number));
    }
    all.sort(NARROWEST_FIRST);
    return all;
  }

  private List<Referent> referents(Reference first) {
    return Voices.referents(syntax, first);
  }
}
