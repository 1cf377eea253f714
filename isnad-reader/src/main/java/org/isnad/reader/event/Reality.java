package org.isnad.reader.event;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Predicates;
import org.isnad.lexicon.StatusCue;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.event.StatusWords.StatusWord;
import org.isnad.reader.statement.Said;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an event is told as done, intended, possible, conditional or not so, by what
 * governs its trigger.
 */
final class Reality {
  private static final int WINDOW = 14;

  /** How near to its beginning what a statement asks for or foretells stands. */
  private static final int NEAR = 8;

  /**
   * How many tokens, names left out, may stand between a word and the preposition it governs by.
   */
  private static final int FARTHEST_COMPLEMENT = 6;

  private static final int FARTHEST_NAMED_COMPLEMENT = 16;
  private static final String VISIT = "visit";

  private final Syntax syntax;
  private final Words words;
  private final Predicates predicates;
  private final StatusWords statusWords;
  private final Set<String> lightNouns;
  private final Set<String> afterwards;
  private final Set<String> keptFrom;
  private final Set<String> takesPlace;

  Reality(Syntax syntax, Lexicon lexicon, StatusWords statusWords) {
    this.statusWords = statusWords;
    this.syntax = syntax;
    this.words = syntax.words();
    this.predicates = syntax.predicates();
    this.lightNouns = lexicon.words("light-noun");
    this.afterwards = lexicon.words("afterwards");
    this.keptFrom = lexicon.words("kept-from");
    this.takesPlace = lexicon.words("takes-place");
  }

  /**
   * How an event stands to reality.
   *
   * @param trigger its trigger
   * @param inside the innermost statement that holds it, or null
   * @param before the event before it in the article, or null
   */
  Status of(Trigger trigger, @Nullable Said inside, @Nullable Happening before) {
    FiniteVerb verb = trigger.verb();
    int at = trigger.from();
    int start = Math.max(syntax.sentenceStart(at), at - WINDOW);
    if (verb != null && verb.future()) {
      return negatedDirectly(at)
          ? Status.DENIED
          : clause(at) == Status.CONDITIONAL ? Status.CONDITIONAL : Status.PLANNED;
    }
    if (trigger.isNoun() && afterTheFact(at)) {
      return Status.OCCURRED;
    }
    if (trigger.isNoun() && behind(trigger) == Status.DENIED) {
      return Status.DENIED;
    }
    if (verb != null && verb.first() && isSaying(trigger) && at - 1 == opening(inside)) {
      // «ندعو الجميع إلى …: to say so is to do so
      return Status.OCCURRED;
    }
    Status governed = ofLightVerb(trigger);
    if (governed == null) {
      governed = governed(trigger, start);
    }
    if (governed != null) {
      return governed;
    }
    Status clause = clause(at);
    if (clause != null) {
      return clause;
    }
    Status joined = joinedTo(trigger, before);
    if (joined != null) {
      return joined;
    }
    Status carried = trigger.isNoun() ? ofGoverningVerb(trigger) : null;
    if (carried != null) {
      return carried;
    }
    Status behind = adjective(trigger);
    if (behind != null) {
      return behind;
    }
    if (trigger.isNoun()
        && isForEnd(trigger)
        && !trigger.definite()
        && trigger.lightVerb() == null
        && purpose(at)) {
      return isWayToMeeting(trigger, start) ? Status.PLANNED : Status.POSSIBLE;
    }
    if (inside != null
        && asksFor(inside)
        && (trigger.isNoun() && !trigger.definite() && !isSaying(trigger)
            || verb != null && verb.tense() == Tense.IMPERFECT)
        && at - inside.contentFrom() < NEAR) {
      return Status.POSSIBLE;
    }
    if (inside != null
        && inside.mode() == Mode.PREDICT
        && at - inside.contentFrom() < NEAR
        && (verb != null ? verb.tense() == Tense.IMPERFECT : isOfImperfect(trigger, inside))) {
      return Status.POSSIBLE;
    }
    return Status.OCCURRED;
  }

  /** لقصف المدينة, لتنفيذ هجمات. */
  private boolean isForEnd(Trigger trigger) {
    int first = first(trigger);
    return trigger.preposition() == 'ل'
        || first < trigger.from() && words.form(first).charAt(0) == 'ل';
  }

  /** The token before the first word that a statement reports, or -1. */
  private static int opening(@Nullable Said inside) {
    return inside == null ? -1 : inside.contentFrom() - 1;
  }

  /** وصل إلى الدوحة للقاء كيري: who is on his way to a meeting means to hold it. */
  private boolean isWayToMeeting(Trigger trigger, int start) {
    if (trigger.frame().type() != EventType.CONSULT) {
      return false;
    }
    for (int i = trigger.from() - 1; i >= start; i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        for (int number : verb.verbs()) {
          for (Frame frame : predicates.framesOf(number)) {
            if (VISIT.equals(frame.mode())) {
              return true;
            }
          }
        }
        return false;
      }
    }
    return false;
  }

  /** توقع أن تشهد الأيام المقبلة تعاونا: an indefinite noun that an imperfect brings along. */
  private boolean isOfImperfect(Trigger trigger, Said inside) {
    if (trigger.definite()) {
      return false;
    }
    for (int i = trigger.from() - 1; i >= inside.contentFrom(); i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        return verb.tense() == Tense.IMPERFECT;
      }
    }
    return false;
  }

  /** لم يتعرض لهجوم, سيعقد اجتماعا: a noun stands to reality as its light verb does. */
  private @Nullable Status ofLightVerb(Trigger trigger) {
    FiniteVerb light = trigger.lightVerb();
    if (light == null) {
      return null;
    }
    if (negatedDirectly(light.token())) {
      // لم يعلن عن زيارة: what is not announced may still be; what is said is not said.
      return announces(light) && !isSaying(trigger) && trigger.frame().type() != EventType.AGREE
          ? null
          : Status.DENIED;
    }
    if (light.future()) {
      return Status.PLANNED;
    }
    Trigger verb =
        new Trigger(
            trigger.frame(),
            light.token(),
            light.token() + 1,
            light.start(),
            light,
            false,
            false,
            false,
            (char) 0,
            null,
            null,
            List.of(),
            "");
    return governed(verb, Math.max(syntax.sentenceStart(light.token()), light.token() - WINDOW));
  }

  private boolean announces(FiniteVerb verb) {
    for (int number : verb.verbs()) {
      if (!predicates.cuesOf(number).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksFor(Said said) {
    return said.mode() == Mode.DEMAND
        || said.mode() == Mode.PROMISE
        || said.mode() == Mode.THREATEN
        || said.mode() == Mode.WARN
        || said.mode() == Mode.ASK;
  }

  /** Whether it is said rather than done: a demand within a demand has been made. */
  private static boolean isSaying(Trigger trigger) {
    return switch (trigger.frame().type()) {
      case REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT -> true;
      default -> false;
    };
  }

  /** بعد توقيع الاتفاق: what something comes after has occurred. */
  private boolean afterTheFact(int at) {
    return at > syntax.sentenceStart(at)
        && words.kind(at - 1) == TokenKind.ARABIC
        && syntax.isOnList(at - 1, afterwards);
  }

  /** وقف القتال وتأمين الإغاثة: of nouns joined by و the second stands as the first does. */
  private @Nullable Status joinedTo(Trigger trigger, @Nullable Happening before) {
    int at = first(trigger);
    if (!trigger.isNoun()
        || at == trigger.from() && trigger.letters() == 0
        || words.form(at).charAt(0) != 'و'
        || before == null
        || before.status() == Status.OCCURRED
        || before.token() < syntax.sentenceStart(at)
        || at - before.token() > 14) {
      return null;
    }
    for (int i = before.token() + 1; i < at; i++) {
      if (syntax.verb(i) != null || syntax.is(i, Grammar.RELATIVE | Grammar.COMPLEMENTIZER)) {
        return null;
      }
    }
    return before.status();
  }

  /**
   * سيرسل دعوات, المباحثات سوف تتطرق: a noun stands to reality as the verb of its clause does,
   * where it does not take its event for known.
   */
  private @Nullable Status ofGoverningVerb(Trigger trigger) {
    int at = trigger.from();
    boolean meeting = trigger.frame().type() == EventType.CONSULT;
    if (trigger.definite() && !meeting || syntax.is(at - 1, Grammar.DEMONSTRATIVE)) {
      return willTakePlace(trigger) ? Status.PLANNED : null;
    }
    int start = Math.max(syntax.sentenceStart(at), at - 9);
    for (int i = at - 1; i >= start; i--) {
      if (words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i)
          || syntax.is(i, Grammar.RELATIVE | Grammar.COMPLEMENTIZER)) {
        break;
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        if (verb.tense() != Tense.IMPERFECT) {
          return null;
        }
        if (verb.future() || syntax.is(i - 1, Grammar.FUTURE)) {
          return Status.PLANNED;
        }
        Status modal = modal(i - 1);
        return modal != null ? modal : clauseOf(verb);
      }
    }
    int end = Math.min(syntax.sentenceEnd(at), trigger.to() + 6);
    for (int i = trigger.to(); i < end; i++) {
      if (words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i)
          || syntax.is(i, Grammar.RELATIVE | Grammar.COMPLEMENTIZER | Grammar.OPENER)
              && !syntax.is(i, Grammar.PREPOSITION)) {
        return null;
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        boolean future = verb.future() || syntax.is(i - 1, Grammar.FUTURE);
        return !future || verb.conjunction() ? null : meeting ? Status.PLANNED : Status.POSSIBLE;
      }
    }
    return null;
  }

  /** استعادتها من المتمردين ستتم قريبا: what will take place has not, also where it is known. */
  private boolean willTakePlace(Trigger trigger) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + 6);
    for (int i = trigger.to(); i < end; i++) {
      if (words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i)
          || syntax.is(i, Grammar.RELATIVE | Grammar.COMPLEMENTIZER)) {
        return false;
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        return syntax.isOnList(i, takesPlace)
            && !verb.conjunction()
            && (verb.future() || syntax.is(i - 1, Grammar.FUTURE));
      }
    }
    return false;
  }

  /** قد before an imperfect. */
  private @Nullable Status modal(int i) {
    if (i < 0 || words.kind(i) != TokenKind.ARABIC) {
      return null;
    }
    PhraseTable.Node<StatusCue> node = word(i).phrases();
    if (node != null) {
      for (StatusCue cue : node.values()) {
        if (cue.imperfect()) {
          return cue.status();
        }
      }
    }
    return null;
  }

  /**
   * What the words right before a verb make of it, and of what it brings along: يمكن أن تؤدي إلى.
   */
  private @Nullable Status clauseOf(FiniteVerb verb) {
    if (!syntax.is(verb.token() - 1, Grammar.COMPLEMENTIZER)) {
      return null;
    }
    for (int i = verb.token() - 2; i >= verb.token() - 4 && i >= 0; i--) {
      FiniteVerb governor = syntax.verb(i);
      if (governor != null) {
        for (int number : governor.verbs()) {
          for (StatusCue cue : predicates.statusesOf(number)) {
            if (cue.status() == Status.POSSIBLE || cue.status() == Status.PLANNED) {
              return cue.status();
            }
          }
        }
        return null;
      }
    }
    return null;
  }

  private boolean negatedDirectly(int at) {
    return syntax.is(at - 1, Grammar.NEGATION);
  }

  /**
   * ل before a verbal noun tells a purpose where a verb or noun goes before: سافر لإجراء محادثات.
   */
  private boolean purpose(int at) {
    return at > syntax.sentenceStart(at);
  }

  /** استعدادا لشن هجوم: what governs the noun of a light verb governs the noun behind it. */
  private int first(Trigger trigger) {
    int at = trigger.from();
    return trigger.isNoun()
            && at - 1 >= syntax.sentenceStart(at)
            && words.kind(at - 1) == TokenKind.ARABIC
            && syntax.isOnList(at - 1, lightNouns)
        ? at - 1
        : at;
  }

  /**
   * What stands before the trigger and governs it: a particle, a verb (حاول) or a noun (محاولة).
   */
  private @Nullable Status governed(Trigger trigger, int start) {
    int at = first(trigger);
    for (int i = at - 1; i >= start; i--) {
      if (words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i)
          || syntax.is(i, Grammar.RELATIVE)) {
        return null;
      }
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      StatusCue cue = governing(i, at, trigger);
      if (cue != null) {
        return cue.status() == Status.OCCURRED ? null : cue.status();
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null
          && trigger.verb() != null
          && i < at - 1
          && !syntax.is(at - 1, Grammar.COMPLEMENTIZER)) {
        return null;
      }
    }
    return null;
  }

  /** The line by which token {@code i} governs the trigger at {@code at}, or null. */
  private @Nullable StatusCue governing(int i, int at, Trigger trigger) {
    StatusCue longer = i > 0 ? phrase(i - 1, at, trigger) : null;
    if (longer != null && longer.phrase().indexOf(' ') > 0) {
      return longer;
    }
    StatusCue found = phrase(i, at, trigger);
    if (found != null) {
      return found;
    }
    FiniteVerb verb = syntax.verb(i);
    if (verb != null) {
      for (int number : verb.verbs()) {
        for (StatusCue cue : predicates.statusesOf(number)) {
          if (reaches(i, at, cue, trigger)) {
            return cue;
          }
        }
      }
    }
    for (StatusCue cue : word(i).nouns()) {
      if (reaches(i, at, cue, trigger)) {
        return cue;
      }
    }
    return null;
  }

  private StatusWord word(int i) {
    return statusWords.of(words.type(i));
  }

  private @Nullable StatusCue phrase(int i, int at, Trigger trigger) {
    PhraseTable.Node<StatusCue> node = word(i).joined();
    StatusCue best = null;
    for (int j = i + 1; node != null && j <= at; j++) {
      for (StatusCue cue : node.values()) {
        boolean near =
            switch (cue.scope()) {
              case "verb" ->
                  at - j <= 1 || at - j <= 3 && syntax.is(at - 1, Grammar.COMPLEMENTIZER);
              case "noun" ->
                  at - j <= 1
                      && trigger.isNoun()
                      && (at == j || cue.status() != Status.DENIED || trigger.preposition() == 0);
              case "behind" -> false;
              default -> true;
            };
        if (near
            && !(cue.imperfect()
                && !(trigger.verb() != null && trigger.verb().tense() == Tense.IMPERFECT))) {
          best = cue;
        }
      }
      node = j < at ? node.next(words.form(j)) : null;
    }
    return best;
  }

  /**
   * Whether a governing verb or noun at {@code i}, with its preposition, has the trigger as its
   * complement.
   */
  private boolean reaches(int i, int at, StatusCue cue, Trigger trigger) {
    String rest = cue.rest();
    boolean clause = cue.scope().equals("clause");
    if (rest.isEmpty()) {
      if (cue.noun() != null && cue.scope().equals("noun")) {
        if (syntax.is(i + 1, Grammar.COMPLEMENTIZER)) {
          return at - i <= 8;
        }
        if (syntax.is(at - 1, Grammar.PRONOUN) && at - i <= 4) {
          return true;
        }
        return trigger.isNoun() && isOnlyNamed(i + 1, at);
      }
      return clause
          || at - i <= (trigger.isNoun() ? 6 : 3) && !isKeptOff(i, at, trigger)
          || syntax.is(at - 1, Grammar.COMPLEMENTIZER) && at - i <= 6;
    }
    if (rest.length() == 1) {
      boolean onto =
          at == trigger.from()
              ? trigger.preposition() == rest.charAt(0)
              : words.form(at).startsWith(rest);
      return onto && at - i <= (trigger.isNoun() ? 12 : 6);
    }
    int unnamed = 0;
    for (int k = i + 1; k < at && k <= i + FARTHEST_NAMED_COMPLEMENT; k++) {
      unnamed += syntax.references().covering(k) == null ? 1 : 0;
      if (unnamed > FARTHEST_COMPLEMENT) {
        return false;
      }
      String form = words.form(k);
      if (form.equals(rest) || rest.startsWith(form + " ")) {
        return at - k <= 2 || clause;
      }
    }
    return false;
  }

  /**
   * أدى رفضها إلى تظاهرات: whether a preposition parts the trigger from what takes an object; in
   * رفض المشاركة في محادثات it belongs to the object.
   */
  private boolean isKeptOff(int i, int at, Trigger trigger) {
    if (!trigger.isNoun()
        || at <= i + 1
        || !syntax.is(at - 1, Grammar.PREPOSITION)
        || syntax.isOnList(at - 1, keptFrom)) {
      return false;
    }
    for (int k = i + 1; k < at - 1; k++) {
      if (words.kind(k) == TokenKind.ARABIC
          && syntax.references().covering(k) == null
          && !syntax.is(k, Grammar.CLOSED)) {
        return false;
      }
    }
    return true;
  }

  /** عزم «القاعدة» خطف: whether nothing but whoever does it stands between two tokens. */
  private boolean isOnlyNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (syntax.references().covering(i) == null && !syntax.isQuote(i)) {
        return false;
      }
    }
    return true;
  }

  /** A condition or a possibility that governs the whole clause: إذا, في حال, من المتوقع. */
  private @Nullable Status clause(int at) {
    int start = syntax.sentenceStart(at);
    for (int i = at - 1; i >= start && i > at - 16; i--) {
      if (syntax.isComma(i) || syntax.isSign(i, ':') || syntax.is(i, Grammar.RELATIVE)) {
        return null;
      }
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      PhraseTable.Node<StatusCue> node = word(i).joined();
      Status longest = null;
      for (int j = i + 1; node != null && j <= at; j++) {
        for (StatusCue cue : node.values()) {
          if (cue.scope().equals("clause")) {
            longest = cue.status();
          }
        }
        node = j < at ? node.next(words.form(j)) : null;
      }
      if (longest != null) {
        return longest == Status.OCCURRED ? null : longest;
      }
    }
    return null;
  }

  /** محاولات … باءت بالفشل: the end of the clause that the noun begins. */
  private @Nullable Status behind(Trigger trigger) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + 12);
    for (int i = trigger.to(); i < end; i++) {
      if (syntax.isComma(i) || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return null;
      }
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      PhraseTable.Node<StatusCue> node = word(i).phrases();
      for (int j = i + 1; node != null; j++) {
        for (StatusCue cue : node.values()) {
          if (cue.scope().equals("behind")) {
            return cue.status();
          }
        }
        node = j < end ? node.next(words.form(j)) : null;
      }
      if (syntax.verb(i) != null) {
        return null;
      }
    }
    return null;
  }

  /** المؤتمر المزمع عقده, اللقاء المرتقب: an adjective behind the noun. */
  private @Nullable Status adjective(Trigger trigger) {
    if (!trigger.isNoun()) {
      return null;
    }
    Status behind = behind(trigger);
    if (behind != null) {
      return behind;
    }
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + 4);
    for (int i = trigger.to(); i < end; i++) {
      if (words.kind(i) == TokenKind.PUNCTUATION || syntax.is(i, Grammar.PREPOSITION)) {
        return null;
      }
      PhraseTable.Node<StatusCue> node = word(i).phrases();
      if (node != null) {
        for (StatusCue cue : node.values()) {
          if (cue.adjective()) {
            return cue.status();
          }
        }
      }
      for (StatusCue cue : word(i).adjectives()) {
        if (cue.adjective() && words.form(i).startsWith("ال") == trigger.definite()) {
          return cue.status();
        }
      }
    }
    return null;
  }
}
