package org.isnad.server.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a token: programs send it with every request, a browser once, for a session that lasts a
 * day or until the server ends.
 */
final class Token {
  private static final String COOKIE = "isnad-session";
  private static final Duration SESSION = Duration.ofHours(24);

  /** How many wrong tokens are taken in a minute, from wherever they come. */
  private static final int TRIES = 10;

  private final byte[] token;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Instant> sessions = new ConcurrentHashMap<>();
  private final Tries tries = new Tries(TRIES, Duration.ofMinutes(1));

  Token(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  void add(RoutesConfig routes) {
    routes.before("/api/*", this::check);
    routes.post("/api/v1/session", this::open);
    routes.delete("/api/v1/session", this::end);
  }

  /**
   * What a browser sends once.
   *
   * @param token the token
   */
  record Opening(@Nullable String token) {}

  private void check(Context context) {
    if (context.path().equals("/api/v1/session")) {
      return;
    }
    String session = context.cookie(COOKIE);
    Instant until = session == null ? null : sessions.get(session);
    if (until != null && until.isAfter(Instant.now())) {
      return;
    }
    String header = context.header("Authorization");
    if (header == null || !header.startsWith("Bearer ")) {
      context.header("WWW-Authenticate", "Bearer");
      throw new Refusal(Fault.TOKEN);
    }
    checkToken(header.substring("Bearer ".length()));
  }

  private void open(Context context) {
    String given = context.bodyAsClass(Opening.class).token();
    checkToken(given == null ? "" : given);
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String session = HexFormat.of().formatHex(bytes);
    Instant now = Instant.now();
    sessions.values().removeIf(until -> until.isBefore(now));
    sessions.put(session, now.plus(SESSION));
    Cookie cookie = new Cookie(COOKIE, session);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(Math.toIntExact(SESSION.toSeconds()));
    context.cookie(cookie).status(204);
  }

  private void end(Context context) {
    String session = context.cookie(COOKIE);
    if (session != null) {
      sessions.remove(session);
    }
    context.removeCookie(COOKIE, "/").status(204);
  }

  private void checkToken(String given) {
    long wait = tries.secondsToWait();
    if (wait > 0) {
      throw new Refusal(Fault.TOO_MANY, Long.toString(wait));
    }
    // Takes the same time wherever the first wrong sign stands.
    if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token)) {
      tries.failed();
      throw new Refusal(Fault.TOKEN);
    }
  }
}
