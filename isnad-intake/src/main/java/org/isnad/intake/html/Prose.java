package org.isnad.intake.html;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Marked-up text as plain text: a paragraph a line, an empty line between them. */
public final class Prose {
  private Prose() {}

  /** Whether a text has markup of paragraphs in it. */
  public static boolean isMarkedUp(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && at + 2 < text.length()) {
      int name = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
      int end = name;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      switch (text.substring(name, end).toLowerCase(Locale.ROOT)) {
        case "p",
            "br",
            "div",
            "span",
            "a",
            "strong",
            "b",
            "em",
            "h1",
            "h2",
            "h3",
            "ul",
            "li",
            "img" -> {
          if (end < text.length() && " />\t\n\r".indexOf(text.charAt(end)) >= 0) {
            return true;
          }
        }
        default -> {
          // A sign of comparison, or a tag that no text has.
        }
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }

  /** The text of a fragment of HTML. */
  public static String of(String html) {
    return of(Jsoup.parseBodyFragment(html).body());
  }

  /** The text of an element and what is in it. */
  public static String of(Element element) {
    Writer writer = new Writer();
    element.traverse(writer);
    return writer.text();
  }

  /** Whether an element of that name begins a new line. */
  static boolean isBlock(String name) {
    return switch (name) {
      case "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "blockquote",
          "section",
          "article",
          "table",
          "tr",
          "td",
          "th",
          "figure",
          "figcaption",
          "header",
          "footer",
          "aside",
          "pre",
          "center",
          "dl",
          "dt",
          "dd" ->
          true;
      default -> false;
    };
  }

  /** Whether an element of that name is one piece of prose. */
  static boolean isParagraph(String name) {
    return switch (name) {
      case "p", "pre", "blockquote", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  /** Writes text as it is met; space is one space, and blocks stand apart. */
  private static final class Writer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int breaks;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        if (!isSilent(words.parent())) {
          write(words.getWholeText());
        }
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
          breaks++;
        } else if (isBlock(name)) {
          breaks = Math.max(breaks, 2);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && isBlock(element.normalName())) {
        breaks = Math.max(breaks, 2);
      }
    }

    private void write(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
          space = true;
          continue;
        }
        if (text.length() > 0) {
          if (breaks > 0) {
            text.append("\n\n", 0, Math.min(breaks, 2));
          } else if (space) {
            text.append(' ');
          }
        }
        breaks = 0;
        space = false;
        text.append(c);
      }
    }

    String text() {
      return text.toString();
    }

    private static boolean isSilent(@Nullable Node parent) {
      return parent instanceof Element element
          && switch (element.normalName()) {
            case "script", "style", "noscript", "template", "textarea", "select", "option" -> true;
            default -> false;
          };
    }
  }
}
