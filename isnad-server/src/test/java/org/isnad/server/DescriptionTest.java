package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.isnad.reader.json.ReadingJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds the description of the API against what the running server does. */
class DescriptionTest {
  private static final String TOKEN = "0123456789abcdef-long";

  /** What is asked for each operation: the path, and the body where there is one. */
  private static final Map<String, String[]> ASKED = new HashMap<>();

  @TempDir private static Path folder;
  private static Archive archive;
  private static Running server;
  private static JsonNode description;

  @BeforeAll
  static void start() {
    archive = Archive.openOrCreate(folder.resolve("archive"));
    String gone = folder.resolve("gone.txt").toString();
    String lost = folder.resolve("lost.txt").toString();
    archive.add(
        List.of(Candidate.of(Running.EXAMPLE), missing(gone), missing(lost)),
        Running.READER,
        1,
        Watcher.NONE);
    server = Running.on(archive, new Settings("127.0.0.1", 0, TOKEN, 1 << 20));
    String article = "/articles/" + ReadingJson.id(Running.EXAMPLE.text());
    String text = "{\"text\": \"قال لافروف إن موسكو ترحب بالهدنة\"}";
    ask("about", "/about");
    ask("read", "/readings", text);
    ask("readingSchema", "/readings/schema");
    ask("examples", "/examples");
    ask("example", "/examples/one.txt");
    ask("openSession", "/session", "{\"token\": \"" + TOKEN + "\"}");
    ask("session", "/session");
    ask("endSession", "/session");
    ask("description", "/openapi.json");
    ask("archive", "/archive");
    ask("readiness", "/archive/readiness");
    ask("articles", "/articles?outlet=المنارة&from=2016-01-01&to=2016-12-31&sort=added");
    ask("article", article);
    ask("withdraw", article + "/withdrawal", "{\"reason\": \"خطأ\"}");
    ask("restore", article + "/withdrawal");
    ask("outlets", "/outlets?limit=1");
    ask("sources", "/sources?from=2016-01-01");
    ask("flows", "/sources/flows");
    ask("actors", "/actors?kind=person&q=لافروف");
    ask("actor", "/actors/RUS?from=2016-01-01");
    ask("actorEvents", "/actors/RUS/events");
    ask("actorStatements", "/actors/sergey-lavrov/statements?minDepth=1");
    ask("actorPositions", "/actors/RUS/positions");
    ask("network", "/network?limit=20&relation=met&relation=fought");
    ask("networkLinks", "/network/links?status=occurred");
    ask("networkEvents", "/network/events?one=RUS");
    ask("positions", "/positions?stance=supports");
    ask("positionMatrix", "/positions/matrix");
    ask("map", "/map?type=ASSAULT");
    ask("places", "/places");
    ask("placeEvents", "/places/events?at=SYR");
    ask("search", "/search?q=الهدنة&type=CONSULT&type=ASSAULT&sort=newest");
    ask("names", "/names?q=russ");
    ask("exportFormats", "/export");
    ask("export", "/export/csv?layer=figures&q=الهدنة");
    ask("events", "/events?sort=witnesses&from=2016-04-01");
    ask("event", told());
    ask("timeline", "/timeline");
    ask("timelineItems", "/timeline/items?kind=event&kind=statement");
    ask("statements", "/statements?limit=5");
    ask("figures", "/figures?counts=killed&unit=persons");
    ask("figureMatters", "/figures/matters");
    ask("figureLines", "/figures/lines?counts=killed");
    ask("news", "/news?since=0");
    ask("add", "/additions", "{\"items\": [" + text + "]}");
    ask("addExamples", "/additions/examples");
    String addition = "/additions/" + begun();
    ask("addition", addition);
    ask("watchAddition", addition + "/progress");
    ask("failures", "/failures");
    ask("retryFailures", "/failures/retry", "{}");
    ask("addFile", "/additions/files?name=a.txt", "قال لافروف إن موسكو ترحب بالهدنة");
    ask("addAddresses", "/additions/addresses", "{\"addresses\": [\"http://127.0.0.1:1/\"]}");
    ask("feeds", "/feeds");
    ask("watchFeed", "/feeds", "{\"address\": \"http://127.0.0.1:1/feed\"}");
    ask("unwatchFeed", "/feeds?location=http://127.0.0.1:1/feed");
    ask("decisions", "/decisions");
    ask(
        "decide",
        "/decisions",
        "{\"kind\": \"rename\", \"actor\": \"RUS\", \"name\": \"روسيا الاتحادية\"}");
    ask("undo", "/decisions/3");
    ask("users", "/users");
    ask("putUser", "/users/anna", "{\"role\": \"admin\", \"password\": \"a long password\"}");
    ask("removeUser", "/users/anna");
    ask("audit", "/audit");
    ask("forgetFailure", "/failures?location=" + URLEncoder.encode(gone, StandardCharsets.UTF_8));
    description =
        Running.json(server.get("/api/v1/openapi.json", "Authorization", "Bearer " + TOKEN));
  }

  @AfterAll
  static void stop() {
    server.close();
    archive.close();
  }

  private static Candidate missing(String location) {
    return new Candidate(
        location,
        () -> {
          throw new Candidate.Unreadable("ISN-101", "");
        });
  }

  private static void ask(String operation, String... asked) {
    ASKED.put(operation, asked);
  }

  /** The address of the first event that is told. */
  private static String told() {
    JsonNode first =
        Running.json(server.get("/api/v1/events", "Authorization", "Bearer " + TOKEN))
            .path("items")
            .path(0);
    return "/events/" + first.path("article").asString() + "/" + first.path("record").asString();
  }

  /** The id of an addition. */
  private static String begun() {
    return Running.json(
            server.post("/api/v1/additions/examples", null, "Authorization", "Bearer " + TOKEN))
        .path("id")
        .asString();
  }

  @Test
  void everyOperationAnswersAsDescribed() {
    Set<String> seen = new LinkedHashSet<>();
    description
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, operation) -> {
                      String id = operation.path("operationId").asString();
                      seen.add(id);
                      check(id, method, operation);
                    }));
    assertThat(seen).isEqualTo(ASKED.keySet());
  }

  @Test
  void everyRouteIsDescribed() {
    Set<String> described = new LinkedHashSet<>();
    description
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods
                    .propertyNames()
                    .forEach(
                        method ->
                            described.add(method.toUpperCase(Locale.ROOT) + " /api/v1" + path)));
    assertThat(server.routes()).containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void problemsAreAsDescribed() {
    HttpResponse<String> response = server.get("/api/v1/examples");
    assertThat(validate("#/components/schemas/Problem", response.body())).isEmpty();
  }

  private static void check(String id, String method, JsonNode operation) {
    assertThat(ASKED).as("what is asked here").containsKey(id);
    String[] asked = ASKED.getOrDefault(id, new String[0]);
    HttpRequest.Builder request =
        server
            .request("/api/v1" + asked[0])
            .header("X-Isnad", "1")
            .header("Accept", id.equals("watchAddition") ? "text/event-stream" : "*/*")
            .header("Authorization", "Bearer " + TOKEN)
            .method(
                method.toUpperCase(Locale.ROOT),
                asked.length > 1
                    ? HttpRequest.BodyPublishers.ofString(asked[1])
                    : HttpRequest.BodyPublishers.noBody());
    HttpResponse<String> response = server.send(request);
    JsonNode described = operation.path("responses").path(String.valueOf(response.statusCode()));
    assertThat(described.isMissingNode()).as("%s answers %s", id, response).isFalse();
    assertThat(response.statusCode()).as(id).isLessThan(300);
    described
        .path("content")
        .forEachEntry(
            (type, content) -> {
              assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                  .startsWith(type);
              String reference = content.path("schema").path("$ref").asString("");
              if (!reference.isEmpty()) {
                assertThat(validate(reference, response.body())).as(id).isEmpty();
              }
            });
  }

  private static Iterable<?> validate(String reference, String body) {
    ObjectNode whole = (ObjectNode) description.deepCopy();
    whole.put("$ref", reference);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole.toString(), InputFormat.JSON);
    return schema.validate(body, InputFormat.JSON);
  }
}
