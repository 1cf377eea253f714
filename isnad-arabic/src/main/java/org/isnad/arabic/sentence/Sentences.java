package org.isnad.arabic.sentence;

import java.util.Arrays;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;

/**
 * The sentences of a text, as ranges of tokens. A sentence ends at a full stop, question or
 * exclamation mark (with the closing quotation marks and brackets behind it) and at the end of a
 * line, unless the text is hard-wrapped there (see {@link Words#startsLine}). A full stop behind a
 * single letter (أ.ف.ب) or between the names of letters (سي.إن.إن) ends nothing. A thousand tokens
 * without an end are cut there, so that what walks through a sentence has an end too.
 */
public final class Sentences {
  /** The longest sentence, in tokens. */
  private static final int LONGEST = 1000;

  /** Letters of acronyms are written by their names: بي, سي, إن, إف. */
  private static final int LONGEST_LETTER_NAME = 2;

  private static final String PROCLITICS = "وفبلك";

  private final int[] starts;
  private final int count;
  private final int tokens;

  /** The sentence of each token: later stages ask for it at every step. */
  private final int[] of;

  private Sentences(int[] starts, int count, int tokens) {
    this.starts = starts;
    this.count = count;
    this.tokens = tokens;
    this.of = new int[tokens];
    for (int s = 0; s < count; s++) {
      Arrays.fill(of, starts[s], to(s), s);
    }
  }

  /** The sentences of these words. */
  public static Sentences of(Words words) {
    int[] starts = new int[words.size() / 8 + 8];
    int count = 0;
    boolean open = false;
    int size = words.size();
    for (int i = 0; i < size; i++) {
      if (open && (words.startsLine(i) || i - starts[count - 1] >= LONGEST)) {
        open = false;
      }
      if (!open) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i;
        open = true;
      }
      if (ends(words, i)) {
        while (i + 1 < size && closes(words, i + 1) && !words.startsLine(i + 1)) {
          i++;
        }
        open = false;
      }
    }
    return new Sentences(starts, count, size);
  }

  private static boolean ends(Words words, int i) {
    if (words.kind(i) != TokenKind.PUNCTUATION) {
      return false;
    }
    switch (words.form(i).charAt(0)) {
      case '!', '?', '؟', '…', '۔':
        return true;
      case '.':
        return !(i > 0
            && words.touchesPrevious(i)
            && words.kind(i - 1) == TokenKind.ARABIC
            && (words.form(i - 1).length() == 1
                || isLetterName(words, i - 1, true)
                    && words.touchesPrevious(i + 1)
                    && isLetterName(words, i + 1, false)));
      default:
        return false;
    }
  }

  private static boolean isLetterName(Words words, int i, boolean first) {
    String form = words.form(i);
    int from = 0;
    while (first
        && form.length() - from > LONGEST_LETTER_NAME
        && PROCLITICS.indexOf(form.charAt(from)) >= 0) {
      from++;
    }
    return words.kind(i) == TokenKind.ARABIC && form.length() - from <= LONGEST_LETTER_NAME;
  }

  private static boolean closes(Words words, int i) {
    if (words.kind(i) != TokenKind.PUNCTUATION) {
      return false;
    }
    char c = words.form(i).charAt(0);
    return switch (c) {
      case '.', '!', '?', '؟', '»', '”', ')', ']', '…', '’', '›', '}' -> true;
      case '"', '\'' -> words.touchesPrevious(i);
      default -> false;
    };
  }

  /** How many sentences there are. */
  public int size() {
    return count;
  }

  /** First token of sentence {@code s}. */
  public int from(int s) {
    return starts[s];
  }

  /** One past the last token of sentence {@code s}. */
  public int to(int s) {
    return s + 1 < count ? starts[s + 1] : tokens;
  }

  /** Whether a sentence begins with token {@code i}. */
  public boolean startsAt(int i) {
    return i >= 0 && i < tokens && starts[of[i]] == i;
  }

  /**
   * The sentence that token {@code i} stands in; -1 before the text, and the last one behind it.
   */
  public int of(int i) {
    return i < 0 ? -1 : i < tokens ? of[i] : count - 1;
  }
}
