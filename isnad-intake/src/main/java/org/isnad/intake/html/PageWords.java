package org.isnad.intake.html;

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
import org.jspecify.annotations.Nullable;

/** What pages are made of, as {@code page.lex} tells. Read when the first page is met. */
final class PageWords {
  static final PageWords WORDS = new PageWords();

  private final Map<String, List<String>> names = new HashMap<>();
  private final Set<String> around;
  private final Set<String> beside;
  private final Set<String> dated;
  private final List<String> away;
  private final List<String> others;
  private final List<String> notices;

  private PageWords() {
    for (Entry entry : Entries.resource(PageWords.class, "page.lex")) {
      names.put(entry.required(0, "what it is"), entry.values("names"));
    }
    around = new HashSet<>(of("around"));
    beside = new HashSet<>(of("beside"));
    dated = new HashSet<>(of("dated"));
    away = folded("away");
    others = folded("others");
    notices = folded("notice");
  }

  private List<String> folded(String what) {
    return of(what).stream().map(Letters::fold).toList();
  }

  /** The names of one thing, the surest first. */
  List<String> of(String what) {
    return names.getOrDefault(what, List.of());
  }

  /** Whether the class or id of an element says that it stands around the text. */
  boolean isAround(Element element) {
    return isAround(element, Set.of());
  }

  /**
   * The same on a page where some words say nothing.
   *
   * @param mute words that stand on what holds the headline, too ({@link #around(Element)})
   */
  boolean isAround(Element element, Set<String> mute) {
    Set<String> telling = around;
    if (!mute.isEmpty()) {
      telling = new HashSet<>(around);
      telling.removeAll(mute);
    }
    return says(element.className(), telling) || says(element.id(), telling);
  }

  /**
   * Words of the surroundings that stand on the headline or on what holds it: a system that makes
   * widgets of everything says nothing with that word.
   */
  Set<String> around(@Nullable Element heading) {
    Set<String> found = new HashSet<>();
    for (Element at = heading; at != null; at = at.parent()) {
      for (String word : around) {
        if (says(at.className(), Set.of(word)) || says(at.id(), Set.of(word))) {
          found.add(word);
        }
      }
    }
    return found;
  }

  /** Whether a label opens a part of the page that is not the article. */
  boolean opensOther(String label) {
    return isOne(label, others);
  }

  /** Whether a label stands above links that lead away, behind which the text may go on. */
  boolean opensLinks(String label) {
    return isOne(label, away);
  }

  /** Whether a label is one of some phrases, but for signs and figures behind it. */
  private static boolean isOne(String label, List<String> phrases) {
    String folded = Letters.fold(label).strip();
    int end = folded.length();
    while (end > 0 && !Character.isLetter(folded.charAt(end - 1))) {
      end--;
    }
    return phrases.contains(folded.substring(0, end));
  }

  /** Whether a line is what a site tells its visitors on every page. */
  boolean isNotice(String line) {
    String folded = Letters.fold(line);
    return notices.stream().anyMatch(folded::contains);
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
    return begins(line, away);
  }

  private static boolean begins(String line, List<String> phrases) {
    String folded = Letters.fold(line.length() > 60 ? line.substring(0, 60) : line).strip();
    for (String phrase : phrases) {
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
