package org.isnad.evaluation.gold;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How alike two names are. For comparing what a text never names, in scoring only. */
final class Names {
  private Names() {}

  /**
   * Words shared, of the words of both names, without hamza, final ta marbuta, vowel signs and the
   * article: 0 to 1, and 0 where either has no word.
   */
  static double likeness(@Nullable String a, @Nullable String b) {
    Set<String> mine = words(a);
    Set<String> theirs = words(b);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return 0.0;
    }
    Set<String> shared = new HashSet<>(mine);
    shared.retainAll(theirs);
    return (double) shared.size() / (mine.size() + theirs.size() - shared.size());
  }

  private static Set<String> words(@Nullable String name) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    int length = name == null ? 0 : name.length();
    for (int i = 0; i <= length; i++) {
      char c = name == null || i == length ? ' ' : name.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u0085') {
        if (c < '\u064b' || c > '\u0652') {
          word.append(fold(c));
        }
      } else if (word.length() > 0) {
        words.add(withoutArticle(word.toString()));
        word.setLength(0);
      }
    }
    return words;
  }

  private static String withoutArticle(String word) {
    return word.startsWith("ال") && word.codePointCount(0, word.length()) > 3
        ? word.substring(2)
        : word;
  }

  private static char fold(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      default -> c;
    };
  }
}
