package org.isnad.reader.record;

/** The words of a text by their place in code points. Immutable. */
public final class Passages {
  private final String text;
  private final int[] units;

  /** The passages of a text. */
  public Passages(String text) {
    this.text = text;
    units = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
  }

  /** How many code points the text has. */
  public int length() {
    return units.length - 1;
  }

  /** The words of a span; throws {@link IndexOutOfBoundsException} where it leaves the text. */
  public String words(Span span) {
    return text.substring(units[span.start()], units[span.end()]);
  }
}
