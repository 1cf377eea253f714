package org.isnad.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speakers of cues that do not name one: the last speaker beside them goes on, or the
 * subject of the clause that a participle hangs on.
 */
final class Voices {

  private final Syntax syntax;
  private final List<CueMatch> matches;

  Voices(Syntax syntax, List<CueMatch> matches) {
    this.syntax = syntax;
    this.matches = matches;
  }

  void find() {
    for (int k = 0; k < matches.size(); k++) {
      CueMatch match = matches.get(k);
      if (match.carriesOn) {
        match.speakers = speakers(k);
      }
    }
  }

  /** Who a phrase and those joined to it stand for. */
  static List<Referent> referents(Syntax syntax, Reference first) {
    List<Referent> all = new ArrayList<>();
    for (Reference reference : syntax.joined(first)) {
      if (!all.contains(reference.referent())) {
        all.add(reference.referent());
      }
    }
    return all;
  }

  private List<Referent> speakers(int k) {
    CueMatch match = matches.get(k);
    CueMatch outer = innermostAround(match.token);
    if (outer != null && hasTopicOf(outer, match)) {
      match.hangsOnNobody = true;
      return List.of();
    }
    if (outer != null && match.kind != CueMatch.Kind.PARTICIPLE) {
      List<Referent> inside = insideContent(match, outer);
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    CueMatch beside = besideInSentence(k);
    Reference subject = subjectOfSentence(match, beside == null ? -1 : beside.token);
    if (subject != null) {
      return referents(syntax, subject);
    }
    if (beside != null) {
      return beside.speakers;
    }
    if (match.kind == CueMatch.Kind.PARTICIPLE) {
      Reference first = firstOfSentence(match);
      if (first != null) {
        return referents(syntax, first);
      }
    }
    if (isInside(match)) {
      Reference first = firstOfSentence(match);
      match.hangsOnNobody = first == null;
      return first == null ? List.of() : referents(syntax, first);
    }
    List<Referent> last = lastSpeaker(k, true);
    return last.isEmpty() ? lastSpeaker(k, false) : last;
  }

  /**
   * قال إن العملية التي بدأت، بينت أن: the noun that what is said begins with is what the verb is
   * told of, and nobody who speaks.
   */
  private boolean hasTopicOf(CueMatch outer, CueMatch match) {
    int topic = outer.contentFrom;
    Words words = syntax.words();
    return outer.clause
        && match.verb != null
        && !match.verb.conjunction()
        && match.verb.feminine()
        && syntax.references().covering(topic) == null
        && words.form(topic).startsWith("ال")
        && Nouns.endsInFeminine(words.form(topic))
        && syntax.is(topic + 1, Grammar.RELATIVE);
  }

  /**
   * Whether a verb goes on from another verb of its sentence: then nobody who spoke in an earlier
   * sentence speaks here.
   */
  private boolean isInside(CueMatch match) {
    if (match.verb == null
        || !match.verb.conjunction()
        || match.cue != null && match.cue.strength().equals(VerbCues.CONTINUED)) {
      return false;
    }
    for (int i = syntax.sentenceStart(match.token); i < match.token; i++) {
      if (syntax.verb(i) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable CueMatch innermostAround(int token) {
    CueMatch innermost = null;
    for (CueMatch match : matches) {
      if (match.holds(token)
          && match.token != token
          && (innermost == null || match.contentLength() < innermost.contentLength())) {
        innermost = match;
      }
    }
    return innermost;
  }

  /** The report of the same sentence that a participle goes on from. */
  private @Nullable CueMatch besideInSentence(int k) {
    CueMatch match = matches.get(k);
    int start = syntax.sentenceStart(match.token);
    for (int p = k - 1; p >= 0 && matches.get(p).token >= start; p--) {
      CueMatch earlier = matches.get(p);
      if (!earlier.speakers.isEmpty()
          && earlier.kind != CueMatch.Kind.NOUN
          && !earlier.holds(match.token)
          && !isInsideAnother(earlier, match.token)
          && agrees(match, earlier.speakers.get(0), true)) {
        return earlier;
      }
    }
    return null;
  }

  /** قال إنه طالب: the pronoun's; أن موسكو تريد وتطالب: the clause's own subject. */
  private List<Referent> insideContent(CueMatch match, CueMatch outer) {
    for (int i = match.token - 1; i >= outer.contentFrom; i--) {
      if (syntax.is(i, Grammar.WITH_PRONOUN)
          && !outer.speakers.isEmpty()
          && agrees(match, outer.speakers.get(0), true)) {
        return outer.speakers;
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb == null) {
        continue;
      }
      Reference subject = syntax.subjectOf(verb);
      if (subject != null
          && subject.referent().canAct()
          && agree(match, verb)
          && agrees(match, subject.referent(), true)) {
        return List.of(subject.referent());
      }
    }
    return outer.speakers.isEmpty() || !agrees(match, outer.speakers.get(0), true)
        ? List.of()
        : outer.speakers;
  }

  private List<Referent> lastSpeaker(int k, boolean strictly) {
    CueMatch match = matches.get(k);
    for (int p = k - 1; p >= 0; p--) {
      CueMatch earlier = matches.get(p);
      if (!earlier.speakers.isEmpty()
          && (!strictly || earlier.kind != CueMatch.Kind.NOUN)
          && !earlier.holds(match.token)
          && !isInsideAnother(earlier, match.token)
          && agrees(match, earlier.speakers.get(0), strictly)) {
        return earlier.speakers;
      }
    }
    return List.of();
  }

  /** Whether a cue agrees with a speaker who is not named beside it. */
  private static boolean agrees(CueMatch match, Referent speaker, boolean strictly) {
    boolean person = speaker.kind() == EntityKind.PERSON;
    if (match.feminine) {
      return speaker.feminine() || isBrokenPlural(speaker) || !person && !strictly;
    }
    if (match.verb != null && match.verb.plural()) {
      return !strictly || !person || speaker.plural();
    }
    if (isPlural(match)) {
      return true;
    }
    return !speaker.feminine() || !person && !strictly;
  }

  /** مصادر takes verbs in the feminine, مسؤولون does not. */
  private static boolean isBrokenPlural(Referent speaker) {
    String name = speaker.name();
    int end = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
    return speaker.plural()
        && speaker.kind() == EntityKind.SOURCE
        && !name.startsWith("ون", end - 2)
        && !name.startsWith("ين", end - 2)
        && !name.startsWith("ات", end - 2);
  }

  /** Whether the subject of another verb can be a cue's by the gender that the verb shows. */
  private static boolean agree(CueMatch match, FiniteVerb other) {
    return match.verb == null
        || match.verb.plural()
        || other.plural()
        || match.verb.feminine() == other.feminine();
  }

  private static boolean isPlural(CueMatch match) {
    return match.kind == CueMatch.Kind.PARTICIPLE && !match.feminine;
  }

  /** Whether a report stands in the content of one that does not hold {@code token} as well. */
  private boolean isInsideAnother(CueMatch inner, int token) {
    for (CueMatch outer : matches) {
      if (outer != inner && outer.holds(inner.token) && !outer.holds(token)) {
        return true;
      }
    }
    return false;
  }

  /** The first phrase of the sentence that nothing governs and that agrees with the participle. */
  private @Nullable Reference firstOfSentence(CueMatch match) {
    for (int i = syntax.sentenceStart(match.token); i < match.token; i++) {
      Reference reference = syntax.references().startingAt(i);
      if (reference != null
          && reference.referent().canAct()
          && syntax.isFree(reference)
          && !isReported(i, match.token)
          && agrees(match, reference.referent(), true)) {
        return reference;
      }
    }
    return null;
  }

  /** Whether a token stands in a content that ends before {@code token}. */
  private boolean isReported(int i, int token) {
    for (CueMatch match : matches) {
      if (match.holds(i) && !match.holds(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last subject before a cue in its sentence, behind token {@code behind}: استقبل كيري نظيره
   * مؤكدا أن.
   */
  private @Nullable Reference subjectOfSentence(CueMatch match, int behind) {
    int start = Math.max(behind + 1, syntax.sentenceStart(match.token));
    for (int i = match.token - 1; i >= start; i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb == null
          || isReported(i, match.token)
          || syntax.is(i - 1, Grammar.RELATIVE | Grammar.COMPLEMENTIZER | Grammar.NEGATION)) {
        continue;
      }
      Reference subject = syntax.subjectOf(verb);
      if (subject != null
          && subject.referent().canAct()
          && subject.from() < match.token
          && agree(match, verb)
          && agrees(match, subject.referent(), true)) {
        return subject;
      }
    }
    return null;
  }
}
