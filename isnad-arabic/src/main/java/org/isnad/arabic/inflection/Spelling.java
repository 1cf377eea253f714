package org.isnad.arabic.inflection;

/** Writes {@link Sounds} in Arabic script by the rules of spelling, the seat of hamza above all. */
final class Spelling {
  /** The rule of most schools: يقرؤون, جاؤوا, مسؤول. */
  static final int SCHOOL = 0;

  /** What many newspapers write before a long u: يقرأون, جاءوا, مسئول. */
  static final int PRESS = 1;

  /** The older way: يقرءون. */
  static final int OLD = 2;

  private Spelling() {}

  /** Whether the three habits may write these sounds in more than one way. */
  static boolean varies(String sounds) {
    return sounds.contains("ءU");
  }

  /** Whether the end of a word may be spelt otherwise before a pronoun. */
  static boolean endChanges(String sounds) {
    int n = sounds.length();
    char last = sounds.charAt(n - 1);
    return last == 'Y'
        || last == '+'
        || last == 'ة'
        || last == 'ء'
        || (n > 1 && sounds.charAt(n - 2) == 'ء');
  }

  /**
   * The spelling, with hamza, ة and ى.
   *
   * @param sounds a word
   * @param bound whether a pronoun follows, so that the end is not final
   * @param habit how a hamza before a long u is seated
   */
  static String write(String sounds, boolean bound, int habit) {
    int n = sounds.length();
    if (bound && n > 0 && sounds.charAt(n - 1) == 'Y') {
      return write(sounds.substring(0, n - 1) + "A", true, habit);
    }
    StringBuilder out = new StringBuilder(n);
    for (int i = 0; i < n; i++) {
      char c = sounds.charAt(i);
      switch (c) {
        case 'a', 'i', 'u' -> {}
        case 'A' -> out.append('ا');
        case 'I' -> out.append('ي');
        case 'U' -> out.append('و');
        case 'Y' -> {
          boolean maqsura = i == n - 1 && !endsWith(out, 'ي');
          out.append(maqsura ? 'ى' : 'ا');
        }
        case '+' -> {
          if (!bound) {
            out.append('ا');
          }
        }
        case 'ة' -> out.append(bound ? 'ت' : 'ة');
        case 'ء' -> {
          if (i + 1 < n && sounds.charAt(i + 1) == 'ء') {
            continue;
          }
          char seat = seat(sounds, i, bound, habit);
          out.append(seat);
          if (seat == 'آ') {
            i++;
          }
        }
        default -> {
          if (i + 1 == n || sounds.charAt(i + 1) != c) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static boolean endsWith(StringBuilder out, char c) {
    return out.length() > 0 && out.charAt(out.length() - 1) == c;
  }

  private static char seat(String sounds, int at, boolean bound, int habit) {
    int n = sounds.length();
    char own = at + 1 < n ? sounds.charAt(at + 1) : 0;
    int behind = at - 1;
    if (behind >= 0 && sounds.charAt(behind) == 'ء') {
      behind--;
    }
    if (behind < 0) {
      if (own == 'A') {
        return 'آ';
      }
      return own == 'i' || own == 'I' ? 'إ' : 'أ';
    }
    char before = sounds.charAt(behind);
    boolean last = !bound && (at == n - 1 || (at == n - 2 && Sounds.isShort(own)));
    if (last) {
      return switch (before) {
        case 'a' -> 'أ';
        case 'i' -> 'ئ';
        case 'u' -> 'ؤ';
        default -> 'ء';
      };
    }
    if (before == 'i' || before == 'I' || before == 'ي' || own == 'i' || own == 'I') {
      return 'ئ';
    }
    if (own == 'u' || own == 'U') {
      if (own == 'U' && habit == PRESS) {
        return before == 'a' ? 'أ' : before == 'A' ? 'ء' : Sounds.isVowel(before) ? 'ؤ' : 'ئ';
      }
      return own == 'U' && habit == OLD && before == 'a' ? 'ء' : 'ؤ';
    }
    if (before == 'u') {
      return 'ؤ';
    }
    if (before == 'A' || before == 'U' || before == 'و') {
      return 'ء';
    }
    return own == 'A' ? 'آ' : 'أ';
  }
}
