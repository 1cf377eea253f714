package org.isnad.intake.feed;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.html.Prose;
import org.isnad.intake.text.Decoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed: RSS of any version or Atom. It is parsed as leniently as feeds are written; document
 * types and entities of their own are never looked at.
 *
 * @param title what it calls itself, or null
 * @param holds for how long it says that it need not be asked again; zero where it does not say
 * @param items its items, in its order
 * @param deleted the ids and addresses of what its publisher takes back (RFC 6721)
 */
public record Feed(
    @Nullable String title, Duration holds, List<FeedItem> items, List<String> deleted) {
  private static final int DAYS_A_MONTH = 30;
  private static final int DAYS_A_YEAR = 365;

  /** Whether a text begins as a feed does. */
  public static boolean isFeed(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    int root = lower.indexOf("<rss");
    root = root < 0 ? lower.indexOf("<rdf:rdf") : root;
    if (root < 0) {
      root = lower.indexOf("<feed");
      root = root >= 0 && lower.indexOf("w3.org/2005/atom", root) < 0 ? -1 : root;
    }
    // Only a declaration, comments and style sheets may stand before the root.
    int other = lower.indexOf("<html");
    return root >= 0 && (other < 0 || other > root) && lower.lastIndexOf("<body", root) < 0;
  }

  /**
   * Reads a feed.
   *
   * @param name its name, for refusals
   * @param charset the encoding that its server declared, or null
   * @param address where it was fetched, from which the links in it count, or null
   * @throws Refusal when it is none, or damaged
   */
  public static Feed of(
      String name, byte[] bytes, @Nullable String charset, @Nullable String address)
      throws Refusal {
    String text = Decoding.ofPage(name, bytes, charset).text();
    if (!isFeed(text)) {
      throw new Refusal(ArticleFault.NO_FEED, name, named(text, address));
    }
    Document feed = Jsoup.parse(text, "", Parser.xmlParser());
    String title = null;
    Duration holds = Duration.ZERO;
    Duration period = Duration.ZERO;
    List<Element> items = new ArrayList<>();
    List<String> deleted = new ArrayList<>();
    for (Element element : feed.select("*")) {
      switch (plain(element)) {
        case "item", "entry" -> items.add(element);
        case "title" -> title = title == null && items.isEmpty() ? text(element) : title;
        case "ttl" -> holds = Duration.ofMinutes(number(element));
        case "sy:updateperiod" -> period = period(element.text());
        case "sy:updatefrequency" -> period = period.dividedBy(Math.max(1, (int) number(element)));
        case "at:deleted-entry" -> deleted.add(element.attr("ref").strip());
        default -> {
          // Everything else belongs to an item, or is of no use here.
        }
      }
    }
    List<FeedItem> all = new ArrayList<>();
    for (Element item : items) {
      all.add(FeedItem.of(item, title, address));
    }
    return new Feed(title, holds.compareTo(period) > 0 ? holds : period, all, deleted);
  }

  /** The feeds that a page names, for whoever gave the page's address instead of theirs. */
  private static String named(String text, @Nullable String address) {
    StringBuilder found = new StringBuilder();
    for (Element link :
        Jsoup.parse(text)
            .select("link[rel=alternate][type*=rss], link[rel=alternate][type*=atom]")) {
      String feed = resolved(link.attr("href"), address);
      found.append(found.isEmpty() ? "" : ", ").append(feed);
    }
    return found.toString();
  }

  private static long number(Element element) {
    String digits = element.text().strip();
    return digits.matches("\\d{1,6}") ? Long.parseLong(digits) : 0;
  }

  private static Duration period(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "hourly" -> Duration.ofHours(1);
      case "daily" -> Duration.ofDays(1);
      case "weekly" -> Duration.ofDays(7);
      case "monthly" -> Duration.ofDays(DAYS_A_MONTH);
      case "yearly" -> Duration.ofDays(DAYS_A_YEAR);
      default -> Duration.ZERO;
    };
  }

  /** An address in a feed as a whole one. */
  static String resolved(String link, @Nullable String base) {
    try {
      return base == null ? link : URI.create(base).resolve(link.replace(" ", "%20")).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  /** What an element says; marked up where it is. */
  static @Nullable String text(Element element) {
    String words = element.childrenSize() > 0 ? Prose.of(element) : element.wholeText();
    return words.isBlank() ? null : words.strip();
  }

  static String plain(Element element) {
    return element.tagName().toLowerCase(Locale.ROOT);
  }
}
