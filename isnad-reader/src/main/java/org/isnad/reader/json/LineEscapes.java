package org.isnad.reader.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes the signs beside the line feed at which some programs end a line (NEL, line separator,
 * paragraph separator), so that one object is one line for all of them.
 */
final class LineEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  private static final SerializableString NEXT_LINE = new SerializedString("\\u0085");
  private static final SerializableString LINE = new SerializedString("\\u2028");
  private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

  private final int[] ascii = standardAsciiEscapesForJSON();

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    return switch (ch) {
      case '\u0085' -> NEXT_LINE;
      case '\u2028' -> LINE;
      case '\u2029' -> PARAGRAPH;
      default -> null;
    };
  }
}
