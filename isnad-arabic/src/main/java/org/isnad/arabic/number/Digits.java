package org.isnad.arabic.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value of a token of digits with its thousands and decimal signs. */
final class Digits {
  private static final int LONGEST = 15;

  private Digits() {}

  /**
   * The value of a folded number token.
   *
   * <p>ر stands where the decimal comma stood in a text that was laid out from right to left: what
   * is before it is the fraction (5ر6 is 6.5). A comma or full stop between groups of three digits
   * is a thousands sign when there are several groups; one comma before exactly three digits is
   * too; one full stop is a decimal point.
   *
   * @return null when the signs follow no such rule
   */
  static @Nullable BigDecimal value(String form) {
    int signs = 0;
    int at = -1;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        signs++;
        at = i;
      }
    }
    if (form.length() - signs > LONGEST) {
      return null;
    }
    if (signs == 0) {
      return form.length() > 1 && form.charAt(0) == '0' ? null : new BigDecimal(form);
    }
    char sign = form.charAt(at);
    if (signs == 1) {
      String before = form.substring(0, at);
      String after = form.substring(at + 1);
      switch (sign) {
        case 'ر':
          // 000ر22 is twenty-two thousand, its groups turned round like the rest.
          return before.equals("000") && after.length() <= 3
              ? decimal(after, before, true)
              : decimal(after, before, false);
        case '٬':
          return isThousands(before, after) ? new BigDecimal(before + after) : null;
        case ',', '،':
          if (isThousands(before, after)) {
            return new BigDecimal(before + after);
          }
          return sign == ',' || (after.length() <= 2 && before.length() <= 3)
              ? decimal(before, after, false)
              : null;
        default:
          return decimal(before, after, false);
      }
    }
    return grouped(form, sign, at);
  }

  /** Whether the token's one decimal sign may also be a thousands sign (3.200, 935ر6). */
  static boolean isAmbiguous(String form) {
    int point = form.indexOf('.');
    if (point > 0) {
      return point == form.lastIndexOf('.')
          && isThousands(form.substring(0, point), form.substring(point + 1));
    }
    int ra = form.indexOf('ر');
    return ra == 3 && ra == form.lastIndexOf('ر') && isThousands(form.substring(4), "000");
  }

  static @Nullable BigDecimal decimal(String whole, String part, boolean thousands) {
    if (whole.isEmpty() || part.isEmpty() || !isDigits(whole) || !isDigits(part)) {
      return null;
    }
    return new BigDecimal(thousands ? whole + part : whole + "." + part);
  }

  private static boolean isDigits(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) < '0' || s.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isThousands(String before, String after) {
    return after.length() == 3
        && !before.isEmpty()
        && before.length() <= 3
        && before.charAt(0) != '0';
  }

  /**
   * Several signs: all groups but the first have three digits, and only the last sign may differ.
   */
  private static @Nullable BigDecimal grouped(String form, char last, int lastAt) {
    StringBuilder whole = new StringBuilder(form.length());
    char sign = 0;
    int from = 0;
    for (int i = 0; i <= lastAt; i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        continue;
      }
      int length = i - from;
      if (whole.length() == 0 ? length < 1 || length > 3 || form.charAt(0) == '0' : length != 3) {
        return null;
      }
      whole.append(form, from, i);
      if (i < lastAt) {
        if (c == 'ر' || (sign != 0 && c != sign)) {
          return null;
        }
        sign = c;
      }
      from = i + 1;
    }
    String tail = form.substring(lastAt + 1);
    if (last == sign) {
      return tail.length() == 3 ? new BigDecimal(whole.append(tail).toString()) : null;
    }
    return last == 'ر' || tail.isEmpty() ? null : decimal(whole.toString(), tail, false);
  }
}
