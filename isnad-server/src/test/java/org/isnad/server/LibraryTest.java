package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LibraryTest {
  @TempDir private Path folder;
  private Archive archive;
  private Running server;

  @BeforeEach
  void start() {
    archive = Archive.openOrCreate(folder.resolve("archive"));
    server = Running.on(archive, Settings.local(0));
  }

  @AfterEach
  void stop() {
    server.close();
    archive.close();
  }

  @Test
  void listsTheNewestFirstAndPartByPart() {
    add("أولى", "2016-01-01", "المنارة");
    add("ثانية", "2016-03-01", "الميناء");
    add("ثالثة", "2016-02-01", "المنارة");
    assertThat(headlines("/api/v1/articles")).containsExactly("ثانية", "ثالثة", "أولى");
    JsonNode first = Running.json(server.get("/api/v1/articles?limit=2"));
    assertThat(first.path("total").asInt()).isEqualTo(3);
    assertThat(first.path("next").asInt()).isEqualTo(2);
    assertThat(headlines("/api/v1/articles?limit=2&offset=2")).containsExactly("أولى");
    assertThat(Running.json(server.get("/api/v1/articles?offset=2")).path("next").isNull())
        .isTrue();
  }

  @Test
  void takesFiltersFromTheAddress() {
    add("أولى", "2016-01-01", "المنارة");
    add("ثانية", "2016-03-01", "الميناء");
    add("بلا تاريخ", null, "المنارة");
    assertThat(headlines("/api/v1/articles?outlet=" + encoded("المنارة")))
        .containsExactly("أولى", "بلا تاريخ");
    assertThat(headlines("/api/v1/articles?from=2016-02-01")).containsExactly("ثانية");
    assertThat(headlines("/api/v1/articles?to=2016-02-01")).containsExactly("أولى");
    assertThat(Running.code(server.get("/api/v1/articles?from=soon"))).isEqualTo("ISN-602");
    assertThat(Running.code(server.get("/api/v1/articles?limit=201"))).isEqualTo("ISN-602");
    assertThat(Running.code(server.get("/api/v1/articles?state=lost"))).isEqualTo("ISN-602");
  }

  @Test
  void givesTheWholeListAsAFile() {
    add("=SUM(A1) أولى", "2016-01-01", "المنارة");
    add("ثانية", "2016-03-01", null);
    String csv = server.get("/api/v1/articles?format=csv&limit=1").body();
    assertThat(csv).startsWith("\uFEFFid,headline,outlet,").contains("'=SUM(A1) أولى");
    assertThat(csv.lines()).hasSize(3);
    HttpResponse<String> lines = server.get("/api/v1/articles?format=jsonl");
    assertThat(lines.body().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"id\""));
    assertThat(lines.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("articles.jsonl");
    assertThat(Running.code(server.get("/api/v1/articles?format=xls"))).isEqualTo("ISN-602");
  }

  @Test
  void showsAnArticleWithItsReading() {
    String id = add("هدنة", "2016-01-01", "المنارة");
    JsonNode shown = Running.json(server.get("/api/v1/articles/" + id.substring(0, 8)));
    assertThat(shown.at("/card/id").asString()).isEqualTo(id);
    assertThat(shown.at("/card/printed/0/outlet").asString()).isEqualTo("المنارة");
    assertThat(shown.at("/reading/text").asString()).startsWith("هدنة");
    assertThat(server.get("/api/v1/articles/" + "0".repeat(64)).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWithdrawnLeavesTheListsAndComesBack() {
    String id = add("هدنة", "2016-01-01", "المنارة");
    String address = "/api/v1/articles/" + id + "/withdrawal";
    HttpRequest.BodyPublisher reason =
        HttpRequest.BodyPublishers.ofString("{\"reason\": \"خبر كاذب\"}");
    HttpResponse<String> withdrawn =
        server.send(server.request(address).header("X-Isnad", "1").PUT(reason));
    assertThat(withdrawn.statusCode()).isEqualTo(204);
    assertThat(headlines("/api/v1/articles")).isEmpty();
    assertThat(headlines("/api/v1/articles?state=withdrawn")).containsExactly("هدنة");
    assertThat(Running.json(server.get("/api/v1/articles/" + id)).at("/card/reason").asString())
        .isEqualTo("خبر كاذب");
    server.send(server.request(address).header("X-Isnad", "1").DELETE());
    assertThat(headlines("/api/v1/articles")).containsExactly("هدنة");
  }

  @Test
  void anAdditionIsWatchedToItsEnd() {
    HttpResponse<String> begun =
        server.post(
            "/api/v1/additions",
            "{\"items\": [{\"text\": \"هدنة في المدينة\", \"source\": \"a\"},"
                + " {\"text\": \"هدنة في المدينة\", \"source\": \"b\"}]}");
    assertThat(begun.statusCode()).isEqualTo(202);
    String address = begun.headers().firstValue("Location").orElseThrow();
    // The stream ends by itself when the addition is over.
    String[] events = {"Accept", "text/event-stream"};
    String told = server.get(address + "/progress", events).body();
    assertThat(told).contains("event: progress").contains("\"state\":\"done\"");
    JsonNode done = Running.json(server.get(address));
    assertThat(done.path("added").asInt() + done.path("known").asInt()).isEqualTo(2);
    assertThat(headlines("/api/v1/articles")).containsExactly("هدنة في المدينة");
    assertThat(server.get(address + "x/progress", events).statusCode()).isEqualTo(404);
    assertThat(server.get(address + "/progress").statusCode()).isEqualTo(400);
  }

  /** Whether it says before how large it is, or not. */
  @Test
  void aFileThatIsTooLargeIsNotTaken() {
    try (Running small = Running.on(archive, new Settings("127.0.0.1", 0, null, 1 << 20, 1_000))) {
      byte[] bytes =
          "قال لافروف إن موسكو ترحب بالهدنة. ".repeat(50).getBytes(StandardCharsets.UTF_8);
      for (HttpRequest.BodyPublisher body :
          List.of(
              HttpRequest.BodyPublishers.ofByteArray(bytes),
              HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))) {
        HttpResponse<String> refused =
            small.send(
                small
                    .request("/api/v1/additions/files?name=a.txt")
                    .header("X-Isnad", "1")
                    .POST(body));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(Running.code(refused)).isEqualTo("ISN-605");
      }
      assertThat(archive.size()).isZero();
    }
  }

  @Test
  void outletsTellHowMuchTheyPrinted() {
    add("أولى", "2016-01-01", "المنارة");
    add("ثانية", "2016-03-01", "المنارة");
    add("ثالثة", null, null);
    JsonNode outlets = Running.json(server.get("/api/v1/outlets"));
    assertThat(outlets.at("/items/0/outlet").asString()).isEqualTo("المنارة");
    assertThat(outlets.at("/items/0/articles").asInt()).isEqualTo(2);
    assertThat(outlets.at("/items/0/first").asString()).isEqualTo("2016-01-01");
    assertThat(outlets.at("/items/0/last").asString()).isEqualTo("2016-03-01");
    assertThat(outlets.at("/items/1/outlet").isNull()).isTrue();
  }

  @Test
  void withoutAnArchiveItsAddressesAreNotThere() {
    try (Running alone = Running.local()) {
      assertThat(Running.json(alone.get("/api/v1/about")).path("archive").asBoolean()).isFalse();
      assertThat(alone.get("/api/v1/articles").statusCode()).isEqualTo(404);
    }
  }

  private String add(String headline, @Nullable String day, @Nullable String outlet) {
    String text = headline + "\nقالت مصادر إن الهدنة قائمة.";
    LocalDate published = day == null ? null : LocalDate.parse(day);
    Article article = new Article(headline + ".txt", text, outlet, published, null, null);
    archive.add(List.of(Candidate.of(article)), Running.READER, 1, Watcher.NONE);
    return ReadingJson.id(text);
  }

  private List<String> headlines(String path) {
    return Running.json(server.get(path)).path("items").values().stream()
        .map(item -> item.path("headline").asString())
        .toList();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
