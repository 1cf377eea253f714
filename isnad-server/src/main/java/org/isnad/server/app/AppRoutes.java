package org.isnad.server.app;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The pages. Every address that is no file is a page of the app, which finds out itself which. */
public final class AppRoutes {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private static final String NOT_BUILT =
      "The API is at /api/v1; its description is /api/v1/openapi.json.\n"
          + "The pages were not built, because Node was not there when Isnad was.\n";

  /** Adds the pages; they come last, since they take every address that is left. */
  public void add(RoutesConfig routes) {
    routes.get("/assets/{name}", context -> file(context, "assets/" + context.pathParam("name")));
    routes.get("/", AppRoutes::page);
    routes.get("/*", AppRoutes::other);
  }

  private static void other(Context context) {
    String path = context.path();
    if (path.startsWith("/api/")) {
      throw new Refusal(Fault.NOT_FOUND, path);
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (path.lastIndexOf('/') == 0 && TYPES.containsKey(ending(last))) {
      file(context, last);
    } else {
      page(context);
    }
  }

  private static void page(Context context) {
    byte[] page = bytes("index.html");
    if (page == null) {
      context.contentType("text/plain; charset=utf-8").result(NOT_BUILT);
      return;
    }
    context
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .result(page);
  }

  private static void file(Context context, String name) {
    String type = TYPES.get(ending(name));
    byte[] bytes = type == null || !isPlain(name) ? null : bytes(name);
    if (type == null || bytes == null) {
      throw new Refusal(Fault.NOT_FOUND, context.path());
    }
    context
        .contentType(type)
        // What stands in assets has the sum of its content in its name.
        .header(
            "Cache-Control",
            name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache")
        .result(bytes);
  }

  /** Whether a name has only signs that lead nowhere else. */
  private static boolean isPlain(String name) {
    String file = name.startsWith("assets/") ? name.substring("assets/".length()) : name;
    return file.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0))
        && !file.contains("..");
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte @Nullable [] bytes(String name) {
    try (InputStream in = AppRoutes.class.getResourceAsStream("files/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
