package org.isnad.reader.statement;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Predicates;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.record.Span;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Matches particles and phrases that say on whose word something is told: بحسب, نقلا عن. */
final class ParticleCues {
  private static final String CLAUSE = "ان";
  private static final String BEFORE = "before";
  private static final String NONE = "none";
  private static final String RELAYED = "relayed";

  /** The preposition that is written onto the word behind it. */
  private static final String ONTO = "ل";

  private static final int FARTHEST_SPEAKER = 6;
  private static final int FARTHEST_VERB = 2;

  /** Tokens of a name in quotation marks behind a source, with the closing mark. */
  private static final int SHORT_NAME = 4;

  /** How many tokens a clause has at most that describes a source. */
  private static final int FARTHEST_CLAUSE = 12;

  private final Syntax syntax;
  private final Words words;
  private final Predicates predicates;
  private final Complements complements;
  private final List<CueMatch> matches;

  /** The phrase found last: its line and one past its last token. */
  private @Nullable Cue found;

  private int foundEnd;

  ParticleCues(Syntax syntax, Complements complements, List<CueMatch> matches) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.predicates = syntax.predicates();
    this.complements = complements;
    this.matches = matches;
  }

  /** The token behind a phrase that begins at {@code i}; {@code i} where none reports. */
  int match(int i) {
    PhraseTable.Starts<Cue> starts = syntax.cuePhrasesAt(i);
    for (int k = 0; k < starts.size(); k++) {
      int reading = starts.reading(k);
      if (Proclitics.hiddenArticle(reading) || Proclitics.preposition(reading) != 0) {
        continue;
      }
      int letters = Proclitics.letters(reading);
      lookUp(i, starts.node(k));
      Cue cue = found;
      if (cue == null) {
        continue;
      }
      if (cue.ownVoice()) {
        return foundEnd;
      }
      int after = match(i, foundEnd, cue, letters);
      if (after > i) {
        return after;
      }
    }
    return i;
  }

  /** Finds the longest phrase that begins at token {@code i} with one of these. */
  private void lookUp(int i, PhraseTable.Node<Cue> start) {
    found = null;
    PhraseTable.Node<Cue> node = start;
    for (int j = i + 1; node != null; j++) {
      accept(node, j);
      if (j >= syntax.sentenceEnd(i)) {
        return;
      }
      String next = words.form(j);
      PhraseTable.Node<Cue> longer = node.next(next);
      if (longer == null && next.length() > 3 && next.startsWith(ONTO)) {
        PhraseTable.Node<Cue> onto = node.next(ONTO);
        if (onto != null) {
          accept(onto, j);
        }
      }
      node = longer;
    }
  }

  private void accept(PhraseTable.Node<Cue> node, int end) {
    if (!node.values().isEmpty()) {
      found = node.values().get(0);
      foundEnd = end;
    }
  }

  private int match(int from, int end, Cue cue, int letters) {
    int cueEnd = end;
    Reference speaker;
    if (cue.governsSaying()) {
      FiniteVerb verb = verbBehind(end);
      if (verb == null
          || verb.token() >= syntax.sentenceEnd(from)
          || !syntax.reports(verb.token())
          || hasOwnContent(verb)) {
        return from;
      }
      speaker = syntax.subjectBehind(verb);
      if (speaker == null) {
        speaker = syntax.unnamedSubject(verb);
      }
      cueEnd = verb.token() + 1;
    } else if (cue.content().contains(BEFORE) || cue.content().contains(CLAUSE)) {
      speaker = excluded(cue, end) || isNoVoice(end) ? null : speakerBehind(from, end);
    } else {
      return from;
    }
    if (speaker == null) {
      return from;
    }
    Span span = new Span(words.startWithout(from, letters), words.end(cueEnd - 1));
    CueMatch match = new CueMatch(CueMatch.Kind.PARTICLE, cue, from, span);
    match.speakers = Voices.referents(syntax, speaker);
    match.clause = true;
    match.sibling = true;
    CueMatch report = cue.governsSaying() ? null : reportAround(from, speaker.to());
    if (report != null) {
      match.contentFrom = report.contentFrom;
      match.contentStart = report.contentStart;
      match.clause = report.clause;
      match.quoted = report.quoted;
      if (cue.content().contains(RELAYED)) {
        match.through = report;
      } else if (report.transmitters.isEmpty()) {
        // قال المتحدث، وفقا لرويترز، إن
        report.transmitters = match.speakers;
      }
    } else if (!place(match, behindSpeaker(speaker), letters > 0)) {
      return from;
    }
    matches.add(match);
    return cueEnd;
  }

  /** ذكرت الصحيفة نقلا عن مسؤولين أن: the report between whose verb and content a phrase stands. */
  private @Nullable CueMatch reportAround(int token, int end) {
    for (int k = matches.size() - 1; k >= 0; k--) {
      CueMatch match = matches.get(k);
      if (match.token < syntax.sentenceStart(token)) {
        return null;
      }
      if (match.token < token
          && match.contentFrom >= end
          && (match.kind == CueMatch.Kind.VERB || match.kind == CueMatch.Kind.PARTICIPLE)) {
        return match;
      }
    }
    return null;
  }

  /**
   * Where a phrase ends that names a source (نقلا عن مسؤولين, على لسان وزيرها) and begins at a
   * token; the token itself where none does.
   *
   * @param mouth whether only a phrase counts that reports nothing by itself
   */
  static int behindSource(Syntax syntax, int i, boolean mouth) {
    PhraseTable.Starts<Cue> starts = syntax.cuePhrasesAt(i);
    for (int k = 0; k < starts.size(); k++) {
      if (Proclitics.letters(starts.reading(k)) > 0) {
        continue;
      }
      PhraseTable.Node<Cue> node = starts.node(k);
      for (int j = i + 1; node != null && j < syntax.sentenceEnd(i); j++) {
        Reference speaker = syntax.references().startingAt(j);
        boolean onto = speaker != null && speaker.preposition() == ONTO.charAt(0);
        PhraseTable.Node<Cue> whole = onto ? node.next(ONTO) : node;
        if (speaker != null && whole != null && isSource(whole, mouth)) {
          int to = speaker.to();
          for (Reference joined : syntax.joined(speaker)) {
            to = Math.max(to, joined.to());
          }
          return behindDescription(syntax, to);
        }
        node = node.next(syntax.words().form(j));
      }
    }
    return i;
  }

  /** وكالة الأنباء "كونا"; مسلحين وصلوا إلى صعدة، أن: behind what else is said of a source. */
  private static int behindDescription(Syntax syntax, int i) {
    int close = syntax.closingQuote(i);
    if (close > i && close - i <= SHORT_NAME) {
      return close + 1;
    }
    FiniteVerb verb = syntax.verb(i);
    if (verb == null || verb.conjunction()) {
      return i;
    }
    int end = Math.min(syntax.sentenceEnd(i - 1), i + FARTHEST_CLAUSE);
    for (int k = i; k < end; k++) {
      if (syntax.is(k, Grammar.COMPLEMENTIZER)) {
        return syntax.isComma(k - 1) ? k : i;
      }
    }
    return i;
  }

  private static boolean isSource(PhraseTable.Node<Cue> node, boolean mouth) {
    if (node.values().isEmpty() || node.values().get(0).governsSaying()) {
      return false;
    }
    Set<String> content = node.values().get(0).content();
    return content.contains(NONE) || !mouth && content.contains(BEFORE);
  }

  /** Whether the content of a phrase is found, behind the speaker or before the phrase. */
  private boolean place(CueMatch match, int after, boolean conjunction) {
    int from = match.token;
    int sentenceEnd = syntax.sentenceEnd(from);
    boolean first =
        from <= syntax.sentenceStart(from) + 1 || conjunction && syntax.isComma(from - 1);
    if (after < sentenceEnd && syntax.is(after, Grammar.COMPLEMENTIZER)) {
      match.contentFrom = syntax.is(after, Grammar.WITH_PRONOUN) ? after : after + 1;
    } else if (first) {
      match.contentFrom = after;
      if (sentenceEnd - after < 2) {
        return false;
      }
    } else if (conjunction) {
      return false;
    } else {
      match.before = true;
      match.sibling = false;
    }
    return true;
  }

  /**
   * وفقا لإجراءات الوزارة: what stands right behind the phrase is neither somebody nor a document.
   */
  private boolean isNoVoice(int head) {
    if (head >= words.size()
        || words.kind(head) != TokenKind.ARABIC
        || syntax.references().covering(head) != null
        || syntax.is(head, Grammar.VOICE_NOUN | Grammar.CLOSED)) {
      return false;
    }
    String form = words.form(head);
    int from = form.startsWith(ONTO) ? 1 : 0;
    if (form.startsWith("ال", from)) {
      from += 2;
    } else if (form.startsWith("لل")) {
      from = 2;
    }
    return (syntax.classes(head, from) & Grammar.VOICE_NOUN) == 0;
  }

  private boolean excluded(Cue cue, int head) {
    return head < words.size()
        && !cue.not().isEmpty()
        && Nouns.matches(
            cue.not(), Nouns.bare(words.form(head), words.form(head).startsWith(ONTO)));
  }

  private @Nullable Reference speakerBehind(int from, int end) {
    int limit = Math.min(syntax.sentenceEnd(from), end + FARTHEST_SPEAKER);
    for (int k = end; k < limit; k++) {
      Reference reference = syntax.references().covering(k);
      if (reference != null && reference.from() >= from) {
        return reference;
      }
      if (syntax.verb(k) != null || syntax.isComma(k) || syntax.is(k, Grammar.RELATIVE)) {
        return null;
      }
    }
    return null;
  }

  private int behindSpeaker(Reference speaker) {
    int after = speaker.to();
    for (Reference joined : syntax.joined(speaker)) {
      after = Math.max(after, joined.to());
    }
    int sentenceEnd = syntax.sentenceEnd(speaker.from());
    while (after < sentenceEnd
        && (syntax.is(after, Grammar.REFLEXIVE)
            || syntax.isComma(after)
            || syntax.isSign(after, ')')
            || syntax.isQuote(after) && !syntax.opensQuotation(after))) {
      after++;
    }
    return after;
  }

  private @Nullable FiniteVerb verbBehind(int end) {
    for (int v = end; v < Math.min(end + FARTHEST_VERB, words.size()); v++) {
      FiniteVerb verb = syntax.verb(v);
      if (verb != null) {
        return verb;
      }
    }
    return null;
  }

  /**
   * Whether a verb of saying behind كما has reported words of its own, so that كما only means also.
   */
  private boolean hasOwnContent(FiniteVerb verb) {
    Reference subject = syntax.subjectBehind(verb);
    if (subject == null) {
      subject = syntax.unnamedSubject(verb);
    }
    for (int number : verb.verbs()) {
      for (Cue cue : predicates.cuesOf(number)) {
        if (complements.find(cue, verb.token() + 1, subject)) {
          return true;
        }
      }
    }
    return false;
  }
}
