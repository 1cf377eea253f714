package org.isnad.server.description;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.isnad.reader.record.Reading;

/** What the server and its API say of themselves. */
public final class DescriptionRoutes {
  private final byte[] description = bytes("openapi.json");
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
