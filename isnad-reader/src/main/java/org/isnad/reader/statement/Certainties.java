package org.isnad.reader.statement;

import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.Mode;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * How sure a speaker is of what is said, in FactBank's values (Saurí and Pustejovsky 2009): the
 * reporting word tells it, and where that asserts, the words at the head of the content may weaken
 * it. A negation inside the content belongs to the content. Immutable.
 */
final class Certainties {
  private static final int HEAD = 8;
  private static final String ALREADY = "قد";

  private final PhraseTable<Certainty> openers;

  Certainties(Lexicon lexicon) {
    PhraseTable.Builder<Certainty> table = new PhraseTable.Builder<>();
    lexicon.words("possibly").forEach(phrase -> table.add(phrase, Certainty.PS_PLUS));
    lexicon.words("probably").forEach(phrase -> table.add(phrase, Certainty.PR_PLUS));
    lexicon.words("supposing").forEach(phrase -> table.add(phrase, Certainty.UU));
    this.openers = table.build();
  }

  /** The value that the speaker of a match gives its content. */
  Certainty of(Syntax syntax, CueMatch match, Mode mode) {
    Certainty said = ofWord(match.cue, mode);
    if (said != Certainty.CT_PLUS || !match.clause) {
      return said;
    }
    Certainty head = ofHead(syntax, match.contentFrom, match.contentTo);
    return head == null ? said : head;
  }

  private static Certainty ofWord(@Nullable Cue cue, Mode mode) {
    if (cue != null && cue.certainty() != null) {
      return cue.certainty();
    }
    return switch (mode) {
      case DENY -> Certainty.CT_MINUS;
      case PREDICT -> Certainty.PR_PLUS;
      case WARN -> Certainty.PS_PLUS;
      case DEMAND, ASK, REFUSE, PROMISE, THREATEN -> Certainty.UU;
      case STATE, ACCUSE, PRAISE, CRITICISE -> Certainty.CT_PLUS;
    };
  }

  /** What the words up to the first verb of the content make of it; null when nothing. */
  private @Nullable Certainty ofHead(Syntax syntax, int from, int to) {
    Words words = syntax.words();
    if (to > from && syntax.isSign(to - 1, '؟')) {
      return Certainty.UU;
    }
    for (int i = from; i < Math.min(to, from + HEAD); i++) {
      Certainty found = at(words, i, to);
      if (found != null && !(words.form(i).equals(ALREADY) && !isImperfect(syntax.verb(i + 1)))) {
        return found;
      }
      if (syntax.verb(i) != null || syntax.is(i, Grammar.RELATIVE) || syntax.isComma(i)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Certainty at(Words words, int i, int to) {
    PhraseTable.Node<Certainty> node = openers.start(words.form(i));
    Certainty found = null;
    for (int j = i + 1; node != null; j++) {
      if (!node.values().isEmpty()) {
        found = node.values().get(0);
      }
      node = j < to ? node.next(words.form(j)) : null;
    }
    return found;
  }

  private static boolean isImperfect(@Nullable FiniteVerb verb) {
    return verb != null && verb.tense() == Tense.IMPERFECT;
  }

  /** What whoever uses a reporting word does with the report by choosing that word. */
  static Commitment bySide(@Nullable Cue cue) {
    String side = cue == null ? null : cue.side();
    if (side == null) {
      return Commitment.REPORTED;
    }
    return side.equals("endorse") ? Commitment.ASSERTED : Commitment.DOUBTED;
  }

  /** What a speaker does with its own words. */
  static Commitment own(Certainty certainty) {
    return switch (certainty) {
      case CT_MINUS -> Commitment.DENIED;
      case PR_MINUS, PS_MINUS -> Commitment.DOUBTED;
      default -> Commitment.ASSERTED;
    };
  }

  /**
   * How sure somebody who passes a content on is of it: whoever grants it is as sure as the
   * speaker, whoever distances himself holds that it may be not so, others are not committed.
   */
  static Certainty passedOn(Commitment commitment, Certainty speaker) {
    return switch (commitment) {
      case ASSERTED -> speaker;
      case DOUBTED -> Certainty.PS_MINUS;
      case REPORTED, DENIED -> Certainty.UU;
    };
  }
}
