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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.server.account.Accounts;
import org.isnad.server.account.Audit;
import org.isnad.server.account.Role;
import org.isnad.server.account.Visitor;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Asks who comes in. Where the archive has accounts, for one of them; where the server has a token,
 * that will do too; where there is neither, whoever sits at this machine may do everything.
 * Programs send the token with every request; a browser opens a session, which lasts half a day or
 * until the server ends.
 */
final class Entrance {
  private static final String COOKIE = "isnad-session";
  private static final String SESSION = "/api/v1/session";
  private static final Duration LASTING = Duration.ofHours(12);

  /** How many wrong tokens or passwords are taken in a minute, from wherever they come. */
  private static final int TRIES = 10;

  /** How many wrong passwords are taken for one name in a quarter of an hour. */
  private static final int TRIES_OF_A_NAME = 5;

  /** How many names with wrong passwords are remembered. */
  private static final int NAMES = 10_000;

  private static final int KEY_BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** The most signs of what was sent that the log keeps. */
  private static final int LOGGED = 600;

  private final byte @Nullable [] token;
  private final @Nullable Accounts accounts;
  private final @Nullable Audit audit;
  private final byte[] own;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Tries tries = new Tries(TRIES, Duration.ofMinutes(1));
  private final Map<String, Tries> triesOfNames = new ConcurrentHashMap<>();

  private record Session(@Nullable String account, Instant until) {}

  Entrance(@Nullable String token, @Nullable Accounts accounts, @Nullable Audit audit, String own) {
    this.token = token == null ? null : token.getBytes(StandardCharsets.UTF_8);
    this.own = own.getBytes(StandardCharsets.UTF_8);
    this.accounts = accounts;
    this.audit = audit;
  }

  void add(RoutesConfig routes) {
    routes.before("/api/*", this::check);
    routes.after("/api/*", this::log);
    routes.get(SESSION, this::tell);
    routes.post(SESSION, this::open);
    routes.delete(SESSION, this::end);
  }

  /** Whether anybody is asked. */
  boolean isGuarded() {
    return token != null || hasAccounts();
  }

  private boolean hasAccounts() {
    return accounts != null && !accounts.isEmpty();
  }

  private void check(Context context) {
    Visitor visitor = visitor(context);
    if (visitor != null) {
      visitor.enter(context);
    }
    if (context.path().equals(SESSION)) {
      return;
    }
    if (visitor == null) {
      context.header("WWW-Authenticate", "Bearer");
      throw new Refusal(hasAccounts() ? Fault.SIGN_IN : Fault.TOKEN);
    }
    Role needed = needed(context);
    if (!visitor.role().covers(needed)) {
      throw new Refusal(Fault.ROLE, needed.word());
    }
  }

  /** What somebody has to be for a request. */
  private static Role needed(Context context) {
    String path = context.path();
    if (path.startsWith("/api/v1/users") || path.startsWith("/api/v1/audit")) {
      return Role.ADMIN;
    }
    boolean looks = SAFE.contains(context.method().name()) || path.equals("/api/v1/readings");
    return looks ? Role.READER : Role.EDITOR;
  }

  private @Nullable Visitor visitor(Context context) {
    if (!isGuarded()) {
      return Visitor.LOCAL;
    }
    String cookie = context.cookie(COOKIE);
    Session session = cookie == null ? null : sessions.get(cookie);
    if (session != null && session.until().isAfter(Instant.now())) {
      String name = session.account();
      if (name == null) {
        return Visitor.TOKEN;
      }
      // The account may be gone by now, or be another's.
      Visitor visitor =
          accounts == null
              ? null
              : accounts
                  .find(name)
                  .map(account -> new Visitor(account.name(), account.role()))
                  .orElse(null);
      if (visitor != null) {
        return visitor;
      }
    }
    String header = context.header("Authorization");
    if (header != null && header.startsWith("Bearer ")) {
      String given = header.substring("Bearer ".length());
      if (isSame(given, own)) {
        return Visitor.SERVER;
      }
      if (token != null) {
        checkToken(given);
        return Visitor.TOKEN;
      }
    }
    return null;
  }

  /**
   * Who comes in.
   *
   * @param name the account's name, or null where nobody is asked, or nobody came in yet
   * @param role what they may do, or null
   * @param asked what is asked for: {@code nothing}, {@code token} or {@code account}
   */
  record Told(@Nullable String name, @Nullable String role, String asked) {}

  private void tell(Context context) {
    Visitor visitor = visitor(context);
    context
        .header("Cache-Control", "no-store")
        .json(
            new Told(
                visitor == null || visitor.name().isEmpty() ? null : visitor.name(),
                visitor == null ? null : visitor.role().word(),
                hasAccounts() ? "account" : token != null ? "token" : "nothing"));
  }

  /**
   * What a browser sends once.
   *
   * @param token the token, or null
   * @param name the account's name, or null
   * @param password its password, or null
   */
  record Opening(@Nullable String token, @Nullable String name, @Nullable String password) {}

  private void open(Context context) {
    Opening opening = context.bodyAsClass(Opening.class);
    String name = opening.name();
    if (name == null) {
      checkToken(opening.token() == null ? "" : opening.token());
    } else {
      checkPassword(name, opening.password() == null ? "" : opening.password());
    }
    String session = key();
    Instant now = Instant.now();
    sessions.values().removeIf(one -> one.until().isBefore(now));
    sessions.put(session, new Session(name, now.plus(LASTING)));
    Cookie cookie = new Cookie(COOKIE, session);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setMaxAge(Math.toIntExact(LASTING.toSeconds()));
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
    slow(tries);
    if (token == null || !isSame(given, token)) {
      tries.failed();
      throw new Refusal(Fault.TOKEN);
    }
  }

  /** Takes the same time wherever the first wrong sign stands. */
  private static boolean isSame(String given, byte[] known) {
    return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), known);
  }

  static String key() {
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void checkPassword(String name, String password) {
    slow(tries);
    if (triesOfNames.size() > NAMES) {
      triesOfNames.values().removeIf(one -> one.secondsToWait() == 0);
    }
    Tries own =
        triesOfNames.computeIfAbsent(
            name, unused -> new Tries(TRIES_OF_A_NAME, Duration.ofMinutes(15)));
    slow(own);
    Visitor visitor =
        accounts == null
            ? null
            : accounts
                .enter(name, password)
                .map(account -> new Visitor(account.name(), account.role()))
                .orElse(null);
    if (visitor == null) {
      tries.failed();
      own.failed();
      write(new Visitor(shortened(name), Role.READER), "refused", null);
      throw new Refusal(Fault.PASSWORD);
    }
    triesOfNames.remove(name);
    write(visitor, "enter", null);
  }

  private static void slow(Tries tries) {
    long wait = tries.secondsToWait();
    if (wait > 0) {
      throw new Refusal(Fault.TOO_MANY, Long.toString(wait));
    }
  }

  /** What changed something is logged when it is done. */
  private void log(Context context) {
    String path = context.path();
    if (SAFE.contains(context.method().name())
        || context.statusCode() >= 400
        || path.equals(SESSION)
        || path.equals("/api/v1/readings")) {
      return;
    }
    boolean told = path.startsWith("/api/v1/decisions") || path.endsWith("/withdrawal");
    String query = context.queryString();
    write(
        Visitor.of(context),
        context.method().name() + " " + path + (query == null ? "" : "?" + query),
        told && !context.body().isEmpty() ? shortened(context.body()) : null);
  }

  private void write(Visitor visitor, String what, @Nullable String detail) {
    if (audit != null) {
      audit.write(visitor, what, detail);
    }
  }

  private static String shortened(String words) {
    return words.length() <= LOGGED ? words : words.substring(0, LOGGED) + "…";
  }
}
