package org.isnad.arabic.inflection;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.text.Letters;

/** The radicals of a verb, and what is weak in them. */
final class Root {
  private final char[] radicals;

  private Root(char[] radicals) {
    this.radicals = radicals;
  }

  /**
   * Reads a root.
   *
   * @param written radicals joined, hamza in any seat
   * @param count how many there must be
   * @throws IllegalArgumentException when there are more or fewer, or other signs among them
   */
  static Root of(String written, int count) {
    char[] radicals = new char[count];
    int n = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Letters.isSilent(c)) {
        continue;
      }
      if (!Letters.isArabic(c) || c == 'ة' || n == count) {
        throw wrong(written, count);
      }
      radicals[n++] =
          switch (c) {
            case 'أ', 'إ', 'آ', 'ؤ', 'ئ', 'ا' -> 'ء';
            case 'ى' -> 'ي';
            default -> c;
          };
    }
    if (n != count) {
      throw wrong(written, count);
    }
    return new Root(radicals);
  }

  private static IllegalArgumentException wrong(String written, int count) {
    return new IllegalArgumentException(
        "«" + written + "» is not a root of " + count + " radicals");
  }

  char radical(int i) {
    return radicals[i - 1];
  }

  boolean isHamza(int i) {
    return radicals[i - 1] == 'ء';
  }

  private static boolean isGlide(char c) {
    return c == 'و' || c == 'ي';
  }

  /** Whether the last radical is weak (دعو, رمي). */
  boolean isDefective() {
    return isGlide(radicals[radicals.length - 1]);
  }

  /** Whether only the middle radical is weak (قول, بيع); with two weak ones the middle is firm. */
  boolean isHollow() {
    return radicals.length == 3 && isGlide(radicals[1]) && !isDefective();
  }

  /** Whether the last two radicals are one consonant (مدد). */
  boolean isDoubled() {
    return radicals.length == 3 && radicals[1] == radicals[2] && !isGlide(radicals[1]);
  }

  /** Whether the verb is رأى, whose hamza is lost in the imperfect and in the fourth measure. */
  boolean dropsItsHamza() {
    return radicals.length == 3 && radicals[0] == 'ر' && radicals[1] == 'ء' && isDefective();
  }

  /** Whether the imperative drops the hamza: خذ, كل, مر. */
  boolean dropsHamzaInImperative() {
    return radicals.length == 3
        && radicals[0] == 'ء'
        && ((radicals[1] == 'خ' && radicals[2] == 'ذ')
            || (radicals[1] == 'ك' && radicals[2] == 'ل')
            || (radicals[1] == 'م' && radicals[2] == 'ر'));
  }

  /**
   * Puts the radicals in a pattern, whose letters t, s, n and m are the consonants that measures
   * add.
   *
   * @param pattern see {@link Stems}
   * @param weak what a weak last radical becomes: {@code W} or {@code J}
   */
  String fill(String pattern, char weak) {
    StringBuilder out = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '1' && c <= '4') {
        boolean last = c - '0' == radicals.length;
        out.append(last && isDefective() ? weak : radicals[c - '1']);
      } else {
        out.append(
            switch (c) {
              case 't' -> 'ت';
              case 's' -> 'س';
              case 'n' -> 'ن';
              case 'm' -> 'م';
              default -> c;
            });
      }
    }
    return out.toString();
  }

  /** How the first radical and the t of the eighth measure may be written, likeliest first. */
  List<String> clusters() {
    List<String> clusters = new ArrayList<>();
    String c = String.valueOf(radicals[0]);
    switch (radicals[0]) {
      case 'د' -> clusters.add("دد");
      case 'ذ' -> {
        clusters.add("دد");
        clusters.add("ذذ");
      }
      case 'ز' -> clusters.add("زد");
      case 'ص' -> clusters.add("صط");
      case 'ض' -> clusters.add("ضط");
      case 'ط' -> clusters.add("طط");
      case 'ظ' -> clusters.add("ظظ");
      case 'ث' -> clusters.add("ثث");
      case 'و', 'ي', 'ء' -> clusters.add("تت");
      default -> {}
    }
    clusters.add(c + "ت");
    return clusters;
  }
}
