package org.isnad.intake.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Fetches addresses as a polite reader does: one question at a time to a host and a pause behind
 * it, what its robots.txt allows, nothing again that has not changed, and no more while it asks to
 * be left alone. Every redirect is checked as the first address is. Serves any number of threads.
 */
public final class Courier {
  /** A robots.txt that goes on behind this is cut there, as the standard allows. */
  private static final int ROBOTS = 500_000;

  /** The longest pause that a robots.txt can ask for. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  /** The first time for which a host is left alone that does not say how long; it doubles. */
  private static final Duration BACK_OFF = Duration.ofSeconds(30);

  private static final int MOST_DOUBLINGS = 10;

  private final Reach reach;
  private final Manner manner;
  private final HttpClient client;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** One host: its rules, and when it may be asked again. Guards itself. */
  private static final class Host {
    @Nullable BaseRobotRules rules;
    long askedAt = Long.MIN_VALUE;
    Instant notBefore = Instant.MIN;
    int refusals;
  }

  public Courier(Reach reach, Manner manner) {
    this.reach = reach;
    this.manner = manner;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manner.connecting())
            .build();
  }

  /**
   * Fetches an address.
   *
   * @param seen what was seen of it before
   * @param most the most bytes that are taken
   * @throws Refusal when it may not be asked, does not answer, or answers with anything but a page
   */
  public Answer fetch(String address, Answer.Seen seen, long most) throws Refusal {
    long until = System.nanoTime() + manner.whole().toNanos();
    URI uri = reach.check(address);
    Set<URI> path = new HashSet<>();
    for (int i = 0; i <= manner.redirects(); i++) {
      if (!path.add(uri)) {
        throw new Refusal(ArticleFault.REDIRECTS, address, "in a circle");
      }
      HttpResponse<byte[]> response = ask(uri, address, seen, most, until);
      int status = response.statusCode();
      if (status == 304) {
        return answer(uri, false, new byte[0], response.headers());
      }
      if (status == 200) {
        return answer(uri, true, unpacked(address, response, most), response.headers());
      }
      String location = response.headers().firstValue("location").orElse(null);
      if (status < 300 || status > 399 || location == null) {
        throw new Refusal(ArticleFault.STATUS, address, String.valueOf(status));
      }
      try {
        uri = reach.check(uri.resolve(location.strip().replace(" ", "%20")).toString());
      } catch (IllegalArgumentException e) {
        throw new Refusal(ArticleFault.REDIRECTS, address, "to what is no address");
      }
    }
    throw new Refusal(ArticleFault.REDIRECTS, address, "more than " + manner.redirects());
  }

  private static Answer answer(URI uri, boolean changed, byte[] body, HttpHeaders headers) {
    return new Answer(
        uri,
        changed,
        body,
        charset(headers.firstValue("content-type").orElse("")),
        headers.firstValue("etag").orElse(null),
        headers.firstValue("last-modified").orElse(null));
  }

  private static @Nullable String charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return null;
    }
    String name = type.substring(at + "charset=".length()).replaceAll("[\"';\\s].*$", "");
    try {
      return name.isEmpty() || !Charset.isSupported(name) ? null : name;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private HttpResponse<byte[]> ask(URI uri, String address, Answer.Seen seen, long most, long until)
      throws Refusal {
    Host host =
        hosts.computeIfAbsent(
            uri.getScheme() + "://" + uri.getRawAuthority().toLowerCase(Locale.ROOT),
            key -> new Host());
    synchronized (host) {
      if (Instant.now().isBefore(host.notBefore)) {
        throw later(address, host);
      }
      BaseRobotRules rules = rules(uri, host, until);
      if (!rules.isAllowed(uri.toString())) {
        throw new Refusal(ArticleFault.ROBOTS, address, "");
      }
      pause(host, rules, address, until);
      HttpResponse<byte[]> response = send(uri, address, seen, most, until);
      host.askedAt = System.nanoTime();
      if (response.statusCode() == 429 || response.statusCode() == 503) {
        host.notBefore = Instant.now().plus(rest(response.headers(), host));
        throw later(address, host);
      }
      host.refusals = 0;
      return response;
    }
  }

  private static Refusal later(String address, Host host) {
    long seconds = Math.max(1, Duration.between(Instant.now(), host.notBefore).toSeconds());
    return new Refusal(ArticleFault.LATER, address, seconds + " s");
  }

  /** How long a host asks to be left alone; without a word of it, longer each time. */
  private static Duration rest(HttpHeaders headers, Host host) {
    int doublings = Math.min(host.refusals++, MOST_DOUBLINGS);
    Duration own = BACK_OFF.multipliedBy(1L << doublings);
    String asked = headers.firstValue("retry-after").orElse("").strip();
    try {
      if (!asked.isEmpty() && asked.chars().allMatch(Character::isDigit) && asked.length() < 7) {
        return Duration.ofSeconds(Long.parseLong(asked));
      }
      if (!asked.isEmpty()) {
        Duration until =
            Duration.between(
                Instant.now(),
                ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        return until.isNegative() ? Duration.ZERO : until;
      }
    } catch (DateTimeException e) {
      // What can't be read is no word of it.
    }
    return own;
  }

  /** What the host's robots.txt allows. One that is not there allows all, a broken host nothing. */
  private BaseRobotRules rules(URI uri, Host host, long until) {
    BaseRobotRules known = host.rules;
    if (known != null) {
      return known;
    }
    BaseRobotRules rules;
    try {
      URI at = uri.resolve("/robots.txt");
      HttpResponse<byte[]> response = send(at, at.toString(), Answer.Seen.NOTHING, ROBOTS, until);
      for (int i = 0; i < manner.redirects() && response.statusCode() / 100 == 3; i++) {
        at =
            reach.check(
                at.resolve(response.headers().firstValue("location").orElse("/")).toString());
        response = send(at, at.toString(), Answer.Seen.NOTHING, ROBOTS, until);
      }
      int status = response.statusCode();
      if (status == 200) {
        byte[] body = unpacked(at.toString(), response, ROBOTS);
        rules =
            new SimpleRobotRulesParser()
                .parseContent(at.toString(), body, "text/plain", List.of(Manner.NAME));
      } else {
        rules =
            new SimpleRobotRules(
                status >= 400 && status < 500 && status != 429
                    ? SimpleRobotRules.RobotRulesMode.ALLOW_ALL
                    : SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
      }
    } catch (Refusal | IllegalArgumentException e) {
      // What does not answer here does not answer below either, and says so there.
      return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }
    host.rules = rules;
    return rules;
  }

  private void pause(Host host, BaseRobotRules rules, String address, long until) throws Refusal {
    if (host.askedAt == Long.MIN_VALUE) {
      return;
    }
    long asked = Math.min(Math.max(rules.getCrawlDelay(), 0), PAUSE.toMillis());
    long pause = Math.max(manner.between().toNanos(), TimeUnit.MILLISECONDS.toNanos(asked));
    long left = host.askedAt + pause - System.nanoTime();
    if (left <= 0) {
      return;
    }
    if (System.nanoTime() + left > until) {
      throw new Refusal(ArticleFault.SLOW, address, manner.whole().toSeconds() + " s");
    }
    try {
      TimeUnit.NANOSECONDS.sleep(left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(ArticleFault.UNREACHABLE, address, "interrupted");
    }
  }

  private HttpResponse<byte[]> send(
      URI uri, String address, Answer.Seen seen, long most, long until) throws Refusal {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(manner.whole())
            .header("User-Agent", Manner.NAME)
            .header("Accept-Encoding", "gzip")
            .header("Accept-Language", "ar");
    if (seen.etag() != null) {
      request.header("If-None-Match", seen.etag());
    }
    if (seen.lastModified() != null) {
      request.header("If-Modified-Since", seen.lastModified());
    }
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), information -> new Bytes(most));
    try {
      return answer.get(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new Refusal(ArticleFault.SLOW, address, manner.whole().toSeconds() + " s");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refusal(ArticleFault.UNREACHABLE, address, "interrupted");
    } catch (ExecutionException e) {
      throw refusal(address, e.getCause(), most);
    }
  }

  private Refusal refusal(String address, @Nullable Throwable cause, long most) {
    if (cause instanceof Bytes.TooMany
        || cause != null && cause.getCause() instanceof Bytes.TooMany) {
      return Incoming.tooLarge(address, most);
    }
    if (cause instanceof java.net.http.HttpConnectTimeoutException
        || cause instanceof java.net.http.HttpTimeoutException) {
      return new Refusal(ArticleFault.SLOW, address, manner.whole().toSeconds() + " s");
    }
    String words = cause == null ? "" : cause.getMessage();
    return new Refusal(
        ArticleFault.UNREACHABLE,
        address,
        words == null || words.isBlank()
            ? cause == null ? "" : cause.getClass().getSimpleName()
            : words);
  }

  private static byte[] unpacked(String address, HttpResponse<byte[]> response, long most)
      throws Refusal {
    byte[] body = response.body();
    String coding = response.headers().firstValue("content-encoding").orElse("identity");
    if (!coding.toLowerCase(Locale.ROOT).contains("gzip")) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > most) {
        throw Incoming.tooLarge(address, most);
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal(ArticleFault.DAMAGED, address, "gzip: " + e.getMessage());
    }
  }
}
