package org.isnad.reader.account;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.account.AccountWords.Hit;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** One article's words and phrases, as far as accounts ask for them. */
final class Scene {
  private static final int FARTHEST_NOUN = 3;

  /** The longest clause, in tokens, that is taken over as words. */
  private static final int LONGEST = 12;

  /** How far from something, in tokens, anything is sought that may belong to it. */
  static final int WINDOW = 40;

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final List<TimeExpression> times;
  private final List<Figure> figures;
  private final List<Happening> happenings;
  private final Set<String> classNouns;
  private final Lexicon lexicon;
  private final CoverageWords covering;

  Scene(
      Syntax syntax,
      List<TimeExpression> times,
      List<Figure> figures,
      List<Happening> happenings,
      Lexicon lexicon,
      CoverageWords covering) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.times = times;
    this.figures = figures;
    this.happenings = happenings;
    this.lexicon = lexicon;
    this.covering = covering;
    this.classNouns = lexicon.words("place-noun");
  }

  /** The names that the lexicon knows. */
  PhraseTable<Name> names() {
    return lexicon.names();
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

  /** The times that begin from token {@code from} to before {@code to}, in their order. */
  List<TimeExpression> times(int from, int to) {
    int low = firstAt(times, TimeExpression::span, from);
    return times.subList(low, Math.max(low, firstAt(times, TimeExpression::span, to)));
  }

  /** The figures that begin from token {@code from} to before {@code to}, in their order. */
  List<Figure> figures(int from, int to) {
    int low = firstAt(figures, Figure::span, from);
    return figures.subList(low, Math.max(low, firstAt(figures, Figure::span, to)));
  }

  /** The place of the first of some spans, which are in order, that begins at a token or later. */
  private <T> int firstAt(List<T> all, Function<T, Span> span, int token) {
    int offset = token < words.size() ? words.start(Math.max(token, 0)) : Integer.MAX_VALUE;
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(all.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
        && form.length() > letters + 1
        && !Nouns.bare(Letters.fold(reference.referent().name()), false).startsWith("ل")) {
      // للسعودية hides the article, للبنان does not.
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
    int end = Math.min(syntax.sentenceEnd(token), token + WINDOW);
    for (int i = Math.max(syntax.sentenceStart(token), token - WINDOW); i < end; i++) {
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

  /**
   * Whether a word from token {@code from} to before {@code to} leads to something else: بعد, ردا.
   */
  boolean leadsAway(int from, int to) {
    for (int i = from; i < to; i++) {
      if (covering.find("breaks", words, i) != null) {
        return true;
      }
    }
    return false;
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

  /** What a word or phrase of the lexicon covers, as the filler of a field. */
  Filled filler(Hit hit, String value) {
    return new Filled(span(hit.from(), hit.letters(), hit.to()), null, value);
  }

  Filled filler(TimeExpression time) {
    return new Filled(time.span(), null, time.value());
  }

  /** A phrase and those joined to it. */
  void fill(Draft draft, AccountField field, Reference first) {
    for (Reference one : syntax.joined(first)) {
      draft.fill(field, filler(one));
    }
  }

  /**
   * Whether one clause runs from token {@code from} to before {@code to}: no sign but a quotation
   * mark or bracket, no complementizer, at most {@code verbs} verbs, at most {@code most} tokens.
   */
  boolean isClause(int from, int to, int most, int verbs) {
    if (to - from > most) {
      return false;
    }
    int seen = 0;
    for (int i = from; i < to; i++) {
      if (parts(i) || syntax.isSign(i, '؛')) {
        return false;
      }
      if (syntax.verb(i) != null && !syntax.isTime(i) && !isClassNoun(i)) {
        seen++;
        if (seen > verbs) {
          return false;
        }
      }
    }
    return true;
  }

  /** Where the clause that goes on at token {@code from} ends: at a sign, or a word of saying. */
  int clauseEnd(int from, int stop) {
    int to = from;
    while (to < Math.min(stop, from + LONGEST)
        && (words.kind(to) != TokenKind.PUNCTUATION || syntax.isQuote(to))
        && !syntax.reports(to)) {
      to++;
    }
    while (to > from && words.kind(to - 1) == TokenKind.PUNCTUATION) {
      to--;
    }
    return Math.max(from, to);
  }

  /**
   * The place of the first event whose trigger lies from token {@code from} to before {@code to}.
   */
  int happening(int from, int to) {
    int k = firstAt(happenings, Happening::trigger, from);
    return k < happenings.size() && happenings.get(k).token() < to ? k : -1;
  }

  /** The events whose triggers lie from token {@code from} to before {@code to}. */
  List<Happening> happenings(int from, int to) {
    int low = firstAt(happenings, Happening::trigger, from);
    return happenings.subList(low, Math.max(low, firstAt(happenings, Happening::trigger, to)));
  }

  List<Happening> happenings() {
    return happenings;
  }

  /**
   * The date that stands nearest to the words from token {@code from} to before {@code to}, in
   * their clause; no length of time, and none that a word like بعد keeps from being theirs.
   */
  @Nullable TimeExpression date(int from, int to, int most) {
    return date(from, to, most, 1);
  }

  /** The same, with so many verbs at most between a date and the words behind it. */
  @Nullable TimeExpression date(int from, int to, int most, int verbs) {
    TimeExpression best = null;
    int distance = Integer.MAX_VALUE;
    int start = syntax.sentenceStart(from);
    int stop = syntax.sentenceEnd(from);
    for (TimeExpression time : times(from - WINDOW, to + WINDOW)) {
      String value = time.value();
      int first = first(time.span());
      int end = end(time.span());
      if (value == null || value.startsWith("P") || first < start || end > stop) {
        continue;
      }
      int away = first >= to ? first - to : from - end;
      if (away < 0 || away >= distance || isOutside(first, start)) {
        continue;
      }
      if (first >= to
          ? isClause(to, first, most, 0)
          : isClause(end, from, most, verbs) && !isRelative(first, start)) {
        best = time;
        distance = away;
      }
    }
    return best;
  }

  /** الاتفاق الذي أبرم أمس: the date belongs to what a relative clause tells. */
  private boolean isRelative(int first, int start) {
    for (int i = first - 1; i >= Math.max(start, first - 8); i--) {
      if (syntax.is(i, Grammar.RELATIVE)) {
        return true;
      }
      if (syntax.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isOutside(int first, int start) {
    return covering.find("outside", words, first) != null
        || covering.endsBefore("outside", words, first, start)
        || covering.find("since", words, first) != null;
  }

  /** The place that في or ب governs nearest to some words in their clause; null for none. */
  @Nullable Reference placeNear(int from, int to, int most) {
    int stop = Math.min(syntax.sentenceEnd(from), to + most);
    for (int i = to; i < stop; i++) {
      Reference here = references.startingAt(i);
      if (here != null && isPlace(here) && isLocated(here)) {
        return isClause(to, i, most, 1) ? here : null;
      }
    }
    int start = Math.max(syntax.sentenceStart(from), from - most);
    for (int i = from - 1; i >= start; i--) {
      Reference here = references.startingAt(i);
      if (here != null && isPlace(here) && isLocated(here)) {
        return isClause(here.to(), from, most, 1) ? here : null;
      }
    }
    return null;
  }

  boolean isLocated(Reference reference) {
    String governor = governor(reference);
    return governor.equals("في") || governor.equals("ب");
  }

  /**
   * The phrase of a referent in the clause of a token, or the adjective that names its country
   * there; null where neither stands near.
   */
  @Nullable Filled local(Referent referent, int token, int most) {
    Reference told = nearest(referent, token);
    if (told != null) {
      boolean near =
          told.from() >= token
              ? isClause(token + 1, told.from(), most, 1)
              : isClause(told.to(), token, most, 1);
      return near ? filler(told) : null;
    }
    if (referent.kind() != EntityKind.COUNTRY || referent.country() == null) {
      return null;
    }
    int stop = Math.min(syntax.sentenceEnd(token), token + 5);
    for (int i = token + 1; i < stop; i++) {
      String form = words.form(i);
      int article = form.startsWith("ال") ? 2 : 0;
      for (Nisba nisba : lexicon.nisbas().get(form, article, form.length())) {
        if (nisba.country().equals(referent.country())) {
          return new Filled(span(i, i + 1), referent, null);
        }
      }
      if (references.covering(i) != null || syntax.is(i, Grammar.CLOSED)) {
        return null;
      }
    }
    return null;
  }
}
