package org.isnad.arabic.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * The search for the dates of one text. Not thread-safe.
 *
 * <p>What stands before a phrase and says how it lies in time (منذ, قبل نحو) is read here; what it
 * names is read by the rules of days, days of the month, months, years, periods and lengths, of
 * which the longest phrase wins.
 */
public final class DateSearch {
  /** Which way a date without a year, or a weekday without a direction, is to be sought. */
  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /** How many tokens back a future verb may stand. */
  private static final int REACH = 18;

  final Words words;
  final @Nullable LocalDate today;
  final CalendarWords lexicon;
  final Numbers numbers = Numbers.get();

  final Days days;
  final DaysOfMonth daysOfMonth;
  final Months months;
  final Years years;
  final Periods periods;
  final Durations durations;

  /** The phrase found last. */
  @Nullable DatePhrase before;

  /** The token at which the phrase begins. */
  int from;

  /** The code of the word that leads the phrase (since, before), or nothing. */
  String relation = "";

  /** The weekday beside the date that is being read. */
  @Nullable DayOfWeek witness;

  private @Nullable Tense tense;

  DateSearch(CalendarWords lexicon, Words words, @Nullable LocalDate today) {
    this.lexicon = lexicon;
    this.words = words;
    this.today = today;
    this.days = new Days(this);
    this.daysOfMonth = new DaysOfMonth(this);
    this.months = new Months(this);
    this.years = new Years(this);
    this.periods = new Periods(this);
    this.durations = new Durations(this);
  }

  /**
   * The phrases that start at token {@code i}: one, or several that share a month or a word (يومي
   * 22 و23 يناير).
   *
   * @param i a token of the text
   * @param last the phrase found last, for «the next day» and «the same year», or null
   * @return the phrases in the order of the text, or an empty list
   */
  public List<DatePhrase> at(int i, @Nullable DatePhrase last) {
    if (!lexicon.knows(words.type(i)) && !numbers.mayStart(words, i)) {
      return List.of();
    }
    before = last;
    from = i;
    relation = "";
    tense = null;
    witness = null;
    return parse(i);
  }

  private List<DatePhrase> parse(int i) {
    Found<Term> lead = lexicon.find(words, i, Kind.LEAD);
    Found<Term> day = lexicon.find(words, i, Kind.DAY);
    if (day != null && lead != null && day.length() > lead.length()) {
      // بعد غد, قبل أمس: one word for a day, not a day with something before it.
      lead = null;
    }
    int p = i;
    boolean keep = false;
    if (lead != null) {
      relation = lead.value().code();
      keep = lead.value().flag();
      p = i + lead.length();
    } else if (words.form(i).equals(DateRules.FROM) || words.form(i).equals(DateRules.BETWEEN)) {
      relation = "range";
      p = i + 1;
    }
    Found<Term> blur = lexicon.find(words, p, Kind.APPROXIMATE);
    int core = p;
    if (blur != null && (p == i || blur.prefix() == 0)) {
      core = p + blur.length();
    }
    if (core >= words.size()) {
      return List.of();
    }
    Draft draft = null;
    if (core > i) {
      draft = core(core, lead != null || blur != null);
    }
    int first = i;
    int start;
    if (draft == null) {
      relation = "";
      draft = core(i, false);
      if (draft == null) {
        return List.of();
      }
      start = start(i);
    } else {
      boolean blurred = core > p;
      first = keep ? i : blurred ? p : core;
      start = start(first);
    }
    List<DatePhrase> phrases = new ArrayList<>(2);
    int at = first;
    for (Draft one = draft; one != null; one = one.second) {
      phrases.add(
          new DatePhrase(
              at,
              one.end,
              one.start >= 0 && one != draft ? one.start : start,
              one.stop >= 0 ? one.stop : words.end(one.end - 1),
              one.grain,
              one.value,
              one.conflict,
              one.day,
              relation));
      at = one.end;
    }
    return phrases;
  }

  /** Where a phrase that begins at token {@code i} begins in the text. */
  private int start(int i) {
    if (words.kind(i) == TokenKind.NUMBER) {
      NumberPhrase number = numbers.at(words, i);
      if (number != null) {
        return number.start();
      }
      return words.start(i);
    }
    int prefix = -1;
    for (Kind kind : Kind.values()) {
      Found<Term> found = lexicon.find(words, i, kind);
      if (found != null && (prefix < 0 || found.prefix() < prefix)) {
        prefix = found.prefix();
      }
    }
    if (prefix < 0) {
      NumberPhrase number = numbers.at(words, i);
      if (number != null) {
        return number.start();
      }
      Numbers.Ordinal ordinal = numbers.ordinalAt(words, i);
      return ordinal != null ? ordinal.start() : words.start(i);
    }
    return words.startWithout(i, prefix);
  }

  private @Nullable Draft core(int p, boolean led) {
    if (!lexicon.starts(words.type(p))
        && !numbers.mayStart(words, p)
        && !days.is(p, DateRules.ARTICLE)) {
      return null;
    }
    Draft best = null;
    best = Draft.longer(best, days.day(p));
    best = Draft.longer(best, durations.duration(p, led));
    best = Draft.longer(best, months.month(p));
    best = Draft.longer(best, periods.period(p));
    best = Draft.longer(best, years.year(p));
    best = Draft.longer(best, years.decade(p));
    return best;
  }

  /** Where the words before the phrase say that it lies. */
  Tense tense() {
    Tense known = tense;
    if (known != null) {
      return known;
    }
    Tense found = Tense.UNKNOWN;
    if (relation.equals("since")) {
      found = Tense.PAST;
    } else if (isDeadline()) {
      found = Tense.FUTURE;
    } else {
      int stop = Math.max(0, from - REACH);
      for (int k = from - 1; k >= stop; k--) {
        if (DateRules.isSign(words, k, '.')
            || words.startsLine(k + 1)
            || DateRules.isSign(words, k, '؟')
            || DateRules.isSign(words, k, '!')) {
          break;
        }
        if (words.kind(k) == TokenKind.ARABIC
            && (lexicon.isIn("future", words, k) || lexicon.isFutureVerb(words, k))) {
          found = Tense.FUTURE;
          break;
        }
      }
    }
    tense = found;
    return found;
  }

  /** «By the end of» what has no year: a day to come. */
  private boolean isDeadline() {
    if (!relation.equals("before") && !relation.equals("until")) {
      return false;
    }
    for (int k = from; k < from + 4 && k < words.size(); k++) {
      Found<Term> edge = lexicon.bare(words, k, Kind.EDGE);
      if (edge != null && edge.value().number() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The reference day, where the caller has seen that there is one. */
  LocalDate reference() {
    if (today == null) {
      throw new IllegalStateException("no reference day");
    }
    return today;
  }
}
