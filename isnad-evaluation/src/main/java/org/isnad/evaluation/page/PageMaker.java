package org.isnad.evaluation.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.cli.example.Examples;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Source;

/** Makes pages by a seed. The same seed makes the same pages on every machine. */
public final class PageMaker {
  /** The layouts, each a file of the resources. */
  private static final List<String> LAYOUTS =
      List.of(
          "wordpress-newspaper",
          "wordpress-blocks",
          "drupal7",
          "drupal10",
          "arc",
          "amp",
          "tables-2005",
          "webforms-agency",
          "blogger",
          "joomla",
          "hashed",
          "scripted",
          "bootstrap",
          "microdata",
          "live-updates",
          "gallery",
          "opinion",
          "paywall",
          "talked-about",
          "nested-tables",
          "ago",
          "hijri",
          "teasers",
          "elementor");

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  private final Random random;
  private final Map<String, String> layouts = new HashMap<>();
  private final Map<String, List<String>> labels = new HashMap<>();
  private final List<String> sentences;
  private int made;

  /** Windows-1256 has no Arabic digits. */
  private boolean eastern;

  public PageMaker(long seed) {
    this.random = new Random(seed);
    this.sentences = sentences();
    for (String layout : LAYOUTS) {
      layouts.put(layout, resource(layout + ".html"));
    }
    for (Entry entry : Entries.resource(PageMaker.class, "labels.lex")) {
      labels.put(entry.required(0, "what"), entry.values("names"));
    }
  }

  /** The next page. */
  MadePage next() {
    String layout = LAYOUTS.get(made++ % LAYOUTS.size());
    Map<String, String> facts = new HashMap<>();
    List<String> paragraphs = paragraphs();
    String title = headline();
    LocalDate date = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(3600));
    LocalDate today = date.plusDays(30 + random.nextInt(1500));
    String site = "https://www.example-" + random.nextInt(50) + ".test";
    String path =
        random.nextInt(10) < 3
            ? "/%tY/%<tm/%<td/%d.html".formatted(date, random.nextInt(90000))
            : "/news/" + random.nextInt(900000);
    facts.put("title", title);
    facts.put("outlet", pick("outlet"));
    facts.put("author", pick("author"));
    facts.put("site", site);
    facts.put("url", site + path);
    facts.put("hash", Integer.toString(random.nextInt(1 << 30), 36));
    facts.put("number", String.valueOf(random.nextInt(40)));
    facts.put("year", String.valueOf(today.getYear()));
    facts.put("kicker", pick("kicker"));
    facts.put("lead", paragraphs.get(0).substring(0, Math.min(120, paragraphs.get(0).length())));
    facts.put("other", headline());
    boolean wide = random.nextInt(100) < 45;
    Charset written =
        layout(layout).contains("{{charset}}") && wide ? WINDOWS_1256 : StandardCharsets.UTF_8;
    eastern = !written.equals(WINDOWS_1256);
    date(facts, "date", date);
    date(facts, "later", date.plusDays(random.nextInt(3)));
    date(facts, "today", today);
    for (String what : List.of("cookies", "bio", "disclaimer", "subscribe")) {
      facts.put(what, pick(what));
    }
    int back = random.nextInt(6);
    facts.put("ago", ago(back));
    // Five to midnight in another town is another day elsewhere; the page's is the one printed.
    facts.put("date.night", "%tFT23:55:00-05:00".formatted(date));
    facts.put("menu", list(labels.getOrDefault("menu", List.of()), "li"));
    facts.put("share", list(labels.getOrDefault("share", List.of()), "li"));
    facts.put("ad", pick("ad"));
    bodies(facts, paragraphs);
    boolean lies = random.nextInt(4) == 0;
    facts.put("charset", written.equals(WINDOWS_1256) != lies ? "windows-1256" : "utf-8");
    String page = broken(filled(layout(layout), facts));
    return new MadePage(
        layout,
        site + path,
        page.getBytes(written),
        page,
        title,
        facts.getOrDefault("outlet", ""),
        date,
        date.plusDays(back),
        String.join("\n\n", paragraphs));
  }

  private String layout(String name) {
    return layouts.getOrDefault(name, "");
  }

  // --- What is written

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    int count = 3 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      StringBuilder paragraph = new StringBuilder(sentence());
      int more = random.nextInt(3);
      for (int k = 0; k < more; k++) {
        paragraph.append(' ').append(sentence());
      }
      paragraphs.add(paragraph.toString());
    }
    if (random.nextInt(4) == 0) {
      paragraphs.add("(" + pick("credit") + ")");
    }
    return paragraphs;
  }

  /** A sentence of the examples with other figures in it. */
  private String sentence() {
    String sentence = sentences.get(random.nextInt(sentences.size()));
    StringBuilder varied = new StringBuilder(sentence.length());
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      varied.append(c >= '1' && c <= '9' ? (char) ('1' + random.nextInt(9)) : c);
    }
    return varied.toString();
  }

  private String headline() {
    String[] words = sentence().split(" ");
    int from = random.nextInt(Math.max(1, words.length - 8));
    int to = Math.min(words.length, from + 6 + random.nextInt(4));
    String headline = String.join(" ", List.of(words).subList(from, to));
    return headline.replaceAll("[\"«».،:؛()|\\-]", "").strip();
  }

  private String pick(String what) {
    List<String> names = labels.getOrDefault(what, List.of(""));
    return names.get(random.nextInt(names.size()));
  }

  private void date(Map<String, String> facts, String name, LocalDate date) {
    String iso = "%tF".formatted(date);
    facts.put(name + ".iso", iso + "T1%d:30:00+03:00".formatted(random.nextInt(10)));
    facts.put(name + ".z", iso + "T10:30:00.000Z");
    facts.put(
        name + ".dmy",
        random.nextBoolean()
            ? "%td/%<tm/%<tY".formatted(date)
            : "%d-%d-%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
    int month = date.getMonthValue() - 1;
    String months =
        switch (random.nextInt(5)) {
          case 0 -> name("month-levant", month);
          case 1 -> name("month-levant", month) + "/" + name("month", month);
          case 2 -> name("month-maghreb", month);
          default -> name("month", month);
        };
    String words = date.getDayOfMonth() + " " + months + " " + date.getYear();
    if (random.nextBoolean()) {
      words =
          name("weekday", date.getDayOfWeek().getValue() - 1)
              + (random.nextBoolean() ? "، " : " ")
              + words;
    }
    if (random.nextInt(4) == 0 && eastern) {
      words = easternDigits(words);
    }
    facts.put(name + ".ar", words);
    HijrahDate hijri = HijrahDate.from(date);
    String moon =
        hijri.get(ChronoField.DAY_OF_MONTH)
            + " "
            + name("month-hijri", hijri.get(ChronoField.MONTH_OF_YEAR) - 1)
            + " "
            + hijri.get(ChronoField.YEAR)
            + (random.nextBoolean() ? " هـ" : "هـ");
    String sun =
        date.getDayOfMonth()
            + " "
            + months
            + " "
            + date.getYear()
            + (random.nextBoolean() ? "م" : "");
    String both =
        name("weekday", date.getDayOfWeek().getValue() - 1)
            + " "
            + (random.nextBoolean() ? moon + " - " + sun : sun + " الموافق " + moon);
    facts.put(name + ".both", random.nextInt(3) == 0 && eastern ? easternDigits(both) : both);
  }

  /** How long ago the day of printing is on the day of fetching, as pages say it. */
  private String ago(int days) {
    String since = random.nextBoolean() ? "منذ " : "قبل ";
    return since
        + switch (days) {
          case 0 ->
              List.of("ساعة", "ساعتين", "3 ساعات", "10 دقائق", "دقيقتين").get(random.nextInt(5));
          case 1 -> random.nextBoolean() ? "يوم" : "يوم واحد";
          case 2 -> "يومين";
          default -> days + " أيام";
        };
  }

  private String name(String what, int i) {
    return labels.getOrDefault(what, List.of()).get(i);
  }

  private static String easternDigits(String text) {
    StringBuilder eastern = new StringBuilder();
    for (char c : text.toCharArray()) {
      eastern.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
    }
    return eastern.toString();
  }

  // --- How it is marked up

  private void bodies(Map<String, String> facts, List<String> paragraphs) {
    StringBuilder p = new StringBuilder();
    StringBuilder c = new StringBuilder();
    StringBuilder d = new StringBuilder();
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = marked(paragraphs.get(i));
      p.append("<p>").append(text).append(random.nextInt(12) == 0 ? "\n" : "</p>\n");
      c.append("<p class=\"c-paragraph\">").append(text).append("</p>");
      d.append("<div class=\"css-p\" dir=\"auto\">").append(text).append("</div>");
      mixed.append(i % 3 == 0 ? text + "<br>\n<br />" : "<p dir=rtl><span>" + text + "</span></p>");
      if (i == 1 && random.nextBoolean()) {
        String away = pick("away") + ": <a href=\"/o\">" + headline() + "</a>";
        p.append("<p><strong>").append(away).append("</strong></p>");
        mixed
            .append("<div class=\"x-")
            .append(random.nextInt(99))
            .append("\">")
            .append(away)
            .append("</div>");
        d.append("<div><b>").append(away).append("</b></div>");
      }
      if (i == 2 && random.nextInt(3) == 0) {
        p.append("<blockquote class=\"twitter-tweet\"><a href=\"https://t.test/x\">")
            .append(headline())
            .append("</a></blockquote><script async src=\"//t.test/w.js\"></script>");
      }
    }
    facts.put("body.p", p.toString());
    facts.put("body.c", c.toString());
    facts.put("body.d", d.toString());
    facts.put("body.mixed", mixed.toString());
    facts.put("body.br", String.join(random.nextBoolean() ? "<br><br>\n" : "<br />\n", paragraphs));
    facts.put("body.first", "<p>" + paragraphs.get(0) + "</p>");
    facts.put(
        "body.rest",
        "<p>" + String.join("</p><p>", paragraphs.subList(1, paragraphs.size())) + "</p>");
    StringBuilder live = new StringBuilder();
    StringBuilder gallery = new StringBuilder();
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      live.append("<div class=\"lb-post\" id=\"p")
          .append(i)
          .append("\"><time>%d:%02d</time><div class=\"lb-text\"><p>".formatted(9 + i, 7 * i % 60))
          .append(marked(paragraphs.get(i)))
          .append("</p></div><ul class=\"lb-share\"><li><a>فيسبوك</a></li></ul></div>");
      gallery
          .append("<p>")
          .append(marked(paragraphs.get(i)))
          .append("</p><figure><img src=\"")
          .append(i)
          .append(".jpg\"><figcaption>")
          .append(sentence())
          .append("</figcaption></figure>");
      teasers.append("<p>").append(marked(paragraphs.get(i))).append("</p>");
      if (i % 3 == 1) {
        teasers
            .append("<div class=\"k-")
            .append(random.nextInt(900))
            .append("\"><a href=\"/s/1\"><img src=\"/t.jpg\"><h4>")
            .append(headline())
            .append("</h4><p>")
            .append(sentence())
            .append("</p></a></div>");
      }
    }
    facts.put("body.live", live.toString());
    facts.put("body.gallery", gallery.toString());
    facts.put("body.teasers", teasers.toString());
    facts.put("body.nested", String.join("<p align=justify>", paragraphs));
    facts.put("body.json", String.join("\\n\\n", paragraphs).replace("\"", "\\\""));
  }

  /** Now and then a word of a paragraph is a link or bold. */
  private String marked(String text) {
    String[] words = text.split(" ");
    if (random.nextInt(3) == 0) {
      int at = random.nextInt(words.length);
      words[at] =
          random.nextBoolean()
              ? "<a href=\"/t/" + random.nextInt(99) + "\">" + words[at] + "</a>"
              : "<strong>" + words[at] + "</strong>";
    }
    return String.join(" ", words);
  }

  private String list(List<String> names, String tag) {
    StringBuilder list = new StringBuilder("<ul>");
    for (String name : names) {
      list.append("<")
          .append(tag)
          .append("><a href=\"#\">")
          .append(name)
          .append("</a></")
          .append(tag)
          .append(">");
    }
    return list.append("</ul>").toString();
  }

  private String related() {
    StringBuilder list = new StringBuilder("<ul>");
    int count = 3 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      list.append("<li><a href=\"/r/").append(i).append("\">").append(headline()).append("</a>");
      if (random.nextBoolean()) {
        list.append("<span class=\"date\">")
            .append(2020 + random.nextInt(5))
            .append("-03-0")
            .append(1 + i)
            .append("</span>");
      }
      list.append("</li>");
    }
    return list.append("</ul>").toString();
  }

  private String comments() {
    StringBuilder comments = new StringBuilder("<ol class=\"commentlist\">");
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      comments
          .append("<li class=\"comment\"><b>")
          .append(pick("reader"))
          .append("</b><p>")
          .append(sentence())
          .append("</p><a>")
          .append(pick("remark"))
          .append("</a></li>");
    }
    return comments.append("</ol>").toString();
  }

  /** Other articles, each with a picture, a headline and its first sentence. */
  private String cards() {
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      cards
          .append("<div><a href=\"/c/")
          .append(i)
          .append("\"><img src=\"/c.jpg\"></a><h3><a href=\"/c/")
          .append(i)
          .append("\">")
          .append(headline())
          .append("</a></h3><p>")
          .append(sentence())
          .append("</p></div>");
    }
    return cards.toString();
  }

  /** Readers who write more than the article has. */
  private String talk() {
    StringBuilder talk = new StringBuilder();
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      talk.append("<div><strong>")
          .append(pick("reader"))
          .append("</strong> <small>%d-03-2022</small><p>".formatted(1 + i))
          .append(pick("opinion"))
          .append("</p><a href=\"#\">")
          .append(pick("remark"))
          .append("</a></div>");
    }
    return talk.toString();
  }

  /** A layout with its places filled; {@code {{?name}}…{{/}}} is there or not. */
  private String filled(String layout, Map<String, String> facts) {
    StringBuilder page = new StringBuilder(layout.length() * 2);
    int at = 0;
    boolean shown = true;
    while (at < layout.length()) {
      int open = layout.indexOf("{{", at);
      if (open < 0) {
        page.append(layout, at, layout.length());
        break;
      }
      if (shown) {
        page.append(layout, at, open);
      }
      int close = layout.indexOf("}}", open);
      String name = layout.substring(open + 2, close);
      at = close + 2;
      if (name.startsWith("?")) {
        shown = random.nextInt(10) < 6;
      } else if (name.equals("/")) {
        shown = true;
      } else if (shown) {
        page.append(
            switch (name) {
              case "related" -> related();
              case "comments" -> comments();
              case "cards" -> cards();
              case "talk" -> talk();
              default -> fact(facts, name);
            });
      }
    }
    return page.toString();
  }

  private static String fact(Map<String, String> facts, String name) {
    String fact = facts.get(name);
    if (fact == null) {
      throw new IllegalStateException("a layout asks for «" + name + "»");
    }
    return fact;
  }

  /** Three pages in ten have lost a few closing tags of their body. */
  private String broken(String page) {
    if (random.nextInt(10) >= 3) {
      return page;
    }
    String broken = page;
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String tag = List.of("</div>", "</p>", "</span>", "</li>").get(random.nextInt(4));
      int from = broken.indexOf("<body");
      from = from < 0 ? broken.indexOf("<BODY") : from;
      int at = broken.indexOf(tag, from + random.nextInt(Math.max(1, broken.length() - from)));
      if (at > 0) {
        broken = broken.substring(0, at) + broken.substring(at + tag.length());
      }
    }
    return broken;
  }

  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Source source : Examples.sources()) {
      String text;
      try {
        text = source.fetch().article().text();
      } catch (Refusal e) {
        throw new IllegalStateException(e);
      }
      for (String sentence : text.split("(?<=[.؟!])\\s+|\\n+")) {
        if (sentence.split(" ").length >= 8) {
          sentences.add(sentence.strip());
        }
      }
    }
    return sentences;
  }

  private static String resource(String name) {
    try (InputStream in = PageMaker.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
