package org.isnad.arabic.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.jspecify.annotations.Nullable;

/** Years and decades: عام 2011, عامي 2011 و2013, سبعينيات القرن الماضي. */
final class Years extends DateRules {
  Years(DateSearch search) {
    super(search);
  }

  /** عام 2011, سنة 2012م, في 2013, عامي 2011 و2013, 2011-2013. */
  @Nullable Draft year(int p) {
    Found<Term> edge = search.months.edge(p);
    int q = search.months.behindEdge(p, edge);
    if (q >= words.size()) {
      return null;
    }
    Found<Term> unit =
        q == search.from
            ? lexicon.find(words, q, Kind.PERIOD)
            : lexicon.bare(words, q, Kind.PERIOD);
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
    if (search.relation.equals("range") && !said && !range) {
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

  int yearEnd;

  /**
   * A year in digits, or in words where the words search.before it say so; sets {@link #yearEnd}.
   */
  int yearDigits(int p, boolean said) {
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

  private int otherEnd;

  /** A second year joined to one that ends at {@code p}, or -1; sets {@link #otherEnd}. */
  private int otherYear(int p) {
    int q = p;
    if (is(q, AND) || is(q, TO) || is(q, UNTIL) || is(q, OR) || isDash(q) || isSign(q, '/')) {
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
        ? search.months.deadline(draft, Draft.gregorian(year, 12, 31))
        : draft;
  }

  /** Whether four digits without عام are a year: after a word of time, and counting nothing. */
  private boolean isBareYear(int q, int year, int end) {
    if (year < 1900 || year > 2050 || words.kind(q) != TokenKind.NUMBER) {
      return false;
    }
    boolean led =
        search.relation.equals("in")
            || search.relation.equals("since")
            || search.relation.equals("until")
            || search.relation.equals("before")
            || search.relation.equals("after")
            || search.relation.equals("within")
            || search.relation.equals("season");
    DatePhrase last = search.before;
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
    if (search.relation.equals("season")) {
      return true;
    }
    // An accusative or a plural behind it would be what is counted.
    return words.kind(end) != TokenKind.ARABIC
        || lexicon.knows(words.type(end))
        || !(words.form(end).length() > 3 && words.form(end).endsWith("ا"));
  }

  int hijriYear(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.YEAR);
  }

  /** سبعينيات القرن الماضي, الثمانينات. */
  @Nullable Draft decade(int p) {
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
    draft.day = Draft.gregorian(year, 1, 1);
    draft.value = String.valueOf(year / 10);
    return draft;
  }
}
