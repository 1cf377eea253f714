package org.isnad.reader.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordTable;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.reader.figure.FigureWords.Cue;
import org.isnad.reader.figure.FigureWords.Limit;
import org.isnad.reader.figure.FigureWords.Unit;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an article. Immutable.
 *
 * <p>A number is a figure when a noun that is counted stands with it, or when the words before it
 * count people (مقتل 30). A number that is a name, a date, an age, a score or a page is none. What
 * a figure counts is said by its noun (قتيل), else by the nearest word that says so in its clause.
 */
public final class Figures {
  private static final String PERSONS = "persons";
  private static final String ORGANIZATIONS = "organizations";
  private static final String PERCENT = "percent";
  private static final String OTHER = "other";
  private static final String PEOPLE = "people";
  private static final String FROM = "من";
  private static final String AND = "و";
  private static final String BETWEEN = "بين";
  private static final String BETWEEN_JOINED = "مابين";

  /** How far before a figure, in tokens, the word may stand that says what it counts. */
  private static final int REACH = 12;

  /** How far behind it. */
  private static final int REACH_AFTER = 6;

  /** How far an operation may stand that makes people its target. */
  private static final int RELIEF = 30;

  private final Numbers numbers = Numbers.get();
  private final FigureWords lexicon = new FigureWords();
  private final WordMemo<Boolean> begins;

  /** A stage that remembers nothing about words. */
  public Figures() {
    this(new WordTypes(0));
  }

  /**
   * Reads the word lists.
   *
   * @param types remember which words may begin a figure
   */
  public Figures(WordTypes types) {
    begins = types.remember(this::mayBegin);
  }

  private boolean mayBegin(WordType word) {
    return numbers.mayStart(word)
        || word.kind() == TokenKind.ARABIC && lexicon.mayCount(word.form(), PERSONS);
  }

  /**
   * The figures of a text in its order. Chain and statement are left empty; a breakdown points to
   * its whole. None reaches over the end of a sentence.
   *
   * @param words the text's tokens
   * @param sentences the text's sentences
   * @param names stretches that are names (جنيف 2); a number in them is no figure
   * @param times the text's times; a number in them is no figure
   */
  public List<Figure> find(
      Words words, Sentences sentences, List<Span> names, List<TimeExpression> times) {
    List<Span> taken = new ArrayList<>(names.size() + times.size());
    taken.addAll(names);
    for (TimeExpression time : times) {
      taken.add(time.span());
    }
    taken.sort(null);
    Reading reading = new Reading(words, sentences, taken);
    reading.read();
    return reading.figures;
  }

  /** A figure in the making. */
  private static final class Draft {
    int first;
    int end;
    int start;
    int stop;
    BigDecimal value = BigDecimal.ZERO;
    Bound bound = Bound.EXACT;
    String unit = "";
    String counts = "";
    boolean vague;
    boolean people;
    boolean definite;
    boolean ofWhole;

    /** Whether a verb behind it says what it counts. */
    boolean told;
  }

  private final class Reading {
    private final Words all;
    private final Sentences sentences;
    private final List<Span> taken;

    /** The words up to the end of the sentence that is being read. */
    private Words words;

    private final List<Figure> figures = new ArrayList<>();
    private int next;
    private int lastEnd;
    private int whole = -1;
    private @Nullable String parent;

    Reading(Words all, Sentences sentences, List<Span> taken) {
      this.all = all;
      this.sentences = sentences;
      this.words = all.upTo(0);
      this.taken = taken;
    }

    void read() {
      int i = 0;
      while (i < all.size()) {
        if (i >= words.size()) {
          words = all.upTo(sentences.to(sentences.of(i)));
        }
        int skip = pastTaken(i);
        if (skip > i) {
          i = skip;
          continue;
        }
        i = at(i);
      }
    }

    /** The first token behind a name or time that holds token {@code i}, or {@code i}. */
    private int pastTaken(int i) {
      int start = words.start(i);
      while (next < taken.size() && taken.get(next).end() <= start) {
        next++;
      }
      for (int k = next; k < taken.size() && taken.get(k).start() < words.end(i); k++) {
        Span span = taken.get(k);
        if (span.end() > start) {
          int p = i;
          while (p < words.size() && words.start(p) < span.end()) {
            p++;
          }
          return p;
        }
      }
      return i;
    }

    private boolean isTaken(int i) {
      for (int k = next; k < taken.size(); k++) {
        Span span = taken.get(k);
        if (span.start() >= words.end(i)) {
          return false;
        }
        if (span.end() > words.start(i)) {
          return true;
        }
      }
      return false;
    }

    /** Reads what stands at token {@code i} and returns where to go on. */
    private int at(int i) {
      if (!begins.of(words.type(i))) {
        return i + 1;
      }
      if (numbers.mayStart(words, i)) {
        NumberPhrase number = numbers.at(words, i);
        if (number != null) {
          return numbered(number);
        }
        if (words.kind(i) == TokenKind.NUMBER) {
          return i + 1;
        }
      }
      Found<Unit> unit = lexicon.unit(words, i);
      if (unit != null && unit.value().unit().equals(PERSONS) && !unit.article()) {
        return unnumbered(i, unit);
      }
      return i + 1;
    }

    // ---------------------------------------------------------------- numbers

    private int numbered(NumberPhrase number) {
      int i = number.first();
      if (!isCount(number)) {
        return Math.max(i + 1, isPaired(number) ? number.end() + 1 : number.end());
      }
      int second = rangeAt(number);
      if (second > 0) {
        NumberPhrase upper = numbers.at(words, second);
        if (upper != null && !isTaken(second)) {
          return range(number, upper);
        }
      }
      Draft draft = draft(number, number.end(), number.value());
      if (draft == null) {
        return number.end();
      }
      add(draft);
      return draft.end;
    }

    /** Whether the number can be a count at all. */
    private boolean isCount(NumberPhrase number) {
      int i = number.first();
      int end = number.end();
      if ((number.fraction() && !number.percent()) || number.value().signum() <= 0) {
        return false;
      }
      if (isPaired(number)) {
        return false;
      }
      int before = before(number);
      if (words.kind(i) == TokenKind.NUMBER) {
        boolean joined = words.touchesPrevious(i);
        if (joined && before == i - 1) {
          TokenKind kind = words.kind(i - 1);
          if (kind == TokenKind.ARABIC || kind == TokenKind.FOREIGN) {
            return false;
          }
          if (isDash(i - 1)
              && words.touchesPrevious(i - 1)
              && words.kind(i - 2) != TokenKind.NUMBER) {
            return false;
          }
        }
        if (end < words.size()
            && words.touchesPrevious(end)
            && words.kind(end) == TokenKind.FOREIGN) {
          return false;
        }
        if (words.startsLine(i)
            && end < words.size()
            && words.kind(end) == TokenKind.PUNCTUATION
            && !number.percent()) {
          return false;
        }
        if (isRepeated(number)) {
          return false;
        }
      }
      if (lexicon.limitBefore(words, before + 1) >= 0) {
        return true;
      }
      int named = before;
      while (named >= 0
          && (isSign(named, '(') || isSign(named, '«') || isSign(named, '"') || isDash(named))) {
        named--;
      }
      return named < 0 || words.startsLine(named + 1) || !lexicon.isName(words, named);
    }

    /** The token before a number, its proclitics passed over. */
    private int before(NumberPhrase number) {
      int p = number.first() - 1;
      boolean split =
          words.kind(number.first()) == TokenKind.NUMBER
              && words.touchesPrevious(number.first())
              && p >= 0
              && words.kind(p) == TokenKind.ARABIC
              && (number.article() || number.conjunction() || number.preposition() != 0);
      boolean percentSign =
          p >= 0 && number.start() == words.start(p) && words.kind(p) == TokenKind.PUNCTUATION;
      return split || percentSign ? p - 1 : p;
    }

    /** Whether the number is one side of a score, a date, a time of day or a sum. */
    private boolean isPaired(NumberPhrase number) {
      if (words.kind(number.first()) != TokenKind.NUMBER) {
        return false;
      }
      int p = number.first() - 1;
      int q = number.end();
      return (isPairSign(q) && q + 1 < words.size() && words.kind(q + 1) == TokenKind.NUMBER)
          || (isPairSign(p) && p > 0 && words.kind(p - 1) == TokenKind.NUMBER);
    }

    private boolean isPairSign(int p) {
      return isSign(p, '/')
          || isSign(p, ':')
          || isSign(p, '+')
          || isSign(p, '*')
          || isSign(p, '\\');
    }

    /** «(7) سبعة»: digits in brackets that the words behind them say again. */
    private boolean isRepeated(NumberPhrase number) {
      int q = number.end();
      if (!isSign(number.first() - 1, '(') || !isSign(q, ')') || q + 1 >= words.size()) {
        return false;
      }
      NumberPhrase again = words.kind(q + 1) == TokenKind.ARABIC ? numbers.at(words, q + 1) : null;
      return again != null && again.value().compareTo(number.value()) == 0;
    }

    private boolean isSign(int p, char sign) {
      return p >= 0
          && p < words.size()
          && words.kind(p) == TokenKind.PUNCTUATION
          && words.form(p).charAt(0) == sign;
    }

    private boolean isDash(int p) {
      return isSign(p, '-') || isSign(p, '–') || isSign(p, '—') || isSign(p, '−');
    }

    private boolean is(int p, String form) {
      return p >= 0 && p < words.size() && words.form(p).equals(form);
    }

    // ---------------------------------------------------------------- ranges

    /** The token of the second number of a range, or -1. */
    private int rangeAt(NumberPhrase number) {
      int q = number.end();
      if (q >= words.size() || number.percent() || number.vague() || !number.glued().isEmpty()) {
        return -1;
      }
      int p = before(number);
      if (is(p, BETWEEN) || is(p, BETWEEN_JOINED)) {
        if (is(q, AND) && q + 1 < words.size()) {
          NumberPhrase second = numbers.at(words, q + 1);
          return second != null && !second.vague() ? q + 1 : -1;
        }
        if (lexicon.isIn("ranges", words, q)) {
          return numberAt(q + 1);
        }
        NumberPhrase joined = numbers.at(words, q);
        return joined != null && joined.conjunction() ? q : -1;
      }
      if (lexicon.isIn("ranges", words, q)) {
        return numberAt(q + 1);
      }
      return isDash(q) && words.kind(number.first()) == TokenKind.NUMBER ? numberAt(q + 1) : -1;
    }

    private int numberAt(int q) {
      if (q >= words.size()) {
        return -1;
      }
      NumberPhrase number = numbers.at(words, q);
      return number != null && !number.vague() && !number.conjunction() && number.preposition() == 0
          ? q
          : -1;
    }

    private int range(NumberPhrase lower, NumberPhrase upper) {
      Draft to = draft(upper, upper.end(), upper.value());
      if (to == null) {
        Draft counted = draft(lower, lower.end(), lower.value());
        if (counted == null || counted.end > lower.end()) {
          return lower.end();
        }
        to = new Draft();
        to.first = upper.first();
        to.end = upper.end();
        to.start = upper.start();
        to.stop = upper.stop();
        to.value = upper.value();
        to.unit = counted.unit;
        to.counts = counted.counts;
        to.people = counted.people;
      }
      BigDecimal value = lower.value();
      // «20 إلى 30 ألفا»: the scale belongs to both.
      if (lower.digits() && !upper.digits() && words.kind(upper.first()) == TokenKind.NUMBER) {
        BigDecimal mantissa = mantissa(upper);
        if (mantissa != null && mantissa.compareTo(value) > 0) {
          value = value.multiply(upper.value()).divide(mantissa);
        }
      }
      if (value.compareTo(upper.value()) >= 0) {
        Draft single = draft(lower, lower.end(), lower.value());
        if (single != null) {
          add(single);
        }
        return lower.end();
      }
      Draft from = new Draft();
      from.first = lower.first();
      from.end = lower.end();
      from.start = lower.start();
      from.stop = lower.stop();
      from.value = value;
      from.unit = to.unit;
      from.counts = to.counts;
      from.bound = Bound.AT_LEAST;
      from.people = to.people;
      to.bound = Bound.AT_MOST;
      String counts = countsBefore(from);
      if (to.counts.isEmpty() && !counts.isEmpty()) {
        from.counts = counts;
        to.counts = counts;
      }
      add(from);
      add(to);
      return to.end;
    }

    private @Nullable BigDecimal mantissa(NumberPhrase number) {
      try {
        return new BigDecimal(words.form(number.first()));
      } catch (NumberFormatException e) {
        return null;
      }
    }

    // ---------------------------------------------------------------- one figure

    /** The figure of a number, or null when nothing is counted. */
    private @Nullable Draft draft(NumberPhrase number, int end, BigDecimal value) {
      Draft draft = new Draft();
      draft.first = number.first();
      draft.end = end;
      draft.start = number.start();
      draft.stop = number.stop();
      draft.value = value;
      draft.vague = number.vague();
      int before = before(number);
      // لا يتجاوز (10%)
      limits(draft, isSign(before, '(') ? before : before + 1);
      if (number.percent()) {
        draft.unit = PERCENT;
        draft.counts = OTHER;
        if (draft.first < number.first() && isSign(before, '(') && isSign(draft.end, ')')) {
          draft.stop = words.end(draft.end);
          draft.end++;
        }
        limitAfter(draft);
        return draft;
      }
      if (!unit(draft, number, before)) {
        return null;
      }
      if (number.point() && isCountable(draft.unit)) {
        // 3.200 people are three thousand two hundred.
        draft.value = value.movePointRight(3);
      }
      if (draft.value.stripTrailingZeros().scale() > 0 && isCountable(draft.unit)) {
        return null;
      }
      limitAfter(draft);
      return draft;
    }

    private boolean isCountable(String unit) {
      String kind = lexicon.kindOf(unit);
      return kind.equals(PEOPLE) || kind.equals("states");
    }

    /** Sets the bound that stands before the figure. */
    private void limits(Draft draft, int from) {
      if (draft.vague) {
        draft.bound = Bound.AT_LEAST;
      }
      int at = lexicon.limitBefore(words, from);
      if (at < sentences.from(sentences.of(from))) {
        return;
      }
      Found<Limit> limit = lexicon.limit(words, at, from - at);
      if (limit == null) {
        return;
      }
      if (!draft.vague || limit.value().bound() == Bound.AT_MOST) {
        draft.bound = limit.value().bound();
      }
      draft.first = at;
      draft.start = words.startWithout(at, limit.prefix());
    }

    private void limitAfter(Draft draft) {
      for (int p = draft.end; p <= draft.end + 2 && p < words.size(); p++) {
        if (words.kind(p) == TokenKind.PUNCTUATION || isTaken(p)) {
          return;
        }
        Found<Limit> limit = lexicon.limitAfter(words, p);
        if (limit != null) {
          draft.bound = limit.value().bound();
          draft.end = p + limit.length();
          draft.stop = words.end(draft.end - 1);
          return;
        }
      }
    }

    /** Finds what is counted; false when nothing is. */
    private boolean unit(Draft draft, NumberPhrase number, int before) {
      int q = number.end();
      if (!number.glued().isEmpty()) {
        Found<Unit> joined = lexicon.joinedUnit(number.glued(), words, q);
        if (joined == null) {
          return false;
        }
        set(draft, joined.value(), q + joined.rest().size());
        return true;
      }
      boolean bracket = isSign(q, ')') && isSign(number.first() - 1, '(');
      int p = bracket || isSign(q, '»') ? q + 1 : q;
      if (isSign(q, '$') || isSign(number.first() - 1, '$')) {
        set(draft, new Unit("USD", "", false, false), isSign(q, '$') ? q + 1 : q);
        return true;
      }
      Found<Unit> after = lexicon.unit(words, p);
      if (after != null
          && after.prefix() == 0
          && (!after.article() || number.vague() || number.article())) {
        int noun = p + after.length();
        set(draft, after.value(), noun);
        inner(draft, number, noun);
        return true;
      }
      if (is(p, FROM)) {
        Found<Unit> among = lexicon.unit(words, p + 1);
        if (among != null && among.prefix() == 0 && !among.value().singular()) {
          set(draft, among.value(), p + 1 + among.length());
          if (draft.unit.equals(ORGANIZATIONS)) {
            // 145 من ميليشيات …: their people.
            draft.unit = PERSONS;
            draft.people = true;
          }
          return true;
        }
      }
      int noun = sentences.startsAt(number.first()) ? -1 : before;
      Found<Unit> definite = noun >= 0 ? lexicon.unit(words, noun) : null;
      if (number.article()) {
        if (definite != null
            && definite.article()
            && !isTaken(noun)
            && !lexicon.kindOf(definite.value().unit()).equals("money")) {
          set(draft, definite.value(), q);
          draft.first = noun;
          draft.definite = true;
          if (draft.counts.isEmpty() && is(noun - 1, FROM)) {
            // Of a group that is known: what is said here is said of some of them.
            draft.counts = OTHER;
          }
          draft.start = words.startWithout(noun, definite.prefix());
          return true;
        }
        return number.vague() && byCue(draft);
      }
      if (byCue(draft) || ofThem(draft, q) || byVerb(draft, number, q)) {
        return true;
      }
      return unknown(draft, number, q);
    }

    /** قتيل behind مواطن, آخرين behind a noun: what the second noun adds. */
    private void inner(Draft draft, NumberPhrase number, int noun) {
      Found<Unit> second = lexicon.unit(words, noun);
      if (second != null
          && second.prefix() == 0
          && !second.article()
          && second.value().unit().equals(draft.unit)
          && !second.value().dual()
          && noun < words.size()
          && !isTaken(noun)) {
        draft.end = noun + second.length();
        draft.stop = words.end(draft.end - 1);
        if (draft.counts.isEmpty() && !number.vague()) {
          draft.counts = second.value().counts();
        }
      }
    }

    private void set(Draft draft, Unit unit, int end) {
      draft.unit = unit.unit();
      draft.counts = unit.counts();
      draft.end = end;
      draft.stop = words.end(end - 1);
      draft.people = lexicon.kindOf(draft.unit).equals(PEOPLE);
    }

    /** A number without a noun: people where the words right before it count people. */
    private boolean byCue(Draft draft) {
      int part = lexicon.partsBefore(words, draft.first);
      if (part > 0 && !figures.isEmpty() && sameSentence(lastEnd, draft.first)) {
        Figure last = figures.get(figures.size() - 1);
        if (!last.unit().equals(PERCENT)
            && last.value().compareTo(draft.value) >= 0
            && closes(draft.end)) {
          draft.unit = last.unit();
          draft.people = lexicon.kindOf(draft.unit).equals(PEOPLE);
          return true;
        }
      }
      if (draft.value.stripTrailingZeros().scale() > 0) {
        return false;
      }
      int p = draft.first - 1;
      for (int steps = 0; p >= 0 && steps < 5; steps++, p--) {
        if (words.kind(p) == TokenKind.PUNCTUATION && !isSign(p, '(') && !isSign(p, '«')) {
          return false;
        }
        if (p < lastEnd && steps > 0 && !figures.isEmpty()) {
          return false;
        }
        for (Found<Cue> cue : lexicon.cues(words, p)) {
          if (!cue.value().after()
              && cue.value().of().contains(PEOPLE)
              && WordTable.follows(words, p, cue)
              && cue.prefix() <= 2) {
            draft.unit = PERSONS;
            draft.people = true;
            draft.counts = cue.value().counts();
            return true;
          }
        }
        Found<Unit> noun = lexicon.unit(words, p);
        if (noun != null
            && noun.article()
            && !noun.value().singular()
            && (is(p - 1, "عدد") || is(p - 1, "وعدد") || is(p - 1, "بعدد"))) {
          draft.unit = noun.value().unit();
          draft.counts = noun.value().counts();
          draft.people = lexicon.kindOf(draft.unit).equals(PEOPLE);
          return true;
        }
        if (!lexicon.isIn("numbering", words, p)
            && words.kind(p) == TokenKind.ARABIC
            && !isTaken(p)) {
          return false;
        }
      }
      return false;
    }

    /** «37 منهم»: so many of those that were counted last. */
    private boolean ofThem(Draft draft, int q) {
      if (figures.isEmpty() || !sameSentence(lastEnd, draft.first)) {
        return false;
      }
      Figure last = figures.get(whole);
      if (q >= words.size()
          || lexicon.partsBefore(words, q + 1) != 1
          || last.unit().equals(PERCENT)
          || last.value().compareTo(draft.value) < 0) {
        return false;
      }
      draft.unit = last.unit();
      draft.people = lexicon.kindOf(draft.unit).equals(PEOPLE);
      draft.ofWhole = true;
      return true;
    }

    /** «مئتا ألف تضرروا»: who does a thing in the plural is people. */
    private boolean byVerb(Draft draft, NumberPhrase number, int q) {
      if (q >= words.size() || words.kind(q) != TokenKind.ARABIC || !number.isWhole()) {
        return false;
      }
      String form = words.form(q);
      if (form.length() < 5
          || !form.endsWith("وا")
          || form.startsWith(AND)
          || number.value().compareTo(BigDecimal.ONE) == 0) {
        return false;
      }
      draft.unit = PERSONS;
      draft.people = true;
      return true;
    }

    /** Whether a number without a noun is closed off, so that nothing else is counted. */
    private boolean closes(int end) {
      return end >= words.size()
          || words.kind(end) == TokenKind.PUNCTUATION
          || lexicon.isIn("notunits", words, end)
          || words.form(end).startsWith(AND);
    }

    /** A noun that the lexicon does not know, in the form that a noun behind such a number has. */
    private boolean unknown(Draft draft, NumberPhrase number, int q) {
      if (q >= words.size()
          || words.kind(q) != TokenKind.ARABIC
          || isTaken(q)
          || number.vague()
          || words.kind(number.first()) != TokenKind.NUMBER
          || lexicon.isIn("notunits", words, q)) {
        return false;
      }
      String form = words.form(q);
      if (form.length() < 3 || form.startsWith("ال") || !number.isWhole()) {
        return false;
      }
      int rest = number.value().remainder(BigDecimal.valueOf(100)).intValue();
      boolean tens = rest >= 11;
      boolean shaped = form.endsWith("ا") || form.endsWith("ه");
      if (tens
          ? !shaped
          : rest != 0 || form.startsWith(AND) || form.startsWith("ب") || form.startsWith("ل")) {
        return false;
      }
      draft.unit = words.printed(q);
      draft.end = q + 1;
      draft.stop = words.end(q);
      return true;
    }

    // ---------------------------------------------------------------- without a number

    /** قتيلان, شخصين, شخص واحد: only where the clause says what happened to them. */
    private int unnumbered(int i, Found<Unit> unit) {
      int end = i + unit.length();
      BigDecimal value;
      if (unit.value().dual()) {
        value = BigDecimal.valueOf(2);
      } else if (unit.value().singular() && end < words.size()) {
        NumberPhrase one = words.kind(end) == TokenKind.ARABIC ? numbers.at(words, end) : null;
        if (one == null
            || one.value().compareTo(BigDecimal.ONE) != 0
            || one.article()
            || one.conjunction()
            || one.preposition() != 0
            || one.end() != end + 1) {
          return i + 1;
        }
        value = BigDecimal.ONE;
        end++;
      } else {
        return i + 1;
      }
      String counts = unit.value().counts();
      if (unit.value().dual()) {
        // شرطيان قتيلان: the second of two duals says more of the same two.
        Found<Unit> second = lexicon.unit(words, end);
        if (second != null
            && second.prefix() == 0
            && !second.article()
            && second.value().dual()
            && second.value().unit().equals(PERSONS)) {
          counts = counts.isEmpty() ? second.value().counts() : counts;
          end += second.length();
        }
      }
      Draft draft = new Draft();
      draft.first = i;
      draft.end = end;
      draft.start = words.startWithout(i, unit.prefix());
      draft.stop = words.end(end - 1);
      draft.value = value;
      draft.unit = PERSONS;
      draft.counts = counts;
      draft.people = true;
      limitAfter(draft);
      if (draft.counts.isEmpty()) {
        draft.counts = countsBefore(draft);
        if (draft.counts.isEmpty()) {
          draft.counts = countsAfter(draft);
        }
      }
      if (draft.counts.isEmpty() || draft.counts.equals(OTHER) || draft.counts.equals("target")) {
        return i + 1;
      }
      add(draft);
      return draft.end;
    }

    // ---------------------------------------------------------------- what is counted

    private void add(Draft draft) {
      int part = lexicon.partsBefore(words, draft.first);
      Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      String partOf = null;
      if (last != null && sameSentence(lastEnd, draft.first)) {
        if ((part > 0 || draft.ofWhole) && whole >= 0 && fits(draft, figures.get(whole))) {
          partOf = figures.get(whole).id();
        } else if (parent != null
            && isJoined(lastEnd, draft.first)
            && fits(draft, figures.get(whole))) {
          partOf = parent;
        }
      }
      if (draft.counts.isEmpty()) {
        draft.counts = decide(draft, partOf);
      }
      String id = "f" + (figures.size() + 1);
      String vague = draft.vague ? vagueWord(draft) : null;
      figures.add(
          new Figure(
              id,
              new Span(draft.start, draft.stop),
              plain(draft.value),
              draft.unit,
              draft.bound,
              draft.counts,
              vague,
              partOf,
              null,
              List.of()));
      if (partOf != null && draft.told && figures.get(whole).counts().equals(OTHER)) {
        // 57 مدنيا بينهم 12 طفلا قتلوا: what is told behind the parts is told of the whole.
        figures.set(whole, counting(figures.get(whole), draft.counts));
      }
      lastEnd = draft.end;
      parent = partOf;
      if (partOf == null) {
        whole = figures.size() - 1;
      }
    }

    private static Figure counting(Figure figure, String counts) {
      return new Figure(
          figure.id(),
          figure.span(),
          figure.value(),
          figure.unit(),
          figure.bound(),
          counts,
          figure.vague(),
          figure.partOf(),
          null,
          List.of());
    }

    private static BigDecimal plain(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String vagueWord(Draft draft) {
      return words.text().subSequence(draft.start, draft.stop).toString();
    }

    private boolean fits(Draft draft, Figure total) {
      return draft.unit.equals(total.unit()) && draft.value.compareTo(total.value()) <= 0;
    }

    /** Whether a and b stand in one sentence. */
    private boolean sameSentence(int a, int b) {
      for (int p = a; p < b; p++) {
        if (isEnd(p)) {
          return false;
        }
      }
      return true;
    }

    private boolean isEnd(int p) {
      return isStop(p) || (p > 0 && words.startsLine(p));
    }

    private boolean isStop(int p) {
      return isSign(p, '.') || isSign(p, '؟') || isSign(p, '!') || isSign(p, '؛');
    }

    /** Whether only joining words and one or two qualifiers stand between two figures. */
    private boolean isJoined(int a, int b) {
      int others = 0;
      boolean join = words.form(b).startsWith(AND);
      for (int p = a; p < b; p++) {
        if (isSign(p, '،') || isSign(p, ',') || is(p, AND)) {
          join = true;
        } else {
          others++;
        }
      }
      return join && others <= 6;
    }

    private String decide(Draft draft, @Nullable String partOf) {
      String near = countsNear(draft);
      if (!near.isEmpty()) {
        return near;
      }
      String after = countsAfter(draft);
      if (!after.isEmpty()) {
        draft.told = true;
        return after;
      }
      if (partOf != null) {
        return figures.get(whole).counts();
      }
      String before = countsBefore(draft);
      return before.isEmpty() ? OTHER : before;
    }

    private String countsNear(Draft draft) {
      return countsBefore(draft, 4);
    }

    private String countsBefore(Draft draft) {
      return countsBefore(draft, REACH);
    }

    /** What the nearest fitting word before the figure says, or empty. */
    private String countsBefore(Draft draft, int reach) {
      String kind = lexicon.kindOf(draft.unit);
      boolean things = kind.equals("money") || kind.equals("goods");
      int stop = Math.max(0, draft.first - (things ? 2 * reach : reach));
      for (int p = draft.first; p >= stop; p--) {
        if (p < draft.first && (isStop(p) || words.startsLine(p + 1))) {
          return "";
        }
        for (Found<Cue> cue : lexicon.cues(words, p)) {
          if (p == draft.first || cue.value().after() || !WordTable.follows(words, p, cue)) {
            continue;
          }
          if (cue.value().of().contains(kind)
              || (kind.equals(PEOPLE) && cue.value().of().contains("relief") && isRelief(p))) {
            return cue.value().counts();
          }
        }
      }
      return "";
    }

    private boolean isRelief(int p) {
      int stop = Math.max(0, p - RELIEF);
      for (int k = p; k >= stop && !isEnd(k); k--) {
        if (lexicon.isIn("relief", words, k)) {
          return true;
        }
      }
      return false;
    }

    private String countsAfter(Draft draft) {
      if (!draft.people || draft.definite) {
        return "";
      }
      int stop = Math.min(words.size(), draft.end + REACH_AFTER);
      for (int p = draft.end; p < stop; p++) {
        if (isEnd(p) || isSign(p, '،')) {
          return "";
        }
        if (words.kind(p) == TokenKind.NUMBER && !words.touchesPrevious(p)) {
          return "";
        }
        if (words.kind(p) == TokenKind.NUMBER && words.form(p - 1).equals(AND)) {
          stop = Math.min(words.size(), p + REACH_AFTER);
        }
        for (Found<Cue> cue : lexicon.cues(words, p)) {
          if (cue.value().after() && !cue.conjunction() && WordTable.follows(words, p, cue)) {
            return cue.value().counts();
          }
        }
      }
      return "";
    }
  }
}
