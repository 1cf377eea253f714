package org.isnad.server.reading;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;

/** Reads a text that is sent, and gives its reading back. */
public final class ReadingRoutes {
  private final Reader reader;

  /** Routes that read with {@code reader}. */
  public ReadingRoutes(Reader reader) {
    this.reader = reader;
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/readings", this::read);
    routes.get("/api/v1/readings/schema", ReadingRoutes::schema);
  }

  private void read(Context context) {
    ReadingRequest request = context.bodyAsClass(ReadingRequest.class);
    context
        .contentType("application/json")
        .header("Cache-Control", "no-store")
        .result(ReadingJson.line(reader.read(request.article())));
  }

  private static void schema(Context context) throws IOException {
    try (InputStream schema = ReadingJson.schema()) {
      context.contentType("application/schema+json").result(schema.readAllBytes());
    }
  }
}
