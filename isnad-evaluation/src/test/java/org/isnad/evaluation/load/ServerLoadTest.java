package org.isnad.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.scale.Stock;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ServerLoadTest {
  private static final int ARTICLES = 24;

  @TempDir private Path folder;

  /**
   * The server has to start on this module's class path, and to answer everything that is asked.
   */
  @Test
  void everyKindOfQuestionIsAnsweredWhileArticlesComeIn() throws IOException {
    List<String> notes = new ArrayList<>();
    Stock stock = new Stock(news(), folder.resolve("archive"), ARTICLES, 1, 1);
    ServerLoad.Readers readers =
        new ServerLoad.Readers(2, Duration.ofSeconds(6), Duration.ofMillis(10), 2);
    Map<String, Double> figures =
        new ServerLoad(stock, readers, notes::add)
            .measure(new Reader(Lexicon.builtIn())).stream()
                .collect(Collectors.toMap(Measured::name, Measured::value));
    assertThat(notes).noneMatch(note -> note.contains("/api/"));
    assertThat(figures)
        .containsEntry("load.errors", 0.0)
        .containsKeys("load.p95", "load.search.p95", "load.actor.p95", "load.event.p95");
    assertThat(figures.get("load.added")).isPositive();
  }

  /** The examples that come with the program, as a news file. */
  private Path news() throws IOException {
    JsonMapper json = JsonMapper.shared();
    List<Map<String, String>> articles = new ArrayList<>();
    LocalDate day = LocalDate.of(2016, 3, 14);
    for (String name :
        List.of(
            "1-clashes-agency",
            "2-clashes-rival-toll",
            "3-donors",
            "4-invitations",
            "5-envoy-sources",
            "6-opinion",
            "7-truce-prisoners",
            "8-accusations-split")) {
      day = day.plusDays(1);
      articles.add(
          Map.of("content", text(name), "source", "harbour", "date_extracted", day.toString()));
    }
    return Files.write(folder.resolve("news.json"), json.writeValueAsBytes(articles));
  }

  private static String text(String name) throws IOException {
    try (InputStream in =
        ServerLoadTest.class.getResourceAsStream("/org/isnad/cli/examples/" + name + ".txt")) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
