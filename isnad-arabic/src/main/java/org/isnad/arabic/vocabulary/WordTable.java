package org.isnad.arabic.vocabulary;

import java.util.Arrays;

/**
 * Numbers words from 0, and finds them again in a text without making objects. Words are kept in
 * the spelling of {@link Vocabulary}. Once filled, a table may be shared between threads.
 */
public final class WordTable {
  /** Stands for no letter where one may be added to what is looked up. */
  public static final char NONE = 0;

  private char[] letters;
  private int[] starts;
  private int[] slots;

  /** For each slot a few bits of its word's hash, so that few others are compared with it. */
  private byte[] tags;

  private int size;

  /**
   * An empty table.
   *
   * @param expected about how many words it will hold
   */
  public WordTable(int expected) {
    letters = new char[Math.max(16, expected * 8)];
    starts = new int[Math.max(16, expected + 2)];
    slots = new int[Integer.highestOneBit(Math.max(16, expected)) * 4];
    tags = new byte[slots.length];
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The word of a number, as it is kept. */
  public String word(int number) {
    return new String(letters, starts[number], starts[number + 1] - starts[number]);
  }

  /** The number of a word, which is added when it is new. */
  public int add(CharSequence word) {
    return add(word, 0, word.length(), NONE, NONE);
  }

  int add(CharSequence text, int from, int to, char first, char last) {
    int found = find(text, from, to, first, last);
    if (found >= 0) {
      return found;
    }
    int length = to - from + (first == NONE ? 0 : 1) + (last == NONE ? 0 : 1);
    int at = starts[size];
    if (at + length > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    if (first != NONE) {
      letters[at++] = first;
    }
    for (int i = from; i < to; i++) {
      letters[at++] = Spellings.of(text.charAt(i));
    }
    if (last != NONE) {
      letters[at++] = last;
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    int hash = 0;
    for (int i = starts[size]; i < at; i++) {
      hash = 31 * hash + letters[i];
    }
    tags[-found - 1] = tag(hash);
    slots[-found - 1] = ++size;
    starts[size] = at;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    tags = new byte[slots.length];
    int mask = slots.length - 1;
    for (int word = 0; word < size; word++) {
      int hash = 0;
      for (int i = starts[word]; i < starts[word + 1]; i++) {
        hash = 31 * hash + letters[i];
      }
      int at = spread(hash) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = word + 1;
      tags[at] = tag(hash);
    }
  }

  /** Never 0; of bits that do not choose the slot. */
  private static byte tag(int hash) {
    return (byte) (hash >>> 24 | 1);
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  /**
   * The number of the word {@code text[from, to)}; negative when it is unknown.
   *
   * @param text any text; silent marks within the word hide it
   */
  public int find(CharSequence text, int from, int to) {
    return find(text, from, to, NONE, NONE);
  }

  /**
   * The number of a word that is {@code text[from, to)} with a letter more at either end; negative
   * when it is unknown.
   *
   * @param first the letter before; {@link #NONE} for none
   * @param last the letter behind; {@link #NONE} for none
   */
  public int find(CharSequence text, int from, int to, char first, char last) {
    int hash = first;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + Spellings.of(text.charAt(i));
    }
    int length = to - from + (first == NONE ? 0 : 1);
    if (last != NONE) {
      hash = 31 * hash + last;
      length++;
    }
    int mask = slots.length - 1;
    byte tag = tag(hash);
    for (int at = spread(hash) & mask; ; at = (at + 1) & mask) {
      if (tags[at] == 0) {
        return -at - 1;
      }
      if (tags[at] != tag) {
        continue;
      }
      int word = slots[at] - 1;
      int start = starts[word];
      if (starts[word + 1] - start == length && same(text, from, to, start, first, last)) {
        return word;
      }
    }
  }

  private boolean same(CharSequence text, int from, int to, int start, char first, char last) {
    int k = start;
    if (first != NONE && letters[k++] != first) {
      return false;
    }
    for (int i = from; i < to; i++, k++) {
      if (letters[k] != Spellings.of(text.charAt(i))) {
        return false;
      }
    }
    return last == NONE || letters[k] == last;
  }
}
