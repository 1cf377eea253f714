package org.isnad.arabic.word;

/**
 * The ways in which the first letters of a folded form can be read as what is written onto a noun:
 * و or ف, then ب, ل or ك, and the article that hides in لل.
 *
 * <p>A reading is one int, so that trying them makes no objects. The readings come with the fewest
 * letters taken off first.
 */
public final class Proclitics {
  /** How many readings a form can have at most. */
  public static final int MOST = 6;

  private static final int CONJUNCTION = 1 << 8;
  private static final int HIDDEN_ARTICLE = 1 << 9;

  private Proclitics() {}

  /**
   * Writes the readings of a form.
   *
   * @param form a folded form
   * @param readings where to write them; at least {@link #MOST} long
   * @return how many there are; always at least one, the form with nothing taken off
   */
  public static int of(String form, int[] readings) {
    int n = 0;
    readings[n++] = 0;
    int length = form.length();
    if (length < 3) {
      return n;
    }
    n = prepositions(form, 0, 0, readings, n);
    char first = form.charAt(0);
    if (first == 'و' || first == 'ف') {
      readings[n++] = 1 | CONJUNCTION;
      n = prepositions(form, 1, CONJUNCTION, readings, n);
    }
    return n;
  }

  private static int prepositions(String form, int at, int flags, int[] readings, int count) {
    int n = count;
    if (form.length() - at < 3) {
      return n;
    }
    char c = form.charAt(at);
    if (c == 'ل' && form.charAt(at + 1) == 'ل' && form.length() - at > 3) {
      readings[n++] = (at + 2) | flags | HIDDEN_ARTICLE | (c << 16);
      // للبنان: the noun itself may begin with ل.
      readings[n++] = (at + 1) | flags | (c << 16);
    } else if (c == 'ب' || c == 'ل' || c == 'ك') {
      readings[n++] = (at + 1) | flags | (c << 16);
    }
    return n;
  }

  /** How many letters of the form the reading takes off. */
  public static int letters(int reading) {
    return reading & 0xff;
  }

  /** Whether و or ف is one of them. */
  public static boolean conjunction(int reading) {
    return (reading & CONJUNCTION) != 0;
  }

  /**
   * Whether the article hides behind the ل, so that the noun itself is the rest of the form with ال
   * before it.
   */
  public static boolean hiddenArticle(int reading) {
    return (reading & HIDDEN_ARTICLE) != 0;
  }

  /** The preposition ب, ل or ك, or 0. */
  public static char preposition(int reading) {
    return (char) (reading >>> 16);
  }
}
