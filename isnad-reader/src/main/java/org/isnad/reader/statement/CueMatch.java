package org.isnad.reader.statement;

import java.util.List;
import org.isnad.lexicon.Cue;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reporting word whose complement was found; what is still open is filled in as the sentence is
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

  /** Whether the content stands before the cue (بحسب). */
  boolean before;

  /** Whether the content begins with a quotation mark, at {@code contentFrom - 1}. */
  boolean quoted;

  /** Whether a clause is reported; else a noun phrase. */
  boolean clause;

  int contentFrom;
  int contentTo;

  /** Where the content's first word loses a preposition written onto it; else the word's start. */
  int contentStart = -1;

  List<Referent> speakers = List.of();
  List<Referent> transmitters = List.of();
  @Nullable Referent addressee;

  /** Whether it goes on for a speaker who is not named again. */
  boolean carriesOn;

  /** Whether the verb's subject is in the feminine. */
  boolean feminine;

  /** Whether the verb is in the first person. */
  boolean first;

  /** Whether it ends the content of the statement before it, rather than standing inside it. */
  boolean sibling;

  CueMatch(Kind kind, @Nullable Cue cue, int token, Span span) {
    this.kind = kind;
    this.cue = cue;
    this.token = token;
    this.span = span;
  }
}
