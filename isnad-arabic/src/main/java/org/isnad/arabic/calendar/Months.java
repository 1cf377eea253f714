package org.isnad.arabic.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.jspecify.annotations.Nullable;

/** Months by name or number, with the year or direction behind them: منتصف يوليو, مارس الماضي. */
final class Months extends DateRules {
  Months(DateSearch search) {
    super(search);
  }

  /** A month without a day: يونيو 2012, منتصف يوليو, مارس الماضي. */
  @Nullable Draft month(int p) {
    Found<Term> edge = edge(p);
    int q = behindEdge(p, edge);
    if (q >= words.size()) {
      return null;
    }
    NamedMonth month = monthName(q);
    if (month == null
        || (digits(q - 1) >= 1 && lexicon.isNamer(words, search.daysOfMonth.namedBy(q - 1)))) {
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
        return search.daysOfMonth.dated(1, month);
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

  @Nullable NamedMonth monthName(int p) {
    int q = p;
    boolean said = false;
    Found<Term> unit =
        q == search.from
            ? lexicon.find(words, q, Kind.PERIOD)
            : lexicon.bare(words, q, Kind.PERIOD);
    if (unit != null
        && unit.value().code().equals("M")
        && !unit.article()
        && (unit.value().number() == 1 || unit.value().number() == 3)) {
      said = true;
      q++;
    }
    Found<Term> found =
        q == search.from ? lexicon.find(words, q, Kind.MONTH) : lexicon.bare(words, q, Kind.MONTH);
    if (found == null && said) {
      return numberedMonth(q);
    }
    if (found == null || (found.article() && !found.value().code().equals(CalendarWords.HIJRI))) {
      return null;
    }
    NamedMonth month = named(found, q);
    month.weak = found.value().flag() && !said;
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

  private static NamedMonth named(Found<Term> found, int q) {
    boolean hijri = found.value().code().equals(CalendarWords.HIJRI);
    return new NamedMonth(found.value().number(), hijri, q + found.length());
  }

  /** «بين سبتمبر وديسمبر 2014»: the year behind the second month is the first one's too. */
  private void sharedYear(NamedMonth month) {
    int q = month.end;
    boolean alone = is(q, AND) || is(q, TO) || is(q, UNTIL) || isDash(q);
    Found<Term> found = lexicon.find(words, alone ? q + 1 : q, Kind.MONTH);
    if (found == null || found.conjunction() == alone || found.preposition() != 0) {
      return;
    }
    NamedMonth second = named(found, alone ? q + 1 : q);
    second.end = otherName(second.end, second.number);
    yearOf(second);
    if (!second.hijri && !second.hijriYear && second.year > 0) {
      month.year = second.number >= month.number ? second.year : second.year - 1;
    }
  }

  /** «شهر 11 الماضي», «شهر 9 2021»: a month by its number, where nothing is counted. */
  private @Nullable NamedMonth numberedMonth(int q) {
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
    NamedMonth month = new NamedMonth(number, false, end);
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
  void yearOf(NamedMonth month) {
    int p = month.end;
    Found<Term> direction = lexicon.bare(words, p, Kind.DIRECTION);
    if (direction != null
        && (direction.article() || direction.length() > 1)
        && direction.value().number() != FINAL) {
      month.direction = direction.value().number();
      month.end = p + direction.length();
      int year = search.years.yearDigits(month.end, false);
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
      int year = search.years.yearDigits(q + 1, true);
      if (year > 0) {
        setYear(month, year, search.years.yearEnd);
        return;
      }
      Found<Term> way = lexicon.bare(words, q + 1, Kind.DIRECTION);
      if (unit.article() && way != null && way.value().number() != FINAL) {
        month.end = q + 1 + way.length();
        if (today != null) {
          month.year =
              (month.hijri ? search.years.hijriYear(today) : today.getYear())
                  + way.value().number();
          month.hijriYear = month.hijri;
        }
        return;
      }
      Found<Term> same = lexicon.bare(words, q + 1, Kind.ANAPHORA);
      if (unit.article() && same != null && search.before != null && search.before.day() != null) {
        month.end = q + 2;
        month.year = search.before.day().getYear() + same.value().number();
      }
      return;
    }
    if (q == p || is(p, FROM)) {
      int year = search.years.yearDigits(q, true);
      boolean inWords = year > 0 && words.kind(q) == TokenKind.ARABIC && q == p;
      if (year > 0 && (!inWords || (year > 1900 && year % 100 != 0))) {
        setYear(month, year, search.years.yearEnd);
      }
    }
  }

  private void setYear(NamedMonth month, int year, int end) {
    month.year = year;
    month.end = end;
    Found<Term> era = lexicon.bare(words, end, Kind.ERA);
    boolean hijriEra = era != null && era.value().code().equals(CalendarWords.HIJRI);
    month.hijriYear = hijriEra || (month.hijri && year >= FIRST_HIJRI && year <= LAST_HIJRI);
    if (era != null && (words.touchesPrevious(end) || era.value().code().length() > 0)) {
      month.end = end + era.length();
    }
  }

  /** The edge of a period that begins at a token (منتصف, أواخر), or null. */
  @Nullable Found<Term> edge(int p) {
    Found<Term> edge = lexicon.find(words, p, Kind.EDGE);
    return edge == null || edge.article() ? null : edge;
  }

  /** The token behind an edge and the من that may follow it; {@code p} without one. */
  int behindEdge(int p, @Nullable Found<Term> edge) {
    if (edge == null) {
      return p;
    }
    int q = p + edge.length();
    return is(q, FROM) ? q + 1 : q;
  }

  /** By the end of a month or year is its last day; at its end is the month or year itself. */
  Draft deadline(Draft draft, @Nullable LocalDate last) {
    if (last != null && (search.relation.equals("before") || search.relation.equals("until"))) {
      draft.grain = Grain.DAY;
      draft.day(last);
    }
    return draft;
  }

  private YearMonth nearestMonth(int number, @Nullable Integer direction) {
    YearMonth now = YearMonth.from(search.reference());
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
          switch (search.tense()) {
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
}
