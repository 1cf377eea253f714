package org.isnad.intake.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.html.Prose;
import org.isnad.intake.record.Fields;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Columns.Field;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Remark;
import org.isnad.intake.source.Source;
import org.isnad.intake.text.Decoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed: RSS of any version or Atom; an item is an article. It is parsed as leniently as feeds are
 * written; document types and entities of their own are never looked at.
 */
public final class FeedFormat implements Format {
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

  @Override
  public boolean read(Incoming incoming, Desk desk) throws Refusal {
    byte[] bytes = incoming.content(desk.limits().document()).bytes();
    Decoding decoding = Decoding.ofPage(incoming.name(), bytes, incoming.charset());
    Document feed = Jsoup.parse(decoding.text(), "", Parser.xmlParser());
    String outlet = null;
    List<Element> items = new ArrayList<>();
    for (Element element : feed.select("*")) {
      String name = plain(element);
      if (name.equals("item") || name.equals("entry")) {
        items.add(element);
      } else if (name.equals("title") && outlet == null && items.isEmpty()) {
        outlet = text(element);
      }
    }
    if (items.isEmpty()) {
      if (incoming.named()) {
        throw new Refusal(ArticleFault.NO_ARTICLES, incoming.name(), "");
      }
      desk.leaveAside(incoming);
      return true;
    }
    int number = 0;
    for (Element item : items) {
      number++;
      String name = incoming.name() + '#' + number;
      String publisher = outlet;
      long most = desk.limits().article();
      if (!desk.take(new Source(name, () -> arrival(name, item, publisher, most)))) {
        return false;
      }
    }
    return true;
  }

  private static Arrival arrival(String name, Element item, @Nullable String outlet, long most)
      throws Refusal {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    String text = first(item, "content:encoded", "content", "fulltext", "xhtml:body");
    boolean summary = text == null;
    if (summary) {
      text = first(item, "description", "summary", "media:description");
    }
    if (text == null) {
      throw new Refusal(ArticleFault.NO_TEXT, name, "the item has neither content nor description");
    }
    fields.put(Field.CONTENT, text);
    put(fields, Field.TITLE, first(item, "title"));
    put(fields, Field.OUTLET, outlet);
    put(
        fields,
        Field.PUBLISHED,
        first(item, "pubdate", "published", "dc:date", "issued", "updated"));
    put(fields, Field.AUTHOR, author(item));
    put(fields, Field.ID, first(item, "guid", "id", "dc:identifier"));
    put(fields, Field.CREDIT, first(item, "source", "dc:source"));
    put(fields, Field.URL, link(item));
    Arrival arrival = Fields.arrival("feed", name, name, 0, fields, most);
    List<Remark> remarks = new ArrayList<>(arrival.remarks());
    if (summary) {
      remarks.add(new Remark(Remark.Kind.SUMMARY, ""));
    }
    Dating dating = arrival.dating();
    return new Arrival(
        arrival.article(),
        "feed",
        arrival.author(),
        arrival.credit(),
        dating == null ? null : new Dating(dating.day(), Dating.From.FEED, dating.written()),
        arrival.id(),
        arrival.version(),
        arrival.standing(),
        remarks);
  }

  private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
    if (value != null) {
      fields.put(field, value);
    }
  }

  private static @Nullable String author(Element item) {
    for (Element child : item.children()) {
      String name = plain(child);
      if (name.equals("author")) {
        for (Element part : child.children()) {
          if (plain(part).equals("name")) {
            return text(part);
          }
        }
        return text(child);
      }
    }
    return first(item, "dc:creator");
  }

  /** The item's page: Atom has it in an attribute, RSS as text. */
  private static @Nullable String link(Element item) {
    for (Element child : item.children()) {
      if (plain(child).equals("link")) {
        String relation = child.attr("rel");
        if (child.hasAttr("href") && (relation.isEmpty() || relation.equals("alternate"))) {
          return child.attr("href");
        }
        String words = text(child);
        if (words != null) {
          return words;
        }
      }
    }
    String guid = first(item, "guid");
    return guid != null && guid.startsWith("http") ? guid : null;
  }

  private static @Nullable String first(Element item, String... names) {
    for (String name : names) {
      for (Element child : item.children()) {
        if (plain(child).equals(name)) {
          String words = text(child);
          if (words != null) {
            return words;
          }
        }
      }
    }
    return null;
  }

  /** What an element says; marked up where it is. */
  private static @Nullable String text(Element element) {
    String words = element.childrenSize() > 0 ? Prose.of(element) : element.wholeText();
    return words.isBlank() ? null : words.strip();
  }

  private static String plain(Element element) {
    return element.tagName().toLowerCase(Locale.ROOT);
  }
}
