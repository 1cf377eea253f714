package org.isnad.intake.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.html.HtmlFormat;
import org.isnad.intake.html.Prose;
import org.isnad.intake.record.Fields;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Columns.Field;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Fetcher;
import org.isnad.intake.source.Remark;
import org.isnad.reader.record.Article;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of a feed: an article, or the beginning of one and where the rest stands. Immutable. */
public final class FeedItem {
  /** So many letters in a description are an article, unless it breaks off. */
  private static final int WHOLE = 800;

  /** In an element that is meant for the article fewer do. */
  private static final int CONTENT = 200;

  private final Map<Field, String> fields;
  private final boolean content;
  private final @Nullable String updated;

  private FeedItem(Map<Field, String> fields, boolean content, @Nullable String updated) {
    this.fields = fields;
    this.content = content;
    this.updated = updated;
  }

  static FeedItem of(Element item, @Nullable String outlet, @Nullable String base) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    String text = first(item, "content:encoded", "content", "fulltext", "xhtml:body");
    boolean content = text != null;
    put(
        fields,
        Field.CONTENT,
        content ? text : first(item, "description", "summary", "media:description"));
    put(fields, Field.TITLE, first(item, "title"));
    put(fields, Field.OUTLET, outlet);
    String updated = first(item, "updated", "dcterms:modified", "atom:updated");
    String published = first(item, "pubdate", "published", "dc:date", "issued");
    put(fields, Field.PUBLISHED, published == null ? updated : published);
    put(fields, Field.AUTHOR, author(item));
    put(fields, Field.ID, first(item, "guid", "id", "dc:identifier"));
    put(fields, Field.CREDIT, first(item, "source", "dc:source"));
    String link = link(item);
    put(fields, Field.URL, link == null ? null : Feed.resolved(link, base));
    return new FeedItem(fields, content, updated);
  }

  /** Its page's address, or null. */
  public @Nullable String link() {
    return fields.get(Field.URL);
  }

  /** The id that its publisher gave it, or null. */
  public @Nullable String id() {
    return fields.get(Field.ID);
  }

  /**
   * Changes when the feed says that the article has changed: by the day of its update where it has
   * one, else by its title and words.
   */
  public String mark() {
    String words = fields.getOrDefault(Field.CONTENT, "");
    String plain = Prose.isMarkedUp(words) ? Prose.of(words) : words;
    return Integer.toHexString(
        Objects.hash(
            fields.get(Field.TITLE),
            updated == null ? fields.get(Field.PUBLISHED) : updated,
            updated == null ? plain.replaceAll("\\s+", " ") : ""));
  }

  /** Whether the feed has the article itself, not only its beginning. */
  public boolean isWhole() {
    String words = fields.getOrDefault(Field.CONTENT, "");
    String plain = Prose.isMarkedUp(words) ? Prose.of(words) : words.strip();
    boolean cut = plain.endsWith("…") || plain.endsWith("...") || plain.endsWith("]");
    return !cut && plain.length() >= (content ? CONTENT : WHOLE);
  }

  /**
   * The article as the feed has it.
   *
   * @param name its source's name
   * @param most the most bytes of its text
   * @throws Refusal when it has no text, or too much
   */
  public Arrival arrival(String name, long most) throws Refusal {
    if (!fields.containsKey(Field.CONTENT)) {
      throw new Refusal(ArticleFault.NO_TEXT, name, "the item has neither content nor description");
    }
    Arrival arrival = Fields.arrival("feed", name, name, 0, fields, most);
    List<Remark> remarks = new ArrayList<>(arrival.remarks());
    if (!content && !isWhole()) {
      remarks.add(new Remark(Remark.Kind.SUMMARY, ""));
    }
    return with(arrival, arrival.article(), dating(arrival), remarks);
  }

  /**
   * The article of its page; what the page does not tell, the feed does.
   *
   * @param name its source's name
   * @param most the most bytes of its text
   * @throws Refusal when no article stands on the page
   */
  public Arrival arrival(String name, Fetcher.Fetched page, long most) throws Refusal {
    Arrival own =
        HtmlFormat.arrival(name, page.bytes(), page.charset(), page.address(), page.day(), most);
    Map<Field, String> bare = new EnumMap<>(fields);
    bare.put(Field.CONTENT, own.article().text());
    Arrival told = Fields.arrival("feed", name, name, 0, bare, Long.MAX_VALUE);
    // A date that the page only prints somewhere is less sure than the feed's.
    Dating dating = own.dating();
    boolean sure =
        dating != null
            && dating.from() != Dating.From.DATELINE
            && dating.from() != Dating.From.ADDRESS;
    Dating feed = dating(told);
    Dating day = sure || feed == null ? dating : feed;
    Article article = own.article();
    return with(
        own,
        new Article(
            name,
            article.text(),
            article.outlet() == null ? fields.get(Field.OUTLET) : article.outlet(),
            day == null ? null : day.day(),
            article.title() == null ? told.article().title() : article.title(),
            article.url()),
        day,
        own.remarks());
  }

  private static @Nullable Dating dating(Arrival arrival) {
    Dating dating = arrival.dating();
    return dating == null ? null : new Dating(dating.day(), Dating.From.FEED, dating.written());
  }

  private Arrival with(
      Arrival arrival, Article article, @Nullable Dating dating, List<Remark> remarks) {
    return new Arrival(
        article,
        arrival.format(),
        arrival.author() == null ? fields.get(Field.AUTHOR) : arrival.author(),
        arrival.credit() == null ? fields.get(Field.CREDIT) : arrival.credit(),
        dating,
        fields.get(Field.ID),
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
      if (Feed.plain(child).equals("author")) {
        for (Element part : child.children()) {
          if (Feed.plain(part).equals("name")) {
            return Feed.text(part);
          }
        }
        return Feed.text(child);
      }
    }
    return first(item, "dc:creator");
  }

  /** The item's page: Atom has it in an attribute, RSS as text. */
  private static @Nullable String link(Element item) {
    for (Element child : item.children()) {
      if (Feed.plain(child).equals("link")) {
        String relation = child.attr("rel");
        if (child.hasAttr("href") && (relation.isEmpty() || relation.equals("alternate"))) {
          return child.attr("href").strip();
        }
        String words = Feed.text(child);
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
        if (Feed.plain(child).equals(name)) {
          String words = Feed.text(child);
          if (words != null) {
            return words;
          }
        }
      }
    }
    return null;
  }
}
