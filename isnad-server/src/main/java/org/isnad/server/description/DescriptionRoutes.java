package org.isnad.server.description;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.isnad.reader.record.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the server and its API say of themselves. */
public final class DescriptionRoutes {
  /** The parts of the description that describe pages, each in a file of its own. */
  private static final List<String> PARTS =
      List.of("export", "record", "search", "events", "changes");

  private final byte[] description = description();
  private final About about;

  /**
   * Routes of the description.
   *
   * @param archive whether an archive is open
   */
  public DescriptionRoutes(boolean archive) {
    about = new About(version(), Reading.VERSION, archive);
  }

  /**
   * What the server is.
   *
   * @param version the program's
   * @param reading the number of the readings that it makes
   * @param archive whether an archive is open; without one its addresses are not there
   */
  record About(String version, int reading, boolean archive) {}

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/about", context -> context.json(about));
    routes.get(
        "/api/v1/openapi.json",
        context -> context.contentType("application/json").result(description));
  }

  /** The description of the API, put together from its parts. */
  private static byte[] description() {
    JsonMapper json = JsonMapper.shared();
    JsonNode whole = json.readTree(bytes("openapi.json"));
    for (String name : PARTS) {
      JsonNode part = json.readTree(bytes("openapi-" + name + ".json"));
      join((ObjectNode) whole, part);
    }
    return json.writeValueAsBytes(whole);
  }

  /** Puts what a part has into the whole, down to where the whole has nothing yet. */
  private static void join(ObjectNode whole, JsonNode part) {
    part.forEachEntry(
        (name, value) -> {
          if (whole.get(name) instanceof ObjectNode known) {
            join(known, value);
          } else if (whole.has(name)) {
            throw new IllegalStateException("described twice: " + name);
          } else {
            whole.set(name, value);
          }
        });
  }

  private static String version() {
    Properties build = new Properties();
    String lines = new String(bytes("build.properties"), StandardCharsets.UTF_8);
    try {
      build.load(new StringReader(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "");
  }

  private static byte[] bytes(String name) {
    try (InputStream in = DescriptionRoutes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
