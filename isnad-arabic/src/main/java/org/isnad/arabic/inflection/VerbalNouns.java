package org.isnad.arabic.inflection;

import org.isnad.arabic.word.Words;

/**
 * Tells verbal nouns of the derived forms by their shape alone, where no list knows the verb: تصاعد
 * (form 6), تشكيل (2), انسحاب (7), اجتماع (8), استقبال (10), إعلان (4). The shapes are those of any
 * grammar of written Arabic; nouns of persons are not built so.
 */
public final class VerbalNouns {
  private static final char HAMZA_BELOW = '\u0625';

  private VerbalNouns() {}

  /**
   * Whether the token is written in one of these shapes.
   *
   * @param words the tokens
   * @param token which of them
   * @param from how many letters of the folded form are clitics or the article
   */
  public static boolean isShapedSo(Words words, int token, int from) {
    String form = words.form(token);
    int length = form.length() - from;
    if (length < 5) {
      return false;
    }
    char first = form.charAt(from);
    char second = form.charAt(from + 1);
    if (first == 'ت' && length == 5) {
      return form.charAt(from + 2) == 'ا' && second != 'ا' || form.charAt(from + 3) == 'ي';
    }
    if (first != 'ا') {
      return false;
    }
    if (length == 5 && form.charAt(from + 3) == 'ا') {
      // إعلان, but not أنصار or أعضاء
      return words.text().charAt(words.startWithout(token, from)) == HAMZA_BELOW;
    }
    boolean seventhOrEighth =
        length == 6
            && form.charAt(from + 4) == 'ا'
            && (second == 'ن' || form.charAt(from + 2) == 'ت');
    return seventhOrEighth
        || length == 7 && form.startsWith("است", from) && form.charAt(from + 5) == 'ا';
  }
}
