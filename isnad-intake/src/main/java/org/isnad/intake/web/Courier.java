package org.isnad.intake.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
public final class Courier implements AutoCloseable {
  /** A robots.txt that goes on behind this is cut there, as the standard allows. */
  private static final int ROBOTS = 500_000;

  /** The longest pause that a robots.txt can ask for. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  /** The first time for which a host is left alone that does not say how long; it doubles. */
  private static final Duration BACK_OFF = Duration.ofSeconds(30);

  private static final int MOST_DOUBLINGS = 10;

  /** For how long a robots.txt is believed (RFC 9309: a day at the most). */
  private static final Duration RULES = Duration.ofHours(24);

  /** For how long a host is not asked whose robots.txt can't be had. */
  private static final Duration NO_RULES = Duration.ofMinutes(10);

  /** The detail of the refusal of what was broken off because the program ends. */
  public static final String STOPPED = "stopped";

  private final Reach reach;
  private final Manner manner;
  private final Exchange exchange;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /** One host: its rules, and when it may be asked again. Guards itself. */
  private static final class Host {
    @Nullable BaseRobotRules rules;
    long rulesUntil;
    long askedAt = Long.MIN_VALUE;
    Instant notBefore = Instant.MIN;
    int refusals;
  }

  public Courier(Reach reach, Manner manner) {
    this.reach = reach;
    this.manner = manner;
    this.exchange = new Exchange(reach, manner);
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
    boolean moved = true;
    Set<URI> path = new HashSet<>();
    for (int i = 0; i <= manner.redirects(); i++) {
      if (!path.add(uri)) {
        throw new Refusal(ArticleFault.REDIRECTS, address, "in a circle");
      }
      Exchange.Response response = ask(uri, address, seen, most, until);
      int status = response.status();
      if (status == 304) {
        return answer(uri, moved, false, new byte[0], response);
      }
      if (status == 200) {
        return answer(uri, moved, true, unpacked(address, response, most, false), response);
      }
      String location = response.header("location");
      moved &= status == 301 || status == 308;
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

  private static Answer answer(
      URI uri, boolean moved, boolean changed, byte[] body, Exchange.Response response) {
    String type = response.header("content-type");
    return new Answer(
        uri,
        moved,
        changed,
        body,
        type == null ? null : charset(type),
        response.header("etag"),
        response.header("last-modified"),
        fresh(response));
  }

  /** For how long an answer holds: {@code max-age} before {@code Expires} (RFC 9111). */
  private static Duration fresh(Exchange.Response response) {
    String control = response.header("cache-control");
    if (control != null) {
      for (String part : control.toLowerCase(Locale.ROOT).split(",", -1)) {
        String directive = part.strip();
        if (directive.equals("no-cache") || directive.equals("no-store")) {
          return Duration.ZERO;
        }
        if (directive.matches("max-age=\"?\\d{1,9}\"?")) {
          return Duration.ofSeconds(Long.parseLong(directive.replaceAll("\\D", "")));
        }
      }
    }
    Instant expires = instant(response.header("expires"));
    Instant sent = instant(response.header("date"));
    return expires == null || sent == null || expires.isBefore(sent)
        ? Duration.ZERO
        : Duration.between(sent, expires);
  }

  private static @Nullable Instant instant(@Nullable String written) {
    try {
      return written == null
          ? null
          : ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** How long a host asks to be left alone from now on; zero where it does not. */
  public Duration restOf(String address) {
    try {
      Host host = hosts.get(hostOf(reach.check(address)));
      if (host == null) {
        return Duration.ZERO;
      }
      synchronized (host) {
        Duration left = Duration.between(Instant.now(), host.notBefore);
        return left.isNegative() ? Duration.ZERO : left;
      }
    } catch (Refusal e) {
      return Duration.ZERO;
    }
  }

  private static String hostOf(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  /** Breaks off what is under way; what is asked for from now on is refused. */
  @Override
  public void close() {
    stopped.countDown();
    exchange.close();
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

  private Exchange.Response ask(URI uri, String address, Answer.Seen seen, long most, long until)
      throws Refusal {
    Host host = hosts.computeIfAbsent(hostOf(uri), key -> new Host());
    synchronized (host) {
      if (Instant.now().isBefore(host.notBefore)) {
        throw later(address, host);
      }
      if (stopped.getCount() == 0) {
        throw new Refusal(ArticleFault.UNREACHABLE, address, STOPPED);
      }
      BaseRobotRules rules = rules(uri, address, host, until);
      if (!rules.isAllowed(uri.toString())) {
        throw new Refusal(ArticleFault.ROBOTS, address, "");
      }
      pause(host, rules, address, until);
      Exchange.Response response = send(uri, address, seen, most, until);
      host.askedAt = System.nanoTime();
      if (response.status() == 429 || response.status() == 503) {
        host.notBefore = Instant.now().plus(rest(response, host));
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
  private static Duration rest(Exchange.Response response, Host host) {
    int doublings = Math.min(host.refusals++, MOST_DOUBLINGS);
    String asked = response.header("retry-after");
    if (asked != null && asked.matches("\\d{1,6}")) {
      return Duration.ofSeconds(Long.parseLong(asked));
    }
    Instant until = instant(asked);
    if (until != null) {
      Duration left = Duration.between(Instant.now(), until);
      return left.isNegative() ? Duration.ZERO : left;
    }
    return BACK_OFF.multipliedBy(1L << doublings);
  }

  /**
   * What the host's robots.txt allows. One that is not there allows all; of a host that breaks or
   * does not say nothing may be asked (RFC 9309).
   */
  private BaseRobotRules rules(URI uri, String address, Host host, long until) throws Refusal {
    BaseRobotRules known = host.rules;
    if (known != null && System.nanoTime() - host.rulesUntil < 0) {
      return known;
    }
    BaseRobotRules rules;
    try {
      URI at = uri.resolve("/robots.txt");
      Exchange.Response response = exchange.beginning(at, at.toString(), ROBOTS, until);
      for (int i = 0; i < manner.redirects() && response.status() / 100 == 3; i++) {
        at =
            reach.check(
                at.resolve(Objects.requireNonNullElse(response.header("location"), "/"))
                    .toString());
        response = exchange.beginning(at, at.toString(), ROBOTS, until);
      }
      int status = response.status();
      if (status == 200) {
        byte[] body = unpacked(at.toString(), response, ROBOTS, true);
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
    } catch (Refusal e) {
      throw new Refusal(e.fault(), address, e.detail());
    } catch (IllegalArgumentException e) {
      rules = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
    }
    host.rules = rules;
    host.rulesUntil = System.nanoTime() + (rules.isAllowNone() ? NO_RULES : RULES).toNanos();
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
      if (stopped.await(left, TimeUnit.NANOSECONDS)) {
        throw new Refusal(ArticleFault.UNREACHABLE, address, STOPPED);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(ArticleFault.UNREACHABLE, address, "interrupted");
    }
  }

  private Exchange.Response send(URI uri, String address, Answer.Seen seen, long most, long until)
      throws Refusal {
    Map<String, String> ask = new HashMap<>();
    if (seen.etag() != null) {
      ask.put("If-None-Match", seen.etag());
    }
    if (seen.lastModified() != null) {
      ask.put("If-Modified-Since", seen.lastModified());
    }
    return exchange.get(uri, address, ask, most, until);
  }

  /**
   * The body as it was before it was packed.
   *
   * @param cut whether what goes beyond {@code most} bytes is left out, rather than refused
   */
  private static byte[] unpacked(String address, Exchange.Response response, long most, boolean cut)
      throws Refusal {
    byte[] body = response.body();
    String coding = response.header("content-encoding");
    if (coding == null || !coding.toLowerCase(Locale.ROOT).contains("gzip")) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes((int) Math.min(cut ? most : most + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > most) {
        throw Incoming.tooLarge(address, most);
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal(ArticleFault.DAMAGED, address, "gzip: " + e.getMessage());
    }
  }
}
