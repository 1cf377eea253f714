package org.isnad.reader;

import org.isnad.reader.record.Span;

/**
 * Turns offsets in UTF-16 units into offsets in code points. Where the text has no pairs of
 * surrogates the two are the same.
 */
final class CodePoints {
  private final int[] before;

  CodePoints(String text) {
    int length = text.length();
    if (text.codePointCount(0, length) == length) {
      before = new int[0];
      return;
    }
    before = new int[length + 1];
    int points = 0;
    for (int i = 0; i < length; i++) {
      before[i] = points;
      boolean pairGoesOn =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < length
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pairGoesOn) {
        points++;
      }
    }
    before[length] = points;
  }

  /** The offset in code points of a unit. Inside a pair it is that of the pair. */
  int at(int unit) {
    return before.length == 0 ? unit : before[unit];
  }

  Span of(Span span) {
    return before.length == 0 ? span : new Span(before[span.start()], before[span.end()]);
  }
}
