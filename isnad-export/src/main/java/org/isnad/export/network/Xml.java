package org.isnad.export.network;

/** Text as XML 1.0 can hold it. */
final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private Xml() {}

  /**
   * Text for an element or an attribute: marked signs are escaped, and what XML has no place for
   * (controls, U+FFFE) becomes U+FFFD.
   */
  static String text(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n', '\r' -> xml.append("&#").append(point).append(';');
                default -> xml.appendCodePoint(isAllowed(point) ? point : REPLACEMENT);
              }
            });
    return xml.toString();
  }

  private static boolean isAllowed(int point) {
    return point >= 0x20
        && point != 0xFFFE
        && point != 0xFFFF
        && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
  }
}
