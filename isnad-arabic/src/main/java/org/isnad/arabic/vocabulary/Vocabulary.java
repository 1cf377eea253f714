package org.isnad.arabic.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * How often words stand in newspapers, and how surely a string is a stem: a word that also stands
 * with other clitics.
 *
 * <p>Words are looked up as printed: the seat of hamza and vowel signs do not matter, ة and ى do.
 * An entry is either a word that was counted or a stem that was seen only with clitics. Lookups
 * make no objects; instances are immutable and may be shared between threads.
 */
public final class Vocabulary {
  private static final int MOST_EVIDENCE = 240;

  /** Clitics in which a stem may be seen; the alif of the article is lost behind ل. */
  private static final String[] BEFORE = {"ال", "و", "وال", "ب", "بال", "ل", "ف", "ك", "س", "لل"};

  private static final String[] BEHIND = {"ه", "ها", "هم", "نا", "هما"};

  /** More than the shipped file needs, so that loading does not copy. */
  private static final int EXPECTED = 1 << 18;

  private final WordTable words = new WordTable(EXPECTED);
  private byte[] levels = new byte[EXPECTED];
  private short[] evidence = new short[EXPECTED];

  private Vocabulary() {}

  private static final class Shipped {
    private static final Vocabulary INSTANCE = load();

    private static Vocabulary load() {
      try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.gz")) {
        if (in == null) {
          throw new IllegalStateException("missing from the program: vocabulary.gz");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The vocabulary that comes with the program, counted in 20,329 articles of 14 outlets of July
   * and August 2015 (the raw text of the SaudiNewsNet collection); words seen once are left out.
   */
  public static Vocabulary shipped() {
    return Shipped.INSTANCE;
  }

  /**
   * Reads what {@link WordCounts#write} wrote.
   *
   * @param in not closed
   * @throws IOException when reading fails or a line is not a word and a level
   */
  public static Vocabulary read(InputStream in) throws IOException {
    String text =
        new String(new GZIPInputStream(in, 1 << 16).readAllBytes(), StandardCharsets.UTF_8);
    Vocabulary vocabulary = new Vocabulary();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      char first = text.charAt(at);
      if (first != '%' && first != '#') {
        int tab = end - 2;
        while (tab > at && text.charAt(tab) != '\t') {
          tab--;
        }
        if (tab <= at) {
          throw new IOException("no word and level: «" + text.substring(at, end) + "»");
        }
        int level = 0;
        for (int i = tab + 1; i < end; i++) {
          level = level * 10 + text.charAt(i) - '0';
        }
        int entry = vocabulary.entry(text, at, tab, WordTable.NONE, WordTable.NONE);
        vocabulary.levels[entry] = (byte) level;
        vocabulary.weigh(text.substring(at, tab), level);
      }
      at = end + 1;
    }
    return vocabulary;
  }

  /** Twice the base-2 logarithm of a count, rounded, plus 1. */
  static int levelOf(int count) {
    return (int) Math.round(2 * Math.log(count) / Math.log(2)) + 1;
  }

  /** Hands a word's level on to the stems that it may contain. */
  private void weigh(String word, int level) {
    int length = word.length();
    support(word, 0, length, WordTable.NONE, WordTable.NONE, level);
    for (String before : BEFORE) {
      int n = before.length();
      if (length - n >= 2 && word.startsWith(before)) {
        support(word, n, length, WordTable.NONE, WordTable.NONE, level);
      }
    }
    if (length >= 4 && word.startsWith("لل")) {
      support(word, 1, length, 'ا', WordTable.NONE, level);
    }
    for (String behind : BEHIND) {
      int n = length - behind.length();
      if (n < 2 || !word.endsWith(behind)) {
        continue;
      }
      support(word, 0, n, WordTable.NONE, WordTable.NONE, level);
      switch (word.charAt(n - 1)) {
        case 'ت' -> support(word, 0, n - 1, WordTable.NONE, 'ة', level);
        case 'ا' -> support(word, 0, n - 1, WordTable.NONE, 'ى', level);
        case 'و' -> support(word, 0, n, WordTable.NONE, 'ا', level);
        default -> {}
      }
    }
  }

  private void support(String word, int from, int to, char first, char last, int level) {
    int entry = entry(word, from, to, first, last);
    evidence[entry] = (short) Math.min(MOST_EVIDENCE, evidence[entry] + level);
  }

  private int entry(String text, int from, int to, char first, char last) {
    int entry = words.add(text, from, to, first, last);
    if (entry >= levels.length) {
      levels = Arrays.copyOf(levels, levels.length * 2);
      evidence = Arrays.copyOf(evidence, evidence.length * 2);
    }
    return entry;
  }

  /**
   * The entry of a word.
   *
   * @param text any text; silent marks within the word hide it, see {@link #spelling}
   * @param from first letter of the word
   * @param to one past its last letter
   * @return a number for {@link #level} and {@link #evidence}; negative when the word is unknown
   */
  public int find(CharSequence text, int from, int to) {
    return words.find(text, from, to);
  }

  /**
   * The entry of a word with a letter more at either end.
   *
   * @param first the letter before; {@link WordTable#NONE} for none
   * @param last the letter behind; {@link WordTable#NONE} for none
   */
  public int find(CharSequence text, int from, int to, char first, char last) {
    return words.find(text, from, to, first, last);
  }

  /** The spelling under which a word is kept: without silent marks, letters folded but ة and ى. */
  public static String spelling(CharSequence text, int from, int to) {
    return Spellings.of(text, from, to);
  }

  /** How many words and stems there are. */
  public int size() {
    return words.size();
  }

  /**
   * Twice the base-2 logarithm of how often a word was counted, plus 1; 0 when it was seen only as
   * a stem or is unknown.
   */
  public int level(CharSequence word) {
    return level(find(word, 0, word.length()));
  }

  /** The level of an entry, see {@link #level(CharSequence)}. */
  public int level(int entry) {
    return entry < 0 ? 0 : levels[entry];
  }

  /** The sum of the levels of all words that are this stem with clitics or alone, at most 240. */
  public int evidence(int entry) {
    return entry < 0 ? 0 : evidence[entry];
  }
}
