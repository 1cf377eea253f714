package org.isnad.reader.syntax;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;

/**
 * Which quotation mark opens and which closes, and which belong together. Marks that look the same
 * on both sides are told apart by what stands open and by the spaces round them; reversed ones
 * (»…«) too. A paragraph ends every quotation.
 */
final class Quotations {
  private static final int NONE = -2;
  private static final int UNPAIRED = -1;

  /** For an opening mark its closing mark, UNPAIRED without one; NONE for all other tokens. */
  private final int[] closeOf;

  /** For a closing mark its opening mark, UNPAIRED without one; NONE for all other tokens. */
  private final int[] openOf;

  /** The opening mark of the innermost whole quotation that holds a token, or UNPAIRED. */
  private final int[] around;

  private final Words words;

  Quotations(Words words) {
    this.words = words;
    this.closeOf = new int[words.size()];
    this.openOf = new int[words.size()];
    Arrays.fill(closeOf, NONE);
    Arrays.fill(openOf, NONE);
    pair();
    this.around = new int[words.size()];
    surround();
  }

  private void surround() {
    for (int i = 0; i < around.length; i++) {
      if (i == 0 || words.startsLine(i)) {
        around[i] = UNPAIRED;
      } else if (closeOf[i - 1] > i) {
        around[i] = i - 1;
      } else {
        int outer = openOf[i - 1] >= 0 ? around[openOf[i - 1]] : around[i - 1];
        // A closing mark does not stand inside its own quotation.
        around[i] = outer >= 0 && closeOf[outer] == i ? around[outer] : outer;
      }
    }
  }

  private void pair() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.startsLine(i)) {
        open.clear();
      }
      if (!isMark(i)) {
        continue;
      }
      if (closes(i, open)) {
        int partner = open.isEmpty() ? UNPAIRED : open.pop();
        openOf[i] = partner;
        if (partner >= 0) {
          closeOf[partner] = i;
        }
      } else {
        closeOf[i] = UNPAIRED;
        open.push(i);
      }
    }
  }

  private boolean isMark(int i) {
    return words.kind(i) == TokenKind.PUNCTUATION && side(words.form(i).charAt(0)) != 0;
  }

  /** '<' for a mark that mostly opens, '>' for one that mostly closes, '=' for either, or 0. */
  private static char side(char c) {
    return switch (c) {
      case '«', '“', '‹', '„' -> '<';
      case '»', '”', '›' -> '>';
      case '"', '‟', '″' -> '=';
      default -> 0;
    };
  }

  private boolean closes(int i, Deque<Integer> open) {
    char side = side(words.form(i).charAt(0));
    boolean behindSpace = i == 0 || words.startsLine(i) || !words.touchesPrevious(i);
    boolean beforeSpace =
        i + 1 >= words.size() || words.startsLine(i + 1) || !words.touchesPrevious(i + 1);
    boolean isReversed = !open.isEmpty() && side(words.form(open.peek()).charAt(0)) == '>';
    if (side == '<') {
      return isReversed && !behindSpace;
    }
    if (open.isEmpty()) {
      boolean apart = behindSpace || isProclitic(i - 1);
      return side == '>' ? !apart || beforeSpace : !behindSpace && beforeSpace;
    }
    return !(behindSpace && !beforeSpace);
  }

  /** بـ”الأنشطة”: a letter that is written onto the word in quotation marks. */
  private boolean isProclitic(int i) {
    return words.kind(i) == TokenKind.ARABIC && words.form(i).length() == 1;
  }

  boolean opens(int i) {
    return i >= 0 && i < closeOf.length && closeOf[i] != NONE;
  }

  /** The mark that closes what token {@code i} opens, or -1. */
  int closing(int i) {
    return opens(i) ? closeOf[i] : UNPAIRED;
  }

  /** The opening mark of the innermost quotation that holds token {@code i}, or -1. */
  int around(int i) {
    return around[i];
  }
}
