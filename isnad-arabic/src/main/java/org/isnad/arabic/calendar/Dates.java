package org.isnad.arabic.calendar;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, periods and durations. Immutable; the words are in {@code calendar.lex}.
 *
 * <p>The grammar is tried from each token; the longest phrase wins. A day or a month without a year
 * is the one nearest to the reference day, or the last one before it, or the next one after it, as
 * the words around it say.
 */
public final class Dates {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1499;

  /** How many tokens back a future verb may stand. */
  private static final int REACH = 18;

  /**
   * How much farther a coming day counts than a past one where no word says which is meant: news
   * mostly looks back, and names the year or says so when it looks far ahead.
   */
  private static final int COMING = 6;

  private static final String AND = "و";
  private static final String IN = "في";
  private static final String FROM = "من";
  private static final String TO = "الي";
  private static final String UNTIL = "حتي";
  private static final String ARTICLE = "ال";

  private static final Dates DATES = new Dates();

  private final CalendarWords lexicon = new CalendarWords();
  private final Numbers numbers = Numbers.get();

  private Dates() {}

  /** The one instance. */
  public static Dates get() {
    return DATES;
  }

  /**
   * The phrases that start at token {@code i}: one, or several that share a month or a word (يومي
   * 22 و23 يناير).
   *
   * @param words a text
   * @param i a token of it
   * @param today the day that relative expressions count from, or null
   * @param before the phrase found last, for «the next day» and «the same year», or null
   * @return the phrases in the order of the text, or an empty list
   */
  public List<DatePhrase> at(
      Words words, int i, @Nullable LocalDate today, @Nullable DatePhrase before) {
    if (!lexicon.knows(words, i) && !numbers.mayStart(words, i)) {
      return List.of();
    }
    return new Cursor(words, today, before).parse(i);
  }

  /** Whether a phrase may begin with a word; false only when none does. */
  public boolean mayBegin(WordType word) {
    return lexicon.knows(word.kind(), word.form()) || numbers.mayStart(word.kind(), word.form());
  }

  /**
   * Whether what a phrase names, a month, a day or a number, may begin with a word; of the words of
   * every phrase but its lead one does.
   */
  public boolean mayName(WordType word) {
    return lexicon.starts(word.kind(), word.form())
        || numbers.mayStart(word.kind(), word.form())
        || word.form().equals(ARTICLE);
  }

  /** How many tokens may stand before what a phrase names: منذ نحو. */
  public int longestLead() {
    return Math.max(1, lexicon.longestLead());
  }

  /** A date of the Umm al-Qura calendar in the ISO calendar, or null when there is none such. */
  public static @Nullable LocalDate hijri(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate gregorian(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** A phrase in the making: where it ends and what it says. */
  private static final class Draft {
    int end;
    int start = -1;
    int stop = -1;
    Grain grain = Grain.DAY;
    @Nullable String value;
    @Nullable String conflict;
    @Nullable LocalDate day;
    @Nullable Draft second;

    Draft(int end, Grain grain) {
      this.end = end;
      this.grain = grain;
    }

    Draft day(@Nullable LocalDate date) {
      day = date;
      value = date == null ? null : date.toString();
      return this;
    }

    Draft month(@Nullable YearMonth month) {
      day = month == null ? null : month.atDay(1);
      value = month == null ? null : month.toString();
      return this;
    }

    Draft year(int year) {
      day = gregorian(year, 1, 1);
      value = year < 1000 ? String.format(Locale.ROOT, "%04d", year) : Integer.toString(year);
      return this;
    }
  }

  /** Which way a date without a year, or a weekday without a direction, is to be sought. */
  private enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  private final class Cursor {
    private final Words words;
    private final @Nullable LocalDate today;
    private final @Nullable DatePhrase before;
    private int from;
    private String relation = "";
    private @Nullable Tense tense;
    private @Nullable DayOfWeek witness;

    Cursor(Words words, @Nullable LocalDate today, @Nullable DatePhrase before) {
      this.words = words;
      this.today = today;
      this.before = before;
    }

    // ---------------------------------------------------------------- the whole

    List<DatePhrase> parse(int i) {
      from = i;
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
      } else if (words.form(i).equals(FROM) || words.form(i).equals("بين")) {
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
      if (!lexicon.starts(words, p) && !numbers.mayStart(words, p) && !is(p, ARTICLE)) {
        return null;
      }
      Draft best = null;
      best = longer(best, day(p));
      best = longer(best, duration(p, led));
      best = longer(best, month(p));
      best = longer(best, period(p));
      best = longer(best, year(p));
      best = longer(best, decade(p));
      return best;
    }

    private @Nullable Draft longer(@Nullable Draft a, @Nullable Draft b) {
      return a == null ? b : b == null || lastEnd(b) <= lastEnd(a) ? a : b;
    }

    private int lastEnd(Draft draft) {
      Draft last = draft;
      while (last.second != null) {
        last = last.second;
      }
      return last.end;
    }

    // ---------------------------------------------------------------- tokens

    private boolean is(int p, String form) {
      return p >= 0 && p < words.size() && words.form(p).equals(form);
    }

    private boolean isSign(int p, char sign) {
      return p >= 0
          && p < words.size()
          && words.kind(p) == TokenKind.PUNCTUATION
          && words.form(p).length() == 1
          && words.form(p).charAt(0) == sign;
    }

    private boolean isDash(int p) {
      return isSign(p, '-') || isSign(p, '–') || isSign(p, '—') || isSign(p, '−');
    }

    private boolean isComma(int p) {
      return isSign(p, '،') || isSign(p, ',');
    }

    /** The value of a token of plain digits, or -1. */
    private int digits(int p) {
      if (p < 0
          || p >= words.size()
          || words.kind(p) != TokenKind.NUMBER
          || words.form(p).length() > 4) {
        return -1;
      }
      int value = 0;
      for (int k = 0; k < words.form(p).length(); k++) {
        char c = words.form(p).charAt(k);
        if (c < '0' || c > '9') {
          return -1;
        }
        value = value * 10 + c - '0';
      }
      return value;
    }

    /** The article that stands before digits as a token of its own: the digits' token, or p. */
    private int pastArticle(int p) {
      return is(p, ARTICLE) && p + 1 < words.size() && words.touchesPrevious(p + 1) ? p + 1 : p;
    }

    // ---------------------------------------------------------------- tense

    private Tense tense() {
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
          if (isSign(k, '.') || words.startsLine(k + 1) || isSign(k, '؟') || isSign(k, '!')) {
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

    // ---------------------------------------------------------------- days

    private @Nullable Draft day(int p) {
      int q = p;
      boolean part = false;
      while (true) {
        Found<Term> found =
            q == p ? lexicon.find(words, q, Kind.PART) : lexicon.bare(words, q, Kind.PART);
        if (found == null || (found.article() && lexicon.find(words, q, Kind.DAY) != null)) {
          break;
        }
        q += found.length();
        part = true;
        if (is(q, FROM)) {
          q++;
        }
      }
      boolean pair = false;
      boolean said = false;
      if (q < words.size()) {
        Found<Term> unit =
            q == p ? lexicon.find(words, q, Kind.PERIOD) : lexicon.bare(words, q, Kind.PERIOD);
        if (unit != null && unit.value().code().equals("D") && !unit.article()) {
          int count = unit.value().number();
          if (count == 1 || count == 3) {
            pair = count == 3;
            said = true;
            q++;
          }
        }
      }
      Found<Term> demonstrative = part ? lexicon.bare(words, q, Kind.THIS) : null;
      if (demonstrative != null && lexicon.bare(words, q + 1, Kind.DAY) != null) {
        q++;
      }
      boolean fresh = q == p;
      Found<Term> relative =
          fresh ? lexicon.find(words, q, Kind.DAY) : lexicon.bare(words, q, Kind.DAY);
      if (relative != null && isDay(q, relative, part || said)) {
        return relativeDay(q, relative);
      }
      Found<Term> weekday = weekdayAt(q, fresh, part || said);
      if (weekday != null) {
        return weekday(q, weekday, part || said);
      }
      Draft date = date(q, said || part || pair, part || said ? null : "");
      if (date != null) {
        return date;
      }
      return fresh ? nthWeekday(p) : null;
    }

    /** Whether a word for a day means the day and not a name or something else. */
    private boolean isDay(int q, Found<Term> day, boolean certain) {
      if (day.value().number() != 0 || day.length() > 1) {
        return day.value().number() != 1 || certain || day.length() > 1 || isTomorrow(q);
      }
      if (lexicon.isIn("nottoday", words, q + 1)
          || lexicon.bare(words, q + 1, Kind.ANAPHORA) != null
          || lexicon.bare(words, q + 1, Kind.DIRECTION) != null) {
        return false;
      }
      if (is(q - 1, IN) && weekdayAt(q + 1, false, false) == null && !isSign(q + 1, '(')) {
        // Twice «in the day».
        return false;
      }
      return certain || !lexicon.isIn("notday", words, q - 1);
    }

    /** غد without the article is also the beginning of a verb; it needs company. */
    private boolean isTomorrow(int q) {
      return !words.form(q).equals("غد")
          || q + 1 >= words.size()
          || weekdayAt(q + 1, false, false) != null;
    }

    private @Nullable Found<Term> weekdayAt(int q, boolean fresh, boolean certain) {
      if (q >= words.size()) {
        return null;
      }
      Found<Term> found =
          fresh ? lexicon.find(words, q, Kind.WEEKDAY) : lexicon.bare(words, q, Kind.WEEKDAY);
      if (found == null || (!found.article() && !certain)) {
        return null;
      }
      if (!certain && lexicon.isIn("notday", words, q - 1)) {
        return null;
      }
      if (found.value().number() == 1 && is(q - 1, "بين") && !certain) {
        return null;
      }
      return found;
    }

    /** أمس, اليوم, غدا, with the weekday and the date that may follow. */
    private Draft relativeDay(int q, Found<Term> relative) {
      Draft draft = new Draft(q + relative.length(), Grain.DAY);
      LocalDate counted = today == null ? null : today.plusDays(relative.value().number());
      draft.day(counted);
      int next = draft.end;
      boolean bracket = isSign(next, '(');
      int w = bracket ? next + 1 : isComma(next) ? next + 1 : next;
      Found<Term> said = lexicon.bare(words, w, Kind.PERIOD);
      if (said != null
          && said.value().code().equals("D")
          && said.value().number() == 1
          && !said.article()) {
        w++;
      }
      Found<Term> weekday = weekdayAt(w, false, false);
      if (weekday != null && (!isComma(next) || followsDate(w + 1))) {
        int after = w + 1;
        if (bracket) {
          if (!isSign(after, ')')) {
            return explicit(draft, after);
          }
          draft.stop = words.end(after);
          after++;
        }
        draft.end = after;
        DayOfWeek wanted = DayOfWeek.of(weekday.value().number());
        if (counted != null && counted.getDayOfWeek() != wanted) {
          // The weekday is the better witness: a page's date may be the day after the paper's.
          draft.day(nearest(counted, wanted));
          draft.conflict = counted.toString();
        }
      }
      return explicit(draft, draft.end);
    }

    private boolean followsDate(int p) {
      return date(p, false, "") != null;
    }

    private LocalDate nearest(LocalDate day, DayOfWeek wanted) {
      LocalDate last = day.with(TemporalAdjusters.previousOrSame(wanted));
      LocalDate next = day.with(TemporalAdjusters.nextOrSame(wanted));
      return ChronoUnit.DAYS.between(last, day) <= ChronoUnit.DAYS.between(day, next) ? last : next;
    }

    /** A full date that stands behind a relative day or a weekday, and settles it. */
    private Draft explicit(Draft draft, int p) {
      int q = p;
      boolean matching = false;
      Found<Term> match = lexicon.bare(words, q, Kind.MATCHING);
      boolean bracket = false;
      if (match == null && (isComma(q) || isSign(q, '('))) {
        bracket = isSign(q, '(');
        match = lexicon.bare(words, q + 1, Kind.MATCHING);
        q++;
      }
      if (match != null) {
        matching = true;
        q += match.length();
        if (is(q, "ل")) {
          q++;
        }
      }
      if (q < words.size() && is(q, IN)) {
        q++;
      }
      if (q >= words.size()) {
        return draft;
      }
      Draft date = witness == null ? null : numeric(q, true);
      if (date == null) {
        date = date(q, matching, "");
      }
      if (date == null || date.second != null || date.grain != Grain.DAY) {
        return draft;
      }
      if (bracket) {
        if (!isSign(date.end, ')')) {
          return draft;
        }
        date.stop = words.end(date.end);
        date.end++;
      }
      if (date.value == null) {
        date.day(draft.day);
      } else if (draft.day != null && date.day != null) {
        if (date.day.getDayOfWeek() != draft.day.getDayOfWeek()) {
          date.conflict = draft.day.getDayOfWeek().toString().toLowerCase(Locale.ROOT);
        } else if (draft.conflict != null && !draft.conflict.equals(date.value)) {
          date.conflict = draft.conflict;
        }
      }
      return date;
    }

    /** A weekday with its direction, its week or its date. */
    private Draft weekday(int q, Found<Term> found, boolean said) {
      DayOfWeek wanted = DayOfWeek.of(found.value().number());
      Draft draft = new Draft(q + 1, Grain.DAY);
      int next = q + 1;
      // ليل الجمعة السبت, ليلة الجمعة - السبت: the night belongs to the first.
      if (said) {
        int w = isDash(next) || isSign(next, '/') ? next + 1 : next;
        Found<Term> second = lexicon.bare(words, w, Kind.WEEKDAY);
        if (second != null
            && second.article()
            && second.value().number() == found.value().number() % 7 + 1) {
          next = w + 1;
          draft.end = next;
        }
      }
      Found<Term> direction = lexicon.bare(words, next, Kind.DIRECTION);
      LocalDate day = null;
      if (direction != null && direction.value().number() != -3) {
        draft.end = next + direction.length();
        day = today == null ? null : directed(wanted, direction.value().number());
      } else {
        int w = is(next, FROM) ? next + 1 : next;
        Draft week = w < words.size() ? period(w) : null;
        if (week != null && week.grain == Grain.WEEK) {
          draft.end = week.end;
          LocalDate monday = week.day;
          day = monday == null ? null : monday.plusDays(wanted.getValue() - 1L);
        } else if (today != null) {
          day = undirected(wanted);
        }
      }
      draft.day(day);
      return explicitWeekday(draft, wanted);
    }

    /** The date behind a weekday settles it; a weekday that does not fall on it is a conflict. */
    private Draft explicitWeekday(Draft draft, DayOfWeek wanted) {
      witness = wanted;
      Draft date = explicit(draft, draft.end);
      Draft nth = today == null && date == draft ? null : nthOfMonth(draft, date, wanted);
      witness = null;
      if (nth != null) {
        return nth;
      }
      if (date != draft) {
        date.conflict =
            date.day == null || date.day.getDayOfWeek() == wanted
                ? null
                : wanted.toString().toLowerCase(Locale.ROOT);
        return date;
      }
      // «الخميس 21»: a day of the month without its month.
      int dayOfMonth = digits(draft.end);
      int after = draft.end + 1;
      if (today != null
          && dayOfMonth >= 1
          && dayOfMonth <= 31
          && (after >= words.size() || words.kind(after) == TokenKind.PUNCTUATION)
          && !isSign(after, '/')
          && !isSign(after, '%')
          && !isSign(after, ':')) {
        for (int back = 0; back <= 1; back++) {
          YearMonth month = YearMonth.from(today).minusMonths(back);
          if (dayOfMonth <= month.lengthOfMonth()
              && month.atDay(dayOfMonth).getDayOfWeek() == wanted) {
            draft.day(month.atDay(dayOfMonth));
            draft.end = after;
            break;
          }
        }
      }
      return draft;
    }

    /** «الثلاثاء الثالث من أيلول»: the third Tuesday, where the third is no Tuesday. */
    private @Nullable Draft nthOfMonth(Draft draft, Draft date, DayOfWeek wanted) {
      if (date != draft && (date.day == null || date.day.getDayOfWeek() == wanted)) {
        return null;
      }
      int p = draft.end;
      Numbers.Ordinal ordinal = p < words.size() ? numbers.ordinalAt(words, p) : null;
      Found<Term> last = lexicon.bare(words, p, Kind.DIRECTION);
      int n;
      int q;
      if (last != null && last.value().number() == -3) {
        n = -1;
        q = p + 1;
      } else if (ordinal != null && ordinal.article() && ordinal.value() <= 5) {
        n = ordinal.value();
        q = ordinal.end();
      } else {
        return null;
      }
      if (!is(q, FROM) && !is(q, IN)) {
        return null;
      }
      Draft month = q + 1 < words.size() ? longer(month(q + 1), period(q + 1)) : null;
      if (month == null || month.grain != Grain.MONTH || month.day == null) {
        return null;
      }
      LocalDate day =
          month.day.with(
              n > 0
                  ? TemporalAdjusters.dayOfWeekInMonth(n, wanted)
                  : TemporalAdjusters.lastInMonth(wanted));
      return day.getMonthValue() == month.day.getMonthValue()
          ? new Draft(month.end, Grain.DAY).day(day)
          : null;
    }

    private LocalDate directed(DayOfWeek wanted, int direction) {
      LocalDate base = reference();
      if (direction < 0) {
        return base.with(TemporalAdjusters.previous(wanted)).minusWeeks(-1L - direction);
      }
      if (direction > 0) {
        return base.with(TemporalAdjusters.next(wanted)).plusWeeks(direction - 1L);
      }
      return base.with(DayOfWeek.MONDAY).plusDays(wanted.getValue() - 1L);
    }

    private LocalDate undirected(DayOfWeek wanted) {
      Found<Term> named = lexicon.find(words, from - 1, Kind.THIS);
      if (named != null || tense() == Tense.FUTURE) {
        return reference().with(TemporalAdjusters.nextOrSame(wanted));
      }
      return reference().with(TemporalAdjusters.previousOrSame(wanted));
    }

    private LocalDate reference() {
      if (today == null) {
        throw new IllegalStateException("no reference day");
      }
      return today;
    }

    /** أول جمعة من يوليو, الأحد الثاني من الشهر, آخر يوم من الشهر. */
    private @Nullable Draft nthWeekday(int p) {
      Found<Term> lead = lexicon.find(words, p, Kind.EDGE);
      Numbers.Ordinal ordinal = numbers.ordinalAt(words, p);
      int n;
      int q;
      if (ordinal != null && !ordinal.article()) {
        n = ordinal.value();
        q = ordinal.end();
      } else if (lead != null && lead.value().number() == 1 && is(p, "اخر")) {
        n = -1;
        q = p + 1;
      } else {
        return null;
      }
      Found<Term> unit = lexicon.bare(words, q, Kind.PERIOD);
      boolean days = unit != null && unit.value().code().equals("D") && unit.value().number() == 1;
      int w = days ? q + 1 : q;
      Found<Term> weekday = lexicon.bare(words, w, Kind.WEEKDAY);
      if (weekday != null) {
        w++;
      } else if (!days) {
        return null;
      }
      if (is(w, FROM) || is(w, IN)) {
        w++;
      } else {
        return null;
      }
      Draft month = w < words.size() ? longer(month(w), period(w)) : null;
      if (month == null || month.grain != Grain.MONTH) {
        return null;
      }
      Draft draft = new Draft(month.end, Grain.DAY);
      LocalDate first = month.day;
      if (first != null) {
        LocalDate day;
        if (weekday == null) {
          day = n > 0 ? first.plusDays(n - 1L) : first.with(TemporalAdjusters.lastDayOfMonth());
        } else {
          DayOfWeek wanted = DayOfWeek.of(weekday.value().number());
          day =
              first.with(
                  n > 0
                      ? TemporalAdjusters.dayOfWeekInMonth(n, wanted)
                      : TemporalAdjusters.lastInMonth(wanted));
        }
        draft.day(day.getMonthValue() == first.getMonthValue() ? day : null);
      }
      return draft;
    }

    // ---------------------------------------------------------------- dates

    /** A day of the month: its number and one past its last token. */
    private int @Nullable [] dayNumber(int p, boolean bareWords) {
      int q = pastArticle(p);
      int digits = digits(q);
      if (digits >= 0) {
        return digits >= 1 && digits <= 31 && words.form(q).length() <= 2
            ? new int[] {digits, q + 1, 0}
            : null;
      }
      Numbers.Ordinal ordinal = numbers.ordinalAt(words, p);
      if (ordinal != null && ordinal.value() <= 31 && (ordinal.article() || bareWords)) {
        return new int[] {ordinal.value(), ordinal.end(), 1};
      }
      NumberPhrase number = numbers.at(words, p);
      if (number != null
          && !number.vague()
          && !number.percent()
          && !number.fraction()
          && number.isWhole()
          && number.value().signum() > 0
          && number.value().compareTo(BigDecimal.valueOf(31)) <= 0
          && words.kind(p) == TokenKind.ARABIC) {
        return new int[] {number.value().intValue(), number.end(), 1};
      }
      Found<Term> edge = lexicon.find(words, p, Kind.EDGE);
      if (edge != null && edge.value().number() == 2) {
        return new int[] {1, p + edge.length(), 1};
      }
      return null;
    }

    /**
     * A date with its day: 22 يناير 2014, الرابع عشر من الشهر الماضي, 25/10/1436.
     *
     * @param certain whether the words before it say that a date follows
     * @param name null when what stands before cannot make it a name
     */
    private @Nullable Draft date(int p, boolean certain, @Nullable String name) {
      if (p >= words.size()) {
        return null;
      }
      Draft numeric = numeric(p, certain || relation.equals("dated"));
      if (numeric != null) {
        return matched(numeric);
      }
      int[] day = dayNumber(p, false);
      if (day == null) {
        return monthFirst(p);
      }
      List<int[]> days = new ArrayList<>(2);
      days.add(day);
      int q = day[1];
      // 22 و23 يناير, من 4 إلى 22 يناير, 13-15 يوليو
      while (days.size() < 4) {
        int after = q;
        if (is(after, AND)
            || is(after, TO)
            || is(after, UNTIL)
            || is(after, "او")
            || isDash(after)
            || isSign(after, '/')) {
          after++;
          if (is(after, AND)) {
            after++;
          }
        } else if (isComma(after) && day[2] == 0) {
          after++;
        } else if (after < words.size()
            && words.form(after).startsWith(AND)
            && (words.form(after).equals("وال") || words.form(after).equals("وحتي"))) {
          after++;
        } else if (numbers.ordinalAt(words, after) == null || !words.form(after).startsWith(AND)) {
          break;
        }
        int[] next = after < words.size() ? dayNumber(after, false) : null;
        if (next == null) {
          break;
        }
        days.add(new int[] {next[0], next[1], next[2], after});
        q = next[1];
      }
      for (int k = days.size(); k >= 1; k--) {
        Draft draft = withMonth(days.subList(0, k), p, name);
        if (draft != null) {
          return k == 1 ? matched(draft) : draft;
        }
      }
      return null;
    }

    /** The month and year behind one or several days of the month. */
    private @Nullable Draft withMonth(List<int[]> days, int p, @Nullable String name) {
      int[] last = days.get(days.size() - 1);
      int q = last[1];
      boolean of = false;
      if (is(q, FROM) || is(q, "لشهر")) {
        q++;
        of = true;
      } else if (isDash(q) || (isSign(q, '.') && words.touchesPrevious(q)) || isComma(q)) {
        if (isComma(q) || lexicon.bare(words, q + 1, Kind.MONTH) == null) {
          return null;
        }
        q++;
      }
      if (q >= words.size()) {
        return null;
      }
      Draft relative = relativeMonth(q, of, last[2] == 0);
      Month month = relative == null ? monthName(q) : null;
      if (relative == null && month == null) {
        return null;
      }
      if (name != null && relative == null && lexicon.isNamer(words, namedBy(p))) {
        return null;
      }
      Draft first = null;
      Draft previous = null;
      for (int[] day : days) {
        Draft one;
        if (relative != null) {
          one = new Draft(relative.end, Grain.DAY);
          LocalDate start = relative.day;
          one.day(start == null ? null : gregorian(start.getYear(), start.getMonthValue(), day[0]));
          one.conflict = relative.conflict;
        } else if (month != null) {
          one = dated(day[0], month);
          if (one == null) {
            return null;
          }
        } else {
          return null;
        }
        if (previous == null) {
          first = one;
        } else {
          previous.stop = words.end(daysEnd(days, day) - 1);
          previous.end = daysEnd(days, day);
          one.start = words.start(pastArticle(day[3]));
          previous.second = one;
        }
        previous = one;
      }
      return first;
    }

    private int namedBy(int p) {
      int q = p - 1;
      while (q >= 0
          && (words.form(q).equals(ARTICLE)
              || isSign(q, '«')
              || isSign(q, '"')
              || isSign(q, '('))) {
        q--;
      }
      return q;
    }

    private static int daysEnd(List<int[]> days, int[] day) {
      return days.get(days.indexOf(day) - 1)[1];
    }

    /** A month by name: its number, whether it is Hijri, one past its last token, and its year. */
    private final class Month {
      int number;
      boolean hijri;
      boolean weak;
      int end;
      int year = -1;
      boolean hijriYear;
      @Nullable Integer direction;
      boolean sameYear;
    }

    private @Nullable Month monthName(int p) {
      int q = p;
      boolean said = false;
      Found<Term> unit =
          q == from ? lexicon.find(words, q, Kind.PERIOD) : lexicon.bare(words, q, Kind.PERIOD);
      if (unit != null
          && unit.value().code().equals("M")
          && !unit.article()
          && (unit.value().number() == 1 || unit.value().number() == 3)) {
        said = true;
        q++;
      }
      Found<Term> found =
          q == from ? lexicon.find(words, q, Kind.MONTH) : lexicon.bare(words, q, Kind.MONTH);
      if (found == null && said) {
        return numberedMonth(q);
      }
      if (found == null || (found.article() && !found.value().code().equals(CalendarWords.HIJRI))) {
        return null;
      }
      Month month = new Month();
      month.number = found.value().number();
      month.hijri = found.value().code().equals(CalendarWords.HIJRI);
      month.weak = found.value().flag() && !said;
      month.end = q + found.length();
      if (!month.hijri) {
        month.end = otherName(month.end, month.number);
      }
      int named = month.end;
      yearOf(month);
      if (month.end == named && month.direction == null && !month.hijri) {
        sharedYear(month);
      }
      return month;
    }

    /** «بين سبتمبر وديسمبر 2014»: the year behind the second month is the first one's too. */
    private void sharedYear(Month month) {
      int q = month.end;
      boolean alone = is(q, AND) || is(q, TO) || is(q, UNTIL) || isDash(q);
      Found<Term> found = lexicon.find(words, alone ? q + 1 : q, Kind.MONTH);
      if (found == null || found.conjunction() == alone || found.preposition() != 0) {
        return;
      }
      Month second = new Month();
      second.number = found.value().number();
      second.hijri = found.value().code().equals(CalendarWords.HIJRI);
      second.end = otherName((alone ? q + 1 : q) + found.length(), second.number);
      yearOf(second);
      if (!second.hijri && !second.hijriYear && second.year > 0) {
        month.year = second.number >= month.number ? second.year : second.year - 1;
      }
    }

    /** «شهر 11 الماضي», «شهر 9 2021»: a month by its number, where nothing is counted. */
    private @Nullable Month numberedMonth(int q) {
      int number = digits(q);
      int end = q + 1;
      if (number < 0) {
        NumberPhrase words = q < this.words.size() ? numbers.at(this.words, q) : null;
        if (words == null
            || words.article()
            || words.conjunction()
            || words.preposition() != 0
            || words.vague()
            || !words.isWhole()
            || words.value().compareTo(BigDecimal.valueOf(12)) > 0) {
          return null;
        }
        number = words.value().intValue();
        end = words.end();
      }
      if (number < 1 || number > 12) {
        return null;
      }
      Month month = new Month();
      month.number = number;
      month.end = end;
      yearOf(month);
      boolean closed =
          month.end > end || end >= words.size() || words.kind(end) == TokenKind.PUNCTUATION;
      return closed ? month : null;
    }

    /** The month's other name behind it: يناير/كانون الثاني, يوليو (تموز), مايو أيار. */
    private int otherName(int p, int number) {
      boolean bracket = isSign(p, '(') || isSign(p, '[');
      int q = bracket || isSign(p, '/') || isSign(p, '\\') || isDash(p) ? p + 1 : p;
      Found<Term> other = lexicon.bare(words, q, Kind.MONTH);
      if (other == null
          || other.value().number() != number
          || other.article()
          || other.value().code().equals(CalendarWords.HIJRI)) {
        return p;
      }
      int end = q + other.length();
      if (bracket) {
        return isSign(end, ')') || isSign(end, ']') ? end + 1 : p;
      }
      return end;
    }

    /** The year or direction behind a month. */
    private void yearOf(Month month) {
      int p = month.end;
      Found<Term> direction = lexicon.bare(words, p, Kind.DIRECTION);
      if (direction != null
          && (direction.article() || direction.length() > 1)
          && direction.value().number() != -3) {
        month.direction = direction.value().number();
        month.end = p + direction.length();
        int year = yearDigits(month.end, false);
        if (year > 0) {
          setYear(month, year, month.end + 1);
        }
        return;
      }
      int q = p;
      if (isComma(q) || isDash(q) || isSign(q, '/')) {
        int year = digits(q + 1);
        if (year >= FIRST_HIJRI
            && year <= LAST_YEAR
            && words.form(q + 1).length() == 4
            && (isComma(q) || words.touchesPrevious(q))) {
          setYear(month, year, q + 2);
        }
        return;
      }
      if (is(q, FROM) || is(q, IN)) {
        q++;
      }
      Found<Term> unit = lexicon.find(words, q, Kind.PERIOD);
      Found<Term> named = lexicon.bare(words, q, Kind.THIS);
      if (named != null) {
        Found<Term> current = lexicon.bare(words, q + 1, Kind.PERIOD);
        if (current != null && current.value().code().equals("Y") && current.article()) {
          month.end = q + 2;
          if (today != null) {
            month.year = today.getYear();
          }
        }
        return;
      }
      if (unit != null
          && !unit.conjunction()
          && unit.value().code().equals("Y")
          && unit.value().number() == 1) {
        int year = yearDigits(q + 1, true);
        if (year > 0) {
          setYear(month, year, yearEnd);
          return;
        }
        Found<Term> way = lexicon.bare(words, q + 1, Kind.DIRECTION);
        if (unit.article() && way != null && way.value().number() != -3) {
          month.end = q + 1 + way.length();
          if (today != null) {
            month.year = (month.hijri ? hijriYear(today) : today.getYear()) + way.value().number();
            month.hijriYear = month.hijri;
          }
          return;
        }
        Found<Term> same = lexicon.bare(words, q + 1, Kind.ANAPHORA);
        if (unit.article() && same != null && before != null && before.day() != null) {
          month.end = q + 2;
          month.year = before.day().getYear() + same.value().number();
        }
        return;
      }
      if (q == p || is(p, FROM)) {
        int year = yearDigits(q, true);
        boolean inWords = year > 0 && words.kind(q) == TokenKind.ARABIC && q == p;
        if (year > 0 && (!inWords || (year > 1900 && year % 100 != 0))) {
          setYear(month, year, yearEnd);
        }
      }
    }

    private void setYear(Month month, int year, int end) {
      month.year = year;
      month.end = end;
      Found<Term> era = lexicon.bare(words, end, Kind.ERA);
      boolean hijriEra = era != null && era.value().code().equals(CalendarWords.HIJRI);
      month.hijriYear = hijriEra || (month.hijri && year >= FIRST_HIJRI && year <= LAST_HIJRI);
      if (era != null && (words.touchesPrevious(end) || era.value().code().length() > 0)) {
        month.end = end + era.length();
      }
    }

    private int yearEnd;

    /** A year in digits, or in words where the words before it say so; sets {@link #yearEnd}. */
    private int yearDigits(int p, boolean said) {
      int q = pastArticle(p);
      int value = digits(q);
      yearEnd = q + 1;
      if (value >= 0) {
        boolean four = words.form(q).length() == 4;
        return (four && value >= FIRST_YEAR && value <= LAST_YEAR) ? value : -1;
      }
      if (!said || p >= words.size() || words.kind(p) != TokenKind.ARABIC) {
        return -1;
      }
      NumberPhrase number = numbers.at(words, p);
      if (number == null
          || number.vague()
          || !number.isWhole()
          || number.value().compareTo(BigDecimal.valueOf(FIRST_YEAR)) < 0
          || number.value().compareTo(BigDecimal.valueOf(LAST_YEAR)) > 0) {
        return -1;
      }
      yearEnd = number.end();
      return number.value().intValue();
    }

    private int hijriYear(LocalDate day) {
      return HijrahDate.from(day).get(java.time.temporal.ChronoField.YEAR);
    }

    /** A day of a named month. Null when the words say no date that exists. */
    private @Nullable Draft dated(int day, Month month) {
      Draft draft = new Draft(month.end, Grain.DAY);
      if (month.hijri) {
        int year = month.year;
        if (year >= FIRST_HIJRI && year <= LAST_HIJRI) {
          LocalDate date = hijri(year, month.number, day);
          return date == null ? null : draft.day(date);
        }
        if (day > 30) {
          return null;
        }
        if (today == null) {
          return draft;
        }
        int now = hijriYear(today);
        LocalDate best = null;
        for (int y = now - 1; y <= now + 1; y++) {
          LocalDate one = hijri(y, month.number, day);
          if (one != null && (best == null || distance(one) < distance(best))) {
            best = one;
          }
        }
        return draft.day(best);
      }
      if (month.year > 0) {
        LocalDate date = gregorian(month.year, month.number, day);
        if (date == null) {
          return null;
        }
        draft.day(date);
        return draft;
      }
      if (day > YearMonth.of(2000, month.number).lengthOfMonth()) {
        return null;
      }
      if (today == null) {
        return draft;
      }
      Integer direction = month.direction;
      LocalDate best = null;
      for (int y = today.getYear() - 1; y <= today.getYear() + 1; y++) {
        LocalDate one = gregorian(y, month.number, day);
        if (one != null
            && fits(one, direction)
            && (best == null || distance(one) + doubt(one) < distance(best) + doubt(best))) {
          best = one;
        }
      }
      draft.day(best);
      if (best != null
          && direction != null
          && direction == 0
          && !YearMonth.from(best).equals(YearMonth.from(today))) {
        draft.conflict = YearMonth.from(today).toString();
      }
      return draft;
    }

    /** A year in which the weekday beside the date does not fall on it is less likely. */
    private long doubt(LocalDate one) {
      return witness == null || one.getDayOfWeek() == witness ? 0 : 10_000;
    }

    private boolean fits(LocalDate one, @Nullable Integer direction) {
      if (direction != null) {
        return direction < 0 ? one.isBefore(today) : direction == 0 || one.isAfter(today);
      }
      return switch (tense()) {
        case PAST -> !one.isAfter(today);
        case FUTURE -> !one.isBefore(today);
        case UNKNOWN -> true;
      };
    }

    /** Days between the reference day and another; a coming one counts farther. */
    private long distance(LocalDate one) {
      LocalDate base = reference();
      long days = ChronoUnit.DAYS.between(base, one);
      return days > 0 ? days * COMING : -days;
    }

    /** «من الشهر الماضي», «من هذا الشهر», «الجاري» behind a day of the month. */
    private @Nullable Draft relativeMonth(int p, boolean of, boolean digits) {
      if (!of && digits) {
        Found<Term> direction = lexicon.bare(words, p, Kind.DIRECTION);
        if (direction != null
            && direction.article()
            && direction.value().number() == 0
            && direction.length() == 1) {
          Draft draft = new Draft(p + 1, Grain.MONTH);
          return draft.month(today == null ? null : YearMonth.from(today));
        }
      }
      Draft draft = period(p);
      return draft != null && draft.grain == Grain.MONTH ? draft : null;
    }

    /** يناير 22, شباط 13: a month with its day behind it; a year may follow. */
    private @Nullable Draft monthFirst(int p) {
      Month month = monthName(p);
      if (month == null || month.year > 0 || month.direction != null) {
        return null;
      }
      int q = isDash(month.end) ? month.end + 1 : month.end;
      int[] day = q < words.size() ? dayNumber(q, false) : null;
      if (day == null || words.form(q).startsWith(AND)) {
        return null;
      }
      Month again = new Month();
      again.number = month.number;
      again.hijri = month.hijri;
      again.end = day[1];
      // A count of things may follow a month; only a year or the end of the clause makes it a day.
      yearOf(again);
      boolean closed =
          again.year > 0
              || again.end >= words.size()
              || words.kind(again.end) == TokenKind.PUNCTUATION;
      return closed ? dated(day[0], again) : null;
    }

    /** The date of the other calendar behind a date: الموافق 10 أغسطس 2015م. */
    private Draft matched(Draft draft) {
      int q = draft.end;
      boolean bracket = isSign(q, '(');
      boolean slash = isSign(q, '/') || isComma(q) || isDash(q);
      if (bracket || slash) {
        q++;
      }
      Found<Term> match = lexicon.bare(words, q, Kind.MATCHING);
      if (match != null) {
        q += match.length();
      } else if (!bracket) {
        return draft;
      }
      Found<Term> unit = lexicon.bare(words, q, Kind.PERIOD);
      if (unit != null && unit.value().code().equals("D")) {
        q++;
      }
      if (weekdayAt(q, false, false) != null) {
        q++;
      }
      if (q >= words.size()) {
        return draft;
      }
      Draft other = date(q, true, null);
      if (other == null || other.grain != Grain.DAY || other.second != null) {
        return draft;
      }
      if (bracket) {
        if (!isSign(other.end, ')')) {
          return draft;
        }
        other.stop = words.end(other.end);
        other.end++;
      }
      if (other.day == null) {
        other.day(draft.day);
      } else if (draft.day != null && Math.abs(ChronoUnit.DAYS.between(draft.day, other.day)) > 1) {
        other.conflict = draft.value;
      }
      return other;
    }

    /** Dates in digits: 22/1/2014, 2014-01-22, 25/10/1436هـ; 30/6 only where a date is certain. */
    private @Nullable Draft numeric(int p, boolean certain) {
      int q = pastArticle(p);
      if (q >= words.size() || words.kind(q) != TokenKind.NUMBER) {
        return null;
      }
      int a = digits(q);
      if (a < 0) {
        return dotted(q);
      }
      int s = q + 1;
      if (!isSign(s, '/') && !isDash(s) && !isSign(s, '\\')) {
        return null;
      }
      String sign = words.form(s);
      int b = digits(s + 1);
      if (b < 0) {
        return null;
      }
      boolean three = s + 3 < words.size() && words.form(s + 2).equals(sign) && digits(s + 3) >= 0;
      if (three) {
        return threePart(a, b, digits(s + 3), words.form(s + 3).length(), s + 4);
      }
      if (sign.equals("/")) {
        if (words.form(s + 1).length() == 4 && a >= 1 && a <= 12 && b >= 1900 && b <= LAST_YEAR) {
          return new Draft(s + 2, Grain.MONTH).month(YearMonth.of(b, a));
        }
        if (words.form(q).length() == 4
            && b >= 1
            && b <= 12
            && a >= 1900
            && a <= LAST_YEAR
            && words.form(s + 1).length() <= 2) {
          return new Draft(s + 2, Grain.MONTH).month(YearMonth.of(a, b));
        }
        if (certain && a >= 1 && a <= 31 && b >= 1 && b <= 12) {
          Month month = new Month();
          month.number = b;
          month.end = s + 2;
          return dated(a, month);
        }
      }
      return null;
    }

    private @Nullable Draft dotted(int q) {
      String form = words.form(q);
      int one = form.indexOf('.');
      int two = form.lastIndexOf('.');
      if (one <= 0 || one == two || form.length() > 10) {
        return null;
      }
      try {
        String year = form.substring(two + 1);
        return threePart(
            Integer.parseInt(form.substring(0, one)),
            Integer.parseInt(form.substring(one + 1, two)),
            Integer.parseInt(year),
            year.length(),
            q + 1);
      } catch (NumberFormatException e) {
        return null;
      }
    }

    private @Nullable Draft threePart(int a, int b, int c, int lastLength, int end) {
      int year;
      int month = b;
      int day;
      if (a >= FIRST_HIJRI) {
        year = a;
        day = c;
      } else if (lastLength == 4) {
        year = c;
        day = a;
        if (b > 12 && a <= 12) {
          day = b;
          month = a;
        }
      } else {
        return null;
      }
      int after = end;
      Found<Term> era = lexicon.bare(words, after, Kind.ERA);
      boolean hijri = year >= FIRST_HIJRI && year <= LAST_HIJRI;
      if (era != null) {
        after += era.length();
      }
      LocalDate date = hijri ? hijri(year, month, day) : gregorian(year, month, day);
      return date == null || year < FIRST_HIJRI ? null : new Draft(after, Grain.DAY).day(date);
    }

    // ---------------------------------------------------------------- months and longer

    /** The edge of a period that begins at a token (منتصف, أواخر), or null. */
    private @Nullable Found<Term> edge(int p) {
      Found<Term> edge = lexicon.find(words, p, Kind.EDGE);
      return edge == null || edge.article() ? null : edge;
    }

    /** The token behind an edge and the من that may follow it; {@code p} without one. */
    private int behindEdge(int p, @Nullable Found<Term> edge) {
      if (edge == null) {
        return p;
      }
      int q = p + edge.length();
      return is(q, FROM) ? q + 1 : q;
    }

    /** A month without a day: يونيو 2012, منتصف يوليو, مارس الماضي. */
    private @Nullable Draft month(int p) {
      Found<Term> edge = edge(p);
      int q = behindEdge(p, edge);
      if (q >= words.size()) {
        return null;
      }
      Month month = monthName(q);
      if (month == null || (digits(q - 1) >= 1 && lexicon.isNamer(words, namedBy(q - 1)))) {
        return null;
      }
      boolean placed = month.year > 0 || month.direction != null || edge != null;
      if (month.weak && !placed) {
        return null;
      }
      if (month.hijri && month.weak && edge == null && month.year < 0 && month.direction == null) {
        return null;
      }
      Draft draft = new Draft(month.end, Grain.MONTH);
      int edgeAt = edge == null ? 9 : edge.value().number();
      if (month.hijri) {
        // A Hijri month lies across two ISO months; only its first day has a value.
        if (edgeAt == 2) {
          return dated(1, month);
        }
        return draft;
      }
      YearMonth value = null;
      if (month.year > 0) {
        if (month.year < FIRST_HIJRI
            || (month.year >= FIRST_HIJRI && month.year <= LAST_HIJRI && month.hijriYear)) {
          return null;
        }
        value = YearMonth.of(month.year, month.number);
      } else if (today != null) {
        value = nearestMonth(month.number, month.direction);
      }
      if (edgeAt == 2) {
        draft.grain = Grain.DAY;
        return draft.day(value == null ? null : value.atDay(1));
      }
      draft.month(value);
      return edgeAt == 1 ? deadline(draft, value == null ? null : value.atEndOfMonth()) : draft;
    }

    /** By the end of a month or year is its last day; at its end is the month or year itself. */
    private Draft deadline(Draft draft, @Nullable LocalDate last) {
      if (last != null && (relation.equals("before") || relation.equals("until"))) {
        draft.grain = Grain.DAY;
        draft.day(last);
      }
      return draft;
    }

    private YearMonth nearestMonth(int number, @Nullable Integer direction) {
      YearMonth now = YearMonth.from(reference());
      YearMonth same = YearMonth.of(now.getYear(), number);
      if (direction != null) {
        if (direction < 0) {
          YearMonth last = same.isBefore(now) ? same : same.minusYears(1);
          return last.plusYears(direction + 1L);
        }
        if (direction > 0) {
          YearMonth next = same.isAfter(now) ? same : same.plusYears(1);
          return next.plusYears(direction - 1L);
        }
        return same;
      }
      YearMonth best = null;
      for (int y = -1; y <= 1; y++) {
        YearMonth one = same.plusYears(y);
        boolean fits =
            switch (tense()) {
              case PAST -> !one.isAfter(now);
              case FUTURE -> !one.isBefore(now);
              case UNKNOWN -> true;
            };
        if (fits && (best == null || monthsAway(now, one) < monthsAway(now, best))) {
          best = one;
        }
      }
      return best == null ? same : best;
    }

    private static long monthsAway(YearMonth now, YearMonth one) {
      long months = ChronoUnit.MONTHS.between(now, one);
      return months > 0 ? months * COMING : -months;
    }

    /** الأسبوع الماضي, هذا الشهر, نهاية العام المقبل, اليوم التالي. */
    private @Nullable Draft period(int p) {
      int q = p;
      Found<Term> edge = lexicon.find(words, p, Kind.EDGE);
      if (edge != null && !edge.article() && edge.value().number() != 2) {
        q += edge.length();
        if (is(q, FROM)) {
          q++;
        }
      } else {
        edge = null;
      }
      Found<Term> named =
          q == from ? lexicon.find(words, q, Kind.THIS) : lexicon.bare(words, q, Kind.THIS);
      if (named != null) {
        q++;
      }
      boolean fresh = q == from;
      Found<Term> unit =
          fresh ? lexicon.find(words, q, Kind.PERIOD) : lexicon.bare(words, q, Kind.PERIOD);
      if (unit == null || unit.value().number() != 1 || !unit.article()) {
        return null;
      }
      String code = unit.value().code();
      if ("DWMY".indexOf(code) < 0) {
        return null;
      }
      int end = q + 1;
      int direction;
      if (code.equals("W") && named == null && edge == null) {
        Draft nth = nthWeek(end);
        if (nth != null) {
          return nth;
        }
      }
      if (named != null && lexicon.isIn("that", words, q - 1)) {
        return anaphoric(code, 0, end);
      }
      if (named != null) {
        direction = 0;
      } else {
        Found<Term> way = lexicon.bare(words, end, Kind.DIRECTION);
        Found<Term> same = lexicon.bare(words, end, Kind.ANAPHORA);
        if (way != null && way.value().number() != -3) {
          if (code.equals("Y") && lexicon.isIn("nottitle", words, q - 1)) {
            return null;
          }
          direction = way.value().number();
          end += way.length();
        } else if (same != null) {
          return anaphoric(code, same.value().number(), end + 1);
        } else if (lexicon.bare(words, end, Kind.THIS) != null && !words.form(end).equals("ذلك")) {
          direction = 0;
          end++;
        } else if (edge != null
            && !code.equals("D")
            && (code.equals("Y") || code.equals("M"))
            && yearDigits(end, true) < 0) {
          direction = 0;
        } else {
          return null;
        }
      }
      int edgeAt = edge == null ? 9 : edge.value().number();
      switch (code) {
        case "D":
          {
            if (named == null && Math.abs(direction) > 1) {
              return null;
            }
            return new Draft(end, Grain.DAY).day(today == null ? null : today.plusDays(direction));
          }
        case "W":
          {
            Draft draft = new Draft(end, Grain.WEEK);
            if (today != null) {
              draft.day = today.plusWeeks(direction).with(DayOfWeek.MONDAY);
              draft.value = week(draft.day);
            }
            return draft;
          }
        case "M":
          {
            YearMonth month = today == null ? null : YearMonth.from(today).plusMonths(direction);
            Draft draft = new Draft(end, Grain.MONTH).month(month);
            return edgeAt == 1
                ? deadline(draft, month == null ? null : month.atEndOfMonth())
                : draft;
          }
        default:
          {
            Draft draft = new Draft(end, Grain.YEAR);
            if (lexicon.bare(words, q + 1, Kind.ERA) != null) {
              return null;
            }
            if (today != null) {
              int year = today.getYear() + direction;
              draft.year(year);
              return edgeAt == 1 ? deadline(draft, gregorian(year, 12, 31)) : draft;
            }
            return draft;
          }
      }
    }

    /**
     * الأسبوع الأول من أغسطس, الأسبوع الأخير من عام 2015: the first week is the first most of whose
     * days lie there, as ISO 8601 counts the weeks of a year.
     */
    private @Nullable Draft nthWeek(int p) {
      Numbers.Ordinal ordinal = p < words.size() ? numbers.ordinalAt(words, p) : null;
      Found<Term> last = lexicon.bare(words, p, Kind.DIRECTION);
      int n;
      int q;
      if (last != null && last.value().number() == -3) {
        n = -1;
        q = p + 1;
      } else if (ordinal != null && ordinal.article() && ordinal.value() <= 53) {
        n = ordinal.value();
        q = ordinal.end();
      } else {
        return null;
      }
      if (!is(q, FROM) && !is(q, IN) || q + 1 >= words.size()) {
        return null;
      }
      Draft whole = longer(longer(month(q + 1), year(q + 1)), period(q + 1));
      if (whole == null || whole.second != null) {
        return null;
      }
      Draft draft = new Draft(whole.end, Grain.WEEK);
      LocalDate first = whole.day;
      if (whole.grain != Grain.MONTH && whole.grain != Grain.YEAR) {
        return null;
      }
      if (first == null) {
        return draft;
      }
      LocalDate behind =
          whole.grain == Grain.MONTH
              ? first.withDayOfMonth(1).plusMonths(1)
              : first.withDayOfYear(1).plusYears(1);
      LocalDate middle = n > 0 ? first.withDayOfMonth(1).plusDays(7L * n - 4) : behind.minusDays(4);
      if (!middle.isBefore(behind)) {
        return null;
      }
      draft.day = middle.with(DayOfWeek.MONDAY);
      draft.value = week(draft.day);
      return draft;
    }

    /** The next day or the same month, counted from the phrase found last. */
    private @Nullable Draft anaphoric(String unit, int step, int end) {
      LocalDate day = before == null ? null : before.day();
      Grain grain = before == null ? Grain.DURATION : before.grain();
      if (day == null || grain == Grain.DURATION || grain == Grain.HOURS || grain == Grain.DECADE) {
        return null;
      }
      switch (unit) {
        case "D":
          return grain == Grain.DAY ? new Draft(end, Grain.DAY).day(day.plusDays(step)) : null;
        case "M":
          return grain == Grain.DAY || grain == Grain.MONTH
              ? new Draft(end, Grain.MONTH).month(YearMonth.from(day).plusMonths(step))
              : null;
        case "Y":
          return new Draft(end, Grain.YEAR).year(day.getYear() + step);
        default:
          return null;
      }
    }

    /** عام 2011, سنة 2012م, في 2013, عامي 2011 و2013, 2011-2013. */
    private @Nullable Draft year(int p) {
      Found<Term> edge = edge(p);
      int q = behindEdge(p, edge);
      if (q >= words.size()) {
        return null;
      }
      Found<Term> unit =
          q == from ? lexicon.find(words, q, Kind.PERIOD) : lexicon.bare(words, q, Kind.PERIOD);
      boolean said = false;
      boolean pair = false;
      if (unit != null) {
        int count = unit.value().number();
        if (!unit.value().code().equals("Y") || (count != 1 && count != 3 && count != 0)) {
          return null;
        }
        said = true;
        pair = count != 1;
        q++;
      }
      int year = yearDigits(q, said);
      int end = yearEnd;
      if (year < 0 && said && !pair) {
        return null;
      }
      if (year < 0) {
        return null;
      }
      int second = otherYear(end);
      boolean range = second > year;
      if (!said && edge == null && !range && !isBareYear(q, year, end)) {
        return null;
      }
      if (relation.equals("range") && !said && !range) {
        return null;
      }
      Draft draft = yearDraft(year, end, edge);
      if (draft == null) {
        return null;
      }
      if (range && draft.end == end) {
        Draft other = yearDraft(second, otherEnd, null);
        if (other != null) {
          other.start = words.start(otherEnd - 1);
          draft.second = other;
        }
      }
      return draft;
    }

    private int otherEnd;

    /** A second year joined to one that ends at {@code p}, or -1; sets {@link #otherEnd}. */
    private int otherYear(int p) {
      int q = p;
      if (is(q, AND) || is(q, TO) || is(q, UNTIL) || is(q, "او") || isDash(q) || isSign(q, '/')) {
        q++;
        if (is(q, AND)) {
          q++;
        }
        Found<Term> unit = lexicon.bare(words, q, Kind.PERIOD);
        if (unit != null && unit.value().code().equals("Y") && unit.value().number() == 1) {
          q++;
        }
        otherEnd = q + 1;
        int year = digits(q);
        return year >= FIRST_YEAR && year <= LAST_YEAR && words.form(q).length() == 4 ? year : -1;
      }
      return -1;
    }

    private @Nullable Draft yearDraft(int year, int end, @Nullable Found<Term> edge) {
      Found<Term> era = lexicon.bare(words, end, Kind.ERA);
      boolean hijri = era != null && era.value().code().equals(CalendarWords.HIJRI);
      Draft draft = new Draft(era == null ? end : end + era.length(), Grain.YEAR);
      if (hijri
          || (year >= FIRST_HIJRI
              && year <= LAST_HIJRI
              && era == null
              && today != null
              && Math.abs(hijriYear(today) - year) < 60)) {
        // A Hijri year lies across two others: no value.
        return draft;
      }
      draft.year(year);
      return edge != null && edge.value().number() == 1
          ? deadline(draft, gregorian(year, 12, 31))
          : draft;
    }

    /** Whether four digits without عام are a year: after a word of time, and counting nothing. */
    private boolean isBareYear(int q, int year, int end) {
      if (year < 1900 || year > 2050 || words.kind(q) != TokenKind.NUMBER) {
        return false;
      }
      boolean led =
          relation.equals("in")
              || relation.equals("since")
              || relation.equals("until")
              || relation.equals("before")
              || relation.equals("after")
              || relation.equals("within")
              || relation.equals("season");
      DatePhrase last = before;
      boolean joined =
          last != null
              && last.grain() == Grain.YEAR
              && last.end() >= q - 1
              && last.end() <= q
              && (last.end() == q || is(q - 1, AND) || isComma(q - 1));
      if (!led && !joined) {
        return false;
      }
      if (end >= words.size()) {
        return true;
      }
      if (relation.equals("season")) {
        return true;
      }
      // An accusative or a plural behind it would be what is counted.
      return words.kind(end) != TokenKind.ARABIC
          || lexicon.knows(words, end)
          || !(words.form(end).length() > 3 && words.form(end).endsWith("ا"));
    }

    /** سبعينيات القرن الماضي, الثمانينات. */
    private @Nullable Draft decade(int p) {
      Found<Term> found = lexicon.find(words, p, Kind.DECADE);
      if (found == null) {
        return null;
      }
      int end = p + 1;
      int century = 1900;
      Found<Term> unit = lexicon.bare(words, end, Kind.PERIOD);
      if (unit != null && unit.value().code().equals("C") && unit.article()) {
        end++;
        Found<Term> way = lexicon.bare(words, end, Kind.DIRECTION);
        Numbers.Ordinal nth = end < words.size() ? numbers.ordinalAt(words, end) : null;
        if (way != null && Math.abs(way.value().number()) <= 1) {
          century = 2000 + 100 * way.value().number();
          end += way.length();
        } else if (nth != null) {
          century = (nth.value() - 1) * 100;
          end = nth.end();
        }
      } else if (!found.article()) {
        return null;
      }
      Draft draft = new Draft(end, Grain.DECADE);
      int year = century + found.value().number();
      draft.day = gregorian(year, 1, 1);
      draft.value = String.valueOf(year / 10);
      return draft;
    }

    // ---------------------------------------------------------------- durations

    /** A length of time: count and unit. */
    private record Length(String unit, BigDecimal count, int end, boolean vague) {}

    private @Nullable Draft duration(int p, boolean led) {
      Length first = length(p, led);
      if (first == null) {
        return null;
      }
      List<Length> parts = new ArrayList<>(2);
      parts.add(first);
      int end = first.end();
      while (parts.size() < 6) {
        Length last = parts.get(parts.size() - 1);
        int q = end;
        if (isComma(q)) {
          q++;
          Length listed = listed(q, last);
          if (listed != null) {
            parts.add(listed);
            end = listed.end();
            continue;
          }
        }
        boolean and = false;
        if (is(q, AND)) {
          q++;
          and = true;
        }
        if (q >= words.size()
            || (!and && words.kind(q) == TokenKind.ARABIC && !words.form(q).startsWith(AND))
            || (!and && words.kind(q) == TokenKind.NUMBER)) {
          break;
        }
        Length next = joinedLength(q, and);
        if (next == null || rank(next.unit()) >= rank(last.unit())) {
          break;
        }
        parts.add(next);
        end = next.end();
      }
      Found<Term> direction = lexicon.bare(words, end, Kind.DIRECTION);
      if (direction != null) {
        end += direction.length();
      }
      boolean days = false;
      boolean vague = false;
      for (Length part : parts) {
        days |= rank(part.unit()) >= rank("D");
        vague |= part.vague();
      }
      Draft draft = new Draft(end, days ? Grain.DURATION : Grain.HOURS);
      if (!vague) {
        draft.value = iso(parts);
        draft.day = moved(parts);
      }
      return draft;
    }

    /** سنتين، شهرين، ويومين: a smaller length behind a comma, where the list goes on or ends. */
    private @Nullable Length listed(int q, Length last) {
      if (q >= words.size() || is(q, AND) || words.form(q).startsWith(AND)) {
        return null;
      }
      Length next = length(q, false);
      if (next == null || next.vague() || rank(next.unit()) >= rank(last.unit())) {
        return null;
      }
      int after = next.end();
      boolean goesOn =
          after >= words.size()
              || words.kind(after) == TokenKind.PUNCTUATION
              || words.form(after).startsWith(AND);
      return goesOn ? next : null;
    }

    private static int rank(String unit) {
      return "SNHDWMYEC".indexOf(unit);
    }

    private @Nullable Length joinedLength(int q, boolean and) {
      if (words.kind(q) == TokenKind.NUMBER) {
        return length(q, false);
      }
      Found<Term> unit = lexicon.find(words, q, Kind.PERIOD);
      if (unit != null) {
        if (unit.article() || unit.preposition() != 0 || unit.conjunction() == and) {
          return null;
        }
        int count = unit.value().number();
        return count == 1 || count == 2
            ? new Length(unit.value().code(), BigDecimal.valueOf(count), q + 1, false)
            : null;
      }
      return length(q, false);
    }

    private @Nullable Length length(int p, boolean led) {
      if (p >= words.size()) {
        return null;
      }
      boolean fresh = p == from;
      Found<Term> unit =
          fresh ? lexicon.find(words, p, Kind.PERIOD) : lexicon.bare(words, p, Kind.PERIOD);
      if (unit == null && !fresh) {
        // The second of two lengths carries its و.
        Found<Term> joined = lexicon.find(words, p, Kind.PERIOD);
        unit = joined != null && joined.conjunction() && joined.preposition() == 0 ? joined : null;
      }
      if (unit != null) {
        return unitFirst(p, unit, led);
      }
      int q = pastArticle(p);
      NumberPhrase number = numbers.at(words, q);
      if (number == null || number.percent() || number.value().signum() <= 0) {
        return null;
      }
      Found<Term> counted = lexicon.bare(words, number.end(), Kind.PERIOD);
      if (counted == null || counted.value().number() > 1) {
        return null;
      }
      if (counted.article() && !number.vague() && !number.fraction()) {
        return null;
      }
      if (!number.isWhole() && !number.fraction() && counted.value().code().equals("C")) {
        return null;
      }
      String code = counted.value().code();
      int end = number.end() + 1;
      return half(new Length(code, number.value(), end, number.vague()));
    }

    private @Nullable Length unitFirst(int p, Found<Term> unit, boolean led) {
      int count = unit.value().number();
      String code = unit.value().code();
      if (count == 2) {
        return half(new Length(code, BigDecimal.valueOf(2), p + 1, false));
      }
      if (count == 0 && unit.article()) {
        int q = pastArticle(p + 1);
        NumberPhrase number = q < words.size() ? numbers.at(words, q) : null;
        if (number != null
            && number.article()
            && !number.conjunction()
            && number.preposition() == 0
            && !number.vague()
            && !number.percent()) {
          return new Length(code, number.value(), number.end(), false);
        }
        return null;
      }
      if (count == 1 && unit.article() && relation.equals("throughout")) {
        boolean turned =
            lexicon.bare(words, p + 1, Kind.DIRECTION) != null || yearDigits(p + 1, false) > 0;
        return turned ? null : new Length(code, BigDecimal.ONE, p + 1, false);
      }
      if (count == 1 && !unit.article()) {
        NumberPhrase one = p + 1 < words.size() ? numbers.at(words, p + 1) : null;
        if (one != null
            && one.value().compareTo(BigDecimal.ONE) == 0
            && words.kind(p + 1) == TokenKind.ARABIC
            && !one.article()
            && !one.conjunction()) {
          return half(new Length(code, BigDecimal.ONE, p + 2, false));
        }
        Length alone = new Length(code, BigDecimal.ONE, p + 1, false);
        Length more = half(alone);
        if (more != alone) {
          return more;
        }
        if (led && isLength(code)) {
          return alone;
        }
        if (joinsSmaller(alone)) {
          return alone;
        }
        if (lexicon.isIn("whole", words, p + 1)) {
          return new Length(code, BigDecimal.ONE, p + 2, false);
        }
      }
      return null;
    }

    /** Whether one bare unit behind what stands before it is a length (منذ أسبوع, لمدة ساعة). */
    private boolean isLength(String code) {
      return switch (relation) {
        case "in", "range", "dated", "season" -> false;
        // «ثانية» alone is more often «again».
        default -> !code.equals("S");
      };
    }

    /** Whether a counted smaller length is joined to a bare unit (شهر و20 يوما). */
    private boolean joinsSmaller(Length alone) {
      int q = alone.end();
      boolean and = is(q, AND);
      if (and) {
        q++;
      }
      if (q >= words.size() || (!and && !words.form(q).startsWith(AND))) {
        return false;
      }
      Length next = joinedLength(q, and);
      return next != null
          && rank(next.unit()) < rank(alone.unit())
          && (words.kind(q) == TokenKind.NUMBER || next.count().compareTo(BigDecimal.ONE) != 0);
    }

    /** «ونصف», «ونصف السنة» behind a length. */
    private Length half(Length length) {
      int q = length.end();
      int and = is(q, AND) ? q + 1 : q;
      if (and >= words.size() || words.kind(and) != TokenKind.ARABIC) {
        return length;
      }
      NumberPhrase part = numbers.at(words, and);
      if (part == null
          || !part.fraction()
          || part.article()
          || part.preposition() != 0
          || (and == q) != part.conjunction()) {
        return length;
      }
      int end = part.end();
      Found<Term> again = lexicon.bare(words, end, Kind.PERIOD);
      if (again != null && again.value().number() <= 2) {
        if (!again.value().code().equals(length.unit()) || again.value().number() != 1) {
          // أسبوعان وربع ساعة: a part of something else.
          return length;
        }
        end++;
      }
      return new Length(length.unit(), length.count().add(part.value()), end, length.vague());
    }

    private static String iso(List<Length> parts) {
      StringBuilder date = new StringBuilder();
      StringBuilder time = new StringBuilder();
      for (Length part : parts) {
        BigDecimal count = part.count();
        String unit = part.unit();
        switch (unit) {
          case "E":
            count = count.multiply(BigDecimal.TEN);
            unit = "Y";
            break;
          case "C":
            count = count.multiply(BigDecimal.valueOf(100));
            unit = "Y";
            break;
          default:
            break;
        }
        BigDecimal whole = count.setScale(0, java.math.RoundingMode.DOWN);
        BigDecimal rest = count.subtract(whole);
        if (unit.equals("Y") && rest.signum() > 0) {
          BigDecimal months = rest.multiply(BigDecimal.valueOf(12));
          if (months.stripTrailingZeros().scale() <= 0) {
            if (whole.signum() > 0) {
              date.append(whole.toPlainString()).append('Y');
            }
            date.append(months.stripTrailingZeros().toPlainString()).append('M');
            continue;
          }
        }
        if (unit.equals("D") && whole.signum() == 0) {
          BigDecimal hours = rest.multiply(BigDecimal.valueOf(24));
          time.append(hours.stripTrailingZeros().toPlainString()).append('H');
          continue;
        }
        String text = count.stripTrailingZeros().toPlainString();
        if (rank(unit) >= rank("D")) {
          date.append(text).append(unit);
        } else {
          time.append(text).append(unit.equals("N") ? "M" : unit);
        }
      }
      return "P" + date + (time.length() > 0 ? "T" + time : "");
    }

    /** The day that lies so far before or after the reference day. */
    private @Nullable LocalDate moved(List<Length> parts) {
      if (today == null) {
        return null;
      }
      int way =
          relation.equals("before") || relation.equals("since")
              ? -1
              : relation.equals("after") ? 1 : 0;
      if (way == 0) {
        return null;
      }
      LocalDate day = today;
      for (Length part : parts) {
        if (part.count().stripTrailingZeros().scale() > 0) {
          return null;
        }
        if (part.count().compareTo(BigDecimal.valueOf(10_000)) > 0) {
          return null;
        }
        long n = way * part.count().longValue();
        day =
            switch (part.unit()) {
              case "D" -> day.plusDays(n);
              case "W" -> day.plusWeeks(n);
              case "M" -> day.plusMonths(n);
              case "Y" -> day.plusYears(n);
              case "E" -> day.plusYears(10 * n);
              case "C" -> day.plusYears(100 * n);
              default -> day;
            };
      }
      return day;
    }
  }
}
