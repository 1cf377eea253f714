package org.isnad.arabic.vocabulary;

import org.isnad.arabic.text.Letters;

/**
 * The spelling under which the vocabulary keeps words: folded as in {@link Letters}, but with ة and
 * ى kept apart from ه and ي, because they tell a feminine noun from a pronoun ({@code قائدة}, a
 * woman who leads, {@code قائده}, his leader).
 */
final class Spellings {
  private static final char[] KEPT = new char[0x10000];

  static {
    for (int i = 0x600; i < 0x700; i++) {
      KEPT[i] = kept((char) i);
    }
    for (int i = 0xFB50; i < 0xFF00; i++) {
      KEPT[i] = kept((char) i);
    }
  }

  private Spellings() {}

  private static char kept(char c) {
    if (c == 'ة' || c == 'ى') {
      return c;
    }
    if (!Letters.isArabic(c)) {
      return 0;
    }
    String folded = Letters.fold(String.valueOf(c));
    return folded.length() == 1 ? folded.charAt(0) : 0;
  }

  /** The kept form of one letter; 0 for what is no letter or stands for several. */
  static char of(char c) {
    return KEPT[c];
  }

  /** The kept form of a word: silent marks are dropped. */
  static String of(CharSequence text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char kept = KEPT[text.charAt(i)];
      if (kept != 0) {
        out.append(kept);
      } else if (!Letters.isSilent(text.charAt(i))) {
        out.append(Letters.fold(text, i, i + 1));
      }
    }
    return out.toString();
  }
}
