package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.isnad.reader.json.ReadingJson;
import org.isnad.server.account.Accounts;
import org.isnad.server.account.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what, what is logged, and what users decide. */
class AccountTest {
  private static final String PASSWORD = "كلمة سر طويلة";

  @TempDir private static Path folder;
  private static Archive archive;
  private static Running server;

  @BeforeAll
  static void start() {
    archive = Archive.openOrCreate(folder.resolve("archive"));
    archive.add(List.of(Candidate.of(Running.EXAMPLE)), Running.READER, 1, Watcher.NONE);
    Accounts accounts = new Accounts(archive.folder());
    accounts.put("amal", PASSWORD, Role.ADMIN);
    accounts.put("edgar", PASSWORD, Role.EDITOR);
    accounts.put("rima", PASSWORD, Role.READER);
    server = Running.on(archive, Settings.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    archive.close();
  }

  private static HttpResponse<String> enter(String name, String password) {
    return server.post(
        "/api/v1/session", "{\"name\": \"" + name + "\", \"password\": \"" + password + "\"}");
  }

  /** The cookie of a session. */
  private static String session(String name) {
    HttpResponse<String> entered = enter(name, PASSWORD);
    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(204);
    String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static HttpResponse<String> send(
      String method, String path, @Nullable String body, String cookie) {
    return server.send(
        server
            .request("/api/v1" + path)
            .header("X-Isnad", "1")
            .header("Cookie", cookie)
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }

  private static int status(String method, String path, @Nullable String body, String cookie) {
    return send(method, path, body, cookie).statusCode();
  }

  @Test
  void theServerAloneMayLookAheadOfEverybody() throws InterruptedException {
    assertThat(server.warm()).isEmpty();
  }

  @Test
  void whoIsNobodySeesNothing() {
    assertThat(Running.code(server.get("/api/v1/articles"))).isEqualTo("ISN-611");
    assertThat(Running.code(server.get("/api/v1/about"))).isEqualTo("ISN-611");
    assertThat(server.get("/api/v1/session").body()).contains("\"asked\":\"account\"");
    assertThat(server.get("/").statusCode()).isEqualTo(200);
    assertThat(server.get("/api/v1/articles", "Cookie", "isnad-session=guess").statusCode())
        .isEqualTo(401);
  }

  @Test
  void rolesMayDoWhatTheyMay() {
    String reader = session("rima");
    String editor = session("edgar");
    String admin = session("amal");
    String withdrawal = "/articles/" + ReadingJson.id(Running.EXAMPLE.text()) + "/withdrawal";
    String reason = "{\"reason\": \"خطأ\"}";
    assertThat(status("GET", "/articles", null, reader)).isEqualTo(200);
    assertThat(status("POST", "/readings", "{\"text\": \"قال لافروف\"}", reader)).isEqualTo(200);
    assertThat(Running.code(send("PUT", withdrawal, reason, reader))).isEqualTo("ISN-613");
    assertThat(status("PUT", withdrawal, reason, editor)).isEqualTo(204);
    assertThat(status("DELETE", withdrawal, null, editor)).isEqualTo(204);
    assertThat(status("GET", "/users", null, editor)).isEqualTo(403);
    assertThat(status("GET", "/audit", null, editor)).isEqualTo(403);
    assertThat(send("GET", "/users", null, admin).body())
        .contains("rima")
        .doesNotContain("$2a$")
        .doesNotContain("hash");
    assertThat(send("GET", "/audit", null, admin).body())
        .contains("edgar")
        .contains("PUT /api/v1" + withdrawal)
        .doesNotContain(PASSWORD);
  }

  /** Whatever route is added: it is asked who comes, a reader changes nothing, a link neither. */
  @Test
  void everyRouteIsGuarded() {
    String reader = session("rima");
    String admin = session("amal");
    for (String route : server.routes()) {
      String method = route.substring(0, route.indexOf(' '));
      String path = route.substring(route.indexOf(' ') + 1).replaceAll("[{][a-z]+[}]", "x");
      if (path.equals("/api/v1/session")) {
        continue;
      }
      assertThat(server.send(asked(method, path, "isnad-session=x", true)).statusCode())
          .as(route + " by nobody")
          .isEqualTo(401);
      if (method.equals("GET")) {
        continue;
      }
      assertThat(Running.code(server.send(asked(method, path, admin, false))))
          .as(route + " without the header")
          .isEqualTo("ISN-606");
      if (!path.equals("/api/v1/readings")) {
        assertThat(Running.code(server.send(asked(method, path, reader, true))))
            .as(route + " by a reader")
            .isEqualTo("ISN-613");
      }
    }
  }

  private static HttpRequest.Builder asked(
      String method, String path, String cookie, boolean marked) {
    HttpRequest.Builder request = server.request(path).header("Cookie", cookie);
    return (marked ? request.header("X-Isnad", "1") : request)
        .method(method, BodyPublishers.noBody());
  }

  @Test
  void anAccountThatIsGoneIsOutAtOnce() {
    String admin = session("amal");
    String body = "{\"role\": \"reader\", \"password\": \"" + PASSWORD + "\"}";
    assertThat(status("PUT", "/users/omar", body, admin)).isEqualTo(201);
    String omar = session("omar");
    assertThat(status("GET", "/articles", null, omar)).isEqualTo(200);
    assertThat(status("DELETE", "/users/omar", null, admin)).isEqualTo(204);
    assertThat(status("GET", "/articles", null, omar)).isEqualTo(401);
    assertThat(status("DELETE", "/users/amal", null, admin)).isEqualTo(400);
    assertThat(status("PUT", "/users/omar", "{\"role\": \"king\"}", admin)).isEqualTo(400);
    assertThat(status("PUT", "/users/omar", "{\"role\": \"reader\", \"password\": \"1\"}", admin))
        .isEqualTo(400);
  }

  @Test
  void whoLeavesIsOut() {
    String reader = session("rima");
    assertThat(status("DELETE", "/session", null, reader)).isEqualTo(204);
    assertThat(status("GET", "/articles", null, reader)).isEqualTo(401);
  }

  @Test
  void passwordsCantBeTriedOut() {
    for (int i = 0; i < 5; i++) {
      assertThat(Running.code(enter("victim", "wrong"))).isEqualTo("ISN-612");
    }
    assertThat(Running.code(enter("victim", PASSWORD))).isEqualTo("ISN-609");
    assertThat(enter("rima", PASSWORD).statusCode()).isEqualTo(204);
  }

  @Test
  void anotherSiteCantUseASession() {
    String admin = session("amal");
    HttpResponse<String> forged =
        server.send(
            server
                .request("/api/v1/users/edgar")
                .header("Cookie", admin)
                .header("Sec-Fetch-Site", "cross-site")
                .DELETE());
    assertThat(Running.code(forged)).isEqualTo("ISN-606");
  }

  @Test
  void decisionsShowAndAreTakenBack() {
    String editor = session("edgar");
    String rename = "{\"kind\": \"rename\", \"actor\": \"RUS\", \"name\": \"روسيا الاتحادية\"}";
    HttpResponse<String> taken = send("POST", "/decisions", rename, editor);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    assertThat(taken.body()).contains("\"who\":\"edgar\"");
    assertThat(send("GET", "/actors/RUS", null, editor).body()).contains("روسيا الاتحادية");
    assertThat(Running.json(send("GET", "/audit", null, session("amal"))).path("items"))
        .anySatisfy(
            line -> {
              assertThat(line.path("who").asString()).isEqualTo("edgar");
              assertThat(line.path("what").asString()).isEqualTo("POST /api/v1/decisions");
              assertThat(line.path("detail").asString()).contains("روسيا الاتحادية");
            });
    long number = Running.json(taken).path("number").asLong();
    assertThat(status("DELETE", "/decisions/" + number, null, editor)).isEqualTo(200);
    assertThat(send("GET", "/actors/RUS", null, editor).body()).doesNotContain("روسيا الاتحادية");
    assertThat(status("DELETE", "/decisions/" + number, null, editor)).isEqualTo(422);
    assertThat(status("POST", "/decisions", "{\"kind\": \"dream\"}", editor)).isEqualTo(400);
    assertThat(
            status("POST", "/decisions", "{\"kind\": \"dismiss\", \"actor\": \"nobody\"}", editor))
        .isEqualTo(404);
  }

  @Test
  void aRecordIsHiddenInItsArticle() {
    String editor = session("edgar");
    String id = ReadingJson.id(Running.EXAMPLE.text());
    assertThat(send("GET", "/articles/" + id, null, editor).body()).contains("\"id\":\"s1\"");
    String hide = "{\"kind\": \"hide\", \"article\": \"" + id + "\", \"record\": \"s1\"}";
    HttpResponse<String> taken = send("POST", "/decisions", hide, editor);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    assertThat(send("GET", "/articles/" + id, null, editor).body()).doesNotContain("\"id\":\"s1\"");
    assertThat(send("GET", "/decisions?on=" + id, null, editor).body()).contains("\"hide\"");
    long number = Running.json(taken).path("number").asLong();
    assertThat(status("DELETE", "/decisions/" + number, null, editor)).isEqualTo(200);
    assertThat(send("GET", "/articles/" + id, null, editor).body()).contains("\"id\":\"s1\"");
  }

  @Test
  void onlyItsOwnerReadsTheFile() throws IOException {
    Path file = archive.folder().resolve("accounts.json");
    assertThat(Files.readString(file)).contains("$2a$12$").doesNotContain(PASSWORD);
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void namesAndPasswordsHaveTheirForm() {
    Accounts accounts = new Accounts(folder);
    assertThatThrownBy(() -> accounts.put("a b", PASSWORD, Role.ADMIN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.put("token", PASSWORD, Role.ADMIN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> accounts.put("rima", PASSWORD, Role.READER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(accounts.put("ريما", PASSWORD, Role.ADMIN)).isTrue();
    assertThat(accounts.enter("ريما", PASSWORD)).isPresent();
    assertThat(accounts.enter("ريما", PASSWORD + " ")).isEmpty();
    assertThat(new Accounts(folder).find("ريما")).isPresent();
  }
}
