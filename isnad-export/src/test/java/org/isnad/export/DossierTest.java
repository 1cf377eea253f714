package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.Archive;
import org.isnad.export.dossier.Dossier;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Selection;
import org.isnad.export.row.StoryRow;
import org.isnad.export.row.Tally;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
  private static Document page(Selection selection, String language) {
    byte[] html =
        Newsroom.bytes(new Dossier(Locale.forLanguageTag(language)), selection, new Tally());
    Parser parser = Parser.htmlParser().setTrackErrors(100);
    Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8), "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void everyTellingIsThereAndNothingOfItRuns(String language) {
    try (Archive archive = Newsroom.open()) {
      Document page = page(Newsroom.all(archive), language);
      List<StoryRow> stories = Newsroom.all(archive).stories().toList();
      assertThat(page.select("section.story")).hasSameSizeAs(stories);
      assertThat(page.select("script, img, iframe, link, object, embed, form, svg")).isEmpty();
      for (Element element : page.getAllElements()) {
        assertThat(element.attributes().asList())
            .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      }
      assertThat(page.select("a")).isNotEmpty();
      for (Element link : page.select("a")) {
        assertThat(URI.create(link.attr("href")).getScheme()).matches("https?");
      }
      assertThat(page.select("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
      List<String> marked = page.select("blockquote mark").eachText();
      List<EventRow> tellings =
          stories.stream().flatMap(story -> story.tellings().stream()).toList();
      assertThat(page.select("article.telling")).hasSameSizeAs(tellings);
      for (EventRow telling : tellings) {
        assertThat(marked).contains(telling.origin().words());
        assertThat(page.select("p.address").text())
            .contains(telling.origin().article(), telling.origin().rule());
      }
    }
  }

  @Test
  void oneStoryHasItsOwnPage() {
    try (Archive archive = Newsroom.open()) {
      StoryRow story =
          Newsroom.all(archive)
              .stories()
              .filter(one -> one.tellings().size() > 1)
              .findFirst()
              .orElseThrow();
      String any = story.tellings().get(1).id();
      Document page =
          page(new Selection(archive, Newsroom.ALL, any, Selection.Progress.NONE), "ar");
      assertThat(page.select("section.story")).hasSize(1);
      assertThat(page.select("article.telling")).hasSize(story.tellings().size());
    }
  }
}
