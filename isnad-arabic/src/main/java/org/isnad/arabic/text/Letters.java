package org.isnad.arabic.text;

import java.text.Normalizer;

/**
 * Classes of characters, and the folding that lookups use.
 *
 * <p>Folding takes away what newspapers write in more than one way: vowel signs, tatweel and
 * invisible direction marks are dropped; the hamza on or under alef, on waw and on ya, final ya and
 * ta marbuta are levelled (أ إ آ ٱ → ا, ؤ → و, ئ ى → ي, ة → ه); Persian, Urdu and Kurdish letters
 * become their Arabic neighbours; presentation forms are resolved as in Unicode's compatibility
 * decomposition (NFKC); digits of every script become ASCII, Latin letters lower case. All methods
 * are pure and work on UTF-16 units.
 */
public final class Letters {

  private static final byte SPACE = 0;
  private static final byte ARABIC = 1;
  private static final byte DIGIT = 2;
  private static final byte LATIN = 3;
  private static final byte PUNCTUATION = 4;

  /** Belongs to the word around it but says nothing: vowel signs, tatweel, direction marks. */
  private static final byte SILENT = 5;

  private static final char DROPPED = '\0';

  /** Where NFKC gives several letters (ligatures): an index into {@link #LIGATURES}. */
  private static final char LIGATURE = '\1';

  private static final byte[] CLASS = new byte[0x10000];
  private static final char[] FOLD = new char[0x10000];
  private static final String[] LIGATURES = new String[0x10000 - 0xFB50];

  static {
    for (int i = 0; i < 0x10000; i++) {
      char c = (char) i;
      CLASS[i] = classify(c);
      FOLD[i] = foldOf(c);
    }
    for (int i = 0xFB50; i < 0xFF00; i++) {
      String plain = Normalizer.normalize(String.valueOf((char) i), Normalizer.Form.NFKC);
      if (plain.length() == 1 && plain.charAt(0) != i) {
        FOLD[i] = FOLD[plain.charAt(0)];
        CLASS[i] = CLASS[plain.charAt(0)];
      } else if (plain.length() > 1 && isLetterBlock(i)) {
        StringBuilder folded = new StringBuilder();
        for (int k = 0; k < plain.length(); k++) {
          char f = FOLD[plain.charAt(k)];
          if (f != DROPPED && CLASS[plain.charAt(k)] == ARABIC) {
            folded.append(f);
          }
        }
        CLASS[i] = folded.length() == 0 ? SILENT : ARABIC;
        FOLD[i] = folded.length() == 0 ? DROPPED : LIGATURE;
        LIGATURES[i - 0xFB50] = folded.toString();
      }
    }
  }

  private Letters() {}

  private static boolean isLetterBlock(int c) {
    return c <= 0xFDFF || (c >= 0xFE70 && c <= 0xFEFC);
  }

  private static byte classify(char c) {
    if (c == 'ـ'
        || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670
        || (c >= 0x0610 && c <= 0x061A)
        || (c >= 0x06D6 && c <= 0x06DC)
        || (c >= 0x06DF && c <= 0x06E8)
        || (c >= 0x06EA && c <= 0x06ED)
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || c == 0x00AD
        || (c >= 0xFE00 && c <= 0xFE0F)) {
      return SILENT;
    }
    if (c == ' '
        || c == 0x00A0
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)) {
      return SPACE;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if ((c >= 0x0620 && c <= 0x064A)
        || (c >= 0x066E && c <= 0x06D3)
        || c == 0x06D5
        || (c >= 0x06EE && c <= 0x06FF && Character.isLetter(c))
        || (c >= 0x0750 && c <= 0x077F)
        || (c >= 0x08A0 && c <= 0x08C7)) {
      return ARABIC;
    }
    if (Character.isLetter(c) || Character.isSurrogate(c)) {
      return LATIN;
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return SILENT;
    }
    return PUNCTUATION;
  }

  private static char foldOf(char c) {
    if (classify(c) == SILENT) {
      return DROPPED;
    }
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ':
        return 'ا';
      case 'ؤ', 'ۆ', 'ۇ', 'ۈ', 'ۋ', 'ٶ':
        return 'و';
      case 'ى', 'ئ', 'ی', 'ې', 'ێ', 'ے', 'ۓ', 'ؽ', 'ؾ', 'ؿ':
        return 'ي';
      case 'ة', 'ۀ', 'ہ', 'ھ', 'ە', 'ۃ', 'ۂ':
        return 'ه';
      case 'ک', 'ڪ', 'گ', 'ڭ':
        return 'ك';
      case 'پ':
        return 'ب';
      case 'چ', 'ژ':
        return 'ج';
      case 'ڤ', 'ڥ':
        return 'ف';
      default:
        return Character.toLowerCase(c);
    }
  }

  /** Whether the character is a letter of the Arabic script (vowel signs and tatweel are not). */
  public static boolean isArabic(char c) {
    return CLASS[c] == ARABIC;
  }

  /** Whether the character is a digit of any script. */
  public static boolean isDigit(char c) {
    return CLASS[c] == DIGIT;
  }

  /** Whether the character parts words and says nothing: white space and controls. */
  public static boolean isSpace(char c) {
    return CLASS[c] == SPACE;
  }

  /** Whether the character is neither letter, digit, space nor silent mark. */
  public static boolean isPunctuation(char c) {
    return CLASS[c] == PUNCTUATION;
  }

  /** Whether the character is a vowel sign, tatweel or direction mark, which folding drops. */
  public static boolean isSilent(char c) {
    return CLASS[c] == SILENT;
  }

  /**
   * Whether the character is a letter of another script (or half of a character outside the BMP).
   */
  public static boolean isForeign(char c) {
    return CLASS[c] == LATIN;
  }

  /**
   * How many letters the character folds to: none for a silent mark, several for a ligature ({@code
   * ﷲ}), one for all others.
   */
  public static int folded(char c) {
    char f = FOLD[c];
    return f == DROPPED ? 0 : f == LIGATURE ? LIGATURES[c - 0xFB50].length() : 1;
  }

  /**
   * The folded form of {@code text[start, end)}.
   *
   * @param text any text
   * @param start first UTF-16 unit
   * @param end one past the last unit
   * @return the folded form; empty when every character is silent
   */
  public static String fold(CharSequence text, int start, int end) {
    char[] out = new char[end - start];
    int n = 0;
    for (int i = start; i < end; i++) {
      char f = FOLD[text.charAt(i)];
      if (f == DROPPED) {
        continue;
      }
      if (f == LIGATURE) {
        String letters = LIGATURES[text.charAt(i) - 0xFB50];
        char[] longer = new char[out.length + letters.length()];
        System.arraycopy(out, 0, longer, 0, n);
        out = longer;
        for (int k = 0; k < letters.length(); k++) {
          out[n++] = letters.charAt(k);
        }
        continue;
      }
      out[n++] = f;
    }
    return new String(out, 0, n);
  }

  /** The folded form of a whole text. See {@link #fold(CharSequence, int, int)}. */
  public static String fold(CharSequence text) {
    return fold(text, 0, text.length());
  }
}
