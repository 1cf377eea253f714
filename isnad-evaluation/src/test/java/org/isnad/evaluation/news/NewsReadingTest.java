package org.isnad.evaluation.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.evaluation.Read;
import org.isnad.evaluation.measure.BuiltInReader;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Soundness;
import org.isnad.reader.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsReadingTest {
  private static final String NEWS =
      """
      [{"content": "وصل الوفد إلى الكرمة.", "date_extracted": "2031-05-04 02:51:32", "source": "المرفأ"},
       {"content": "عاد الوفدُ من الكرمة.", "title": "عودة"}]
      """;

  @TempDir Path dir;
  private final List<String> trouble = new ArrayList<>();

  @Test
  void theReaderReadsSoundlyAndTheSameEachTime() throws Exception {
    check(BuiltInReader.open()::read, 1, 1, 1);
    assertThat(trouble).isEmpty();
  }

  @Test
  void anErrorIsCountedAndTold() throws Exception {
    check(
        article -> {
          if (article.source().equals("1")) {
            throw new IllegalStateException("lost");
          }
          return Read.of(article).reading();
        },
        0.5,
        0.5,
        1);
    assertThat(trouble).singleElement().asString().contains("article 1").contains("lost");
  }

  @Test
  void aChangingReadingIsFound() throws Exception {
    AtomicInteger reads = new AtomicInteger();
    check(
        article ->
            Read.of(article)
                .described(
                    "e1", "سفينة " + (article.source().equals("0") ? reads.getAndIncrement() : 0))
                .reading(),
        1,
        1,
        0.5);
    assertThat(trouble).containsExactly("article 0: not the same each time");
  }

  @Test
  void unsoundSpansAndIdsAreFound() {
    Article article = Article.of("a", "عاد الوفدُ من 🕊");
    unsound(article, new Span(0, 4), "mention of e1 begins or ends in a space");
    unsound(article, new Span(3, 9), "mention of e1 begins or ends in a space");
    unsound(article, new Span(4, 9), "mention of e1 cuts a sign off its letter");
    unsound(article, new Span(4, 4), "mention of e1 outside the text");
    unsound(article, new Span(14, 16), "mention of e1 outside the text");
    assertThat(Soundness.faults(with(article, new Span(14, 15)))).isEmpty();
    Reading twice = Read.of(article).described("e1", "وفد").described("e1", "سفن").reading();
    assertThat(Soundness.faults(twice)).containsExactly("two have the id e1");
  }

  @Test
  void articlesKeepTheirDayTitleAndOutlet() throws Exception {
    List<Article> articles = NewsFile.read(file(NEWS));
    assertThat(articles).extracting(Article::source).containsExactly("0", "1");
    assertThat(articles)
        .extracting(Article::published)
        .containsExactly(LocalDate.of(2031, 5, 4), null);
    assertThat(articles).extracting(Article::outlet).containsExactly("المرفأ", null);
    assertThat(articles).extracting(Article::title).containsExactly(null, "عودة");
  }

  @Test
  void anArticleWithoutContentIsNamed() throws Exception {
    Path file = file("[{\"content\": \"نعم\"}, {\"title\": \"لا\"}]");
    assertThatThrownBy(() -> NewsFile.read(file))
        .isInstanceOf(DataFormatException.class)
        .hasMessageEndingWith("expected content in article 1");
  }

  private static void unsound(Article article, Span at, String fault) {
    assertThat(Soundness.faults(with(article, at))).singleElement().asString().startsWith(fault);
  }

  private static Reading with(Article article, Span at) {
    Entity entity =
        new Entity("e1", EntityKind.PERSON, "وفد", null, null, null, null, null, List.of(at));
    return new Reading(
        article, List.of(), List.of(entity), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private void check(Function<Article, Reading> reader, double read, double sound, double same)
      throws IOException {
    Map<String, Double> figures =
        new NewsReading(file(NEWS), trouble::add)
            .measure(reader).stream().collect(Collectors.toMap(Measured::name, Measured::value));
    assertThat(figures)
        .containsEntry("news.harbour.read", read)
        .containsEntry("news.harbour.sound", sound)
        .containsEntry("news.harbour.same", same)
        .containsKey("news.harbour.words-a-second");
  }

  private Path file(String json) throws IOException {
    return Files.writeString(dir.resolve("news_harbour.json"), json);
  }
}
