package org.isnad.reader.event;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Light;
import org.isnad.lexicon.StatusCue;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Who does what a verbal noun tells that names nobody itself: the subject of the verb that governs
 * it (حاول الجيش اقتحام), its object where the verb asks or accuses (اتهم الجيش بقصف), the genitive
 * of a noun (قيام الجيش بقصف), or the subject of the clause whose purpose or means it is.
 */
final class Controllers {
  private static final int FARTHEST = 9;
  private static final int FARTHEST_PURPOSE = 16;
  private static final String TOWARDS = "الي";
  private static final String IN = "في";
  private static final String WITH = "مع";
  private static final String ABOUT = "عن";

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Arguments arguments;
  private final Phrases phrases;
  private final Set<String> controlNouns;
  private final Set<String> byMeansOf;
  private final Set<String> lightNouns;
  private final Set<String> invitations;
  private final Set<String> asides;
  private final Set<String> toldBefore;
  private final Set<String> timesOfOwnActs;

  Controllers(Syntax syntax, Lexicon lexicon, Arguments arguments, Phrases phrases) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.arguments = arguments;
    this.phrases = phrases;
    this.controlNouns = lexicon.words("control-noun");
    this.byMeansOf = lexicon.words("by-means-of");
    this.lightNouns = lexicon.words("light-noun");
    this.invitations = lexicon.words("invitation");
    this.asides = lexicon.words("aside");
    this.toldBefore = lexicon.words("told-before");
    this.timesOfOwnActs = lexicon.words("time-of-own-act");
  }

  /** Those who do what a noun tells, by what governs it; empty when nothing does. */
  List<Referent> of(Trigger trigger) {
    Head head = head(trigger);
    List<Referent> found = genitiveOfNoun(head);
    if (found.isEmpty()) {
      found = ofVerb(trigger, head);
    }
    return found;
  }

  /**
   * نجا الوزير من محاولة اغتيال, تعرض لمحاولة خطف: those to whom the verb that governs an attempt
   * says it was done; empty where no verb does.
   */
  List<Referent> sufferersOf(Trigger trigger) {
    int noun = trigger.from() - 1;
    if (trigger.lightVerb() != null || !isControlNoun(noun)) {
      return List.of();
    }
    int start = Math.max(syntax.sentenceStart(noun), noun - FARTHEST);
    for (int i = noun - 1; i >= start; i--) {
      if (syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return List.of();
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        return isSuffered(verb, trigger) ? arguments.subjectsOf(verb) : List.of();
      }
    }
    return List.of();
  }

  private boolean isSuffered(FiniteVerb verb, Trigger trigger) {
    for (int number : verb.verbs()) {
      for (Light light : syntax.predicates().lightsOf(number)) {
        if (light.role().equals("recipient")) {
          return true;
        }
      }
      for (Frame frame : syntax.predicates().framesOf(number)) {
        if (frame.type() == trigger.frame().type() && frame.recipient().contains(Cast.SUBJECT)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What something governs: the noun itself, or the noun of its light verb before it. */
  private record Head(int from, char preposition) {}

  /** لإجراء محادثات: what governs the noun of a light verb governs the noun behind it. */
  private Head head(Trigger trigger) {
    int before = trigger.from() - 1;
    if (trigger.preposition() == 0
        && before >= syntax.sentenceStart(trigger.from())
        && words.kind(before) == TokenKind.ARABIC
        && references.covering(before) == null
        && syntax.verb(before) == null
        && syntax.isOnList(before, lightNouns)) {
      String form = words.form(before);
      char letter = form.charAt(0);
      boolean written = (letter == 'ل' || letter == 'ب') && !lightNouns.contains(form);
      return new Head(before, written ? letter : 0);
    }
    return new Head(trigger.from(), trigger.preposition());
  }

  /** قيام الجيش بقصف, محاولته اقتحام: the genitive of the noun that governs the trigger. */
  private List<Referent> genitiveOfNoun(Head head) {
    int i = head.from() - 1;
    if (head.preposition() == 0 && syntax.is(i, Grammar.PREPOSITION)) {
      i--;
    }
    if (i < syntax.sentenceStart(head.from()) || words.kind(i) != TokenKind.ARABIC) {
      return List.of();
    }
    Reference last = references.covering(i);
    if (last != null) {
      Reference first = syntax.firstOf(last);
      Phrase genitive = phrases.at(first.from());
      if (first.preposition() == 'ل'
          && genitive != null
          && isControlNounOrAdjective(first.from() - 1)) {
        // انتصار كبير للجيش في تحرير
        return phrases.everybody(genitive);
      }
      return first.preposition() == 0 && genitive != null && isControlNoun(first.from() - 1)
          ? phrases.everybody(genitive)
          : List.of();
    }
    if (!isControlNoun(i)) {
      return List.of();
    }
    if (words.form(i).startsWith("ال") && isAbout(head)) {
      return ofClaim(i);
    }
    Pronoun pronoun = pronounOf(words.form(i));
    Referent antecedent = pronoun == null ? null : syntax.antecedent(i, pronoun, null);
    if (antecedent == null && pronoun != null && isAbout(head)) {
      // أعلنت داعش مسؤوليتها عن الهجوم
      return ofClaim(i);
    }
    return antecedent == null ? List.of() : List.of(antecedent);
  }

  private boolean isAbout(Head head) {
    return words.form(head.from() - 1).equals(ABOUT);
  }

  /** أعلنت الجماعة المسؤولية عن الهجوم: the subject of the verb right before. */
  private List<Referent> ofClaim(int noun) {
    int start = Math.max(syntax.sentenceStart(noun), noun - FARTHEST);
    for (int i = noun - 1; i >= start && !syntax.is(i, Grammar.COMPLEMENTIZER); i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        return verb.passive() ? List.of() : arguments.subjectsOf(verb);
      }
    }
    return List.of();
  }

  private boolean isControlNounOrAdjective(int i) {
    return isControlNoun(i)
        || i > 0
            && words.kind(i) == TokenKind.ARABIC
            && syntax.verb(i) == null
            && !syntax.is(i, Grammar.CLOSED)
            && isControlNoun(i - 1);
  }

  private boolean isControlNoun(int i) {
    return i >= 0
        && words.kind(i) == TokenKind.ARABIC
        && references.covering(i) == null
        && syntax.isOnList(i, controlNouns);
  }

  private static @Nullable Pronoun pronounOf(String form) {
    return form.length() < 5 ? null : Participants.pronounOf(form);
  }

  private List<Referent> ofVerb(Trigger trigger, Head head) {
    boolean beside = isBesideOwnAct(trigger, head);
    boolean purpose = !trigger.definite() && isPurpose(head) || isManner(trigger) || beside;
    int reach = purpose ? FARTHEST_PURPOSE : FARTHEST;
    int start = Math.max(syntax.sentenceStart(head.from()), head.from() - reach);
    for (int i = head.from() - 1; i >= start; i--) {
      if (syntax.isComma(i) && !purpose
          || syntax.isSign(i, ':')
          || syntax.is(i, Grammar.COMPLEMENTIZER)
          || syntax.is(i, Grammar.RELATIVE)) {
        return List.of();
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb == null) {
        List<Referent> invited = head.preposition() == 'ل' ? invited(i, head) : List.of();
        if (!invited.isEmpty()) {
          return invited;
        }
        continue;
      }
      if (beside) {
        List<Referent> who = verb.passive() ? List.of() : arguments.subjectsOf(verb);
        boolean fight = trigger.frame().type() == EventType.ASSAULT;
        // of a fight a country is where it was, rather than who fought
        return who.stream().noneMatch(one -> fight && Cast.isPlace(one)) ? who : List.of();
      }
      Boolean subject = subjectControls(verb, trigger, head);
      if (subject != null) {
        return subject
            ? arguments.subjectsOf(verb)
            : arguments.objectsOf(verb, head.from(), isToldBefore(verb.token() - 1));
      }
      boolean does = (purpose || isObject(verb, head)) && !says(verb);
      return (does || isWithOwn(trigger)) && !verb.passive()
          ? arguments.subjectsOf(verb)
          : List.of();
    }
    return List.of();
  }

  /** ما دفع تركيا إلى: what made it do so has been told. */
  private boolean isToldBefore(int i) {
    return i >= 0 && words.kind(i) == TokenKind.ARABIC && toldBefore.contains(words.form(i));
  }

  /** وجهت الدعوة إلى المبعوث لزيارة عدن: those who are invited do what they are invited to. */
  private List<Referent> invited(int i, Head head) {
    if (words.kind(i) != TokenKind.ARABIC || !Nouns.matchesLoosely(invitations, words.form(i))) {
      return List.of();
    }
    for (int k = i + 1; k < head.from(); k++) {
      Reference guest = references.startingAt(k);
      if (guest != null) {
        Phrase phrase = phrases.at(k);
        return syntax.governed(guest) && phrase != null && guest.referent().canAct()
            ? phrases.everybody(phrase)
            : List.of();
      }
    }
    return List.of();
  }

  /** أعلنت المقاومة بسط نفوذها: who tells of an act with his own means does it. */
  private boolean isWithOwn(Trigger trigger) {
    int i = trigger.to();
    if (trigger.definite()
        || i >= syntax.sentenceEnd(trigger.from())
        || !syntax.isOnList(i, trigger.frame().before())) {
      return false;
    }
    Pronoun pronoun = pronounOf(words.form(i));
    return pronoun != null
        && pronoun.person() == Person.THIRD
        && words.text().charAt(words.end(i) - 1) != 'ة';
  }

  /**
   * سافر للقاء, رد عبر قصف: what is done for an end, or by a means, is done by one and the same.
   */
  private boolean isPurpose(Head head) {
    int before = head.from() - 1;
    return head.preposition() == 'ل' && !isNounRightBefore(before)
        || before >= 0
            && words.kind(before) == TokenKind.ARABIC
            && byMeansOf.contains(words.form(before));
  }

  /** بالتعاون مع: in the company of whom somebody does what the clause tells. */
  private static boolean isManner(Trigger trigger) {
    return trigger.preposition() == 'ب' && trigger.frame().type() == EventType.COOPERATE;
  }

  /** غادر فيينا بعد محادثات مع ظريف: whose act is told beside another of his, with whom it was. */
  private boolean isBesideOwnAct(Trigger trigger, Head head) {
    int before = head.from() - 1;
    if (trigger.definite()
        || head.preposition() != 0
        || before < syntax.sentenceStart(head.from())
        || words.kind(before) != TokenKind.ARABIC
        || !timesOfOwnActs.contains(words.form(before))
        || !trigger.frame().recipient().contains(WITH)) {
      return false;
    }
    int k = trigger.to();
    int end = Math.min(syntax.sentenceEnd(k - 1), k + 3);
    while (k < end
        && words.kind(k) == TokenKind.ARABIC
        && references.covering(k) == null
        && syntax.verb(k) == null
        && !syntax.is(k, Grammar.CLOSED)) {
      k++;
    }
    return k < end && words.form(k).equals(WITH);
  }

  /** دعوة لعقد: the noun governs what ل brings. */
  private boolean isNounRightBefore(int i) {
    return i >= 0
        && words.kind(i) == TokenKind.ARABIC
        && references.covering(i) == null
        && syntax.verb(i) == null
        && !syntax.isTime(i)
        && !syntax.is(i, Grammar.CLOSED)
        && !words.form(i).startsWith("ال");
  }

  /** عرضت الجزائر استضافة الحوار: the object of a verb that neither reports nor judges. */
  private boolean isObject(FiniteVerb verb, Head head) {
    if (head.preposition() != 0 || !linked(verb, "", head)) {
      return false;
    }
    for (int number : verb.verbs()) {
      for (Frame frame : syntax.predicates().framesOf(number)) {
        switch (frame.type()) {
          case ACCUSE, SUPPORT, REQUEST -> {
            return false;
          }
          default -> {
            // the subject does what the noun tells
          }
        }
      }
    }
    return true;
  }

  private boolean says(FiniteVerb verb) {
    return syntax.reports(verb.token());
  }

  /** Whether the subject of a verb does what the trigger tells, or its object; null for neither. */
  private @Nullable Boolean subjectControls(FiniteVerb verb, Trigger trigger, Head head) {
    for (int number : verb.verbs()) {
      for (StatusCue cue : syntax.predicates().statusesOf(number)) {
        if (linked(verb, cue.rest(), head)) {
          return !cue.objectControl();
        }
      }
      for (Light light : syntax.predicates().lightsOf(number)) {
        if (light.role().equals("actor")
            && !light.not().contains(trigger.frame().type())
            && linked(verb, light.preposition(), head)) {
          return true;
        }
      }
      for (Frame frame : syntax.predicates().framesOf(number)) {
        boolean object = frame.recipient().contains(Cast.OBJECT);
        if (object && frame.type() == EventType.ACCUSE && linked(verb, "ب", head)
            || object && frame.type() == EventType.REQUEST && linked(verb, TOWARDS, head)) {
          return false;
        }
      }
    }
    return null;
  }

  /**
   * One past what stands between a verb and what it governs: حاول في الأسابيع الأخيرة تسليم, يحاول
   * في جنيف إقناع, سيحاول من جانبه طمأنة; the token itself where no such thing begins.
   */
  private int behindAside(int i) {
    if (!syntax.is(i, Grammar.PREPOSITION)
        || i + 1 >= words.size()
        || words.kind(i + 1) != TokenKind.ARABIC) {
      return i;
    }
    if (asides.contains(words.form(i) + " " + words.form(i + 1))) {
      return i + 2;
    }
    if (!words.form(i).equals(IN)) {
      return i;
    }
    Reference where = references.startingAt(i + 1);
    if (where != null) {
      return Cast.isPlace(where.referent()) ? where.to() : i;
    }
    int to = i + 1;
    while (to < i + 3 && to < words.size() && isDefiniteNoun(to)) {
      to++;
    }
    return to > i + 1 ? to : i;
  }

  private boolean isDefiniteNoun(int i) {
    return words.kind(i) == TokenKind.ARABIC
        && phrases.isDefinite(i)
        && references.covering(i) == null
        && syntax.verb(i) == null
        && !syntax.is(i, Grammar.CLOSED);
  }

  /**
   * Whether a noun is what a verb governs by this preposition: between them stand no more than the
   * subject, words of time and the noun of a light verb (بدأت في فرض قيود).
   */
  private boolean linked(FiniteVerb verb, String preposition, Head head) {
    boolean joined = preposition.isEmpty();
    int nouns = 0;
    for (int i = verb.token() + 1; i < head.from(); i++) {
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
      } else if (joined && behindAside(i) > i && behindAside(i) <= head.from()) {
        i = behindAside(i) - 1;
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
    if (preposition.length() == 1 && head.preposition() == preposition.charAt(0)) {
      return nouns <= 2;
    }
    return joined && head.preposition() == 0 && nouns <= 1;
  }
}
