package org.isnad.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.calendar.DatePhrase;
import org.isnad.arabic.calendar.DatePhrase.Grain;
import org.isnad.arabic.calendar.DateSearch;
import org.isnad.arabic.calendar.Dates;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The times of an article. Immutable.
 *
 * <p>A time is a date, a week, a month, a year, or a length of half a day and more. Ages are none;
 * what names no value (بضعة أيام, الأيام المقبلة) is left out.
 */
public final class Times {
  /** How far into an article a dateline can stand, in tokens. */
  private static final int DATELINE = 30;

  /** How many words of place or agency may stand before the date of a dateline. */
  private static final int PLACE = 5;

  /** How many words of agency may stand behind it. */
  private static final int CREDIT = 2;

  private static final int HALF_A_DAY = 12;

  /** How far before an age, in tokens, the word may stand that says it is one. */
  private static final int AGE = 5;

  private final Dates dates = Dates.get();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final WordMemo<Boolean> begins;
  private final WordMemo<Boolean> names;

  /** A stage that remembers nothing about words. */
  public Times() {
    this(new WordTypes(0));
  }

  /**
   * Reads the word lists.
   *
   * @param types remember which words may begin a time
   */
  public Times(WordTypes types) {
    begins = types.remember(dates::mayBegin);
    names = types.remember(dates::mayName);
    for (Entry entry : Entries.resource(Times.class, "times.lex")) {
      for (String form : entry.values(0)) {
        lists.computeIfAbsent(entry.kind(), k -> new HashSet<>()).add(Letters.fold(form));
      }
    }
  }

  /**
   * The times of a text in its order. None reaches over the end of a sentence.
   *
   * @param words its tokens
   * @param sentences its sentences
   * @param published the day that relative times count from, or null; then these have a null value
   */
  public List<TimeExpression> find(
      Words words, Sentences sentences, @Nullable LocalDate published) {
    List<TimeExpression> times = new ArrayList<>();
    DatePhrase before = null;
    Words sentence = words.upTo(0);
    DateSearch search = null;
    int i = 0;
    while (i < words.size()) {
      if (i >= sentence.size()) {
        sentence = words.upTo(sentences.to(sentences.of(i)));
        search = null;
      }
      if (!mayBegin(sentence, i)) {
        i++;
        continue;
      }
      if (search == null) {
        search = dates.in(sentence, published);
      }
      List<DatePhrase> phrases = search.at(i, before);
      if (phrases.isEmpty()) {
        i++;
        continue;
      }
      for (DatePhrase phrase : phrases) {
        before = phrase;
        i = Math.max(i + 1, phrase.end());
        if (counts(words, phrase, published)) {
          times.add(
              new TimeExpression(
                  new Span(phrase.start(), phrase.stop()), phrase.value(), phrase.conflict()));
        }
      }
    }
    return times;
  }

  /** Whether a phrase may begin at a token: most words that can lead one lead none. */
  private boolean mayBegin(Words words, int i) {
    if (!begins.of(words.type(i))) {
      return false;
    }
    int end = Math.min(words.size(), i + dates.longestLead() + 1);
    for (int k = i; k < end; k++) {
      if (names.of(words.type(k))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day that the article's own dateline gives (القاهرة 25 شوال 1436هـ الموافق 10 أغسطس 2015م
   * واس): a full date near the start of one of its first lines.
   *
   * @return null when it has none
   */
  public @Nullable LocalDate dateline(Words words) {
    DateSearch search = dates.in(words, null);
    int line = 0;
    int i = 0;
    while (i < words.size() && i < DATELINE) {
      if (words.startsLine(i)) {
        line = i;
      }
      List<DatePhrase> phrases = i - line > PLACE ? List.of() : search.at(i, null);
      int next = i + 1;
      for (DatePhrase phrase : phrases) {
        // Without a reference day only a full date has a value.
        if (phrase.grain() == Grain.DAY
            && phrase.day() != null
            && phrase.relation().isEmpty()
            && isClosed(words, phrase.end())) {
          return phrase.day();
        }
        next = Math.max(next, phrase.end());
      }
      i = next;
    }
    return null;
  }

  /**
   * Whether a dateline can end here: at a sign or a line's end, or a word or two (واس) before it.
   */
  private static boolean isClosed(Words words, int end) {
    for (int p = end; p <= end + CREDIT; p++) {
      if (p >= words.size() || words.startsLine(p) || words.kind(p) == TokenKind.PUNCTUATION) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(Words words, DatePhrase phrase, @Nullable LocalDate published) {
    Grain grain = phrase.grain();
    if (grain == Grain.DURATION) {
      return phrase.value() != null && !isAge(words, phrase) && !isIn("rates", words, phrase.end());
    }
    if (grain == Grain.HOURS) {
      return phrase.value() != null && isHalfADay(phrase.value());
    }
    return phrase.value() != null || published == null;
  }

  private static boolean isHalfADay(String value) {
    if (!value.startsWith("PT") || !value.endsWith("H")) {
      return false;
    }
    int hours = 0;
    for (int i = 2; i < value.length() - 1; i++) {
      char c = value.charAt(i);
      if (c < '0' || c > '9' || hours > 100_000) {
        return false;
      }
      hours = hours * 10 + c - '0';
    }
    return hours >= HALF_A_DAY;
  }

  /** So many years behind a word of age, or alone in brackets behind a name. */
  private boolean isAge(Words words, DatePhrase phrase) {
    String value = phrase.value();
    if (value == null || !value.endsWith("Y")) {
      return false;
    }
    int p = phrase.first() - 1;
    for (int k = 0; k < AGE && p - k >= 0; k++) {
      if (words.kind(p - k) == TokenKind.PUNCTUATION) {
        break;
      }
      if (isIn("ages", words, p - k) || (k < 2 && isIn("older", words, p - k))) {
        return true;
      }
    }
    return p >= 0
        && words.form(p).equals("(")
        && phrase.end() < words.size()
        && words.form(phrase.end()).equals(")");
  }

  private boolean isIn(String list, Words words, int p) {
    Set<String> forms = lists.get(list);
    return p >= 0 && p < words.size() && forms != null && forms.contains(words.form(p));
  }
}
