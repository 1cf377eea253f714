package org.isnad.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Watched;
import org.isnad.archive.record.Watched.Health;
import org.isnad.cli.terminal.Labels;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Limits;
import org.isnad.intake.web.Courier;
import org.isnad.intake.web.Manner;
import org.isnad.intake.web.Reach;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server on this machine, with a clock that goes when it is told to. */
class RoundsTest {
  private static final VersionedReader READER = VersionedReader.of(Lexicon.builtIn());
  private static final String TEXT =
      "التقى الوسيط الدولي وفد المعارضة في جنيف أمس، وأعلن أن الهدنة قائمة في مدينة حلب وما حولها.";

  @TempDir private Path folder;

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Going clock = new Going();
  private final Map<String, Watched> all = new TreeMap<>();
  private final List<Refusal> failures = new ArrayList<>();
  private HttpServer server;
  private ExecutorService threads;
  private String base;
  private Rounds rounds = rounds(Duration.ZERO);

  private static final class Going extends Clock {
    private volatile Instant now = Instant.parse("2026-01-01T10:00:00Z");

    void on(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** What a server answers; the body's mark is its ETag. */
  private record Answer(int status, String body, Map<String, String> headers) {}

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void end() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Answer answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      String mark = '"' + Integer.toHexString(answer.body().hashCode()) + '"';
      boolean same =
          answer.status() == 200
              && mark.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      asked.add(path + (same ? " 304" : " " + answer.status()));
      answer.headers().forEach(exchange.getResponseHeaders()::add);
      if (answer.status() == 200) {
        exchange.getResponseHeaders().add("ETag", mark);
      }
      exchange.sendResponseHeaders(
          same ? 304 : answer.status(), same || body.length == 0 ? -1 : body.length);
      if (!same && body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Rounds rounds(Duration recheck) {
    Manner hasty = new Manner(Duration.ofMinutes(1), Duration.ofMinutes(1), 3, Duration.ZERO);
    Reach here =
        new Reach(Set.of("127.0.0.1", "busy.test"), host -> InetAddress.getAllByName("127.0.0.1"));
    Courier courier = new Courier(here, hasty);
    return new Rounds(
        courier,
        Intake.usual().with(courier),
        Limits.USUAL,
        new Rhythm(Duration.ofMinutes(15), 7),
        new Labels(Locale.ENGLISH),
        READER,
        2,
        recheck,
        clock);
  }

  private void put(String path, String body) {
    answers.put(path, new Answer(200, body, Map.of()));
  }

  private void put(String path, int status) {
    answers.put(path, new Answer(status, "", Map.of()));
  }

  private void page(String path, String text) {
    put(
        path,
        "<!doctype html><html><head><title>هدنة | المرفأ</title></head><body><h1>هدنة</h1><p>"
            + text
            + "</p></body></html>");
  }

  private String item(String path, String words) {
    return "<item><title>هدنة</title><link>"
        + base
        + path
        + "</link><pubDate>Thu, 01 Jan 2026 09:00:00 GMT</pubDate><description>"
        + words
        + "</description></item>";
  }

  private void feed(String... items) {
    put(
        "/feed",
        "<?xml version='1.0'?><rss version='2.0'><channel><title>المرفأ</title>"
            + String.join("", items)
            + "</channel></rss>");
  }

  private void watch(String location) {
    all.put(location, Watched.of(location, null));
  }

  private Watched watched(String location) {
    return Objects.requireNonNull(all.get(location));
  }

  private Rounds.Told round() {
    clock.on(Duration.ofMinutes(30));
    return roundNow();
  }

  private Rounds.Told roundNow() {
    asked.clear();
    failures.clear();
    try (Archive archive = Archive.openOrCreate(folder.resolve("archive"))) {
      return rounds.go(
          archive,
          all,
          rounds.due(all.values()),
          new Rounds.Listener() {
            @Override
            public void failed(Watched after, Refusal refusal) {
              failures.add(refusal);
            }
          });
    }
  }

  /** The texts of the archive in the order in which they came, each with its state. */
  private List<String> archived() {
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      return archive
          .readings()
          .map(one -> one.article().state() + " " + one.text().substring(TEXT.length()))
          .toList();
    }
  }

  @Test
  void aPageIsFetchedOnceAndAgainWhenItsFeedSaysSo() {
    watch(base + "/feed");
    page("/1", TEXT + " أ");
    page("/2", TEXT + " ب");
    feed(item("/2", "ب…"), item("/1", "أ…"));
    Rounds.Told told = round();
    assertThat(told.arrived()).isEqualTo(Map.of(Arrival.ADDED, 2));
    assertThat(asked).containsExactly("/robots.txt 404", "/feed 200", "/1 200", "/2 200");
    assertThat(round().unchanged()).isOne();
    assertThat(asked).containsExactly("/feed 304");
    page("/3", TEXT + " ج");
    feed(item("/3", "ج…"), item("/2", "ب…"), item("/1", "أ…"));
    round();
    assertThat(asked).containsExactly("/feed 200", "/3 200");
    // The same words of the feed, another text behind them: nobody knows. Other words: a revision.
    page("/1", TEXT + " أ، والحصيلة 12");
    feed(item("/3", "ج…"), item("/2", "ب…"), item("/1", "أ، والحصيلة…"));
    assertThat(round().arrived()).isEqualTo(Map.of(Arrival.REVISION, 1));
    assertThat(asked).containsExactly("/feed 200", "/1 200");
    assertThat(archived())
        .containsExactly("REVISED  أ", "CURRENT  ب", "CURRENT  ج", "CURRENT  أ، والحصيلة 12");
    Watched feed = watched(base + "/feed");
    assertThat(feed.health()).isEqualTo(Health.ALIVE);
    assertThat(feed.title()).isEqualTo("المرفأ");
    assertThat(feed.articles()).isEqualTo(4);
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      ArchivedArticle one = archive.article(archive.idOf(base + "/2")).orElseThrow();
      assertThat(one.first().imprint().dated()).isEqualTo("feed");
      assertThat(one.first().outlet()).isEqualTo("المرفأ");
      assertThat(one.published()).hasToString("2026-01-01");
    }
  }

  @Test
  void anotherProcessGoesOnWhereTheFirstWas() {
    watch(base + "/feed");
    page("/1", TEXT);
    feed(item("/1", "أ…"));
    round();
    rounds = rounds(Duration.ZERO);
    all.clear();
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.watched().forEach(one -> all.put(one.location(), one));
    }
    round();
    assertThat(asked).containsExactly("/robots.txt 404", "/feed 304");
  }

  @Test
  void anArticleThatTheFeedHasWholeIsTakenFromIt() {
    watch(base + "/feed");
    feed(
        item("/1", "x")
            .replace(
                "<description>x</description>",
                "<content:encoded><![CDATA[<p>"
                    + TEXT
                    + "</p><p>"
                    + TEXT
                    + " أ</p><p>"
                    + TEXT
                    + "</p>]]></content:encoded>"));
    assertThat(round().arrived()).isEqualTo(Map.of(Arrival.ADDED, 1));
    assertThat(asked).containsExactly("/robots.txt 404", "/feed 200");
  }

  @Test
  void whatIsGoneIsWithdrawnAndWhatFailsIsTriedAgain() {
    watch(base + "/feed");
    page("/1", TEXT + " أ");
    put("/2", 500);
    put("/3", 404);
    feed(item("/3", "ج…"), item("/1", "أ…"), item("/2", "ب…"));
    Rounds.Told told = round();
    assertThat(told.waiting()).isOne();
    assertThat(told.failures()).isEqualTo(Map.of("ISN-124", 1));
    page("/2", TEXT + " ب");
    assertThat(round().arrived()).isEqualTo(Map.of(Arrival.ADDED, 1));
    // What was given up is not asked for again.
    assertThat(asked).containsExactly("/feed 200", "/2 200");
    put("/1", 410);
    feed(item("/1", "سُحب"), item("/2", "ب…"));
    assertThat(round().withdrawn()).isOne();
    assertThat(archived()).containsExactly("WITHDRAWN  أ", "CURRENT  ب");
    put("/2", 404);
    feed(item("/1", "سُحب"), item("/2", "ب ب…"));
    assertThat(round().withdrawn()).isZero();
    assertThat(round().withdrawn()).isOne();
    assertThat(archived()).containsExactly("WITHDRAWN  أ", "WITHDRAWN  ب");
  }

  @Test
  void pagesAreLookedAtOnceMoreWhereThatIsWanted() {
    rounds = rounds(Duration.ofDays(3));
    watch(base + "/feed");
    page("/1", TEXT + " أ");
    feed(item("/1", "أ…"));
    round();
    round();
    assertThat(asked).containsExactly("/feed 304");
    clock.on(Duration.ofDays(1));
    round();
    assertThat(asked).containsExactly("/feed 304", "/1 304");
    page("/1", TEXT + " أ، والحصيلة 12");
    clock.on(Duration.ofDays(1));
    assertThat(round().arrived()).isEqualTo(Map.of(Arrival.REVISION, 1));
    clock.on(Duration.ofDays(2));
    round();
    assertThat(asked).containsExactly("/feed 304");
  }

  @Test
  void whatItsPublisherDeletesIsWithdrawn() {
    watch(base + "/feed");
    page("/1", TEXT + " أ");
    feed(item("/1", "أ…"));
    round();
    feed("<at:deleted-entry ref='" + base + "/1' when='2026-01-01T12:00:00Z'/>");
    assertThat(round().withdrawn()).isOne();
    assertThat(archived()).containsExactly("WITHDRAWN  أ");
  }

  @Test
  void feedsThatFailAreAskedMoreSeldomAndDieAtLast() {
    watch(base + "/feed");
    put("/feed", 500);
    int times = 0;
    Health health = Health.NEW;
    Instant begun = clock.instant();
    while (health != Health.DEAD) {
      clock.on(Duration.ofMinutes(15));
      if (!rounds.due(all.values()).isEmpty()) {
        roundNow();
        assertThat(failures).extracting(e -> e.fault().code()).containsExactly("ISN-124");
        times++;
      }
      health = watched(base + "/feed").health();
    }
    assertThat(times).isEqualTo(Rhythm.DEAD_AFTER);
    assertThat(Duration.between(begun, clock.instant())).isGreaterThan(Duration.ofDays(5));
    clock.on(Duration.ofDays(2));
    feed();
    round();
    assertThat(watched(base + "/feed").health()).isEqualTo(Health.ALIVE);
    put("/feed", 410);
    round();
    assertThat(watched(base + "/feed").health()).isEqualTo(Health.DEAD);
    clock.on(Duration.ofDays(400));
    assertThat(rounds.due(all.values())).isEmpty();
  }

  @Test
  void aFeedSaysWhenItIsToBeAskedAgain() {
    for (String path : List.of("/feed", "/2", "/3")) {
      watch(base + path);
    }
    String busy = base.replace("127.0.0.1", "busy.test") + "/4";
    watch(busy);
    feed();
    String empty = Objects.requireNonNull(answers.get("/feed")).body();
    answers.put("/feed", new Answer(200, empty, Map.of("Cache-Control", "max-age=7200")));
    put("/2", empty.replace("<channel>", "<channel><ttl>180</ttl>"));
    put(
        "/3",
        empty.replace(
            "<channel>",
            "<channel><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>6</sy:updateFrequency>"));
    answers.put("/4", new Answer(429, "", Map.of("Retry-After", "18000")));
    round();
    List<String> due = new ArrayList<>();
    for (int hours = 1; hours <= 6; hours++) {
      clock.on(Duration.ofHours(1));
      for (Watched one : rounds.allowed(all.values())) {
        String path = one.location().replaceFirst("^http://[^/]*", "");
        if (!due.toString().contains(path + " ")) {
          due.add(path + " " + hours);
        }
      }
    }
    assertThat(due).containsExactly("/feed 2", "/2 3", "/3 4", "/4 5");
    assertThat(watched(busy).health()).isEqualTo(Health.ALIVE);
  }

  @Test
  void whatIsNoFeedIsToldWithTheFeedsThatItNames() {
    watch(base + "/page");
    put(
        "/page",
        "<!doctype html><html><head><link rel='alternate' type='application/rss+xml'"
            + " href='/rss'></head><body><p>"
            + TEXT);
    round();
    assertThat(failures).extracting(e -> e.fault().code()).containsExactly("ISN-129");
    assertThat(failures.get(0).detail()).isEqualTo(base + "/rss");
  }

  @Test
  void aFeedThatMovedForGoodIsAskedWhereItIs() {
    watch(base + "/old");
    answers.put("/old", new Answer(301, "", Map.of("Location", "/feed")));
    feed();
    round();
    assertThat(asked).containsExactly("/robots.txt 404", "/old 301", "/feed 200");
    round();
    assertThat(asked).containsExactly("/feed 304");
  }

  private Path file(String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("in")).resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
  }

  private static void age(Path file, Instant to) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(to));
  }

  @Test
  void filesAreReadWhenTheyAreWhole() throws IOException {
    Path one = file("a.txt", TEXT + " أ");
    age(one, clock.instant());
    file("b.txt.part", TEXT);
    watch(folder.resolve("in").toString());
    Rounds.Told first = roundNow();
    assertThat(first.waiting()).isOne();
    assertThat(first.arrived()).isEmpty();
    clock.on(Duration.ofSeconds(6));
    assertThat(roundNow().arrived()).isEqualTo(Map.of(Arrival.ADDED, 1));
    assertThat(rounds.due(all.values())).isEmpty();
    // It is written once more, and is not whole before it stays as it is.
    file("a.txt", TEXT + " أ، والح");
    age(one, clock.instant());
    assertThat(roundNow().waiting()).isOne();
    clock.on(Duration.ofSeconds(3));
    file("a.txt", TEXT + " أ، والحصيلة 12");
    age(one, clock.instant());
    clock.on(Duration.ofSeconds(3));
    assertThat(roundNow().waiting()).isOne();
    clock.on(Duration.ofSeconds(6));
    assertThat(roundNow().arrived()).isEqualTo(Map.of(Arrival.REVISION, 1));
    assertThat(archived()).containsExactly("REVISED  أ", "CURRENT  أ، والحصيلة 12");
    // A clock that is behind its files must not keep them out for ever.
    age(file("c.txt", TEXT + " ج"), clock.instant().plus(Duration.ofDays(9)));
    roundNow();
    clock.on(Duration.ofSeconds(6));
    assertThat(roundNow().arrived()).isEqualTo(Map.of(Arrival.ADDED, 1));
    age(file("d.jsonl", "{\"text\":\"" + TEXT + " د\"}\n{\"text\":\"no\"}\n"), Instant.EPOCH);
    Rounds.Told many = roundNow();
    assertThat(many.arrived()).isEqualTo(Map.of(Arrival.ADDED, 1));
    assertThat(many.failures()).isEqualTo(Map.of("ISN-106", 1));
    assertThat(rounds.due(all.values())).isEmpty();
  }

  @Test
  void aFolderThatGoesAwayIsToldOnceAndFoundAgain() throws IOException {
    file("a.txt", TEXT);
    Path in = folder.resolve("in");
    age(in.resolve("a.txt"), Instant.EPOCH);
    watch(in.toString());
    roundNow();
    Path away = Files.move(in, folder.resolve("away"));
    assertThat(roundNow().failed()).isOne();
    assertThat(failures).extracting(e -> e.fault().code()).containsExactly("ISN-101");
    assertThat(rounds.due(all.values())).isEmpty();
    Files.move(away, in);
    assertThat(roundNow().failed()).isZero();
    assertThat(watched(in.toString()).health()).isEqualTo(Health.ALIVE);
    assertThat(archived()).containsExactly("CURRENT ");
  }

  @Test
  void chanceIsTheSameForTheSameSeed() {
    Rhythm rhythm = new Rhythm(Duration.ofMinutes(15), 3);
    Instant now = clock.instant();
    assertThat(rhythm.dueAfterFailure("a", now, 2))
        .isEqualTo(new Rhythm(Duration.ofMinutes(15), 3).dueAfterFailure("a", now, 2))
        .isNotEqualTo(new Rhythm(Duration.ofMinutes(15), 4).dueAfterFailure("a", now, 2))
        .isBetween(now.plus(Duration.ofMinutes(30)), now.plus(Duration.ofMinutes(38)));
    assertThat(rhythm.dueAfterFailure("a", now, 99))
        .isBetween(now.plus(Duration.ofDays(1)), now.plus(Duration.ofHours(31)));
  }

  @Test
  void stoppedMeansThatNothingIsHalfRemembered() {
    watch(base + "/feed");
    page("/1", TEXT);
    feed(item("/1", "أ…"));
    rounds.stop();
    assertThat(round().arrived()).isEmpty();
    assertThat(watched(base + "/feed").health()).isEqualTo(Health.NEW);
    assertThat(archived()).isEmpty();
  }
}
