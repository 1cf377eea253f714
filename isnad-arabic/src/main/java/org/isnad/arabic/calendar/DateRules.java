package org.isnad.arabic.calendar;

import java.time.LocalDate;
import org.isnad.arabic.calendar.CalendarWords.Kind;
import org.isnad.arabic.calendar.CalendarWords.Term;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Rules for one class of dates. They stand over one text and ask each other through the search;
 * what begins with {@code p} or {@code q} is a token, of which one past the last is allowed.
 */
abstract class DateRules {
  static final int FIRST_YEAR = 1000;
  static final int LAST_YEAR = 2100;
  static final int FIRST_HIJRI = 1300;
  static final int LAST_HIJRI = 1499;

  /**
   * How much farther a coming day counts than a past one where no word says which is meant: news
   * mostly looks back, and names the year or says so when it looks far ahead.
   */
  static final int COMING = 6;

  /** The number of a direction that is the last of its row (الأخير). */
  static final int FINAL = -3;

  // The words of grammar between the words of calendar.lex.
  static final String AND = "و";
  static final String OR = "او";
  static final String IN = "في";
  static final String FROM = "من";
  static final String FOR = "ل";
  static final String TO = "الي";
  static final String UNTIL = "حتي";
  static final String AND_UNTIL = "وحتي";
  static final String BETWEEN = "بين";
  static final String ARTICLE = "ال";
  static final String AND_THE = "وال";
  static final String OF_MONTH = "لشهر";
  static final String THAT = "ذلك";
  static final String THE_LAST = "اخر";
  static final String TOMORROW = "غد";

  final DateSearch search;
  final Words words;
  final @Nullable LocalDate today;
  final CalendarWords lexicon;
  final Numbers numbers;

  DateRules(DateSearch search) {
    this.search = search;
    this.words = search.words;
    this.today = search.today;
    this.lexicon = search.lexicon;
    this.numbers = search.numbers;
  }

  final boolean is(int p, String form) {
    return p >= 0 && p < words.size() && words.form(p).equals(form);
  }

  final boolean isSign(int p, char sign) {
    return isSign(words, p, sign);
  }

  static boolean isSign(Words words, int p, char sign) {
    return p >= 0
        && p < words.size()
        && words.kind(p) == TokenKind.PUNCTUATION
        && words.form(p).length() == 1
        && words.form(p).charAt(0) == sign;
  }

  final boolean isDash(int p) {
    return isSign(p, '-') || isSign(p, '–') || isSign(p, '—') || isSign(p, '−');
  }

  final boolean isComma(int p) {
    return isSign(p, '،') || isSign(p, ',');
  }

  /**
   * Which one of what a longer time has: الثالث من, الأخير في.
   *
   * @param number the first is 1; -1 is the last
   * @param of the token at which the longer time begins
   */
  record Nth(int number, int of) {}

  /** Which one is said at a token, where a longer time can follow; up to {@code most}; or null. */
  final @Nullable Nth nth(int p, int most) {
    Numbers.Ordinal ordinal = p < words.size() ? numbers.ordinalAt(words, p) : null;
    Found<Term> last = lexicon.bare(words, p, Kind.DIRECTION);
    int number;
    int q;
    if (last != null && last.value().number() == FINAL) {
      number = -1;
      q = p + 1;
    } else if (ordinal != null && ordinal.article() && ordinal.value() <= most) {
      number = ordinal.value();
      q = ordinal.end();
    } else {
      return null;
    }
    boolean governs = (is(q, FROM) || is(q, IN)) && q + 1 < words.size();
    return governs ? new Nth(number, q + 1) : null;
  }

  /** The value of a token of plain digits, or -1. */
  final int digits(int p) {
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
  final int pastArticle(int p) {
    return is(p, ARTICLE) && p + 1 < words.size() && words.touchesPrevious(p + 1) ? p + 1 : p;
  }
}
