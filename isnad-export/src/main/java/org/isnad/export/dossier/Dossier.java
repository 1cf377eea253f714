package org.isnad.export.dossier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.Selection;
import org.isnad.export.row.StoryRow;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.isnad.export.row.WebAddress;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Events with all that tells of them as one HTML page, from right to left in Arabic: each telling
 * with its words marked, its chain, its article and address; and where tellings contradict each
 * other, the sides. The page asks nothing of any other machine and runs no script.
 */
public final class Dossier implements Writing {
  /** So many code points of a sentence stand for an event in which nobody is named. */
  private static final int TITLE = 120;

  private final ResourceBundle words;
  private final boolean arabic;

  /**
   * A dossier.
   *
   * @param language of its own words: Arabic, or English
   */
  public Dossier(Locale language) {
    arabic = language.getLanguage().equals("ar");
    words =
        ResourceBundle.getBundle(
            "org.isnad.export.dossier.words",
            arabic ? Locale.forLanguageTag("ar") : Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    Iterator<StoryRow> stories = selection.stories().iterator();
    StoryRow first = stories.hasNext() ? stories.next() : null;
    head(html, first == null || stories.hasNext() ? word("title") : title(first.best()));
    if (first == null) {
      html.write("<p>" + Html.text(word("none")) + "</p>\n");
    }
    int number = 0;
    StoryRow story = first;
    while (story != null) {
      story(html, story, ++number);
      tally.write();
      story = stories.hasNext() ? stories.next() : null;
    }
    html.write(
        "<footer><p>" + Html.text(word("notes")) + "</p></footer>\n</main>\n</body>\n</html>\n");
    html.flush();
  }

  private void head(Writer html, String title) throws IOException {
    html.write("<!DOCTYPE html>\n<html lang=\"");
    html.write(arabic ? "ar\" dir=\"rtl\">\n" : "en\" dir=\"ltr\">\n");
    html.write(
        "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html.write(Html.text(title));
    html.write("</title>\n<style>\n");
    try (InputStream style =
        Objects.requireNonNull(
            Dossier.class.getResourceAsStream("dossier.css"), "missing: dossier.css")) {
      html.write(new String(style.readAllBytes(), StandardCharsets.UTF_8));
    }
    html.write("</style>\n</head>\n<body>\n<main>\n<h1>");
    html.write(Html.mixed(title));
    html.write("</h1>\n");
  }

  private String title(EventRow event) {
    StringBuilder title = new StringBuilder(word("type." + event.type()));
    String actors = labels(event.actors());
    String recipients = labels(event.recipients());
    if (!actors.isEmpty()) {
      title.append(": ").append(actors);
    }
    if (!recipients.isEmpty()) {
      title.append(arabic ? " ← " : " → ").append(recipients);
    }
    if (actors.isEmpty() && recipients.isEmpty()) {
      String sentence = event.origin().sentence();
      int points = Math.min(sentence.codePointCount(0, sentence.length()), TITLE);
      title.append(": ").append(sentence, 0, sentence.offsetByCodePoints(0, points));
    }
    return title.toString();
  }

  private void story(Writer html, StoryRow story, int number) throws IOException {
    EventRow best = story.best();
    html.write("<section class=\"story\" id=\"s" + number + "\">\n<h2><span class=\"number\">");
    html.write(number + "</span> ");
    html.write(Html.mixed(title(best)));
    html.write("</h2>\n<dl class=\"facts\">\n");
    if (best.day() != null) {
      fact(html, "day", best.day() + " (" + word("precision." + best.precision()) + ")");
    }
    Party place = best.place();
    if (place != null) {
      fact(html, "place", label(place));
    }
    fact(html, "status", word("status." + best.status()));
    fact(html, "witnesses", String.valueOf(story.witnesses()));
    fact(html, "articles", String.valueOf(articles(story)));
    html.write("</dl>\n");
    rivals(html, story.rivals());
    html.write("<h3>" + Html.text(word("evidence")) + "</h3>\n");
    for (EventRow telling : story.tellings()) {
      telling(html, telling);
    }
    html.write("</section>\n");
  }

  private static long articles(StoryRow story) {
    return story.tellings().stream().map(one -> one.origin().article()).distinct().count();
  }

  private void fact(Writer html, String name, String value) throws IOException {
    html.write(
        "<div><dt>" + Html.text(word(name)) + "</dt><dd>" + Html.mixed(value) + "</dd></div>\n");
  }

  private void rivals(Writer html, List<StoryRow.Contradiction> rivals) throws IOException {
    if (rivals.isEmpty()) {
      return;
    }
    html.write("<h3>" + Html.text(word("rivals")) + "</h3>\n<table>\n<thead><tr>");
    for (String column : List.of("matter", "side", "source", "why")) {
      html.write("<th scope=\"col\">" + Html.text(word(column)) + "</th>");
    }
    html.write("</tr></thead>\n<tbody>\n");
    for (StoryRow.Contradiction rival : rivals) {
      String matter =
          word("matter." + rival.matter())
              + (rival.subject().isEmpty() ? "" : " · " + word("counts." + rival.subject()));
      for (StoryRow.Side side : rival.sides()) {
        html.write("<tr><td>" + Html.text(matter) + "</td><td>" + Html.mixed(value(rival, side)));
        html.write("</td><td>");
        html.write(
            side.sources().stream()
                .map(chain -> chain.stream().map(Html::mixed).collect(Collectors.joining(arrow())))
                .collect(Collectors.joining("<br>")));
        html.write("</td><td>");
        html.write(
            Html.text(
                side.why().stream()
                    .map(why -> word("why." + why))
                    .collect(Collectors.joining(arabic ? "، " : ", "))));
        html.write("</td></tr>\n");
      }
    }
    html.write("</tbody>\n</table>\n");
  }

  private String value(StoryRow.Contradiction rival, StoryRow.Side side) {
    return rival.matter().equals("denial") ? word("status." + side.value()) : side.value();
  }

  private void telling(Writer html, EventRow telling) throws IOException {
    Origin origin = telling.origin();
    html.write("<article class=\"telling\">\n<blockquote lang=\"ar\" dir=\"rtl\">");
    html.write(Html.marked(origin));
    html.write("</blockquote>\n<h4 class=\"source\">");
    html.write(
        Html.mixed(
            origin.outlets().isEmpty() ? word("unknown") : String.join("، ", origin.outlets())));
    if (origin.published() != null) {
      html.write(" · <time>" + origin.published() + "</time>");
    }
    if (origin.title() != null) {
      html.write(" · <cite>" + Html.mixed(origin.title()) + "</cite>");
    }
    html.write("</h4>\n");
    String chain = origin.chain().stream().map(this::voice).collect(Collectors.joining(arrow()));
    if (!chain.isEmpty()) {
      html.write("<p class=\"chain\">" + Html.text(word("chain")) + " " + chain + "</p>\n");
    }
    if (!origin.agencies().isEmpty()) {
      html.write(
          "<p class=\"chain\">"
              + Html.text(word("agencies"))
              + " "
              + Html.mixed(String.join("، ", origin.agencies()))
              + "</p>\n");
    }
    html.write("<p class=\"address\" dir=\"ltr\">");
    html.write(address(origin.url()));
    html.write(
        Html.text(
            origin.article()
                + " · "
                + telling.id().substring(telling.id().indexOf('/') + 1)
                + " · "
                + origin.start()
                + "–"
                + origin.end()
                + " · "
                + origin.rule()
                + " · reader "
                + origin.reader()
                + " · lexicon "
                + origin.lexicon()));
    html.write("</p>\n</article>\n");
  }

  private static String address(@Nullable String url) {
    if (url == null) {
      return "";
    }
    String web = WebAddress.encoded(url);
    return web == null
        ? Html.text(url) + "<br>"
        : "<a rel=\"noreferrer\" href=\"" + Html.text(web) + "\">" + Html.text(url) + "</a><br>";
  }

  private String voice(Voice voice) {
    String name = arabic || voice.english() == null ? voice.name() : voice.english();
    return Html.mixed(name)
        + " <small>("
        + Html.text(
            word("grade." + voice.grade())
                + (arabic ? "، " : ", ")
                + word("commitment." + voice.commitment()))
        + ")</small>";
  }

  private String arrow() {
    return arabic ? " ‹ " : " › ";
  }

  private String labels(List<Party> parties) {
    return parties.stream().map(this::label).collect(Collectors.joining(arabic ? "، " : ", "));
  }

  private String label(Party party) {
    return arabic ? party.name() : party.label();
  }

  private String word(String key) {
    return words.containsKey(key) ? words.getString(key) : key.substring(key.indexOf('.') + 1);
  }
}
