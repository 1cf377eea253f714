package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port, and a client of it. */
final class Running implements AutoCloseable {
  static final VersionedReader READER = VersionedReader.of(Lexicon.builtIn());

  static final Article EXAMPLE =
      new Article(
          "one.txt",
          "هدنة في المدينة\nأعلن لافروف أن موسكو ترحب بالهدنة. وقالت مصادر إن 12 شخصا قتلوا أمس.",
          "المنارة",
          LocalDate.of(2016, 4, 27),
          null,
          null);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Running(Settings settings, @Nullable Archive archive) {
    try {
      server = Server.start(settings, READER, List.of(EXAMPLE), archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Running local() {
    return new Running(Settings.local(0), null);
  }

  static Running with(Settings settings) {
    return new Running(settings, null);
  }

  static Running on(Archive archive, Settings settings) {
    return new Running(settings, archive);
  }

  List<String> routes() {
    return server.routes();
  }

  /** What the server's own questions were not answered. */
  List<String> warm() throws InterruptedException {
    return server.warm();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address(path));
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** A request as the app sends it. */
  HttpResponse<String> post(String path, @Nullable String body, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("X-Isnad", "1")
            .POST(
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  static String code(HttpResponse<String> response) {
    return json(response).path("code").asString();
  }

  @Override
  public void close() {
    server.close();
  }
}
