package org.isnad.reader.account;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** One article's words and phrases, as far as accounts ask for them. */
final class Scene {
  private static final int FARTHEST_NOUN = 3;

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final List<TimeExpression> times;
  private final Set<String> classNouns;

  Scene(Syntax syntax, List<TimeExpression> times, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.times = times;
    this.classNouns = lexicon.words("place-noun");
  }

  Syntax syntax() {
    return syntax;
  }

  Words words() {
    return words;
  }

  References references() {
    return references;
  }

  List<TimeExpression> times() {
    return times;
  }

  /** The first token of a span. */
  int first(Span span) {
    return words.tokenAt(span.start());
  }

  /** One past the last token of a span. */
  int end(Span span) {
    return words.tokenAt(span.end() - 1) + 1;
  }

  /** The words from token {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(words.start(from), words.end(to - 1));
  }

  /** The words from token {@code from} without its first letters to before token {@code to}. */
  Span span(int from, int letters, int to) {
    return new Span(words.startWithout(from, letters), words.end(to - 1));
  }

  /** A phrase as the filler of a field, without the conjunction and preposition written onto it. */
  Filled filler(Reference reference) {
    int letters = (reference.conjunction() ? 1 : 0) + (reference.preposition() != 0 ? 1 : 0);
    String form = words.form(reference.from());
    if (reference.preposition() == 'ل'
        && form.startsWith("لل", letters - 1)
        && form.length() > letters + 1) {
      letters++;
    }
    return new Filled(span(reference.from(), letters, reference.to()), reference.referent(), null);
  }

  /**
   * The phrase of a referent that stands nearest to a token in its sentence; null when none does.
   */
  @Nullable Reference nearest(Referent referent, int token) {
    Reference best = null;
    int distance = Integer.MAX_VALUE;
    int end = syntax.sentenceEnd(token);
    for (int i = syntax.sentenceStart(token); i < end; i++) {
      Reference here = references.startingAt(i);
      if (here == null || here.referent() != referent) {
        continue;
      }
      int away = i < token ? token - here.to() + 1 : i - token;
      if (away < distance) {
        best = here;
        distance = away;
      }
    }
    return best;
  }

  boolean isPlace(@Nullable Reference reference) {
    return reference != null
        && (reference.referent().kind() == EntityKind.PLACE
            || reference.referent().kind() == EntityKind.COUNTRY);
  }

  /** Whether a comma, a complementizer or another sign parts the words at token {@code i}. */
  boolean parts(int i) {
    return syntax.isComma(i)
        || syntax.isSign(i, ':')
        || syntax.is(i, Grammar.COMPLEMENTIZER)
        || (syntax.is(i, Grammar.OPENER) && !syntax.is(i, Grammar.PREPOSITION));
  }

  /**
   * The preposition that governs a phrase: a letter written onto it or onto the class noun before
   * it, or the word before; empty for none.
   */
  String governor(Reference reference) {
    if (reference.preposition() != 0) {
      return String.valueOf(reference.preposition());
    }
    int start = syntax.sentenceStart(reference.from());
    int before = reference.from() - 1;
    for (int steps = 0; steps <= FARTHEST_NOUN && before >= start; steps++, before--) {
      if (syntax.isQuote(before)
          || syntax.isSign(before, '(')
          || syntax.is(before, Grammar.DEMONSTRATIVE)) {
        continue;
      }
      if (syntax.is(before, Grammar.PREPOSITION)) {
        return words.form(before);
      }
      if (words.kind(before) != TokenKind.ARABIC
          || references.covering(before) != null
          || syntax.is(before, Grammar.CLOSED)
          || syntax.verb(before) != null && !isClassNoun(before)) {
        return "";
      }
      String form = words.form(before);
      int and = form.length() > 4 && form.charAt(0) == 'و' ? 1 : 0;
      if (form.length() - and > 3 && (form.charAt(and) == 'ب' || form.charAt(and) == 'ل')) {
        String rest = form.substring(and + 1);
        if (classNouns.contains(rest)) {
          return form.substring(and, and + 1);
        }
      }
    }
    return "";
  }

  /** Whether token {@code i} is a noun like مدينة that stands before the name of a place. */
  boolean isClassNoun(int i) {
    return classNouns.contains(words.form(i));
  }
}
