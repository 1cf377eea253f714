package org.isnad.arabic.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, periods and durations. Immutable; the words are in {@code calendar.lex}.
 *
 * <p>The rules ({@link DateSearch}) are tried from each token; the longest phrase wins. A day or a
 * month without a year is the one nearest to the reference day, or the last one before it, or the
 * next one after it, as the words around it say.
 */
public final class Dates {

  private static final Dates DATES = new Dates();

  private final CalendarWords lexicon = new CalendarWords();
  private final Numbers numbers = Numbers.get();

  private Dates() {}

  /** The one instance. */
  public static Dates get() {
    return DATES;
  }

  /**
   * The phrases of a text in its order; none overlaps another.
   *
   * @param words the text
   * @param today the day that relative expressions count from, or null
   */
  public List<DatePhrase> all(Words words, @Nullable LocalDate today) {
    DateSearch search = in(words, today);
    List<DatePhrase> all = new ArrayList<>();
    DatePhrase before = null;
    int i = 0;
    while (i < words.size()) {
      List<DatePhrase> found = search.at(i, before);
      i++;
      for (DatePhrase phrase : found) {
        all.add(phrase);
        before = phrase;
        i = Math.max(i, phrase.end());
      }
    }
    return all;
  }

  /**
   * A search for the dates of a text, token by token.
   *
   * @param words the text
   * @param today the day that relative expressions count from, or null
   */
  public DateSearch in(Words words, @Nullable LocalDate today) {
    return new DateSearch(lexicon, words, today);
  }

  /** Whether a phrase may begin with a word; false only when none does. */
  public boolean mayBegin(WordType word) {
    return lexicon.knows(word) || numbers.mayStart(word);
  }

  /**
   * Whether what a phrase names, a month, a day or a number, may begin with a word; of the words of
   * every phrase but its lead one does.
   */
  public boolean mayName(WordType word) {
    return lexicon.starts(word) || numbers.mayStart(word) || word.form().equals(DateRules.ARTICLE);
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
}
