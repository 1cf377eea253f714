package org.isnad.server.addition;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Failure;
import org.isnad.reader.record.Article;
import org.isnad.server.listing.Listing;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.isnad.server.reading.ReadingRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes articles in, tells how far they are, and what failed. */
public final class AdditionRoutes {
  private static final String EVENTS = "text/event-stream";

  private final Archive archive;
  private final Additions additions;
  private final List<Article> examples;
  private final JsonMapper json;
  private final Listing listing;

  /**
   * Routes of additions.
   *
   * @param examples the articles that {@code /additions/examples} adds
   */
  public AdditionRoutes(
      Archive archive, Additions additions, List<Article> examples, JsonMapper json) {
    this.archive = archive;
    this.additions = additions;
    this.examples = List.copyOf(examples);
    this.json = json;
    this.listing = new Listing(json);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/additions", this::texts);
    routes.post("/api/v1/additions/examples", this::examples);
    routes.get("/api/v1/additions/{id}", context -> context.json(asked(context).progress()));
    routes.get("/api/v1/additions/{id}/progress", this::watch);
    routes.get("/api/v1/failures", this::failures);
    routes.delete("/api/v1/failures", this::forget);
  }

  /**
   * Articles that are to be added.
   *
   * @param items each
   */
  record Given(@Nullable List<ReadingRequest> items) {}

  private void texts(Context context) {
    List<ReadingRequest> items = context.bodyAsClass(Given.class).items();
    if (items == null || items.isEmpty()) {
      throw new Refusal(Fault.VALUE, "items: expected at least one article");
    }
    List<Candidate> candidates = new ArrayList<>();
    for (ReadingRequest item : items) {
      candidates.add(Candidate.of(item.article()));
    }
    accept(context, candidates);
  }

  private void examples(Context context) {
    accept(context, examples.stream().map(Candidate::of).toList());
  }

  private void accept(Context context, List<Candidate> candidates) {
    Addition addition = additions.start(candidates);
    context
        .status(202)
        .header("Location", "/api/v1/additions/" + addition.id())
        .json(addition.progress());
  }

  private Addition asked(Context context) {
    String id = context.pathParam("id");
    return additions.find(id).orElseThrow(() -> new Refusal(Fault.NOT_FOUND, id));
  }

  private void watch(Context context) throws Exception {
    Addition addition = asked(context);
    String accept = context.header("Accept");
    if (accept == null || !accept.contains(EVENTS)) {
      throw new Refusal(Fault.VALUE, "Accept: expected " + EVENTS);
    }
    new SseHandler(0, client -> watch(addition, client)).handle(context);
  }

  /** Sends how far it is until it is over. */
  private void watch(Addition addition, SseClient client) {
    Consumer<Addition.Progress> listener =
        progress -> {
          // Several threads may tell at once, but one line must not run into another.
          synchronized (client) {
            if (!client.terminated()) {
              client.sendEvent("progress", json.writeValueAsString(progress));
              if (progress.isOver()) {
                client.close();
              }
            }
          }
        };
    client.keepAlive();
    client.onClose(() -> addition.forget(listener));
    addition.listen(listener);
  }

  /**
   * Something that could not be added.
   *
   * @param location where it can be fetched again
   * @param code the code of what was wrong
   * @param detail what only this case knows, or null
   * @param tried when it was last tried (ISO 8601, UTC)
   * @param tries how often it was tried
   */
  record Failed(String location, String code, @Nullable String detail, String tried, int tries) {
    static Failed of(Failure failure) {
      return new Failed(
          failure.location(),
          failure.code(),
          failure.detail().isEmpty() ? null : failure.detail(),
          failure.tried().toString(),
          failure.tries());
    }
  }

  private void failures(Context context) {
    listing.answer(context, "failures", Failed.class, archive.failures(), Failed::of);
  }

  private void forget(Context context) {
    String location = context.queryParam("location");
    Failure failure =
        archive.failures().stream()
            .filter(one -> one.location().equals(location))
            .findFirst()
            .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, String.valueOf(location)));
    archive.forget(failure);
    context.status(204);
  }
}
