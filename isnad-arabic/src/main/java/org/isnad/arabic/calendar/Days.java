package org.isnad.arabic.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.jspecify.annotations.Nullable;

/**
 * Days that are named by their distance from another or by their weekday: أمس, غدا, الخميس الماضي,
 * أول جمعة من يوليو, with the date that may stand behind them and settles them.
 */
final class Days extends DateRules {
  private static final int WEEKDAYS_OF_MONTH = 5;

  Days(DateSearch search) {
    super(search);
  }

  @Nullable Draft day(int p) {
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
    Draft date = search.daysOfMonth.date(q, said || part || pair, part || said ? null : "");
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
    return !words.form(q).equals(TOMORROW)
        || q + 1 >= words.size()
        || weekdayAt(q + 1, false, false) != null;
  }

  @Nullable Found<Term> weekdayAt(int q, boolean fresh, boolean certain) {
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
    if (found.value().number() == 1 && is(q - 1, BETWEEN) && !certain) {
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
    return search.daysOfMonth.date(p, false, "") != null;
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
      if (is(q, FOR)) {
        q++;
      }
    }
    if (q < words.size() && is(q, IN)) {
      q++;
    }
    if (q >= words.size()) {
      return draft;
    }
    Draft date = search.witness == null ? null : search.daysOfMonth.numeric(q, true);
    if (date == null) {
      date = search.daysOfMonth.date(q, matching, "");
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
    if (direction != null && direction.value().number() != FINAL) {
      draft.end = next + direction.length();
      day = today == null ? null : directed(wanted, direction.value().number());
    } else {
      int w = is(next, FROM) ? next + 1 : next;
      Draft week = w < words.size() ? search.periods.period(w) : null;
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
    search.witness = wanted;
    Draft date = explicit(draft, draft.end);
    Draft nth = today == null && date == draft ? null : nthOfMonth(draft, date, wanted);
    search.witness = null;
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
    Nth nth = nth(draft.end, WEEKDAYS_OF_MONTH);
    if (nth == null) {
      return null;
    }
    Draft month = Draft.longer(search.months.month(nth.of()), search.periods.period(nth.of()));
    if (month == null || month.grain != Grain.MONTH || month.day == null) {
      return null;
    }
    LocalDate day =
        month.day.with(
            nth.number() > 0
                ? TemporalAdjusters.dayOfWeekInMonth(nth.number(), wanted)
                : TemporalAdjusters.lastInMonth(wanted));
    return day.getMonthValue() == month.day.getMonthValue()
        ? new Draft(month.end, Grain.DAY).day(day)
        : null;
  }

  private LocalDate directed(DayOfWeek wanted, int direction) {
    LocalDate base = search.reference();
    if (direction < 0) {
      return base.with(TemporalAdjusters.previous(wanted)).minusWeeks(-1L - direction);
    }
    if (direction > 0) {
      return base.with(TemporalAdjusters.next(wanted)).plusWeeks(direction - 1L);
    }
    return base.with(DayOfWeek.MONDAY).plusDays(wanted.getValue() - 1L);
  }

  private LocalDate undirected(DayOfWeek wanted) {
    Found<Term> named = lexicon.find(words, search.from - 1, Kind.THIS);
    if (named != null || search.tense() == DateSearch.Tense.FUTURE) {
      return search.reference().with(TemporalAdjusters.nextOrSame(wanted));
    }
    return search.reference().with(TemporalAdjusters.previousOrSame(wanted));
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
    } else if (lead != null && lead.value().number() == 1 && is(p, THE_LAST)) {
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
    Draft month =
        w < words.size() ? Draft.longer(search.months.month(w), search.periods.period(w)) : null;
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
}
