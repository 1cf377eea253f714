package org.isnad.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.jsoup.nodes.Element;

/** What pages are made of, as {@code page.lex} tells. Read when the first page is met. */
final class PageWords {
  static final PageWords WORDS = new PageWords();

  private final Map<String, List<String>> names = new HashMap<>();
  private final Set<String> around;
  private final Set<String> beside;
  private final Set<String> dated;
  private final List<String> away = new ArrayList<>();

  private PageWords() {
    for (Entry entry : Entries.resource(PageWords.class, "page.lex")) {
      names.put(entry.required(0, "what it is"), entry.values("names"));
    }
    around = new HashSet<>(of("around"));
    beside = new HashSet<>(of("beside"));
    dated = new HashSet<>(of("dated"));
    for (String phrase : of("away")) {
      away.add(Letters.fold(phrase));
    }
  }

  /** The names of one thing, the surest first. */
  List<String> of(String what) {
    return names.getOrDefault(what, List.of());
  }

  /** Whether the class or id of an element says that it stands around the text. */
  boolean isAround(Element element) {
    return says(element.className(), around) || says(element.id(), around);
  }

  /** Whether they say so with words that publishing systems also put on the article itself. */
  boolean isBeside(Element element) {
    return says(element.className(), beside) || says(element.id(), beside);
  }

  /** Whether the class or id of an element says that it holds a date. */
  boolean isDated(Element element) {
    return says(element.className(), dated)
        || says(element.id(), dated)
        || says(element.attr("itemprop"), dated);
  }

  /** Whether a line leads away from the text. */
  boolean leadsAway(String line) {
    String folded = Letters.fold(line.length() > 60 ? line.substring(0, 60) : line).strip();
    for (String phrase : away) {
      if (folded.startsWith(phrase)
          && (folded.length() == phrase.length()
              || !Character.isLetter(folded.charAt(phrase.length())))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one of the words of a class or id is among some; capitals begin words too. A class that
   * only says what the page has ({@code has-sidebar}, {@code comments-open}) tells nothing of its
   * element.
   */
  private static boolean says(String names, Set<String> words) {
    for (String name : names.split("\\s+")) {
      if (name.isEmpty()
          || name.startsWith("has-")
          || name.startsWith("no-")
          || name.startsWith("with-")
          || name.startsWith("without-")
          || name.endsWith("-open")
          || name.endsWith("-enabled")) {
        continue;
      }
      if (words.contains(name.toLowerCase(Locale.ROOT)) || partSays(name, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean partSays(String name, Set<String> words) {
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean ends =
          i == name.length()
              || !Character.isLetterOrDigit(name.charAt(i))
              || i > 0
                  && Character.isUpperCase(name.charAt(i))
                  && Character.isLowerCase(name.charAt(i - 1));
      if (ends) {
        if (i > from && words.contains(name.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = i < name.length() && Character.isLetterOrDigit(name.charAt(i)) ? i : i + 1;
      }
    }
    return false;
  }
}
