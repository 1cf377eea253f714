package org.isnad.arabic.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.jspecify.annotations.Nullable;

/**
 * Days by their number in a month, and dates in digits: 22 يناير 2014, الرابع عشر من الشهر الماضي,
 * 25/10/1436هـ; of either calendar, and of both side by side.
 */
final class DaysOfMonth extends DateRules {
  DaysOfMonth(DateSearch search) {
    super(search);
  }

  /**
   * A date with its day: 22 يناير 2014, الرابع عشر من الشهر الماضي, 25/10/1436.
   *
   * @param certain whether the words search.before it say that a date follows
   * @param name null when what stands search.before cannot make it a name
   */
  @Nullable Draft date(int p, boolean certain, @Nullable String name) {
    if (p >= words.size()) {
      return null;
    }
    Draft numeric = numeric(p, certain || search.relation.equals("dated"));
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
          || is(after, OR)
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
          && (words.form(after).equals(AND_THE) || words.form(after).equals(AND_UNTIL))) {
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

  /** The month and year behind one or several days of the month. */
  private @Nullable Draft withMonth(List<int[]> days, int p, @Nullable String name) {
    int[] last = days.get(days.size() - 1);
    int q = last[1];
    boolean of = false;
    if (is(q, FROM) || is(q, OF_MONTH)) {
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
    NamedMonth month = relative == null ? search.months.monthName(q) : null;
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
        one.day(
            start == null ? null : Draft.gregorian(start.getYear(), start.getMonthValue(), day[0]));
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

  int namedBy(int p) {
    int q = p - 1;
    while (q >= 0
        && (words.form(q).equals(ARTICLE) || isSign(q, '«') || isSign(q, '"') || isSign(q, '('))) {
      q--;
    }
    return q;
  }

  private static int daysEnd(List<int[]> days, int[] day) {
    return days.get(days.indexOf(day) - 1)[1];
  }

  /** A day of a named month. Null when the words say no date that exists. */
  @Nullable Draft dated(int day, NamedMonth month) {
    Draft draft = new Draft(month.end, Grain.DAY);
    if (month.hijri) {
      int year = month.year;
      if (year >= FIRST_HIJRI && year <= LAST_HIJRI) {
        LocalDate date = Dates.hijri(year, month.number, day);
        return date == null ? null : draft.day(date);
      }
      if (day > 30) {
        return null;
      }
      if (today == null) {
        return draft;
      }
      int now = search.years.hijriYear(today);
      LocalDate best = null;
      for (int y = now - 1; y <= now + 1; y++) {
        LocalDate one = Dates.hijri(y, month.number, day);
        if (one != null && (best == null || distance(one) < distance(best))) {
          best = one;
        }
      }
      return draft.day(best);
    }
    if (month.year > 0) {
      LocalDate date = Draft.gregorian(month.year, month.number, day);
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
      LocalDate one = Draft.gregorian(y, month.number, day);
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
    return search.witness == null || one.getDayOfWeek() == search.witness ? 0 : 10_000;
  }

  private boolean fits(LocalDate one, @Nullable Integer direction) {
    if (direction != null) {
      return direction < 0 ? one.isBefore(today) : direction == 0 || one.isAfter(today);
    }
    return switch (search.tense()) {
      case PAST -> !one.isAfter(today);
      case FUTURE -> !one.isBefore(today);
      case UNKNOWN -> true;
    };
  }

  /** Days between the reference day and another; a coming one counts farther. */
  private long distance(LocalDate one) {
    LocalDate base = search.reference();
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
    Draft draft = search.periods.period(p);
    return draft != null && draft.grain == Grain.MONTH ? draft : null;
  }

  /** يناير 22, شباط 13: a month with its day behind it; a year may follow. */
  private @Nullable Draft monthFirst(int p) {
    NamedMonth month = search.months.monthName(p);
    if (month == null || month.year > 0 || month.direction != null) {
      return null;
    }
    int q = isDash(month.end) ? month.end + 1 : month.end;
    int[] day = q < words.size() ? dayNumber(q, false) : null;
    if (day == null || words.form(q).startsWith(AND)) {
      return null;
    }
    NamedMonth again = new NamedMonth(month.number, month.hijri, day[1]);
    // A count of things may follow a month; only a year or the end of the clause makes it a day.
    search.months.yearOf(again);
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
    if (search.days.weekdayAt(q, false, false) != null) {
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
  @Nullable Draft numeric(int p, boolean certain) {
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
        return dated(a, new NamedMonth(b, false, s + 2));
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
    LocalDate date = hijri ? Dates.hijri(year, month, day) : Draft.gregorian(year, month, day);
    return date == null || year < FIRST_HIJRI ? null : new Draft(after, Grain.DAY).day(date);
  }
}
