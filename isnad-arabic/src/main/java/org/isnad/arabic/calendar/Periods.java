package org.isnad.arabic.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.word.WordTable.Found;
import org.jspecify.annotations.Nullable;

/**
 * Days, weeks, months and years counted from the reference day or from the phrase found last:
 * الأسبوع الماضي, هذا الشهر, العام نفسه.
 */
final class Periods extends DateRules {
  private static final int WEEKS_OF_YEAR = 53;

  Periods(DateSearch search) {
    super(search);
  }

  /** الأسبوع الماضي, هذا الشهر, نهاية العام المقبل, اليوم التالي. */
  @Nullable Draft period(int p) {
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
        q == search.from ? lexicon.find(words, q, Kind.THIS) : lexicon.bare(words, q, Kind.THIS);
    if (named != null) {
      q++;
    }
    boolean fresh = q == search.from;
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
      if (way != null && way.value().number() != FINAL) {
        if (code.equals("Y") && lexicon.isIn("nottitle", words, q - 1)) {
          return null;
        }
        direction = way.value().number();
        end += way.length();
      } else if (same != null) {
        return anaphoric(code, same.value().number(), end + 1);
      } else if (lexicon.bare(words, end, Kind.THIS) != null && !words.form(end).equals(THAT)) {
        direction = 0;
        end++;
      } else if (edge != null
          && !code.equals("D")
          && (code.equals("Y") || code.equals("M"))
          && search.years.yearDigits(end, true) < 0) {
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
            draft.week(today.plusWeeks(direction).with(DayOfWeek.MONDAY));
          }
          return draft;
        }
      case "M":
        {
          YearMonth month = today == null ? null : YearMonth.from(today).plusMonths(direction);
          Draft draft = new Draft(end, Grain.MONTH).month(month);
          return edgeAt == 1
              ? search.months.deadline(draft, month == null ? null : month.atEndOfMonth())
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
            return edgeAt == 1
                ? search.months.deadline(draft, Draft.gregorian(year, 12, 31))
                : draft;
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
    Nth nth = nth(p, WEEKS_OF_YEAR);
    if (nth == null) {
      return null;
    }
    int of = nth.of();
    Draft whole =
        Draft.longer(Draft.longer(search.months.month(of), search.years.year(of)), period(of));
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
    int n = nth.number();
    LocalDate middle = n > 0 ? first.withDayOfMonth(1).plusDays(7L * n - 4) : behind.minusDays(4);
    if (!middle.isBefore(behind)) {
      return null;
    }
    return draft.week(middle.with(DayOfWeek.MONDAY));
  }

  /** The next day or the same month, counted search.from the phrase found last. */
  private @Nullable Draft anaphoric(String unit, int step, int end) {
    LocalDate day = search.before == null ? null : search.before.day();
    Grain grain = search.before == null ? Grain.DURATION : search.before.grain();
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
}
