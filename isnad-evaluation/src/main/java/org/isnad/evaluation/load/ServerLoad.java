package org.isnad.evaluation.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.Watcher;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.news.NewsFile;
import org.isnad.evaluation.scale.Stock;
import org.isnad.evaluation.scale.Variants;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How quickly a server answers many readers at once while articles come in. */
public final class ServerLoad implements Measurement {
  private static final int OK = 200;
  private static final int ACCEPTED = 202;

  /** How many articles come in before it is said again how far it is. */
  private static final int TOLD = 5_000;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A server that never had this archive looks at all readings before it answers. */
  private static final Duration START = Duration.ofMinutes(30);

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Stock stock;
  private final Readers readers;
  private final Consumer<String> notes;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Who reads.
   *
   * @param count how many at once
   * @param time how long
   * @param pause how long one looks at an answer on average
   * @param adding how many articles are handed over at a time meanwhile; 0 for none
   */
  public record Readers(int count, Duration time, Duration pause, int adding) {}

  /**
   * A run.
   *
   * @param stock what the archive has before anybody reads
   * @param readers who reads
   * @param notes is told how far it is
   */
  public ServerLoad(Stock stock, Readers readers, Consumer<String> notes) {
    this.stock = stock;
    this.readers = readers;
    this.notes = notes;
  }

  /**
   * An answer.
   *
   * @param millis how long it took, to its last byte
   * @param error what was wrong, or empty
   */
  private record Answer(String kind, double millis, String error) {}

  /**
   * What comes in while others read.
   *
   * @param next the first variant that the archive does not have
   */
  private record Arriving(Variants variants, int next) {}

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    List<Article> articles = NewsFile.read(stock.file());
    Variants variants = new Variants(articles, reader, stock.seed());
    VersionedReader versioned = VersionedReader.of(Lexicon.builtIn());
    List<Measured> figures = new ArrayList<>();
    try (Archive archive = Archive.openOrCreate(stock.folder())) {
      if (archive.size() < stock.size()) {
        notes.accept(String.format(Locale.ROOT, "filling it up to %,d articles", stock.size()));
        archive.add(variants.candidates(0, stock.size()), versioned, stock.threads(), teller());
      }
      String basis = String.format(Locale.ROOT, "%,d articles", archive.size());
      long begun = System.nanoTime();
      try (Server server = Server.start(Settings.local(0), versioned, List.of(), archive)) {
        String root = server.address() + "api/v1";
        ask(root, "/archive");
        figures.add(new Measured("load.start.archive", since(begun), "ms to the first answer"));
        ask(root, "/actors?limit=1");
        figures.add(
            new Measured("load.start.rows", since(begun), "ms to the first list of actors"));
        ask(root, "/events?limit=1");
        figures.add(
            new Measured("load.start.events", since(begun), "ms to the first list of events"));
        Addresses addresses = new Addresses(path -> ask(root, path));
        if (!addresses.isWhole()) {
          throw new IOException("the archive has nothing of some kind: add more articles");
        }
        first(addresses, root, figures);
        // Every article that ever came is a change: variants beyond that number are new.
        int fresh = Math.toIntExact(Math.max(stock.size(), archive.lastChange()));
        run(addresses, root, new Arriving(variants, fresh), figures, basis);
      }
    }
    return figures;
  }

  /** Says now and then how many articles are there: filling a large archive takes minutes. */
  private Watcher teller() {
    return new Watcher() {
      private int came;

      @Override
      public void added(Addition addition) {
        if (++came % TOLD == 0) {
          notes.accept(String.format(Locale.ROOT, "%,d of %,d", came, stock.size()));
        }
      }
    };
  }

  /** Each kind once, as the first reader of the day finds it. */
  private void first(Addresses addresses, String root, List<Measured> figures) {
    double slowest = 0;
    String which = "";
    for (Addresses.Question question : addresses.each(new Random(stock.seed()))) {
      Answer answer = answer(root, question);
      if (answer.millis() > slowest) {
        slowest = answer.millis();
        which = question.kind();
      }
    }
    figures.add(new Measured("load.first.slowest", slowest, "ms, nobody asked before: " + which));
  }

  private void run(
      Addresses addresses, String root, Arriving arriving, List<Measured> figures, String basis)
      throws IOException {
    long end = System.nanoTime() + readers.time().toNanos();
    ExecutorService pool = Executors.newFixedThreadPool(readers.count() + 1);
    List<Answer> answers = new ArrayList<>();
    int added = 0;
    try {
      List<Future<List<Answer>>> all = new ArrayList<>();
      for (int i = 0; i < readers.count(); i++) {
        Random chance = new Random(stock.seed() * 1_009 + i);
        Callable<List<Answer>> one = () -> read(addresses, root, chance, end);
        all.add(pool.submit(one));
      }
      Future<Integer> adding = pool.submit(() -> add(root, arriving, end));
      for (Future<List<Answer>> one : all) {
        answers.addAll(one.get());
      }
      added = adding.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
    tell(answers, added, figures, basis);
  }

  private List<Answer> read(Addresses addresses, String root, Random chance, long end)
      throws InterruptedException {
    List<Answer> answers = new ArrayList<>();
    long pause = readers.pause().toMillis();
    Thread.sleep((long) (pause * chance.nextDouble()));
    while (System.nanoTime() < end) {
      answers.add(answer(root, addresses.any(chance)));
      Thread.sleep((long) (pause * (0.5 + chance.nextDouble())));
    }
    return answers;
  }

  private Answer answer(String root, Addresses.Question question) {
    long begun = System.nanoTime();
    String error = "";
    try {
      HttpResponse<byte[]> response = get(root + question.path(), PATIENCE);
      if (response.statusCode() != OK) {
        error = response.statusCode() + " " + question.path();
      }
    } catch (IOException e) {
      error = e + " " + question.path();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      error = "interrupted";
    }
    if (!error.isEmpty()) {
      notes.accept(error);
    }
    return new Answer(question.kind(), since(begun), error);
  }

  /** Hands articles over and waits until they are read, as somebody does who watches. */
  private int add(String root, Arriving arriving, long end)
      throws IOException, InterruptedException {
    int added = 0;
    int next = arriving.next();
    while (readers.adding() > 0 && System.nanoTime() < end) {
      List<Map<String, Object>> items = new ArrayList<>();
      for (int i = 0; i < readers.adding(); i++) {
        Article article = arriving.variants().article(next++);
        Map<String, Object> item = new LinkedHashMap<>();
        LocalDate day = article.published();
        item.put("text", article.text());
        item.put("outlet", article.outlet());
        item.put("published", day == null ? null : day.toString());
        item.put("title", article.title());
        items.add(item);
      }
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(root + "/additions"))
              .header("Content-Type", "application/json")
              .header("X-Isnad", "1")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      JSON.writeValueAsString(Map.of("items", items))))
              .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != ACCEPTED) {
        throw new IOException("an addition was refused: " + response.body());
      }
      String id = JSON.readTree(response.body()).path("id").asString();
      JsonNode progress = ask(root, "/additions/" + id);
      while (!progress.path("state").asString().equals("done") && System.nanoTime() < end) {
        Thread.sleep(200);
        progress = ask(root, "/additions/" + id);
      }
      added += progress.path("added").asInt();
    }
    return added;
  }

  private void tell(List<Answer> answers, int added, List<Measured> figures, String basis) {
    Map<String, List<Answer>> byKind = new TreeMap<>();
    answers.forEach(
        answer -> byKind.computeIfAbsent(answer.kind(), kind -> new ArrayList<>()).add(answer));
    byKind.forEach((kind, of) -> figures.add(figure("load." + kind + ".p95", of)));
    figures.add(figure("load.p95", answers));
    long errors = answers.stream().filter(answer -> !answer.error().isEmpty()).count();
    double seconds = readers.time().toMillis() / 1000.0;
    figures.add(
        new Measured(
            "load.errors",
            errors,
            String.format(
                Locale.ROOT,
                "%s, %d readers, %.0f answers a second",
                basis,
                readers.count(),
                answers.size() / seconds)));
    figures.add(
        new Measured(
            "load.added", added / seconds, "articles a second, " + added + " while others read"));
    System.gc();
    long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    figures.add(new Measured("load.heap", held >> 20, "MB held behind it, all in one process"));
  }

  private static Measured figure(String name, List<Answer> answers) {
    double[] sorted = answers.stream().mapToDouble(Answer::millis).sorted().toArray();
    long errors = answers.stream().filter(answer -> !answer.error().isEmpty()).count();
    return new Measured(
        name,
        at(sorted, 0.95),
        String.format(
            Locale.ROOT,
            "ms; %d answers, half within %.0f, slowest %.0f, %d errors",
            sorted.length,
            at(sorted, 0.5),
            at(sorted, 1),
            errors));
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private JsonNode ask(String root, String path) {
    try {
      HttpResponse<byte[]> response = get(root + path, START);
      if (response.statusCode() != OK) {
        throw new IllegalStateException(response.statusCode() + " " + path);
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<byte[]> get(String address, Duration patience)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).timeout(patience).GET().build(),
        BodyHandlers.ofByteArray());
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }
}
