package org.isnad.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server of a large archive what its pages ask first, before anybody does: the first reader
 * then waits neither until all articles were counted nor for the compiler. What search servers know
 * as warming queries.
 */
final class Warming {
  /** What the pages ask when they are opened without filters, the first page first. */
  private static final List<String> PAGES =
      List.of(
          "/about",
          "/archive",
          "/outlets?limit=200",
          "/articles?limit=8",
          "/news?since=0",
          "/events?offset=0&limit=50",
          "/events?rivals=1&sort=witnesses&offset=0&limit=50",
          "/timeline",
          "/figures/matters?limit=200",
          "/figures/lines?counts=killed&unit=persons",
          "/figures?counts=killed&unit=persons&offset=0&limit=25",
          "/articles?offset=0&limit=50",
          "/network?limit=50",
          "/positions/matrix?offset=0&limit=25",
          "/positions/matrix?limit=1",
          "/map",
          "/sources",
          "/sources/flows?limit=60",
          "/actors?offset=0&limit=50");

  /** Each is asked so many times: what is asked once is counted, and hardly compiled. */
  private static final int ROUNDS = 3;

  /** How many actors, articles and events are looked at, those first that are asked for most. */
  private static final int EACH = 3;

  /** The first answer waits until all articles were looked at. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final int OK = 200;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String root;
  private final String key;
  private final List<String> failed = new ArrayList<>();

  /**
   * A round of questions.
   *
   * @param address where the server answers, with a slash at its end
   * @param key what the server knows it by
   */
  Warming(String address, String key) {
    this.root = address + "api/v1";
    this.key = key;
  }

  /**
   * Asks.
   *
   * @return the paths that were refused or not answered; empty where all went well
   * @throws InterruptedException when it is to stop
   */
  List<String> ask() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      for (String page : PAGES) {
        get(page);
      }
      for (JsonNode actor : items("/actors?limit=" + EACH)) {
        String one = encoded(actor.path("key").asString());
        get("/actors/" + one);
        get("/actors/" + one + "/statements?limit=20");
        get("/actors/" + one + "/events?limit=20");
        get("/network/links?limit=200&actor=" + one);
        get("/timeline?actor=" + one);
        get("/search?offset=0&limit=20&q=" + encoded(actor.path("name").asString()));
      }
      for (JsonNode article : items("/articles?limit=" + EACH)) {
        get("/articles/" + article.path("id").asString());
      }
      for (JsonNode event : items("/events?rivals=1&sort=witnesses&limit=" + EACH)) {
        get("/events/" + event.path("article").asString() + "/" + event.path("record").asString());
      }
    }
    return failed;
  }

  private JsonNode items(String path) throws InterruptedException {
    return JSON.readTree(get(path)).path("items");
  }

  private byte[] get(String path) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Authorization", "Bearer " + key)
            .timeout(PATIENCE)
            .build();
    try {
      HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() == OK) {
        return response.body();
      }
    } catch (IOException e) {
      // Said with the path below: a server that ends meanwhile answers no more.
    }
    failed.add(path);
    return "{}".getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
