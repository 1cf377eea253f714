package org.isnad.arabic.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.jspecify.annotations.Nullable;

/** Lengths of time, with their parts: ثلاثة أيام, سنتين ونصف, شهر و20 يوما. */
final class Durations extends DateRules {
  Durations(DateSearch search) {
    super(search);
  }

  /** A length of time: count and unit. */
  private record Length(String unit, BigDecimal count, int end, boolean vague) {}

  @Nullable Draft duration(int p, boolean led) {
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
    boolean fresh = p == search.from;
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
    if (count == 1 && unit.article() && search.relation.equals("throughout")) {
      boolean turned =
          lexicon.bare(words, p + 1, Kind.DIRECTION) != null
              || search.years.yearDigits(p + 1, false) > 0;
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

  /**
   * Whether one bare unit behind what stands search.before it is a length (منذ أسبوع, لمدة ساعة).
   */
  private boolean isLength(String code) {
    return switch (search.relation) {
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
      BigDecimal whole = count.setScale(0, RoundingMode.DOWN);
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

  /** The day that lies so far search.before or after the reference day. */
  private @Nullable LocalDate moved(List<Length> parts) {
    if (today == null) {
      return null;
    }
    int way =
        search.relation.equals("before") || search.relation.equals("since")
            ? -1
            : search.relation.equals("after") ? 1 : 0;
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
