package org.isnad.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The text of an article on a page, without what stands around and between it. */
final class Body {
  /** Fewer letters are no article's text. */
  private static final int LEAST = 60;

  /** A label is no longer than so many letters. */
  private static final int LABEL = 40;

  /** What stands on a page of another article is no longer than so many letters. */
  private static final int TEASER = 700;

  /** A notice is no longer than so many characters. */
  private static final int NOTICE = 500;

  /** What is never text. */
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, select,"
          + " textarea, input, nav, aside, footer, figure, figcaption, [hidden], [aria-hidden=true],"
          + " [style*=display:none], [style*=display: none], amp-ad, amp-embed, amp-social-share,"
          + " amp-carousel, amp-sidebar";

  private final Document page;
  private final Site site;
  private final PageWords words = PageWords.WORDS;
  private final @Nullable Element heading;
  private final Set<String> mute;

  /**
   * @param page the page; what is no text is removed from it
   * @param heading the element that prints the headline, or null
   */
  Body(Document page, Site site, @Nullable Element heading) {
    this.page = page;
    this.site = site;
    this.heading = heading;
    this.mute = words.around(heading);
  }

  /** The text, or null where none stands out. */
  @Nullable String text(@Nullable String title, @Nullable String author, @Nullable String linked) {
    strip();
    Element body = find();
    String text = body == null ? "" : written(body, title, author);
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
      } else if (!most && words.isAround(element, mute)) {
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
    dropSections(root);
    dropTeasers(root);
    dropNotices(root);
  }

  /** What a label opens that leads away from the text: the label and what stands behind it. */
  private void dropSections(Element root) {
    Ink ink = Ink.of(root);
    List<Element> out = new ArrayList<>();
    for (Element label : root.select("h2, h3, h4, h5, h6, b, strong, div, p")) {
      if (label == heading
          || ink.all(label) == 0
          || ink.all(label) > LABEL
          || !label.is("h2, h3, h4, h5, h6") && ink.all(label) != ink.own(label)
          || !words.opensOther(label.text()) && !words.opensLinks(label.text())) {
        continue;
      }
      boolean links = !words.opensOther(label.text());
      Element first = outermost(label);
      List<Element> section = new ArrayList<>();
      int prose = 0;
      for (Element at = first; at != null; at = at.nextElementSibling()) {
        if (links && ink.prose(at) > 0 && ink.links(at) < 0.3) {
          break;
        }
        section.add(at);
        prose += ink.prose(at);
      }
      if (prose * 2L < ink.prose(root) && section.stream().noneMatch(this::holdsHeading)) {
        out.addAll(section);
      }
    }
    out.forEach(Element::remove);
  }

  /** The element around a label that has nothing else in it. */
  private static Element outermost(Element label) {
    Element at = label;
    for (Element above = at.parent();
        above != null && above.parent() != null && above.text().equals(label.text());
        above = above.parent()) {
      at = above;
    }
    return at;
  }

  private boolean holdsHeading(Element element) {
    return heading != null && (heading == element || heading.parents().contains(element));
  }

  /**
   * Other articles, each with a headline that is a link and a few words: unless they are most of
   * the page, whose own parts they then are.
   */
  private void dropTeasers(Element root) {
    Ink ink = Ink.of(root);
    List<Element> teasers = new ArrayList<>();
    int prose = 0;
    for (Element title : root.select("h2, h3, h4, h5, h6")) {
      Element teaser = title.parent();
      if (teaser == null || title == heading || ink.all(title) == 0 || !isLink(title)) {
        continue;
      }
      if (teaser.normalName().equals("a") && teaser.parent() != null) {
        teaser = teaser.parent();
      }
      if (teaser != root
          && teaser != null
          && !holdsHeading(teaser)
          && ink.all(teaser) < TEASER
          && !teasers.contains(teaser)) {
        teasers.add(teaser);
        prose += ink.prose(teaser);
      }
    }
    if (prose * 3L < ink.prose(root) * 2L) {
      teasers.forEach(Element::remove);
    }
  }

  private static boolean isLink(Element title) {
    Element parent = title.parent();
    return parent != null && parent.normalName().equals("a")
        || letters(title.select("a").text()) * 5 >= letters(title.text()) * 4;
  }

  /** What a site tells its visitors on every page: of cookies, of opinions, of subscriptions. */
  private void dropNotices(Element root) {
    List<Element> out = new ArrayList<>();
    for (Element element : root.select("p, div, li, td, h3, h4")) {
      String line = element.ownText();
      if (line.length() > 20 && line.length() < NOTICE && words.isNotice(line)) {
        out.add(element);
      }
    }
    out.forEach(Element::remove);
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
        above != null && above != root.parent() && !holdsHeading(best);
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

  private String written(Element body, @Nullable String title, @Nullable String author) {
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
    return withoutHead(withoutHead(Prose.of(body), title), author);
  }

  private boolean leadsAway(Element element) {
    return words.leadsAway(element.text());
  }

  /** The headline, or who signed, printed on top of the text is no part of it. */
  private static String withoutHead(String text, @Nullable String head) {
    int end = text.indexOf('\n');
    if (head != null && end > 0 && letters(text.substring(0, end)) > 0) {
      String first = Letters.fold(text.substring(0, end).strip());
      if (first.equals(Letters.fold(head.strip()))) {
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
