package org.isnad.reader.statement;

import java.util.List;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.isnad.reader.syntax.FiniteVerb;
import org.jspecify.annotations.Nullable;

/**
 * A reporting word whose complement was found; what is still open is filled in as the article is
 * read.
 */
final class CueMatch {
  /** How the word reports. */
  enum Kind {
    VERB,
    PARTICIPLE,
    NOUN,
    PARTICLE,
    HEADLINE
  }

  final Kind kind;
  final @Nullable Cue cue;
  final int token;
  final Span span;

  /** The finite verb of a verb cue, or null. */
  @Nullable FiniteVerb verb;

  /** Whether the content stands before the cue (بحسب). */
  boolean before;

  /** Whether the content's end is known already. */
  boolean closed;

  /** Whether the content is one quotation, which opens at {@code contentFrom - 1}. */
  boolean quoted;

  /** Whether a clause is reported; else a noun phrase. */
  boolean clause;

  int contentFrom;
  int contentTo;

  /** Where the content's first word loses a preposition written onto it; else -1. */
  int contentStart = -1;

  List<Referent> speakers = List.of();
  List<Referent> transmitters = List.of();

  /** The report that passes this one on: ذكرت الصحيفة نقلا عن مسؤولين; or null. */
  @Nullable CueMatch through;

  @Nullable Referent addressee;

  /** Whether it goes on for a speaker who is not named again. */
  boolean carriesOn;

  /** Whether nobody can be told who speaks, so that it is no statement. */
  boolean hangsOnNobody;

  /** Whether the noun carries its speaker as a pronoun (رفضها). */
  boolean bound;

  /** Whether the cue agrees with a feminine speaker. */
  boolean feminine;

  /** Whether it ends the content of the statement before it, rather than standing inside it. */
  boolean sibling;

  CueMatch(Kind kind, @Nullable Cue cue, int token, Span span) {
    this.kind = kind;
    this.cue = cue;
    this.token = token;
    this.span = span;
  }

  /** The span of a token without the letters of its proclitics. */
  static Span span(Words words, int token, int letters) {
    return new Span(words.startWithout(token, letters), words.end(token));
  }

  /** Takes over where the content begins. */
  void take(Complements found) {
    contentFrom = found.contentFrom;
    contentStart = found.contentStart;
    quoted = found.quoted;
    clause = found.clause;
    Reference told = found.addressee;
    if (told != null) {
      addressee = told.referent();
    }
  }

  /** Whether token {@code i} stands in the content. */
  boolean holds(int i) {
    return contentFrom <= i && i < contentTo;
  }

  int contentLength() {
    return contentTo - contentFrom;
  }
}
