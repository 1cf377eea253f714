package org.isnad.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Remark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against real servers on this machine. */
class CourierTest {
  private static final String TEXT =
      "أعلن الوسيط الدولي أن الهدنة قائمة في مدينة الزهراوية، وأن وفودا من الجانبين ستصل قريبا.";
  private static final String PAGE =
      "<html><title>هدنة</title><body><p>" + TEXT + "</p></body></html>";

  /** Nothing here waits for a limit but what means to. */
  private static final Manner PATIENT =
      new Manner(Duration.ofMinutes(2), Duration.ofMinutes(2), 3, Duration.ZERO);

  private interface Handler {
    void handle(HttpExchange exchange) throws IOException;
  }

  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private HttpServer server;
  private String base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    var threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getRawPath();
          asked.add(path);
          try (exchange) {
            handlers.getOrDefault(path, CourierTest::notFound).handle(exchange);
          }
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    open.add(() -> server.stop(0));
    open.add(threads::shutdownNow);
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  private static void notFound(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(404, -1);
  }

  private static void send(HttpExchange exchange, int status, byte[] body, String... headers)
      throws IOException {
    Headers answer = exchange.getResponseHeaders();
    for (int i = 0; i < headers.length; i += 2) {
      answer.add(headers[i], headers[i + 1]);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private void page(String path) {
    handlers.put(path, e -> send(e, 200, utf8(PAGE), "Content-Type", "text/html; charset=utf-8"));
  }

  private void redirect(String path, String to) {
    handlers.put(path, e -> send(e, 302, new byte[0], "Location", to));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Courier courier(String... allowed) {
    return new Courier(new Reach(Set.of(allowed)), PATIENT);
  }

  private Answer fetch(String path) throws Refusal {
    return courier("127.0.0.1").fetch(base + path, Answer.Seen.NOTHING, 100_000);
  }

  /** The code and the detail of a refusal. */
  private static String refusal(Courier courier, String address) {
    try {
      courier.fetch(address, Answer.Seen.NOTHING, 100_000);
      return "nothing";
    } catch (Refusal e) {
      return e.fault().code() + ' ' + e.detail();
    }
  }

  private String refusal(String path) {
    return refusal(courier("127.0.0.1"), base + path);
  }

  @Test
  void aPageIsFetched() throws Refusal {
    page("/a");
    Answer answer = fetch("/a");
    assertThat(answer.body()).isEqualTo(utf8(PAGE));
    assertThat(answer.charset()).isEqualTo("utf-8");
    assertThat(asked).containsExactly("/robots.txt", "/a");
  }

  @Test
  void redirectsAreFollowedSoFar() throws Refusal {
    page("/4");
    redirect("/3", "/4");
    redirect("/2", base + "/3");
    redirect("/1", "2");
    assertThat(fetch("/1").address().getPath()).isEqualTo("/4");
    redirect("/0", "/1");
    assertThat(refusal("/0")).isEqualTo("ISN-125 more than 3");
    redirect("/loop", "/pool");
    redirect("/pool", "/loop");
    assertThat(refusal("/loop")).isEqualTo("ISN-125 in a circle");
  }

  @Test
  void privatePlacesAreRefusedAlsoBehindARedirect() {
    page("/a");
    assertThat(refusal(courier(), base + "/a")).isEqualTo("ISN-122 127.0.0.1");
    redirect("/to", base.replace("127.0.0.1", "localhost") + "/a");
    assertThat(refusal("/to")).startsWith("ISN-122 ");
    redirect("/meta", "http://169.254.169.254/latest");
    assertThat(refusal("/meta")).isEqualTo("ISN-122 169.254.169.254");
    redirect("/file", "file:///etc/passwd");
    assertThat(refusal("/file")).startsWith("ISN-121 ");
    for (String place :
        List.of(
            "http://10.1.2.3/",
            "http://192.168.1.1/",
            "http://172.20.0.1/",
            "http://0.0.0.0/",
            "http://[::1]/",
            "http://[fd00::1]/",
            "http://[fe80::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://100.64.0.1/",
            "http://2130706433/",
            "http://[64:ff9b::7f00:1]/",
            "http://224.0.0.1/")) {
      assertThat(refusal(courier(), place))
          .as(place)
          .matches("ISN-12[123] .*")
          .doesNotContain("nothing");
    }
    for (String address :
        List.of(
            "ftp://x.test/", "file:///etc/passwd", "http:///a", "http://u:p@x.test/", "http://")) {
      assertThat(refusal(courier(), address)).as(address).startsWith("ISN-121 ");
    }
    assertThat(asked).doesNotContain("/a");
  }

  @Test
  void aNameThatChangesItsPlaceIsRefusedWhereItIsConnected() throws Exception {
    page("/a");
    AtomicInteger times = new AtomicInteger();
    Reach.Names rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(times.incrementAndGet() == 1 ? "8.8.8.8" : "127.0.0.1")
            };
    Courier courier = new Courier(new Reach(Set.of(), rebinding), PATIENT);
    assertThat(refusal(courier, base.replace("127.0.0.1", "news.test") + "/a"))
        .isEqualTo("ISN-122 127.0.0.1");
    assertThat(times.get()).isGreaterThan(1);
    assertThat(asked).isEmpty();
    Reach.Names half =
        host ->
            new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
    assertThat(refusal(new Courier(new Reach(Set.of(), half), PATIENT), "http://news.test/a"))
        .isEqualTo("ISN-122 10.0.0.1");
    Reach named = new Reach(Set.of("news.test"), host -> InetAddress.getAllByName("127.0.0.1"));
    assertThat(
            new Courier(named, PATIENT)
                .fetch(base.replace("127.0.0.1", "news.test") + "/a", Answer.Seen.NOTHING, 100_000)
                .body())
        .isEqualTo(utf8(PAGE));
  }

  @Test
  void whatHoldsAndWhatMovedIsTold() throws Refusal {
    handlers.put("/a", e -> send(e, 200, utf8(PAGE), "Cache-Control", "public, max-age=600"));
    assertThat(fetch("/a").fresh()).isEqualTo(Duration.ofMinutes(10));
    handlers.put(
        "/e",
        e ->
            send(
                e,
                200,
                utf8(PAGE),
                "Expires",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    ZonedDateTime.now(ZoneOffset.UTC).plusHours(2))));
    assertThat(fetch("/e").fresh()).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(121));
    handlers.put("/no", e -> send(e, 200, utf8(PAGE), "Cache-Control", "no-cache, max-age=9"));
    assertThat(fetch("/no").fresh()).isZero();
    handlers.put("/for-good", e -> send(e, 308, new byte[0], "Location", "/a"));
    redirect("/for-now", "/for-good");
    assertThat(fetch("/for-good").moved()).isTrue();
    assertThat(fetch("/for-now").moved()).isFalse();
  }

  @Test
  void whatIsUnderWayIsBrokenOff() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    handlers.put(
        "/never",
        e -> {
          e.sendResponseHeaders(200, 0);
          e.getResponseBody().write('.');
          e.getResponseBody().flush();
          begun.countDown();
          try {
            Thread.sleep(60_000);
          } catch (InterruptedException stopped) {
            return;
          }
        });
    Courier courier = courier("127.0.0.1");
    FutureTask<String> asking = new FutureTask<>(() -> refusal(courier, base + "/never"));
    new Thread(asking).start();
    begun.await();
    courier.close();
    assertThat(asking.get(20, TimeUnit.SECONDS)).isEqualTo("ISN-123 stopped");
    assertThat(refusal(courier, base + "/a")).isEqualTo("ISN-123 stopped");
  }

  @Test
  void publicPlacesAreNot() throws Exception {
    for (String place :
        List.of("8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "11.0.0.1")) {
      assertThat(Reach.isPublic(InetAddress.getByName(place))).as(place).isTrue();
    }
  }

  @Test
  void aSlowDripEnds() {
    handlers.put(
        "/drip",
        e -> {
          e.sendResponseHeaders(200, 0);
          for (int i = 0; i < 3000; i++) {
            e.getResponseBody().write('.');
            e.getResponseBody().flush();
            try {
              Thread.sleep(200);
            } catch (InterruptedException stopped) {
              return;
            }
          }
        });
    Manner hasty = new Manner(Duration.ofSeconds(2), Duration.ofSeconds(2), 3, Duration.ZERO);
    Courier courier = new Courier(new Reach(Set.of("127.0.0.1")), hasty);
    assertThat(refusal(courier, base + "/drip")).isEqualTo("ISN-126 2 s");
  }

  /** A server that says what it likes. */
  private String raw(String answer) throws IOException {
    ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
    open.add(socket);
    Thread thread =
        new Thread(
            () -> {
              while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                  InputStream in = client.getInputStream();
                  byte[] request = new byte[4096];
                  int length = in.read(request);
                  String line =
                      new String(request, 0, Math.max(length, 0), StandardCharsets.ISO_8859_1);
                  OutputStream out = client.getOutputStream();
                  out.write(
                      utf8(
                          line.contains("robots.txt")
                              ? "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                              : answer));
                  out.flush();
                } catch (IOException e) {
                  // The test is over, or the courier has gone.
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  @Test
  void wrongLengthsAndNonsenseAreRefused() throws IOException {
    Courier courier = courier("127.0.0.1");
    assertThat(refusal(courier, raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort")))
        .startsWith("ISN-123 ");
    assertThat(refusal(courier, raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx")))
        .startsWith("ISN-12");
    assertThat(refusal(courier, raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")))
        .startsWith("ISN-123 ");
    assertThat(refusal(courier, raw("nonsense\r\n\r\n"))).startsWith("ISN-123 ");
    assertThat(refusal(courier, raw(""))).startsWith("ISN-123 ");
    assertThat(refusal(courier, raw("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(1000) + "\r\n")))
        .startsWith("ISN-123 ");
    assertThat(refusal(courier, raw("HTTP/1.1 200 OK\r\nX: " + "y".repeat(100_000) + "\r\n\r\n")))
        .startsWith("ISN-123 ");
    assertThat(refusal(courier, raw("HTTP/1.1 302 Found\r\nLocation: \r\n\r\n")))
        .startsWith("ISN-12");
    assertThat(refusal(courier, raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nx")))
        .startsWith("ISN-107 ");
  }

  @Test
  void whatIsTooLargeIsCutOff() throws IOException {
    handlers.put("/big", e -> send(e, 200, new byte[200_000]));
    assertThat(refusal("/big")).startsWith("ISN-107 ");
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[10_000_000]);
    }
    handlers.put("/bomb", e -> send(e, 200, bomb.toByteArray(), "Content-Encoding", "gzip"));
    assertThat(refusal("/bomb")).startsWith("ISN-107 ");
  }

  @Test
  void gzipIsUnpackedAndLiesAboutItAreRefused() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(utf8(PAGE));
    }
    handlers.put("/gz", e -> send(e, 200, packed.toByteArray(), "Content-Encoding", "gzip"));
    assertThat(fetch("/gz").body()).isEqualTo(utf8(PAGE));
    handlers.put("/lie", e -> send(e, 200, utf8(PAGE), "Content-Encoding", "gzip"));
    assertThat(refusal("/lie")).startsWith("ISN-110 ");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Refusal {
    handlers.put(
        "/a",
        e -> {
          boolean same = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
          send(
              e,
              same ? 304 : 200,
              same ? new byte[0] : utf8(PAGE),
              "ETag",
              "\"v1\"",
              "Last-Modified",
              "x");
        });
    Courier courier = courier("127.0.0.1");
    Answer first = courier.fetch(base + "/a", Answer.Seen.NOTHING, 100_000);
    assertThat(first.changed()).isTrue();
    assertThat(first.etag()).isEqualTo("\"v1\"");
    assertThat(first.lastModified()).isEqualTo("x");
    Answer second = courier.fetch(base + "/a", new Answer.Seen(first.etag(), null), 100_000);
    assertThat(second.changed()).isFalse();
    assertThat(second.body()).isEmpty();
    String day = "Tue, 21 Jul 2015 10:00:00 GMT";
    handlers.put(
        "/dated",
        e -> {
          boolean same = day.equals(e.getRequestHeaders().getFirst("If-Modified-Since"));
          send(e, same ? 304 : 200, same ? new byte[0] : utf8(PAGE), "Last-Modified", day);
        });
    Answer dated = courier.fetch(base + "/dated", Answer.Seen.NOTHING, 100_000);
    assertThat(dated.changed()).isTrue();
    Answer.Seen seen = new Answer.Seen(dated.etag(), dated.lastModified());
    assertThat(courier.fetch(base + "/dated", seen, 100_000).changed()).isFalse();
  }

  @Test
  void aHostThatAsksForRestGetsIt() {
    handlers.put("/busy", e -> send(e, 429, new byte[0], "Retry-After", "1000"));
    page("/a");
    Courier courier = courier("127.0.0.1");
    assertThat(refusal(courier, base + "/busy")).matches("ISN-128 (1000|[89]\\d\\d) s");
    assertThat(refusal(courier, base + "/a")).startsWith("ISN-128 ");
    assertThat(asked).containsExactly("/robots.txt", "/busy");
    String until =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusDays(2));
    handlers.put("/full", e -> send(e, 429, new byte[0], "Retry-After", until));
    assertThat(refusal("/full")).matches("ISN-128 17[12]\\d\\d\\d s");
    handlers.put("/down", e -> send(e, 503, new byte[0]));
    assertThat(refusal("/down")).matches("ISN-128 [123]?\\d s");
  }

  @Test
  void robotsAreObeyed() throws Refusal {
    handlers.put(
        "/robots.txt",
        e ->
            send(
                e, 200, utf8("User-agent: *\nDisallow: /private\n"), "Content-Type", "text/plain"));
    page("/a");
    page("/private/a");
    assertThat(fetch("/a").body()).isNotEmpty();
    assertThat(refusal("/private/a")).startsWith("ISN-127");
    handlers.put("/robots.txt", e -> send(e, 500, new byte[0]));
    assertThat(refusal("/a")).startsWith("ISN-127");
  }

  @Test
  void rulesThatAreLongArePackedOrBreakAreRulesAllTheSame() throws Exception {
    page("/a");
    page("/private/a");
    String rules = "User-agent: *\nDisallow: /private\n";
    String type = "Content-Type";
    handlers.put(
        "/robots.txt",
        e -> send(e, 200, utf8(rules + "# and so on\n".repeat(100_000)), type, "text/plain"));
    assertThat(refusal("/private/a")).startsWith("ISN-127");
    assertThat(fetch("/a").body()).isNotEmpty();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(utf8(rules));
      gzip.write(new byte[10_000_000]);
    }
    handlers.put(
        "/robots.txt",
        e -> send(e, 200, packed.toByteArray(), type, "text/plain", "Content-Encoding", "gzip"));
    assertThat(refusal("/private/a")).startsWith("ISN-127");
    assertThat(fetch("/a").body()).isNotEmpty();
    handlers.put("/robots.txt", e -> send(e, 200, utf8(rules), "Content-Encoding", "gzip"));
    assertThat(refusal("/a")).startsWith("ISN-110");
    redirect("/robots.txt", "http://10.0.0.1/robots.txt");
    assertThat(refusal("/a")).isEqualTo("ISN-122 10.0.0.1");
    redirect("/robots.txt", "/rules");
    handlers.put("/rules", e -> send(e, 200, utf8(rules), type, "text/plain"));
    assertThat(refusal("/private/a")).startsWith("ISN-127");
    assertThat(fetch("/a").body()).isNotEmpty();
  }

  @Test
  void aStatusIsTold() {
    assertThat(refusal("/none")).isEqualTo("ISN-124 404");
    assertThat(refusal(courier("127.0.0.1"), "http://127.0.0.1:1/")).startsWith("ISN-123 ");
    assertThat(refusal(courier(), "http://nowhere.invalid/")).isEqualTo("ISN-123 no such host");
  }

  @Test
  void oneHostIsAskedOneThingAtATime() throws Exception {
    int[] now = new int[2];
    handlers.put(
        "/a",
        e -> {
          synchronized (now) {
            now[1] = Math.max(now[1], ++now[0]);
          }
          try {
            Thread.sleep(50);
          } catch (InterruptedException stopped) {
            return;
          }
          synchronized (now) {
            now[0]--;
          }
          send(e, 200, utf8(PAGE));
        });
    Courier courier = courier("127.0.0.1");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread = new Thread(() -> refusal(courier, base + "/a"));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(now[1]).isEqualTo(1);
  }

  @Test
  void anAddressComesInAsAnArticle() {
    byte[] old = PAGE.getBytes(Charset.forName("windows-1256"));
    handlers.put("/a", e -> send(e, 200, old, "Content-Type", "text/html; charset=utf-8"));
    redirect("/short", "/a");
    List<Arrival> arrivals = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Intake.usual()
        .with(courier("127.0.0.1"))
        .open(
            List.of(base + "/short", base + "/none", "gopher://x.test/1"),
            InputStream.nullInputStream(),
            source -> {
              try {
                arrivals.add(source.fetch());
              } catch (Refusal e) {
                refusals.add(e);
              }
              return true;
            });
    assertThat(arrivals).hasSize(1);
    assertThat(arrivals.get(0).article().text()).isEqualTo(TEXT);
    assertThat(arrivals.get(0).article().source()).isEqualTo(base + "/short");
    assertThat(arrivals.get(0).article().url()).isEqualTo(base + "/a");
    assertThat(arrivals.get(0).remarks())
        .containsExactly(new Remark(Remark.Kind.DECLARED_CHARSET, "utf-8, windows-1256"));
    assertThat(refusals).extracting(e -> e.fault().code()).containsExactly("ISN-124", "ISN-121");
  }
}
