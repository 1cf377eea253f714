package org.isnad.arabic.clitic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.inflection.Proclitic;
import org.isnad.arabic.inflection.Pronoun;
import org.jspecify.annotations.Nullable;

/**
 * How one word is cut, packed in an {@code int}: the proclitics, where the stem starts and ends,
 * and the attached pronoun. Positions count letters of the folded word.
 */
public final class Segmentation {
  /** Longer words are never cut. */
  static final int LONGEST = 63;

  private static final Pronoun[] PRONOUNS = Pronoun.values();

  private Segmentation() {}

  static int of(int proclitics, int start, int end, @Nullable Pronoun pronoun) {
    int last = pronoun == null ? 0 : pronoun.ordinal() + 1;
    return proclitics << 18 | last << 12 | start << 6 | end;
  }

  /**
   * The proclitics that were cut off, as bits of {@link Proclitic}. {@link Proclitic#THE} is set
   * only where the article's alif is not written (للتجار); any other article stands in the stem.
   */
  public static int proclitics(int segmentation) {
    return segmentation >>> 18;
  }

  /** Where the stem starts, article and all. */
  public static int start(int segmentation) {
    return segmentation >>> 6 & 63;
  }

  /** One past the stem's last letter. */
  public static int end(int segmentation) {
    return segmentation & 63;
  }

  /** The attached pronoun, or null. */
  public static @Nullable Pronoun pronoun(int segmentation) {
    int last = segmentation >>> 12 & 63;
    return last == 0 ? null : PRONOUNS[last - 1];
  }

  /** Whether nothing is cut off. */
  public static boolean isWhole(int segmentation) {
    return segmentation >>> 12 == 0;
  }

  /**
   * The parts as letters of the word itself.
   *
   * @param word the word that was cut, without silent marks
   * @param segmentation how
   * @return the parts in order; joined they are the word
   */
  public static List<String> parts(CharSequence word, int segmentation) {
    List<String> parts = new ArrayList<>(4);
    int start = start(segmentation);
    for (int i = 0; i < start; i++) {
      parts.add(word.subSequence(i, i + 1).toString());
    }
    int end = isWhole(segmentation) ? word.length() : end(segmentation);
    parts.add(word.subSequence(start, end).toString());
    if (end < word.length()) {
      parts.add(word.subSequence(end, word.length()).toString());
    }
    return parts;
  }
}
