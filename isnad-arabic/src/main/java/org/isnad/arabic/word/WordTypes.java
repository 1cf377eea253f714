package org.isnad.arabic.word;

import java.util.Arrays;
import java.util.function.Function;
import org.isnad.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The words that one reader has met, each once, with what was looked up about them. News says much
 * with few words: of a hundred tokens over ninety are of types that an earlier article had, and for
 * them every look-up by letters is one load from an array.
 *
 * <p>The table is bounded and never grows: a set of {@value #WAYS} types for each hash, of which a
 * newcomer takes the last place and every hit moves one place forward, so that the common words
 * stay. What is forgotten is looked up again; since a look-up is a pure function of the word, what
 * the table holds changes the time that reading takes and nothing else.
 *
 * <p>Safe for any number of threads, without locks: types are immutable but for what {@link
 * WordMemo memos} write, and threads that race for a place at most forget a type.
 */
public final class WordTypes {
  private static final int WAYS = 4;

  /** Longer words are rare and never kept, so that the table is bounded in bytes as well. */
  private static final int LONGEST = 32;

  private final @Nullable WordType[] slots;

  /** The hash of the type in each slot: of those of a set mostly one is looked at. */
  private final int[] hashes;

  private final int mask;
  private int memos = WordMemo.OF_THE_LANGUAGE;

  /**
   * An empty table.
   *
   * @param capacity how many types are kept at most; a power of two of at least {@value #WAYS}, or
   *     0 to keep none
   */
  public WordTypes(int capacity) {
    if (capacity != 0 && (capacity < WAYS || Integer.bitCount(capacity) != 1)) {
      throw new IllegalArgumentException("no power of two of at least " + WAYS + ": " + capacity);
    }
    this.slots = new WordType[capacity];
    this.hashes = new int[capacity];
    this.mask = capacity - WAYS;
  }

  /**
   * A memo of a function of words. All memos are made before the first text is read.
   *
   * @param function pure: its result depends on the word alone; immutable results, never null
   * @param <T> what it gives
   */
  public synchronized <T> WordMemo<T> remember(Function<WordType, T> function) {
    return new WordMemo<>(this, memos++, function);
  }

  /** The type of the token {@code text[start, end)}. */
  WordType of(char[] text, int start, int end, TokenKind kind) {
    if (end - start > LONGEST || slots.length == 0) {
      return make(text, start, end, kind, 0);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int first = (hash ^ hash >>> 15) * WAYS & mask;
    int place = first + WAYS - 1;
    for (int slot = first; slot < first + WAYS; slot++) {
      WordType here = slots[slot];
      if (here == null) {
        place = slot;
        break;
      }
      if (hashes[slot] == hash && here.is(hash, text, start, end, kind)) {
        if (slot > first) {
          put(slot, slots[slot - 1], hashes[slot - 1]);
          put(slot - 1, here, hash);
        }
        return here;
      }
    }
    WordType type = make(text, start, end, kind, hash);
    put(place, type, hash);
    return type;
  }

  private void put(int slot, @Nullable WordType type, int hash) {
    slots[slot] = type;
    hashes[slot] = hash;
  }

  private WordType make(char[] text, int start, int end, TokenKind kind, int hash) {
    char[] letters = Arrays.copyOfRange(text, start, end);
    return new WordType(letters, Letters.fold(new String(letters)), kind, hash, this, memos);
  }

  /** A type whose form is not the folded letters, as that of a rejoined word; it is not kept. */
  WordType of(String printed, String form, TokenKind kind) {
    return new WordType(printed.toCharArray(), form, kind, 0, this, memos);
  }
}
