package org.isnad.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** What text looks like on a terminal: its columns and its direction. */
public final class Glyphs {
  /**
   * First strong isolate: what follows keeps its own direction and does not move its neighbours.
   */
  static final char OPEN = '\u2068';

  /** Pop directional isolate. */
  static final char CLOSE = '\u2069';

  static final char LEFT_TO_RIGHT = '\u200E';
  static final char RIGHT_TO_LEFT = '\u200F';

  private Glyphs() {}

  /** How many columns the text takes. */
  public static int columns(CharSequence text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      columns += columns(c);
    }
    return columns;
  }

  private static int columns(int c) {
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL -> {
        return 0;
      }
      default -> {
        boolean wide =
            c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
      }
    }
  }

  /** Whether the text has a character that runs from right to left. */
  public static boolean hasRightToLeft(CharSequence text) {
    return text.codePoints()
        .anyMatch(
            c -> {
              byte direction = Character.getDirectionality(c);
              return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                  || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            });
  }

  /** Whether the text has a letter that runs from left to right. */
  public static boolean hasLeftToRight(CharSequence text) {
    return text.codePoints()
        .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  /** The text in an isolate, so that text around it can't reorder it nor be reordered by it. */
  public static String isolate(String text) {
    return text.isEmpty() ? text : OPEN + text + CLOSE;
  }

  /**
   * The text cut at its spaces into lines of at most {@code width} columns; a longer word is cut
   * inside. At least one line.
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int filled = 0;
    for (String word : text.split(" ")) {
      int columns = columns(word);
      if (filled > 0 && filled + 1 + columns > width) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      if (filled > 0) {
        line.append(' ');
        filled++;
      }
      for (int i = 0; i < word.length(); ) {
        int c = word.codePointAt(i);
        if (filled + columns(c) > width && filled > 0) {
          lines.add(line.toString());
          line.setLength(0);
          filled = 0;
        }
        line.appendCodePoint(c);
        filled += columns(c);
        i += Character.charCount(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Text that is safe to show: white space of every kind is one space, and controls, direction
   * marks and half characters, which could steer the terminal or the line, are left out.
   */
  public static String clean(CharSequence text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        space = clean.length() > 0;
        continue;
      }
      int type = Character.getType(c);
      boolean joiner = c == '\u200C' || c == '\u200D';
      if (type == Character.CONTROL
          || type == Character.SURROGATE
          || type == Character.FORMAT && !joiner) {
        continue;
      }
      if (space) {
        clean.append(' ');
        space = false;
      }
      clean.appendCodePoint(c);
    }
    return clean.toString();
  }
}
