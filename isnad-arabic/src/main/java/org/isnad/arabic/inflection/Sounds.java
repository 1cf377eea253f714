package org.isnad.arabic.inflection;

/**
 * Words as they sound, in a notation that keeps what the script leaves out.
 *
 * <p>Consonants stand as themselves, every hamza as ء and a doubled consonant twice; {@code a i u}
 * are the short and {@code A I U} the long vowels; {@code Y} is a long a that is written ى at the
 * end of a word; ا is the alif that only carries a word's first vowel; {@code +} is the mute alif
 * behind a plural waw; ة is itself. {@code W} and {@code J} are a last radical w or y that has
 * still to be contracted with what follows.
 */
final class Sounds {
  private Sounds() {}

  static boolean isVowel(char c) {
    return isShort(c) || c == 'A' || c == 'I' || c == 'U' || c == 'Y';
  }

  static boolean isShort(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }

  static boolean isConsonant(char c) {
    return c >= 'ء' && c != 'ا' && c != 'ة';
  }

  private static boolean isWeak(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return last == 'W' || last == 'J';
  }

  private static boolean begins(String suffix, char vowel) {
    return !suffix.isEmpty() && suffix.charAt(0) == vowel;
  }

  /** A verb's stem with a personal ending; {@code ""} is the ending of the jussive. */
  static String conjugate(String stem, String ending) {
    if (!isWeak(stem)) {
      return settle(stem + ending);
    }
    int n = stem.length();
    boolean w = stem.charAt(n - 1) == 'W';
    char before = stem.charAt(n - 2);
    String base = stem.substring(0, n - 2);
    String glide = w ? "و" : "ي";
    String contracted;
    if (ending.isEmpty()) {
      contracted = before + "";
    } else if (begins(ending, 'U')) {
      contracted = before == 'a' ? "aو" + ending.substring(1) : ending;
    } else if (begins(ending, 'I')) {
      contracted = before == 'a' ? "aي" + ending.substring(1) : "I" + ending.substring(1);
    } else if (begins(ending, 'A')) {
      contracted = before + glide + ending;
    } else if (ending.equals("a") || ending.equals("u")) {
      if (before == 'a') {
        contracted = w ? "A" : "Y";
      } else {
        String lengthened = before == 'i' ? "I" : "U";
        contracted = ending.equals("a") ? before + glide + ending : lengthened;
      }
    } else if (begins(ending, 'a')) {
      contracted = before == 'a' ? ending : before + glide + ending;
    } else if (before == 'a') {
      contracted = "a" + glide + ending;
    } else {
      contracted = (before == 'i' ? "I" : "U") + ending;
    }
    return settle(base + contracted);
  }

  /** A participle's stem with an ending of case, gender or number; {@code ""} is the definite. */
  static String decline(String stem, String ending) {
    if (!isWeak(stem)) {
      return settle(stem + ending);
    }
    int n = stem.length();
    boolean w = stem.charAt(n - 1) == 'W';
    char before = stem.charAt(n - 2);
    String base = stem.substring(0, n - 2);
    if (before == 'U') {
      return settle(base + (w ? "uوو" : "iيي") + ending);
    }
    if (before == 'A') {
      return settle(base + "Aء" + ending);
    }
    String contracted;
    if (before == 'a') {
      if (ending.isEmpty()) {
        contracted = "Y";
      } else if (ending.startsWith("aة")) {
        contracted = "Aة";
      } else if (ending.startsWith("at")) {
        contracted = "A" + ending.substring(1);
      } else if (begins(ending, 'U')) {
        contracted = "aو" + ending.substring(1);
      } else if (begins(ending, 'I')) {
        contracted = "aي" + ending.substring(1);
      } else {
        contracted = "aي" + ending;
      }
    } else if (ending.isEmpty()) {
      contracted = "I";
    } else if (begins(ending, 'U') || begins(ending, 'I')) {
      contracted = ending;
    } else {
      contracted = "iي" + ending;
    }
    return settle(base + contracted);
  }

  /**
   * Settles what sounds do to each other: a hamza that closes a syllable opened by a hamza becomes
   * length (ʾaʾ → ʾā), and a glide behind a short vowel that it does not match becomes length (iw →
   * ī, uy → ū).
   */
  private static String settle(String sounds) {
    int n = sounds.length();
    StringBuilder out = null;
    for (int i = 1; i + 1 < n; i++) {
      char before = sounds.charAt(i - 1);
      char c = sounds.charAt(i);
      char after = sounds.charAt(i + 1);
      boolean closes = isConsonant(after) && after != c;
      char length = 0;
      if (closes && c == 'ء' && isShort(before) && i >= 2 && sounds.charAt(i - 2) == 'ء') {
        length = Character.toUpperCase(before);
      } else if (closes && c == 'و' && before == 'i') {
        length = 'I';
      } else if (closes && c == 'ي' && before == 'u') {
        length = 'U';
      }
      if (length != 0) {
        if (out == null) {
          out = new StringBuilder(sounds);
        }
        // The short vowel and the consonant become one long vowel; '0' marks the emptied place.
        out.setCharAt(i - 1, '0');
        out.setCharAt(i, length);
      }
    }
    if (out == null) {
      return sounds;
    }
    StringBuilder kept = new StringBuilder(n);
    for (int i = 0; i < n; i++) {
      if (out.charAt(i) != '0') {
        kept.append(out.charAt(i));
      }
    }
    return kept.toString();
  }
}
