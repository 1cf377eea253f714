package org.isnad.server.addition;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Failure;
import org.isnad.archive.record.Watched;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.web.Reach;
import org.isnad.reader.record.Article;
import org.isnad.server.ledger.Scope;
import org.isnad.server.listing.Listing;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Problems;
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
  private final long largestFile;
  private final JsonMapper json;
  private final Listing listing;
  private final Intake intake = Intake.usual();

  /**
   * Routes of additions.
   *
   * @param examples the articles that {@code /additions/examples} adds
   * @param largestFile the most bytes that a file may have
   */
  public AdditionRoutes(
      Archive archive,
      Additions additions,
      List<Article> examples,
      long largestFile,
      JsonMapper json) {
    this.archive = archive;
    this.additions = additions;
    this.examples = List.copyOf(examples);
    this.largestFile = largestFile;
    this.json = json;
    this.listing = new Listing(json);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/additions", this::texts);
    routes.post("/api/v1/additions/examples", this::examples);
    routes.post("/api/v1/additions/files", this::file);
    routes.post("/api/v1/additions/addresses", this::addresses);
    routes.get("/api/v1/additions/{id}", context -> context.json(asked(context).progress()));
    routes.get("/api/v1/additions/{id}/progress", this::watch);
    routes.get("/api/v1/failures", this::failures);
    routes.delete("/api/v1/failures", this::forget);
    routes.post("/api/v1/failures/retry", this::retry);
    routes.get("/api/v1/feeds", this::feeds);
    routes.post("/api/v1/feeds", this::watchFeed);
    routes.delete("/api/v1/feeds", this::unwatch);
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

  /** The body is one file, of any format that can be added. */
  private void file(Context context) {
    String name = Scope.one(context, "name");
    if (name == null) {
      throw new Refusal(Fault.VALUE, "name: expected the name of the file");
    }
    // What says of itself that it is too large is not fetched first.
    if (context.contentLength() > largestFile) {
      throw tooLarge();
    }
    Path file = null;
    try (InputStream in = context.bodyInputStream()) {
      file = Files.createTempFile("isnad-upload", null);
      long size = copy(in, file);
      if (size > largestFile) {
        throw tooLarge();
      }
    } catch (IOException | Refusal e) {
      delete(file);
      throw e instanceof Refusal refusal ? refusal : new UncheckedIOException((IOException) e);
    }
    // Only the last part of the name: a browser tells no folders, and others need not.
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    accept(context, additions.start(Arriving.in(intake, own, file, language(context))));
  }

  private Refusal tooLarge() {
    return new Refusal(Fault.TOO_LARGE, Long.toString(largestFile));
  }

  private long copy(InputStream in, Path file) throws IOException {
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0 && size <= largestFile; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        size += read;
      }
    }
    return size;
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The system clears its folder of what is left there.
    }
  }

  /**
   * Addresses of pages or feeds.
   *
   * @param addresses each
   */
  record Addresses(@Nullable List<String> addresses) {}

  private void addresses(Context context) {
    List<String> given = context.bodyAsClass(Addresses.class).addresses();
    if (given == null || given.isEmpty()) {
      throw new Refusal(Fault.VALUE, "addresses: expected at least one");
    }
    accept(
        context,
        additions.start(
            Arriving.at(
                intake, given.stream().map(AdditionRoutes::address).toList(), language(context))));
  }

  /** What is no address would be taken for a file of this machine. */
  private static String address(@Nullable String given) {
    String address = given == null ? "" : given.strip();
    String lower = address.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      throw new Refusal(Fault.VALUE, "address: expected http:// or https://");
    }
    return address;
  }

  /**
   * Failures that are to be tried again.
   *
   * @param locations where; null for all that can be fetched again
   */
  record Again(@Nullable List<String> locations) {}

  private void retry(Context context) {
    List<String> asked = context.bodyAsClass(Again.class).locations();
    // Only what failed before: this is no way to other files of this machine.
    List<String> known =
        archive.failures().stream()
            .map(Failure::location)
            .filter(location -> asked == null || asked.contains(location))
            .filter(AdditionRoutes::isLasting)
            .toList();
    if (known.isEmpty()) {
      throw new Refusal(Fault.NOT_FOUND, asked == null ? "" : String.join(" ", asked));
    }
    accept(context, additions.start(Arriving.at(intake, known, language(context))));
  }

  /** Whether something can be fetched again; what was uploaded has to be given again. */
  private static boolean isLasting(String location) {
    try {
      return Reach.isAddress(location) || Path.of(location).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * A feed that is watched.
   *
   * @param location its address
   * @param title what it calls itself, or null
   * @param health how it is: {@code new}, {@code alive}, {@code failing} or {@code dead}
   * @param asked when it was asked last, or null
   * @param articles how many articles came from it
   * @param code the code of its last failure, or null
   */
  record Feed(
      String location,
      @Nullable String title,
      String health,
      @Nullable String asked,
      long articles,
      @Nullable String code) {
    static Feed of(Watched watched) {
      return new Feed(
          watched.location(),
          watched.title(),
          watched.health().word(),
          watched.asked() == null ? null : watched.asked().toString(),
          watched.articles(),
          watched.code());
    }
  }

  private void feeds(Context context) {
    listing.answer(context, "feeds", Feed.class, archive.watched(), Feed::of);
  }

  /**
   * A feed that is to be watched.
   *
   * @param address its address
   */
  record NewFeed(@Nullable String address) {}

  private void watchFeed(Context context) {
    String address = address(context.bodyAsClass(NewFeed.class).address());
    if (archive.watched().stream().noneMatch(one -> one.location().equals(address))) {
      archive.keep(List.of(Watched.of(address, null)), List.of());
    }
    accept(context, additions.start(Arriving.at(intake, List.of(address), language(context))));
  }

  private void unwatch(Context context) {
    String location = Scope.one(context, "location");
    if (location == null || !archive.unwatch(location)) {
      throw new Refusal(Fault.NOT_FOUND, String.valueOf(location));
    }
    context.status(204);
  }

  private static Locale language(Context context) {
    return Problems.language(context.header("Accept-Language"));
  }

  private void accept(Context context, List<Candidate> candidates) {
    accept(context, additions.start(candidates));
  }

  private void accept(Context context, Addition addition) {
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
   * @param reason what that means, in the language that was asked for; null where the code is not
   *     of an article's own
   * @param detail what only this case knows, or null
   * @param tried when it was last tried (ISO 8601, UTC)
   * @param tries how often it was tried
   */
  record Failed(
      String location,
      String code,
      @Nullable String reason,
      @Nullable String detail,
      String tried,
      int tries) {
    static Failed of(Failure failure, Locale language) {
      return new Failed(
          failure.location(),
          failure.code(),
          Arrays.stream(ArticleFault.values())
              .filter(fault -> fault.code().equals(failure.code()))
              .map(fault -> fault.message(language, failure.detail()))
              .findFirst()
              .orElse(null),
          failure.detail().isEmpty() ? null : failure.detail(),
          failure.tried().toString(),
          failure.tries());
    }
  }

  private void failures(Context context) {
    Locale language = language(context);
    listing.answer(
        context, "failures", Failed.class, archive.failures(), one -> Failed.of(one, language));
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
