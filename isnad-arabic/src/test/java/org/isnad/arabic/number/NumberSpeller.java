package org.isnad.arabic.number;

/** Spells numbers as grammars do; made from the rules, not from the reader's word list. */
final class NumberSpeller {
  private static final String[] MASCULINE = {
    "صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] FEMININE = {
    "صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
  };
  private static final String[] HUNDREDS = {
    "", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };

  private final boolean feminine;
  private final boolean oblique;

  NumberSpeller(boolean feminine, boolean oblique) {
    this.feminine = feminine;
    this.oblique = oblique;
  }

  /** The words for 0 to 9,999,999. */
  String spell(int n) {
    if (n < 1000) {
      return hundreds(n, feminine);
    }
    StringBuilder out = new StringBuilder();
    scaled(out, n / 1_000_000, "مليون", "ملايين");
    scaled(out, n / 1000 % 1000, "ألف", "آلاف");
    if (n % 1000 > 0) {
      and(out).append(hundreds(n % 1000, feminine));
    }
    return out.toString();
  }

  private void scaled(StringBuilder out, int n, String one, String many) {
    if (n == 0) {
      return;
    }
    and(out);
    if (n == 1) {
      out.append(one);
    } else if (n == 2) {
      out.append(one).append(dual());
    } else {
      int last = n % 100;
      boolean few = last >= 3 && last <= 10;
      boolean accusative = last >= 11;
      String words = hundreds(n, false);
      // Before what is counted a dual loses its n: مئتا ألف.
      if (last == 0 && words.endsWith("ن")) {
        words = words.substring(0, words.length() - 1);
      }
      out.append(words).append(' ').append(few ? many : accusative ? one + "ا" : one);
    }
  }

  private static StringBuilder and(StringBuilder out) {
    return out.length() == 0 ? out : out.append(" و");
  }

  private String dual() {
    return oblique ? "ين" : "ان";
  }

  private String hundreds(int n, boolean female) {
    int rest = n % 100;
    if (n < 100) {
      return below(rest, female);
    }
    String hundred = n / 100 == 2 && oblique ? "مئتين" : HUNDREDS[n / 100];
    return rest == 0 ? hundred : hundred + " و" + below(rest, female);
  }

  private String below(int n, boolean female) {
    if (n == 2) {
      return (female ? "اثنت" : "اثن") + dual();
    }
    if (n <= 10) {
      return (female ? FEMININE : MASCULINE)[n];
    }
    if (n == 11) {
      return female ? "إحدى عشرة" : "أحد عشر";
    }
    if (n == 12) {
      return (female ? "اثنت" : "اثن") + (oblique ? "ي" : "ا") + (female ? " عشرة" : " عشر");
    }
    if (n < 20) {
      return (female ? FEMININE : MASCULINE)[n - 10] + (female ? " عشرة" : " عشر");
    }
    String ten = TENS[n / 10] + (oblique ? "ين" : "ون");
    if (n % 10 == 0) {
      return ten;
    }
    String unit = n % 10 == 1 && female ? "إحدى" : below(n % 10, female);
    return unit + " و" + ten;
  }
}
