package org.isnad.arabic.vocabulary;

import java.util.Arrays;

/** Counts become a vocabulary: every word speaks for the stems that it may contain. */
final class Weighing {
  private static final int MOST_EVIDENCE = 240;

  /** Clitics in which a stem may be seen; the alif of the article is lost behind ل. */
  private static final String[] BEFORE = {"ال", "و", "وال", "ب", "بال", "ل", "ف", "ك", "س", "لل"};

  private static final String[] BEHIND = {"ه", "ها", "هم", "نا", "هما"};

  private final WordTable words = new WordTable(1 << 16);
  private byte[] levels = new byte[1 << 16];
  private short[] evidence = new short[1 << 16];

  void add(String word, int count) {
    int level = Vocabulary.ofCount(count);
    int entry = entry(word, 0, word.length(), WordTable.NONE, WordTable.NONE);
    levels[entry] = (byte) level;
    weigh(word, level);
  }

  Vocabulary vocabulary() {
    return new Vocabulary(words, levels, evidence);
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
}
