package org.isnad.reader.statement;

import java.util.List;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;

/**
 * Follows each content to its end: the closing quotation mark, the next report beside it, the words
 * with which the article goes on in its own voice, or the end of the sentence.
 */
final class ContentEnds {
  /** A quotation of more tokens than this is what is said, not a few of its words. */
  static final int WHOLE_QUOTATION = 8;

  private static final int SHORT_GAP = 8;
  private static final char HAMZA_ABOVE = '\u0623';
  private static final char HAMZA_BELOW = '\u0625';

  /** The particle that likens what was said to what somebody else has said. */
  private static final String AS = "كما";

  private final Syntax syntax;
  private final Words words;
  private final List<CueMatch> matches;

  ContentEnds(Syntax syntax, List<CueMatch> matches) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.matches = matches;
  }

  /** How many words and signs a dateline has at most. */
  private static final int LONGEST_DATELINE = 12;

  void find() {
    for (int k = 0; k < matches.size(); k++) {
      CueMatch match = matches.get(k);
      if (match.before) {
        standsBefore(k);
      } else if (!match.closed) {
        match.contentTo = end(k);
      }
      trim(match);
    }
  }

  private int end(int k) {
    CueMatch match = matches.get(k);
    int open = match.quoted ? match.contentFrom - 1 : match.contentFrom;
    if (syntax.opensQuotation(open)) {
      int close = syntax.closingQuote(open);
      boolean whole = match.quoted || match.clause && close - open > WHOLE_QUOTATION;
      if (close > match.contentFrom && whole && !goesOnInQuotes(close)) {
        match.quoted = true;
        match.contentFrom = open + 1;
        return close;
      }
      if (match.quoted && close > match.contentFrom) {
        match.quoted = false;
        match.contentFrom = open;
      }
    }
    int end = Math.max(syntax.sentenceEnd(match.token), syntax.sentenceEnd(match.contentFrom));
    end = nextReport(k, end);
    end = outerGoesOn(match, end);
    if (match.clause) {
      end = mainClause(match, leaving(match, end));
    } else {
      end = nominalEnd(match, end);
    }
    return end;
  }

  /** Whether a second quotation follows closely in the same sentence: «…» و«…». */
  private boolean goesOnInQuotes(int close) {
    int end = Math.min(syntax.sentenceEnd(close), close + SHORT_GAP);
    for (int i = close + 1; i < end; i++) {
      if (syntax.opensQuotation(i)) {
        return syntax.closingQuote(i) > i + 3;
      }
      if (isCue(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isCue(int token) {
    for (CueMatch match : matches) {
      if (match.token == token) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the next report beside this one begins, or {@code end}; sentences that go on are added.
   */
  private int nextReport(int k, int end) {
    CueMatch match = matches.get(k);
    int to = match.clause ? goingOn(end) : end;
    for (int next = k + 1; next < matches.size(); next++) {
      CueMatch other = matches.get(next);
      if (other.token >= to) {
        break;
      }
      if (other.token >= match.contentFrom
          && (other.sibling && !isOfOthers(match, other) || leavesWith(other))
          && syntax.quotationAround(other.token) < match.contentFrom) {
        return other.token;
      }
    }
    return to;
  }

  /**
   * ودان المتظاهرون الحكومة واتهموها: what many say does not go on from what one says; nor does,
   * behind «قالت المصادر إن المبعوث رفض», what «he» said.
   */
  private boolean isOfOthers(CueMatch match, CueMatch other) {
    FiniteVerb verb = other.verb;
    if (!other.carriesOn || verb == null || match.speakers.size() != 1) {
      return false;
    }
    Referent speaker = match.speakers.get(0);
    boolean person = speaker.kind() == EntityKind.PERSON;
    if (verb.plural()) {
      return person && !speaker.plural();
    }
    boolean agrees =
        verb.feminine()
            ? speaker.feminine() || speaker.plural() || !person
            : !speaker.feminine() && !speaker.plural();
    return !agrees
        && match.clause
        && (other.cue == null || !other.cue.strength().equals(VerbCues.CONTINUED))
        && hasVerbLike(verb, match.contentFrom);
  }

  /** Whether a verb of the same gender and number stands between a token and another verb. */
  private boolean hasVerbLike(FiniteVerb verb, int from) {
    for (int i = verb.token() - 1; i >= from; i--) {
      FiniteVerb other = syntax.verb(i);
      if (other != null) {
        return other.feminine() == verb.feminine() && other.plural() == verb.plural();
      }
    }
    return false;
  }

  /** ، كما قال: behind a comma it leaves what another says. */
  private boolean leavesWith(CueMatch other) {
    return other.before
        && other.cue != null
        && other.cue.governsSaying()
        && other.cue.phrases().contains(AS)
        && syntax.isComma(other.token - 1);
  }

  /**
   * قالت المصادر إن الأسد أبلغه أن …، وإن المبعوث أجاب: where the clause begins that the outer
   * report is written with; after قال it is إن, after other verbs أن.
   */
  private int outerGoesOn(CueMatch match, int end) {
    if (!match.clause || hamza(match.contentFrom - 1) != HAMZA_ABOVE || !isInsideSaid(match)) {
      return end;
    }
    for (int i = match.contentFrom; i < end; i++) {
      if (syntax.is(i, Grammar.GOES_ON)
          && words.form(i).charAt(0) == 'و'
          && hamza(i) == HAMZA_BELOW) {
        return i;
      }
    }
    return end;
  }

  /** Whether a report stands in the clause of another that is opened with إن. */
  private boolean isInsideSaid(CueMatch match) {
    for (CueMatch outer : matches) {
      if (outer != match
          && outer.clause
          && outer.contentFrom <= match.token
          && outer.token < match.token
          && hamza(outer.contentFrom - 1) == HAMZA_BELOW
          && syntax.sentenceStart(outer.token) == syntax.sentenceStart(match.token)) {
        return true;
      }
    }
    return false;
  }

  /** The hamza with its alef in the spelling of a complementizer, or 0. */
  private char hamza(int i) {
    if (!syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.GOES_ON)) {
      return 0;
    }
    for (int k = words.start(i); k < words.end(i); k++) {
      char c = words.text().charAt(k);
      if (c == HAMZA_ABOVE || c == HAMZA_BELOW) {
        return c;
      }
    }
    return 0;
  }

  /** Adds the sentences that go on with وأن. */
  private int goingOn(int end) {
    int to = end;
    while (to < words.size() && !words.startsLine(to) && syntax.is(to, Grammar.GOES_ON)) {
      to = syntax.sentenceEnd(to);
    }
    return to;
  }

  /** Where, behind a comma, the article goes on in its own voice; or {@code end}. */
  private int leaving(CueMatch match, int end) {
    for (int i = match.contentFrom + 2; i < end; i++) {
      if (syntax.is(i, Grammar.LEAVES_REPORT)
          && syntax.isComma(i - 1)
          && syntax.quotationAround(i) < match.contentFrom) {
        return i;
      }
    }
    return end;
  }

  /**
   * وبينما أوضح مصدر أن الخطة قائمة، دعا الوزير: where, behind a comma, the verb stands that the
   * sentence's first clause was put before; or {@code end}.
   */
  private int mainClause(CueMatch match, int end) {
    int before = match.token - 1;
    if (match.verb == null
        || before != syntax.sentenceStart(match.token)
        || !syntax.is(before, Grammar.LEAVES_REPORT)
        || !syntax.is(before, Grammar.OPENER)) {
      return end;
    }
    for (int i = match.contentFrom + 2; i < end; i++) {
      FiniteVerb verb = syntax.verb(i);
      if (verb != null
          && syntax.isComma(i - 1)
          && !verb.conjunction()
          && verb.tense() == Tense.PAST
          && syntax.quotationAround(i) < match.contentFrom) {
        return i;
      }
    }
    return end;
  }

  /** A noun-phrase content ends where a new clause begins. */
  private int nominalEnd(CueMatch match, int end) {
    boolean noun = match.kind == CueMatch.Kind.NOUN;
    for (int i = match.contentFrom + 1; i < end; i++) {
      boolean comma = syntax.isComma(i - 1);
      FiniteVerb verb = syntax.verb(i);
      boolean open = syntax.quotationAround(i) >= match.contentFrom;
      if (open) {
        continue;
      }
      if (verb != null && endsNominal(verb, match, comma)) {
        return i;
      }
      if (comma && (noun || syntax.is(i, Grammar.LEAVES_REPORT | Grammar.PRONOUN))) {
        return i;
      }
      if (syntax.isSign(i, '-') && i + 1 < end && words.form(i + 1).charAt(0) == 'و') {
        return i;
      }
      if (noun && (syntax.is(i, Grammar.AUXILIARY | Grammar.PRONOUN))) {
        return i;
      }
    }
    return end;
  }

  private boolean endsNominal(FiniteVerb verb, CueMatch match, boolean comma) {
    int i = verb.token();
    boolean noun = match.kind == CueMatch.Kind.NOUN;
    if (syntax.is(i - 1, Grammar.RELATIVE | Grammar.COMPLEMENTIZER | Grammar.NEGATION)) {
      return false;
    }
    if (noun && verb.tense() == Tense.PAST) {
      // the clause's own verb, behind the noun and what depends on it
      return comma
          || words.form(i - 1).startsWith("ال")
          || syntax.references().covering(i - 1) != null;
    }
    boolean addsToRelative = syntax.is(i - 2, Grammar.RELATIVE);
    return verb.tense() == Tense.PAST
        && verb.conjunction()
        && !addsToRelative
        && (!comma || isActOf(match, verb));
  }

  /** دعا الاتحاد إلى كشف القضية، وجمد: the speaker's next act, and none of what is said. */
  private boolean isActOf(CueMatch match, FiniteVerb verb) {
    if (match.speakers.isEmpty() || verb.plural() || syntax.subjectBehind(verb) != null) {
      return false;
    }
    Referent speaker = match.speakers.get(0);
    return !speaker.plural() && speaker.feminine() == verb.feminine();
  }

  /**
   * What stands before بحسب: back to the start of the sentence, to the end of what another cue
   * reports, or to where the content of the report begins that it stands in.
   */
  private void standsBefore(int k) {
    CueMatch match = matches.get(k);
    int start = behindDateline(syntax.sentenceStart(match.token), match.token);
    for (int p = k - 1; p >= 0; p--) {
      CueMatch other = matches.get(p);
      if (other.token < start) {
        break;
      }
      if (other.before) {
        start = commaBehind(other.token + 1, match.token);
        break;
      }
      if (other.sibling && other.clause && other.contentFrom < match.token) {
        start = other.contentFrom;
        break;
      }
    }
    match.contentFrom = start;
    match.contentTo = match.token;
  }

  /** دمشق - (أ ف ب): the place and credit at the head of a line are not said by anybody. */
  private int behindDateline(int start, int end) {
    if (!words.startsLine(start)) {
      return start;
    }
    int behind = start;
    for (int i = start; i < Math.min(end, start + LONGEST_DATELINE); i++) {
      if (syntax.verb(i) != null) {
        break;
      }
      if (syntax.isSign(i, ':')) {
        return i + 1;
      }
      if (syntax.isDash(i)) {
        behind = i + 1;
      }
    }
    return behind;
  }

  private int commaBehind(int from, int end) {
    for (int i = from; i < end; i++) {
      if (syntax.isComma(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private void trim(CueMatch match) {
    int from = match.contentFrom;
    int to = match.contentTo;
    while (to > from && isEdge(to - 1)) {
      to--;
    }
    while (from < to
        && (syntax.isComma(from)
            || syntax.isSign(from, ':')
            || syntax.isSign(from, '-')
            || syntax.isSign(from, '.'))) {
      from++;
    }
    match.contentFrom = from;
    match.contentTo = to;
  }

  /** Punctuation and words that open the next clause do not belong to what is said. */
  private boolean isEdge(int i) {
    if (words.kind(i) == TokenKind.PUNCTUATION) {
      boolean closing = syntax.isQuote(i) && !syntax.opensQuotation(i);
      return !syntax.isSign(i, ')') && !syntax.isSign(i, '%') && !closing;
    }
    return syntax.is(i, Grammar.EDGE);
  }
}
