package org.isnad.evaluation.gold;

/** The text of an article, counted in Unicode code points. */
final class ArticleText {
  private static final int ALEF = 'ا';
  private static final int LAM = 'ل';

  private final int[] points;

  ArticleText(String text) {
    points = text.codePoints().toArray();
  }

  /**
   * Where a gold file's evidence stands.
   *
   * @param words the words as they are printed
   * @param nth which of their occurrences is meant, from 1; occurrences may overlap
   * @throws IllegalArgumentException when the text has no such occurrence
   */
  Stretch locate(String words, int nth) {
    int[] wanted = words.codePoints().toArray();
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = find(wanted, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("not in the article: " + words + " (nth " + nth + ")");
      }
    }
    return new Stretch(at, at + wanted.length);
  }

  private int find(int[] wanted, int from) {
    for (int at = from; at + wanted.length <= points.length; at++) {
      int k = 0;
      while (k < wanted.length && points[at + k] == wanted[k]) {
        k++;
      }
      if (k == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  /** The words of a stretch; what lies outside the text is left out. */
  String words(Stretch at) {
    int start = Math.min(Math.max(at.start(), 0), points.length);
    int end = Math.min(Math.max(at.end(), start), points.length);
    return new String(points, start, end - start);
  }

  /**
   * The stretch without the article that its first word carries, so that الأمم and the لأمم of
   * للأمم are the same mention.
   */
  Stretch bare(Stretch at) {
    int start = at.start();
    if (at.end() - start <= 3 || start < 0) {
      return at;
    }
    if (is(start, ALEF) && is(start + 1, LAM)) {
      return new Stretch(start + 2, at.end());
    }
    return is(start, LAM) && is(start - 1, LAM) ? new Stretch(start + 1, at.end()) : at;
  }

  private boolean is(int at, int letter) {
    return at >= 0 && at < points.length && points[at] == letter;
  }
}
