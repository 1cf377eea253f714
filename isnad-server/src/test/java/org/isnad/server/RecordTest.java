package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What goes over all articles: actors, the network, positions, places. */
class RecordTest {
  private static final Article TALKS =
      article(
          "talks",
          "المنارة",
          LocalDate.of(2016, 4, 27),
          "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأميركي جون كيري في جنيف اليوم."
              + " وقال لافروف إن روسيا تؤيد وقف إطلاق النار في سوريا.");

  private static final Article STRIKE =
      article(
          "strike",
          "الأفق",
          LocalDate.of(2016, 5, 3),
          "قصفت تركيا أمس مواقع داعش في حلب. ورفضت روسيا وقف إطلاق النار في سوريا.");

  @TempDir private static Path folder;
  private static Archive archive;
  private static Running server;

  @BeforeAll
  static void start() {
    archive = Archive.openOrCreate(folder.resolve("archive"));
    add(TALKS, STRIKE);
    server = Running.on(archive, Settings.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    archive.close();
  }

  private static Article article(String name, String outlet, LocalDate day, String text) {
    return new Article(name, text, outlet, day, null, null);
  }

  private static void add(Article... articles) {
    List<Candidate> candidates = new ArrayList<>();
    for (Article article : articles) {
      candidates.add(Candidate.of(article));
    }
    archive.add(candidates, Running.READER, 1, Watcher.NONE);
  }

  private static JsonNode get(String path) {
    HttpResponse<String> response = server.get("/api/v1" + path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Running.json(response);
  }

  private static String refused(String path) {
    HttpResponse<String> response = server.get("/api/v1" + path);
    assertThat(response.statusCode()).isGreaterThanOrEqualTo(400);
    return Running.code(response);
  }

  private static List<String> values(JsonNode list, String... names) {
    List<String> values = new ArrayList<>();
    for (JsonNode item : list) {
      StringBuilder value = new StringBuilder();
      for (String name : names) {
        value.append(value.isEmpty() ? "" : " ").append(item.path(name).asString());
      }
      values.add(value.toString());
    }
    return values;
  }

  /** The relation and steps of a link, or an empty word. */
  private static String link(JsonNode network, String one, String other) {
    for (JsonNode link : network.path("links")) {
      if (link.path("one").asString().equals(one) && link.path("other").asString().equals(other)) {
        return link.path("relation").asString() + " " + link.path("at");
      }
    }
    return "";
  }

  private static JsonNode named(JsonNode list, String name) {
    for (JsonNode item : list) {
      if (item.path("name").asString().equals(name)) {
        return item;
      }
    }
    throw new AssertionError(name + " is not in " + list);
  }

  @Test
  void actorsAreFoundByNameCodeAndKind() {
    assertThat(values(get("/actors?q=" + encoded("لافروف")).path("items"), "key"))
        .containsExactly("sergey-lavrov");
    assertThat(values(get("/actors?q=lavr").path("items"), "key")).containsExactly("sergey-lavrov");
    assertThat(values(get("/actors?kind=country").path("items"), "kind")).containsOnly("country");
    assertThat(values(get("/actors?outlet=" + encoded("الأفق")).path("items"), "key"))
        .contains("TUR")
        .doesNotContain("sergey-lavrov");
    assertThat(refused("/actors?kind=king")).isEqualTo("ISN-602");
    assertThat(refused("/actors/nobody")).isEqualTo("ISN-603");
  }

  @Test
  void aProfileHasNamesOfficesAndCounts() {
    JsonNode profile = get("/actors/sergey-lavrov");
    assertThat(values(profile.path("offices"), "title")).contains("وزير الخارجية");
    assertThat(values(profile.path("spellings"), "words")).isNotEmpty();
    assertThat(profile.path("statements").asInt()).isEqualTo(2);
    assertThat(values(profile.path("months"), "month")).containsExactly("2016-04");
    JsonNode said = get("/actors/sergey-lavrov/statements").path("items").get(0);
    assertThat(said.path("words").asString()).contains("وقف إطلاق النار");
    assertThat(said.path("speaker").path("key").asString()).isEqualTo("sergey-lavrov");
    assertThat(get("/actors/sergey-lavrov/statements?from=2016-05-01").path("total").asInt())
        .isZero();
    assertThat(get("/actors/sergey-lavrov/statements?minDepth=3").path("total").asInt()).isZero();
  }

  @Test
  void eventsTieActorsOnTheirDays() {
    JsonNode network = get("/network");
    assertThat(network.path("from").asString()).isEqualTo("2016-04-27");
    assertThat(network.path("to").asString()).isEqualTo("2016-05-03");
    assertThat(link(network, "john-kerry", "sergey-lavrov")).isEqualTo("met [[0,1]]");
    assertThat(link(network, "TUR", "islamic-state")).isEqualTo("fought [[5,1]]");
    assertThat(link(get("/network?relation=met"), "TUR", "islamic-state")).isEmpty();
    assertThat(link(get("/network?to=2016-05-01"), "TUR", "islamic-state")).isEmpty();
    assertThat(values(get("/network?actor=TUR").path("nodes"), "key"))
        .contains("TUR", "islamic-state")
        .doesNotContain("john-kerry");
    assertThat(get("/network?limit=1").path("nodes").size()).isEqualTo(1);
    JsonNode told =
        get("/network/events?one=TUR&other=islamic-state&relation=fought").path("items");
    assertThat(values(told, "words", "day"))
        .containsExactly("قصفت تركيا أمس مواقع داعش في حلب. 2016-05-02");
    assertThat(refused("/network/events")).isEqualTo("ISN-602");
    assertThat(refused("/network?relation=loved")).isEqualTo("ISN-602");
    assertThat(refused("/network?type=WAR")).isEqualTo("ISN-602");
    assertThat(refused("/network?status=done")).isEqualTo("ISN-602");
  }

  @Test
  void theLinksAreASpreadsheetToo() {
    String csv = server.get("/api/v1/network/links?format=csv").body();
    assertThat(csv).startsWith("\uFEFFone,relation,other,tellings,articles,first,last");
    assertThat(csv).contains("تركيا,fought,");
  }

  @Test
  void positionsChangeOverTime() {
    JsonNode matrix = get("/positions/matrix?actor=RUS&issue=ceasefire");
    JsonNode cell = matrix.path("actors").path("items").get(0).path("cells").get(0);
    assertThat(cell.path("pro").asInt()).isEqualTo(1);
    assertThat(cell.path("con").asInt()).isEqualTo(1);
    assertThat(cell.path("changes").toString()).isEqualTo("[\"2016-05-03\"]");
    JsonNode words = get("/positions?actor=RUS&issue=ceasefire&stance=refuses").path("items");
    assertThat(values(words, "outlet", "words")).containsExactly("الأفق وقف إطلاق النار في سوريا");
    assertThat(refused("/positions?issue=weather")).isEqualTo("ISN-602");
    assertThat(refused("/positions?stance=likes")).isEqualTo("ISN-602");
  }

  @Test
  void placesHaveCoordinatesAndDays() {
    JsonNode aleppo = named(get("/map").path("places"), "حلب");
    assertThat(aleppo.path("lat").asDouble()).isBetween(36.0, 36.5);
    assertThat(aleppo.path("at").toString()).isEqualTo("[[5,1]]");
    String key = aleppo.path("key").asString();
    assertThat(values(get("/places/events?at=" + key).path("items"), "type"))
        .containsExactly("ASSAULT");
    assertThat(values(get("/places?place=SYR").path("items"), "name")).contains("حلب");
    assertThat(get("/map?to=2016-04-30").path("places").toString()).doesNotContain("حلب");
  }

  @Test
  void whatIsWithdrawnCountsForNothing() {
    Article once =
        article("once", "الأفق", LocalDate.of(2016, 5, 2), "قصفت إسرائيل اليوم مواقع حزب الله.");
    add(once);
    String path = "/network?from=2016-05-02&to=2016-05-02&actor=ISR";
    assertThat(get(path).path("links").size()).isEqualTo(1);
    archive.withdraw(ReadingJson.id(once.text()), "خطأ");
    assertThat(get(path).path("links").size()).isZero();
    assertThat(refused("/actors/ISR")).isEqualTo("ISN-603");
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  /** Of very many figures of one source those of about one size on one day are drawn once. */
  @Test
  void whatWouldBeDrawnOverEachOtherIsDrawnOnce(@TempDir Path other) {
    try (Archive many = Archive.openOrCreate(other.resolve("archive"));
        Running own = Running.on(many, Settings.local(0))) {
      List<Candidate> articles = new ArrayList<>();
      for (int i = 0; i < 240; i++) {
        String text =
            "أعلنت الشرطة مقتل " + (1_000 + i) + " شخصا في حلب أمس. رقم البيان " + i + ".";
        articles.add(
            Candidate.of(article("a" + i, "الأفق", LocalDate.of(2016, 5, 1 + i % 2), text)));
      }
      many.add(articles, Running.READER, 1, Watcher.NONE);
      JsonNode lines =
          Running.json(own.get("/api/v1/figures/lines?counts=killed&unit=persons")).path("items");
      int dots = 0;
      int figures = 0;
      for (JsonNode line : lines) {
        for (JsonNode point : line.path("points")) {
          dots++;
          figures += point.path("figures").asInt();
        }
      }
      assertThat(figures).isEqualTo(240);
      assertThat(dots).isLessThan(10);
      JsonNode all = Running.json(own.get("/api/v1/figures?counts=killed&unit=persons"));
      assertThat(all.path("total").asInt()).isEqualTo(240);
    }
  }

  /** Of very many sources those with most figures are drawn, and each of the others on request. */
  @Test
  void linesBeyondTheFirstAreListedAndDrawnByTheirKeys(@TempDir Path other) {
    try (Archive many = Archive.openOrCreate(other.resolve("archive"));
        Running own = Running.on(many, Settings.local(0))) {
      List<Candidate> articles = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String text = "قتل " + (10 + i) + " شخصا في حلب أمس. رقم البيان " + i + ".";
        articles.add(Candidate.of(article("s" + i, "صحيفة " + i, LocalDate.of(2016, 5, 2), text)));
      }
      many.add(articles, Running.READER, 1, Watcher.NONE);
      JsonNode lines = Running.json(own.get("/api/v1/figures/lines?unit=persons")).path("items");
      assertThat(lines).hasSize(10);
      assertThat(lines).filteredOn(line -> line.path("points").isEmpty()).hasSize(2);
      String key = lines.get(9).path("key").asString();
      JsonNode one =
          Running.json(own.get("/api/v1/figures/lines?unit=persons&source=" + encoded(key)))
              .path("items");
      assertThat(one).hasSize(1);
      assertThat(one.get(0).path("outlet")).isEqualTo(lines.get(9).path("outlet"));
      assertThat(one.get(0).path("points")).hasSize(1);
    }
  }

  /**
   * Article lists, the search, sources, actors and the overview mean the same by the same words.
   */
  @Test
  void everyPageTakesTheFiltersOfAll() {
    for (String scope :
        List.of(
            "type=ASSAULT",
            "status=occurred&type=CONSULT",
            "status=planned",
            "minDepth=1",
            "minDepth=2",
            "maxDepth=0&type=REJECT",
            "outlet=" + encoded("الأفق") + "&type=ASSAULT",
            "actor=sergey-lavrov&minDepth=1",
            "from=2016-05-01&type=REJECT")) {
      List<String> articles = values(get("/articles?" + scope).path("items"), "id");
      assertThat(values(get("/search?" + scope).path("items"), "id"))
          .as(scope)
          .containsExactlyInAnyOrderElementsOf(articles);
      int printed = 0;
      for (JsonNode source : get("/sources?" + scope).path("items")) {
        printed += source.path("articles").asInt();
      }
      assertThat(printed).as(scope).isEqualTo(articles.size());
      assertThat(get("/news?" + scope).path("articles").asInt())
          .as(scope)
          .isEqualTo(articles.size());
    }
    assertThat(get("/articles?type=ASSAULT").path("total").asInt()).isEqualTo(1);
    assertThat(get("/articles?type=ASSAULT&status=denied").path("total").asInt()).isZero();
    assertThat(get("/actors?type=ASSAULT").path("total").asInt())
        .isLessThan(get("/actors").path("total").asInt());
    assertThat(get("/positions?type=ASSAULT").path("total").asInt()).isZero();
    assertThat(get("/positions?type=REJECT").path("total").asInt()).isPositive();
  }

  /** What was brought along from change to change is what is counted anew. */
  @Test
  void whatIsCountedFollowsWhatChanges(@TempDir Path other) {
    try (Archive growing = Archive.openOrCreate(other.resolve("archive"));
        Running first = Running.on(growing, Settings.local(0))) {
      List<Article> all = new ArrayList<>();
      for (int day = 1; day <= 4; day++) {
        LocalDate printed = LocalDate.of(2016, 5, 2 + day);
        String times = " للمرة " + day + ". وقتل " + 10 * day + " مدنيا.";
        all.add(article("strike" + day, "الأفق", printed, STRIKE.text() + times));
        all.add(article("talks" + day, "المنارة", printed, TALKS.text() + times));
      }
      // The words of an outlet's article in another, and days before and behind all others.
      all.add(article("copy", "الميناء", LocalDate.of(2016, 5, 9), all.get(0).text()));
      all.add(article("early", "الميناء", LocalDate.of(2015, 1, 3), STRIKE.text()));
      all.add(article("late", "الميناء", LocalDate.of(2017, 1, 3), TALKS.text()));
      for (Article one : all) {
        growing.add(List.of(Candidate.of(one)), Running.READER, 1, Watcher.NONE);
        assertThat(counted(first)).isNotEmpty();
      }
      assertSame(growing, first);
      String id = growing.articles().skip(2).findFirst().orElseThrow().id();
      growing.withdraw(id, "خطأ");
      growing.catchUp(1, Watcher.NONE);
      assertSame(growing, first);
      assertThat(first.get("/api/v1/events?limit=200").body()).doesNotContain(id);
      growing.restore(id);
      growing.catchUp(1, Watcher.NONE);
      assertSame(growing, first);
    }
  }

  private static void assertSame(Archive archive, Running followed) {
    try (Running anew = Running.on(archive, Settings.local(0))) {
      assertThat(counted(followed)).isEqualTo(counted(anew));
    }
  }

  /** All that is counted over many articles. */
  private static List<String> counted(Running from) {
    List<String> counted = new ArrayList<>();
    for (String scope : List.of("", "actor=RUS", "outlet=" + encoded("الأفق"), "place=SYR")) {
      for (String page :
          List.of(
              "/events?limit=200",
              "/events?sort=witnesses",
              "/events?sort=tellings&witnesses=2",
              "/timeline",
              "/timeline/items",
              "/network",
              "/network/links",
              "/map",
              "/places",
              "/sources",
              "/sources/flows",
              "/figures/matters",
              "/figures/lines",
              "/positions/matrix",
              "/actors",
              "/articles",
              "/outlets",
              "/news?since=3",
              "/actors/RUS",
              "/actors/RUS/events",
              "/network/events?one=RUS",
              "/names?q=" + encoded("روس"))) {
        String address = page + (page.contains("?") ? "&" : "?") + scope;
        counted.add(address + " " + from.get("/api/v1" + address).body());
      }
    }
    counted.add(from.get("/api/v1/archive").body());
    return counted;
  }

  /** A story's page takes the filters too: only the tellings that are asked for are given. */
  @Test
  void aStoryIsNarrowedToSomeOfItsTellings(@TempDir Path other) {
    try (Archive merged = Archive.openOrCreate(other.resolve("archive"));
        Running with = Running.on(merged, Settings.local(0))) {
      Article copy = article("copy", "الميناء", LocalDate.of(2016, 5, 3), STRIKE.text() + " نقلا.");
      for (Article one : List.of(STRIKE, copy)) {
        merged.add(List.of(Candidate.of(one)), Running.READER, 1, Watcher.NONE);
      }
      JsonNode first =
          Running.json(with.get("/api/v1/events?type=ASSAULT&sort=tellings")).path("items").path(0);
      assertThat(first.path("tellings").asInt()).isEqualTo(2);
      String path =
          "/api/v1/events/"
              + first.path("article").asString()
              + "/"
              + first.path("record").asString();
      assertThat(told(with, path)).containsExactlyInAnyOrder("الأفق", "الميناء");
      assertThat(told(with, path + "?outlet=" + encoded("الميناء"))).containsExactly("الميناء");
      assertThat(told(with, path + "?actor=TUR&type=ASSAULT&maxDepth=0")).hasSize(2);
      assertThat(told(with, path + "?minDepth=1")).isEmpty();
      assertThat(told(with, path + "?status=denied")).isEmpty();
      assertThat(told(with, path + "?to=2016-04-01")).isEmpty();
      JsonNode some = Running.json(with.get(path + "?outlet=" + encoded("الميناء")));
      assertThat(some.path("event").path("tellings").asInt()).isEqualTo(2);
      assertThat(some.path("history")).hasSize(1);
      assertThat(some.path("framing")).hasSize(1);
      assertThat(some.path("links")).isEmpty();
      assertThat(with.get(path + "?format=csv&outlet=" + encoded("الميناء")).body().lines())
          .hasSize(2);
    }
  }

  private static List<String> told(Running by, String path) {
    List<String> outlets = new ArrayList<>();
    Running.json(by.get(path))
        .path("tellings")
        .forEach(one -> outlets.add(one.path("outlets").path(0).asString()));
    return outlets;
  }
}
