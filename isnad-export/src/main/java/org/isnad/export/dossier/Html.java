package org.isnad.export.dossier;

import org.isnad.export.row.Origin;

/** Text as HTML holds it. */
final class Html {
  private Html() {}

  /** Text for an element or an attribute; controls are shown as U+FFFD, line ends as spaces. */
  static String text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> html.append(' ');
                default -> html.appendCodePoint(isControl(point) ? 0xFFFD : point);
              }
            });
    return html.toString();
  }

  private static boolean isControl(int point) {
    return Character.getType(point) == Character.CONTROL || (point & 0xFFFE) == 0xFFFE;
  }

  /** Text that may run in either direction, apart from what stands around it. */
  static String mixed(String text) {
    return "<bdi>" + text(text) + "</bdi>";
  }

  /** A sentence with the words that an event rests on marked. */
  static String marked(Origin origin) {
    String sentence = origin.sentence();
    int points = sentence.codePointCount(0, sentence.length());
    int from = Math.max(0, Math.min(points, origin.start() - origin.sentenceStart()));
    int to = Math.max(from, Math.min(points, origin.end() - origin.sentenceStart()));
    int start = sentence.offsetByCodePoints(0, from);
    int end = sentence.offsetByCodePoints(start, to - from);
    return text(sentence.substring(0, start))
        + "<mark>"
        + text(sentence.substring(start, end))
        + "</mark>"
        + text(sentence.substring(end));
  }
}
