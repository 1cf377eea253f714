package org.isnad.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.text.Letters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The text of an article on a page, without what stands around and between it. */
final class Body {
  /** Fewer letters are no article's text. */
  private static final int LEAST = 60;

  /** What is never text. */
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, select,"
          + " textarea, input, nav, aside, footer, figure, figcaption, [hidden], [aria-hidden=true],"
          + " [style*=display:none], [style*=display: none], amp-ad, amp-embed, amp-social-share,"
          + " amp-carousel, amp-sidebar";

  private final Document page;
  private final Site site;
  private final PageWords words = PageWords.WORDS;

  /**
   * @param page the page; what is no text is removed from it
   */
  Body(Document page, Site site) {
    this.page = page;
    this.site = site;
  }

  /** The text, or null where none stands out. */
  @Nullable String text(@Nullable String title, @Nullable String linked) {
    strip();
    Element body = find();
    String text = body == null ? "" : written(body, title);
    if (linked != null && letters(linked) >= LEAST && letters(text) * 2 < letters(linked)) {
      // The page itself holds only the beginning, or builds its text with a script.
      return Prose.isMarkedUp(linked) ? Prose.of(linked) : linked;
    }
    return letters(text) < LEAST ? null : text;
  }

  private void strip() {
    Element root = page.body();
    Ink whole = Ink.of(root);
    int prose = whole.prose(root);
    List<Element> out = new ArrayList<>();
    for (Element element : root.select("*")) {
      if (element == root) {
        continue;
      }
      int share = whole.prose(element);
      boolean most = share * 10L > prose * 6L && share > 0;
      if (element.is(NEVER)) {
        // A broken page may never close its first menu: what holds nearly all prose stays.
        if (!most || element.is("script, style, noscript, template, textarea, select")) {
          out.add(element);
        }
      } else if (!most && words.isAround(element)) {
        out.add(element);
      } else if (!most
          && words.isBeside(element)
          && (share < 140 || whole.links(element) > 0.4)
          && !holdsText(element)) {
        out.add(element);
      }
    }
    out.forEach(Element::remove);
    if (site.drop() != null) {
      select(root, site.drop()).forEach(Element::remove);
    }
  }

  /**
   * Words that stand beside a text stand on the text, too, where a system writes every tag there.
   */
  private static boolean holdsText(Element element) {
    return element.is("article, main, p, [itemprop=articleBody]");
  }

  private @Nullable Element find() {
    Element root = page.body();
    Ink ink = Ink.of(root);
    if (site.body() != null) {
      Element hinted = richest(select(root, site.body()), ink);
      if (hinted != null) {
        return hinted;
      }
    }
    int prose = ink.prose(root);
    for (String selector : words.of("body")) {
      Element known = richest(select(root, selector), ink);
      if (known != null && ink.prose(known) >= LEAST && ink.prose(known) * 5L >= prose) {
        return known;
      }
    }
    Element dense = ink.densest();
    if (dense == null) {
      return null;
    }
    // The text may stand in several parts of one element.
    Element best = dense;
    for (Element above = dense.parent();
        above != null && above != root.parent();
        above = above.parent()) {
      int more = ink.prose(above) - ink.prose(best);
      int all = ink.all(above) - ink.all(best);
      if (more * 100L >= ink.prose(best) * 15L && more * 5L >= all * 4L) {
        best = above;
      }
    }
    return best;
  }

  private static @Nullable Element richest(List<Element> found, Ink ink) {
    Element best = null;
    for (Element element : found) {
      if (ink.all(element) > 0 && (best == null || ink.all(element) > ink.all(best))) {
        best = element;
      }
    }
    return best;
  }

  static List<Element> select(Element root, String selector) {
    try {
      return root.select(selector);
    } catch (Selector.SelectorParseException e) {
      return List.of();
    }
  }

  private String written(Element body, @Nullable String title) {
    Ink ink = Ink.of(body);
    List<Element> out = new ArrayList<>();
    for (Element element : body.select("*")) {
      if (element == body) {
        continue;
      }
      int letters = ink.all(element);
      String name = element.normalName();
      if (name.equals("h1") || name.equals("time")) {
        out.add(element);
      } else if (Prose.isBlock(name) && letters > 0 && letters < 400 && ink.links(element) > 0.5) {
        out.add(element);
      } else if (Prose.isBlock(name) && letters > 0 && letters < 120 && leadsAway(element)) {
        out.add(element);
      } else if (letters < 80 && ink.prose(element) == 0 && words.isDated(element)) {
        out.add(element);
      }
    }
    out.forEach(Element::remove);
    return withoutHead(Prose.of(body), title);
  }

  private boolean leadsAway(Element element) {
    return words.leadsAway(element.text());
  }

  /** The headline printed once more on top of the text is no part of it. */
  private static String withoutHead(String text, @Nullable String title) {
    int end = text.indexOf('\n');
    if (title != null && end > 0 && letters(text.substring(0, end)) > 0) {
      String first = Letters.fold(text.substring(0, end).strip());
      if (first.equals(Letters.fold(title.strip()))) {
        return text.substring(end).strip();
      }
    }
    return text;
  }

  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
