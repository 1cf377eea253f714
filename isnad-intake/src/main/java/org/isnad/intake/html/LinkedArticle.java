package org.isnad.intake.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about its article in JSON-LD (schema.org's Article and its kinds).
 *
 * @param title headline, or null
 * @param published datePublished, or null
 * @param outlet the publisher's name, or null
 * @param author the authors' names, or null
 * @param text articleBody, or null
 * @param url the article's address, or null
 */
record LinkedArticle(
    @Nullable String title,
    @Nullable String published,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String text,
    @Nullable String url) {
  private static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, null);

  /** Pages are not careful: line ends in strings, commas at the end, comments. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .build())
          .build();

  /**
   * The article that the page is about.
   *
   * @param address the page's address, or null
   */
  static LinkedArticle of(Document page, @Nullable String address) {
    List<LinkedArticle> articles = new ArrayList<>();
    List<String> outlets = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      try {
        collect(MAPPER.readTree(script.data().strip()), articles, outlets);
      } catch (JacksonException e) {
        // A page whose JSON-LD is broken still has its text.
      }
    }
    LinkedArticle best = best(articles, page, address);
    return best.outlet == null && !outlets.isEmpty()
        ? new LinkedArticle(
            best.title, best.published, outlets.get(0), best.author, best.text, best.url)
        : best;
  }

  /** A page may describe the articles that it links to as well as its own. */
  private static LinkedArticle best(
      List<LinkedArticle> articles, Document page, @Nullable String address) {
    if (articles.size() > 1) {
      for (LinkedArticle article : articles) {
        if (address != null && article.url != null && same(address, article.url)) {
          return article;
        }
      }
      String title = page.title() + ' ' + page.select("h1").text();
      for (LinkedArticle article : articles) {
        if (article.title != null && title.contains(article.title.strip())) {
          return article;
        }
      }
    }
    return articles.isEmpty() ? NONE : articles.get(0);
  }

  private static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String address) {
    String bare =
        address.strip().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[?#].*", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static void collect(JsonNode node, List<LinkedArticle> articles, List<String> outlets) {
    if (node.isArray()) {
      node.forEach(inner -> collect(inner, articles, outlets));
      return;
    }
    if (!node.isObject()) {
      return;
    }
    if (isArticle(node.get("@type"))) {
      articles.add(
          new LinkedArticle(
              first(node, "headline", "name"),
              first(node, "datePublished", "dateCreated"),
              name(node.get("publisher")),
              name(node.get("author")),
              first(node, "articleBody", "text"),
              address(node)));
      return;
    }
    if (is(node.get("@type"), "Organization")) {
      String name = first(node, "name");
      if (name != null) {
        outlets.add(name);
      }
    }
    for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
      JsonNode value = node.get(inner);
      if (value != null) {
        collect(value, articles, outlets);
      }
    }
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    return is(type, "Article") || is(type, "Posting");
  }

  /** Whether a type, or one of several, ends so: NewsArticle, NewsMediaOrganization. */
  private static boolean is(@Nullable JsonNode type, String end) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (is(one, end)) {
          return true;
        }
      }
      return false;
    }
    return type.isString() && type.stringValue().endsWith(end);
  }

  private static @Nullable String first(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value = node.get(name);
      if (value != null && value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value != null && value.isString() && !value.stringValue().isBlank()) {
        return value.stringValue().strip();
      }
    }
    return null;
  }

  private static @Nullable String name(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isString()) {
      String name = node.stringValue().strip();
      return name.isEmpty() || name.startsWith("http") ? null : name;
    }
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      for (JsonNode one : node) {
        String name = name(one);
        if (name != null) {
          names.add(name);
        }
      }
      return names.isEmpty() ? null : String.join("، ", names);
    }
    return first(node, "name");
  }

  private static @Nullable String address(JsonNode node) {
    JsonNode page = node.get("mainEntityOfPage");
    String address = page != null && page.isObject() ? first(page, "@id", "url") : null;
    return address != null ? address : first(node, "mainEntityOfPage", "url", "@id");
  }
}
