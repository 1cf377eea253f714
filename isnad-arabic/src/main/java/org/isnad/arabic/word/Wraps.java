package org.isnad.arabic.word;

import java.util.Arrays;
import org.isnad.arabic.text.Letters;

/**
 * Line ends that only keep a hard-wrapped text narrow and part nothing. A block of lines is
 * hard-wrapped where line after line is too full for the next line's first word; a short line in
 * such a block (a title, a paragraph's last line) still ends there.
 */
final class Wraps {
  private static final int[] NONE = {};

  /** Narrower and wider blocks are lists and whole paragraphs. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 140;

  /** So many line ends, and this share of a block's, must be full. */
  private static final int FEWEST = 2;

  private static final double SHARE = 0.6;

  private final char[] text;
  private final int length;
  private int[] found = NONE;
  private int count;

  // the block that is being read: where each line starts and ends
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int lines;

  private Wraps(char[] text) {
    this.text = text;
    this.length = text.length;
  }

  /** The offsets of such line ends, in order. */
  static int[] of(char[] text) {
    Wraps wraps = new Wraps(text);
    wraps.read();
    return wraps.count == 0 ? NONE : Arrays.copyOf(wraps.found, wraps.count);
  }

  private void read() {
    int from = 0;
    while (from <= length) {
      int to = from;
      while (to < length && !isLineEnd(text[to])) {
        to++;
      }
      line(from, to);
      if (to + 1 < length && text[to] == '\r' && text[to + 1] == '\n') {
        to++;
      }
      from = to + 1;
    }
    block();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private void line(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Letters.isSpace(text[start])) {
      start++;
    }
    while (end > start && Letters.isSpace(text[end - 1])) {
      end--;
    }
    if (start == end || end - start > WIDEST) {
      block();
      return;
    }
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
      ends = Arrays.copyOf(ends, lines * 2);
    }
    starts[lines] = start;
    ends[lines] = end;
    lines++;
  }

  private void block() {
    if (lines > FEWEST) {
      int width = 0;
      for (int i = 0; i < lines; i++) {
        width = Math.max(width, ends[i] - starts[i]);
      }
      int full = 0;
      for (int i = 0; i + 1 < lines; i++) {
        full += isFull(i, width) ? 1 : 0;
      }
      if (width >= NARROWEST && full >= FEWEST && full >= SHARE * (lines - 1)) {
        for (int i = 0; i + 1 < lines; i++) {
          if (isFull(i, width)) {
            add(i);
          }
        }
      }
    }
    lines = 0;
  }

  /** Whether the first word of the next line has no room in line {@code i}. */
  private boolean isFull(int i, int width) {
    int word = starts[i + 1];
    while (word < ends[i + 1] && !Letters.isSpace(text[word])) {
      word++;
    }
    return ends[i] - starts[i] + 1 + word - starts[i + 1] > width;
  }

  private void add(int i) {
    for (int k = ends[i]; k < starts[i + 1]; k++) {
      if (isLineEnd(text[k])) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2 + 16);
        }
        found[count++] = k;
      }
    }
  }
}
