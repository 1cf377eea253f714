package org.isnad.story.framing;

import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;

/** What stands beside what in a sentence. */
final class Beside {
  /** So many tokens lie at most between two that stand beside each other. */
  private static final int REACH = 1;

  private static final String ARTICLE = "ال";

  private Beside() {}

  /**
   * Whether hardly a word, and no punctuation, lies between a token and a stretch, or it stands in
   * it.
   *
   * @param from where the stretch begins, in UTF-16 units
   * @param to where it ends
   */
  static boolean isNear(Words words, int token, int from, int to) {
    if (isIn(words, token, from, to)) {
      return true;
    }
    int between = 0;
    int step = words.start(token) < from ? 1 : -1;
    for (int i = token + step; i >= 0 && i < words.size(); i += step) {
      if (isIn(words, i, from, to)) {
        return true;
      }
      if (words.kind(i) == TokenKind.PUNCTUATION || ++between > REACH) {
        return false;
      }
    }
    return false;
  }

  /** Whether a token, or what follows its first letters, stands in a stretch. */
  static boolean isIn(Words words, int token, int from, int to) {
    return words.end(token) > from && words.start(token) < to;
  }

  /** A folded word without و and the article. */
  static String bare(String form) {
    int start = form.length() > 3 && form.charAt(0) == 'و' ? 1 : 0;
    return form.startsWith(ARTICLE, start) && form.length() - start > 4
        ? form.substring(start + 2)
        : form.substring(start);
  }
}
