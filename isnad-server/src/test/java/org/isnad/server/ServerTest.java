package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.reader.json.ReadingJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServerTest {
  private static final String TOKEN = "0123456789abcdef-long";

  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.local();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void readsWhatIsSentAsTheReaderDoes() {
    String body =
        "{\"text\": \"قال لافروف أمس إن موسكو ترحب بالهدنة\", \"published\": \"2016-04-27\"}";
    HttpResponse<String> response = server.post("/api/v1/readings", body);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Running.json(response).at("/times/0/value").asString()).isEqualTo("2016-04-26");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void givesTheReadingOfAnExample() {
    HttpResponse<String> response = server.get("/api/v1/examples/one.txt");
    assertThat(response.body())
        .isEqualTo(ReadingJson.line(Running.READER.reader().read(Running.EXAMPLE)));
    assertThat(Running.json(server.get("/api/v1/examples")).at("/items/0/headline").asString())
        .isEqualTo("هدنة في المدينة");
  }

  @Test
  void answersInOneLineToWhoHasItAlready() {
    HttpResponse<String> first = server.get("/api/v1/examples");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("\"[0-9a-f]{24}\"");
    HttpResponse<String> second = server.get("/api/v1/examples", "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(server.get("/api/v1/examples", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void refusesWhatItCantRead() {
    assertThat(Running.code(server.post("/api/v1/readings", "{"))).isEqualTo("ISN-601");
    assertThat(Running.code(server.post("/api/v1/readings", "{\"text\": \"نص\", \"x\": 1}")))
        .isEqualTo("ISN-601");
    assertThat(Running.code(server.post("/api/v1/readings", "{\"text\": \" \"}")))
        .isEqualTo("ISN-602");
    assertThat(Running.code(server.post("/api/v1/readings", "{\"text\": \"no\"}")))
        .isEqualTo("ISN-610");
    assertThat(
            Running.code(
                server.post("/api/v1/readings", "{\"text\": \"نص\", \"published\": \"أمس\"}")))
        .isEqualTo("ISN-602");
  }

  @Test
  void refusesWhatIsTooLarge() {
    try (Running small = Running.with(new Settings("127.0.0.1", 0, null, 200))) {
      String body = "{\"text\": \"" + "نص ".repeat(200) + "\"}";
      HttpResponse<String> response = small.post("/api/v1/readings", body);
      assertThat(response.statusCode()).isEqualTo(413);
      assertThat(Running.code(response)).isEqualTo("ISN-605");
    }
  }

  @Test
  void tellsProblemsInTheLanguageAskedFor() {
    HttpResponse<String> arabic = server.get("/api/v1/nothing", "Accept-Language", "ar, en;q=0.5");
    assertThat(arabic.statusCode()).isEqualTo(404);
    assertThat(arabic.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(Running.json(arabic).path("title").asString()).contains("لا يوجد");
    assertThat(Running.json(server.get("/api/v1/nothing")).path("title").asString())
        .contains("no such");
  }

  @Test
  void knowsItsMethods() {
    HttpResponse<String> response = server.post("/api/v1/examples", null);
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(Running.code(response)).isEqualTo("ISN-604");
  }

  @Test
  void refusesRequestsOfOtherSites() {
    String body = "{\"text\": \"نص\"}";
    HttpResponse<String> unmarked =
        server.send(
            server
                .request("/api/v1/readings")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    assertThat(Running.code(unmarked)).isEqualTo("ISN-606");
    assertThat(Running.code(server.post("/api/v1/readings", body, "Sec-Fetch-Site", "cross-site")))
        .isEqualTo("ISN-606");
  }

  @Test
  void answersOnlyToTheNamesOfThisMachine() throws IOException {
    assertThat(status("attacker.example")).contains(" 421 ");
    assertThat(status("localhost")).contains(" 200 ");
    assertThat(status("127.0.0.1:1")).contains(" 200 ");
  }

  @Test
  void letsNothingInFromElsewhere() {
    for (String path : new String[] {"/", "/api/v1/examples", "/api/v1/nothing"}) {
      HttpResponse<String> response = server.get(path);
      assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
          .as(path)
          .startsWith("default-src 'none'")
          .doesNotContain("unsafe");
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void servesNoOtherFiles() {
    assertThat(server.get("/assets/..%2f..%2f..%2fServer.class").statusCode()).isIn(400, 404);
    assertThat(server.get("/nothing.js").statusCode()).isEqualTo(404);
    assertThat(server.get("/any/page").statusCode()).isEqualTo(200);
  }

  @Test
  void asksForTheToken() {
    try (Running open = Running.with(new Settings("127.0.0.1", 0, TOKEN, 1 << 20))) {
      assertThat(open.get("/").statusCode()).isEqualTo(200);
      assertThat(Running.code(open.get("/api/v1/examples"))).isEqualTo("ISN-608");
      assertThat(open.get("/api/v1/examples", "Authorization", "Bearer " + TOKEN).statusCode())
          .isEqualTo(200);
      HttpResponse<String> session = open.post("/api/v1/session", "{\"token\": \"" + TOKEN + "\"}");
      assertThat(session.statusCode()).isEqualTo(204);
      String cookie = session.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").doesNotContain(TOKEN);
      String pair = cookie.substring(0, cookie.indexOf(';'));
      assertThat(open.get("/api/v1/examples", "Cookie", pair).statusCode()).isEqualTo(200);
      open.send(
          open.request("/api/v1/session").header("X-Isnad", "1").header("Cookie", pair).DELETE());
      assertThat(open.get("/api/v1/examples", "Cookie", pair).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void tokensCantBeTriedOut() {
    try (Running open = Running.with(new Settings("127.0.0.1", 0, TOKEN, 1 << 20))) {
      for (int i = 0; i < 10; i++) {
        assertThat(open.post("/api/v1/session", "{\"token\": \"wrong\"}").statusCode())
            .isEqualTo(401);
      }
      HttpResponse<String> right = open.post("/api/v1/session", "{\"token\": \"" + TOKEN + "\"}");
      assertThat(right.statusCode()).isEqualTo(429);
    }
  }

  /** Not even under another name of this machine, as others would see it. */
  @Test
  void listensToThisMachineAlone() throws IOException {
    assertThat(Settings.local(0).host()).isEqualTo("127.0.0.1");
    int port = server.address("/").getPort();
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();
    for (InetAddress address : others) {
      try (Socket socket = new Socket()) {
        assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 2_000))
            .as(address.toString())
            .isInstanceOf(IOException.class);
      }
    }
  }

  /** The policy would not run it, and whoever reads the page should find none. */
  @Test
  void thePageHasNoScriptOrStyleInIt() {
    String page = server.get("/").body();
    assertThat(page).doesNotContainPattern("<script(?![^>]*\\bsrc=)");
    assertThat(page).doesNotContain("<style").doesNotContainPattern("\\s(style|on\\w+)=");
    assertThat(page).doesNotContainPattern("(src|href)=\"(https?:)?//");
  }

  @Test
  void listensToOthersOnlyWhereSomebodyIsAsked() {
    assertThatThrownBy(() -> Running.with(new Settings("0.0.0.0", 0, null, 1)).close())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Settings("0.0.0.0", 0, "short", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Settings("0.0.0.0", 0, TOKEN, 1).host()).isEqualTo("0.0.0.0");
  }

  /** The first line of the answer to a request for a host; the client of the JDK sets it itself. */
  private static String status(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.address("/").getPort())) {
      String request =
          "GET /api/v1/examples HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .readLine();
    }
  }
}
