package org.isnad.evaluation.temporal;

import java.util.ArrayList;
import java.util.List;

/** Reads lists and calls out of a program's text: brackets that match, commas, strings. */
final class SourceText {
  private SourceText() {}

  /** The place of the bracket that closes the one at {@code open}, or -1. */
  static int close(String text, int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
        depth++;
      } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The parts between the commas that stand in no bracket and no string. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
        depth++;
      } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
        depth--;
      } else if (!quoted && depth == 0 && c == ',') {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    String last = text.substring(from).strip();
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }

  /** The strings in a text, without their quotation marks. */
  static List<String> strings(String text) {
    List<String> strings = new ArrayList<>();
    int open = text.indexOf('"');
    while (open >= 0) {
      int close = text.indexOf('"', open + 1);
      if (close < 0) {
        break;
      }
      strings.add(text.substring(open + 1, close));
      open = text.indexOf('"', close + 1);
    }
    return strings;
  }

  /** Whether a part is one string. */
  static boolean isString(String part) {
    return part.length() > 1 && part.charAt(0) == '"' && part.indexOf('"', 1) == part.length() - 1;
  }
}
