package org.isnad.intake.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.isnad.intake.date.Ago;
import org.isnad.intake.date.Days;
import org.isnad.intake.source.Dating;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article. Each thing is looked for where it is surest first: in JSON-LD,
 * in the page's {@code <meta>}, in its marked elements, in its lines.
 *
 * @param title the headline without the name of the site, or null
 * @param text the text, or null where none stands out
 * @param outlet who printed it, or null
 * @param author who signed it, or null
 * @param credit the agency that a line of its own credits, or null
 * @param dating when it was published and where that stands, or null
 * @param unread a date that stands where it should but is not understood, or null
 * @param url its own address, or null
 */
record Page(
    @Nullable String title,
    @Nullable String text,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String credit,
    @Nullable Dating dating,
    @Nullable String unread,
    @Nullable String url) {

  /** Longer lines are prose. */
  private static final int LINE = 60;

  /** What parts the headline from the name of the site. */
  private static final String[] PARTINGS = {
    " | ", "|", " - ", " – ", " — ", " :: ", "::", " » ", " « ", " • ", " · ", " / ", ": ", " -"
  };

  /**
   * Reads a page.
   *
   * @param html the page
   * @param address where it was fetched, or null where only the page itself can tell
   * @param fetched the day on which it was, or null
   */
  static Page of(String html, @Nullable String address, @Nullable LocalDate fetched) {
    Document page = Jsoup.parse(html, address == null ? "" : address);
    String url = address(page, address);
    Site site = Site.of(url);
    LinkedArticle linked = LinkedArticle.of(page, url);
    String outlet = outlet(page, site, linked);
    String title = title(page, site, linked, outlet);
    String author = author(page, site, linked);
    Element heading = heading(page, title);
    Finding date = date(page, site, linked, heading, new Finding(null, null, fetched));
    String text = new Body(page, site, heading).text(title, author, linked.text());
    if (date.dating == null && text != null) {
      date = dateline(text, date, url);
    }
    return new Page(
        title,
        text,
        outlet,
        author,
        text == null ? null : credit(text),
        date.dating,
        date.dating == null ? date.unread : null,
        url);
  }

  private static @Nullable String address(Document page, @Nullable String address) {
    for (String selector : List.of("link[rel=canonical]", "meta[property=og:url]")) {
      for (Element element : page.select(selector)) {
        String url =
            element.hasAttr("href") ? element.attr("abs:href") : element.attr("abs:content");
        if (url.startsWith("http://") || url.startsWith("https://")) {
          return url;
        }
      }
    }
    return address;
  }

  // --- Title

  private static @Nullable String title(
      Document page, Site site, LinkedArticle linked, @Nullable String outlet) {
    if (site.title() != null) {
      for (Element element : Body.select(page, site.title())) {
        if (!element.text().isBlank()) {
          return element.text().strip();
        }
      }
    }
    if (linked.title() != null) {
      return plain(linked.title());
    }
    List<String> told = new ArrayList<>();
    for (String name : PageWords.WORDS.of("meta-title")) {
      String value = meta(page, name);
      if (value != null) {
        told.add(plain(value));
      }
    }
    if (!page.title().isBlank()) {
      told.add(page.title().strip());
    }
    for (Element heading : page.select("[itemprop=headline], h1, h2")) {
      String words = heading.text().strip();
      String folded = Letters.fold(words);
      if (folded.length() >= 8 && told.stream().anyMatch(t -> begins(Letters.fold(t), folded))) {
        return words;
      }
    }
    Parted parted = parted(page);
    if (parted != null && told.stream().anyMatch(t -> t.contains(parted.headline()))) {
      return parted.headline();
    }
    if (!told.isEmpty()) {
      return withoutSite(told.get(0), page, outlet);
    }
    Element heading = page.selectFirst("h1, h2");
    return heading == null || heading.text().isBlank() ? null : heading.text().strip();
  }

  /** Whether a told title is a heading, or the heading with the site's name beside it. */
  private static boolean begins(String told, String heading) {
    int at = told.indexOf(heading);
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(told.charAt(at - 1)))
        && (at + heading.length() == told.length()
            || !Character.isLetterOrDigit(told.charAt(at + heading.length())))
        && heading.length() * 3 >= told.length();
  }

  /** A title without the name of the site behind or before it. */
  private static String withoutSite(String title, Document page, @Nullable String outlet) {
    String site = meta(page, "og:site_name");
    for (String parting : PARTINGS) {
      int last = title.lastIndexOf(parting);
      int first = title.indexOf(parting);
      if (last > 0 && isName(title.substring(last + parting.length()), outlet, site)) {
        return title.substring(0, last).strip();
      }
      if (first > 0 && isName(title.substring(0, first), outlet, site)) {
        return title.substring(first + parting.length()).strip();
      }
    }
    return title.strip();
  }

  private static boolean isName(String part, @Nullable String outlet, @Nullable String site) {
    String folded = Letters.fold(part.strip());
    return !folded.isEmpty()
        && (outlet != null && same(folded, Letters.fold(outlet))
            || site != null && same(folded, Letters.fold(site)));
  }

  private static boolean same(String one, String other) {
    return !other.isEmpty() && (one.contains(other) || other.contains(one) && one.length() > 3);
  }

  private static String plain(String told) {
    return Prose.isMarkedUp(told) || told.indexOf('&') >= 0
        ? Jsoup.parseBodyFragment(told).text().strip()
        : told.strip();
  }

  // --- Outlet, author, credit

  private static @Nullable String outlet(Document page, Site site, LinkedArticle linked) {
    if (site.outlet() != null) {
      return site.outlet();
    }
    if (linked.outlet() != null) {
      return plain(linked.outlet());
    }
    for (String name : PageWords.WORDS.of("meta-outlet")) {
      String value = meta(page, name);
      if (value != null && !value.startsWith("http") && value.length() <= 60) {
        return plain(value);
      }
    }
    Element publisher = page.selectFirst("[itemprop=publisher]");
    if (publisher != null) {
      Element name = publisher.selectFirst("[itemprop=name]");
      String words =
          name == null
              ? publisher.text()
              : name.hasAttr("content") ? name.attr("content") : name.text();
      if (!words.isBlank() && words.length() <= 60) {
        return words.strip();
      }
    }
    String beside = besideHeading(page);
    if (beside == null) {
      Parted parted = parted(page);
      beside = parted == null ? null : parted.site();
    }
    return beside != null ? beside : rights(page);
  }

  /** The title of a page in its two parts. */
  private record Parted(String headline, String site) {}

  /**
   * The title of a page whose headline is no heading: one part is printed on the page in an element
   * of its own, the other is a name. Where both are printed, the longer is the headline.
   */
  private static @Nullable Parted parted(Document page) {
    String title = page.title().strip();
    Parted best = null;
    for (String parting : PARTINGS) {
      for (int at : new int[] {title.indexOf(parting), title.lastIndexOf(parting)}) {
        if (at <= 0) {
          continue;
        }
        String before = title.substring(0, at).strip();
        String behind = title.substring(at + parting.length()).strip();
        boolean first = before.length() >= behind.length();
        String headline = first ? before : behind;
        String site = name(first ? behind : before);
        if (site != null
            && headline.length() >= 8
            && (best == null || headline.length() > best.headline.length())
            && isPrinted(page, headline)) {
          best = new Parted(headline, site);
        }
      }
    }
    return best;
  }

  private static boolean isPrinted(Document page, String words) {
    String folded = Letters.fold(words);
    for (Element element : page.body().select("*")) {
      if (element.childrenSize() == 0
          && Math.abs(element.text().length() - words.length()) < 4
          && Letters.fold(element.text().strip()).equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /** What the title of the page has beside its heading, where that is a name and no sentence. */
  private static @Nullable String besideHeading(Document page) {
    String title = page.title().strip();
    for (Element heading : page.select("h1, h2, h3")) {
      String words = heading.text().strip();
      if (words.length() < 8) {
        continue;
      }
      for (String parting : PARTINGS) {
        int last = title.lastIndexOf(parting);
        int first = title.indexOf(parting);
        if (last > 0
            && Letters.fold(title.substring(0, last)).strip().startsWith(Letters.fold(words))) {
          return name(title.substring(last + parting.length()));
        }
        if (first > 0
            && Letters.fold(title.substring(first + parting.length()))
                .strip()
                .startsWith(Letters.fold(words))) {
          return name(title.substring(0, first));
        }
      }
    }
    return null;
  }

  private static @Nullable String name(String words) {
    String name = words.strip();
    return name.isEmpty() || name.length() > 40 || name.split(" ").length > 5 ? null : name;
  }

  /** Whose rights the foot of the page says are reserved. */
  private static @Nullable String rights(Document page) {
    for (Element element :
        page.select("footer, footer *, [class*=copyright], [id*=copyright], [class*=footer] *")) {
      String line = element.ownText().strip();
      for (String phrase : PageWords.WORDS.of("rights")) {
        int at = line.indexOf(phrase);
        if (at < 0) {
          continue;
        }
        StringBuilder name = new StringBuilder();
        for (String word : line.substring(at + phrase.length()).split("[\\s©®,،.\\-|]+")) {
          if (!word.isEmpty() && !Character.isDigit(word.charAt(0))) {
            name.append(name.isEmpty() ? "" : " ").append(word);
          }
        }
        String found = name(name.toString());
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable String author(Document page, Site site, LinkedArticle linked) {
    if (site.author() != null) {
      for (Element element : Body.select(page, site.author())) {
        if (!element.text().isBlank()) {
          return signed(element.text());
        }
      }
    }
    if (linked.author() != null) {
      return signed(plain(linked.author()));
    }
    for (String name : PageWords.WORDS.of("meta-author")) {
      String value = meta(page, name);
      if (value != null && !value.startsWith("http") && value.length() <= 80) {
        return signed(plain(value));
      }
    }
    for (String selector : PageWords.WORDS.of("author")) {
      for (Element element : Body.select(page, selector)) {
        String words = element.hasAttr("content") ? element.attr("content") : element.text();
        if (!words.isBlank() && words.length() <= 60) {
          return signed(words);
        }
      }
    }
    return null;
  }

  private static @Nullable String signed(String words) {
    String name = words.strip();
    for (String by : PageWords.WORDS.of("by")) {
      if (name.toLowerCase(Locale.ROOT).startsWith(by)
          && name.length() > by.length()
          && !Character.isLetter(name.charAt(by.length()))) {
        name = name.substring(by.length() + 1).strip();
        name = name.startsWith(":") ? name.substring(1).strip() : name;
      }
    }
    return name.isEmpty() ? null : name;
  }

  /** The agency that a line near the end, or the second one, names as the text's origin. */
  private static @Nullable String credit(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 3); i--) {
      String line = lines.get(i);
      if (line.length() > 60) {
        continue;
      }
      for (String label : PageWords.WORDS.of("credit")) {
        if (line.startsWith(label)) {
          String name = line.substring(label.length()).strip();
          if (name.startsWith(":")) {
            name = name.substring(1).strip();
            return name.isEmpty() ? null : name;
          }
        }
      }
      if (i == lines.size() - 1 && line.startsWith("(") && line.endsWith(")")) {
        return line.substring(1, line.length() - 1).strip();
      }
    }
    return null;
  }

  // --- Date

  /** A dating, or what stood there. */
  private record Finding(
      @Nullable Dating dating, @Nullable String unread, @Nullable LocalDate fetched) {
    /** The same, with nothing found. */
    Finding none() {
      return new Finding(null, null, fetched);
    }

    /** The day that a date means, or that was so long before the page was fetched; or null. */
    @Nullable LocalDate read(String written) {
      LocalDate day = Days.read(written);
      return day == null && fetched != null ? Ago.day(written, fetched) : day;
    }

    Finding or(@Nullable String written, Dating.From from) {
      if (dating != null || written == null || written.isBlank()) {
        return this;
      }
      LocalDate day = read(written);
      return day == null
          ? new Finding(null, unread == null ? written.strip() : unread, fetched)
          : new Finding(new Dating(day, from, written.strip()), null, fetched);
    }
  }

  private static Finding date(
      Document page, Site site, LinkedArticle linked, @Nullable Element heading, Finding nothing) {
    Finding found = nothing;
    if (site.date() != null) {
      for (Element element : Body.select(page, site.date())) {
        found =
            found.or(
                element.hasAttr("datetime") ? element.attr("datetime") : element.text(),
                Dating.From.TIME);
      }
    }
    found = found.or(linked.published(), Dating.From.JSON_LD);
    for (String name : PageWords.WORDS.of("meta-date")) {
      if (found.dating == null) {
        found = found.or(meta(page, name), Dating.From.META);
      }
    }
    if (found.dating == null) {
      found = marked(page, found, heading);
    }
    return found.dating == null ? printed(page, found, heading) : found;
  }

  /**
   * A {@code <time>} or a date of microdata; of several, one that says it is that of publication.
   */
  private static Finding marked(Document page, Finding before, @Nullable Element heading) {
    Finding found = before;
    Finding other = before.none();
    for (Element element :
        page.select(
            "[itemprop=datePublished], time[pubdate], time, [datetime], abbr.published,"
                + " [property*=dc:date], [property*=dcterms:created], [property*=datePublished]")) {
      if (isElsewhere(element, heading)) {
        continue;
      }
      String written = element.text();
      for (String attribute : List.of("datetime", "content", "title")) {
        if (Days.numeric(element.attr(attribute)) != null) {
          written = element.attr(attribute);
          break;
        }
      }
      String kind = (element.className() + ' ' + element.attr("itemprop")).toLowerCase(Locale.ROOT);
      if (kind.contains("modif") || kind.contains("updat")) {
        other = other.or(written, Dating.From.TIME);
      } else {
        found = found.or(written, Dating.From.TIME);
      }
      if (found.dating != null) {
        return found;
      }
    }
    return other.dating != null ? other : found;
  }

  /**
   * A date printed in an element of its own: the first behind the headline, else the last before
   * it. Pages print the day of the visit on top, and those of other articles below.
   */
  private static Finding printed(Document page, Finding before, @Nullable Element heading) {
    boolean behind = heading == null;
    Finding last = before;
    Finding first = before;
    for (Element element : page.body().select("*")) {
      if (element == heading) {
        behind = true;
        continue;
      }
      if (!PageWords.WORDS.isDated(element)
          || element.text().length() > 120
          || isElsewhere(element, heading)) {
        continue;
      }
      if (behind) {
        first = first.or(element.text(), Dating.From.DATELINE);
        if (first.dating != null) {
          return first;
        }
      } else {
        Finding next = before.none().or(element.text(), Dating.From.DATELINE);
        last = next.dating != null ? next : last;
      }
    }
    return last.dating != null ? last : unmarked(page, first, heading);
  }

  /**
   * A date on a line of its own between the headline and the text, in an element like any other;
   * else the last one before the headline that stands close to it.
   */
  private static Finding unmarked(Document page, Finding before, @Nullable Element heading) {
    boolean behind = heading == null;
    Finding last = before;
    for (Element element : page.body().select("*")) {
      if (element == heading) {
        behind = true;
        continue;
      }
      String line = element.ownText();
      if (line.length() < 6 || element.normalName().equals("script")) {
        continue;
      }
      if (Body.letters(line) >= LINE) {
        if (behind) {
          break;
        }
        continue;
      }
      if (before.read(line) != null && !isElsewhere(element, heading)) {
        if (behind) {
          return before.or(line, Dating.From.DATELINE);
        }
        if (heading != null && isClose(element, heading)) {
          last = before.none().or(line, Dating.From.DATELINE);
        }
      }
    }
    return last.dating != null ? last : before;
  }

  /**
   * Whether an element stands in one of the three nearest parts of the page around the headline.
   */
  private static boolean isClose(Element element, Element heading) {
    Element around = heading;
    for (int i = 0; i < 3 && around != null && !around.normalName().equals("body"); i++) {
      around = around.parent();
    }
    for (Element at = heading.parent(); at != null && at != around; at = at.parent()) {
      if (!at.normalName().equals("body") && element.parents().contains(at)) {
        return true;
      }
    }
    return around != null
        && !around.normalName().equals("body")
        && element.parents().contains(around);
  }

  /** The element that prints the headline, or null. */
  private static @Nullable Element heading(Document page, @Nullable String title) {
    if (title != null) {
      String folded = Letters.fold(title).strip();
      for (Element element :
          page.body()
              .select("h1, h2, h3, h4, [class*=title], [id*=title], [class*=Title], td, b, font")) {
        if (element.text().length() <= title.length() + 40
            && Letters.fold(element.text()).strip().equals(folded)) {
          return element;
        }
      }
    }
    return page.selectFirst("h1");
  }

  /** Whether an element belongs to something beside the article. */
  private static boolean isElsewhere(Element element, @Nullable Element heading) {
    Set<String> mute = PageWords.WORDS.around(heading);
    for (Element at = element; at != null && at.parent() != null; at = at.parent()) {
      String name = at.normalName();
      // On a broken page the article may stand in a menu that was never closed.
      if (name.equals("body") || heading != null && heading.parents().contains(at)) {
        return false;
      }
      if (name.equals("li") && linksBeside(at, element)) {
        return true;
      }
      if (name.equals("nav")
          || name.equals("aside")
          || name.equals("footer")
          || PageWords.WORDS.isAround(at, mute)) {
        return true;
      }
      if (name.equals("header")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an item of a list has a link that is not the date itself. */
  private static boolean linksBeside(Element item, Element date) {
    for (Element link : item.select("a")) {
      if (link != date
          && !link.text().isBlank()
          && !link.parents().contains(date)
          && !date.parents().contains(link)) {
        return true;
      }
    }
    return false;
  }

  /** A line of the text's head that is a date, or the address of the page. */
  private static Finding dateline(String text, Finding before, @Nullable String url) {
    Finding found = before;
    int lines = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        continue;
      }
      if (line.length() <= 80 && Days.read(line) != null) {
        return found.or(line, Dating.From.DATELINE);
      }
      if (++lines == 3) {
        break;
      }
    }
    if (url != null) {
      found = found.or(inAddress(url), Dating.From.ADDRESS);
    }
    return found;
  }

  /** {@code …/2014/01/16/…}, {@code …/2014-01-16…} or {@code …/20140116…}. */
  private static @Nullable String inAddress(String url) {
    for (int i = url.indexOf("//") + 2; i > 1 && i < url.length() - 7; i++) {
      char before = url.charAt(i - 1);
      if ((url.startsWith("19", i) || url.startsWith("20", i)) && !Character.isDigit(before)) {
        int end = i;
        while (end < url.length()
            && (Character.isDigit(url.charAt(end)) || "/-".indexOf(url.charAt(end)) >= 0)
            && end - i < 10) {
          end++;
        }
        String part = url.substring(i, end);
        while (part.endsWith("/") || part.endsWith("-")) {
          part = part.substring(0, part.length() - 1);
        }
        if ((part.length() == 8 || part.length() == 10 || part.length() == 9)
            && Days.numeric(part) != null) {
          return part;
        }
      }
    }
    return null;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        if (meta.attr(key).equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }
}
