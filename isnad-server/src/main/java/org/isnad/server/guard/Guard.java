package org.isnad.server.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import org.isnad.server.account.Accounts;
import org.isnad.server.account.Audit;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Stands before every route. */
public final class Guard {
  /**
   * Nothing from elsewhere, no script or style in the markup, no frame around it. Styles set
   * through the object model are no markup.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Entrance entrance;

  /**
   * A guard.
   *
   * @param token what programs have to know, or null
   * @param accounts who may come in, or null without an archive
   * @param audit where it is logged, or null without an archive
   * @param own what the server itself asks with, which may look at everything and change nothing
   */
  public Guard(
      @Nullable String token, @Nullable Accounts accounts, @Nullable Audit audit, String own) {
    this.entrance = new Entrance(token, accounts, audit, own);
  }

  /** A key that nobody can guess. */
  public static String key() {
    return Entrance.key();
  }

  /** Stands before the routes. */
  public void add(RoutesConfig routes) {
    routes.before(Guard::headers);
    routes.before(this::host);
    routes.before("/api/*", Guard::site);
    entrance.add(routes);
  }

  private static void headers(Context context) {
    context
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }

  /**
   * Where nobody is asked who they are, the server answers to the names of this machine alone: else
   * a page of elsewhere could have its own name point here and read what it likes.
   */
  private void host(Context context) {
    if (!entrance.isGuarded() && !isThisMachine(context.header("Host"))) {
      throw new Refusal(Fault.OTHER_HOST);
    }
  }

  /**
   * What changes something has to carry a header that no page of another site can send, and must
   * not say of itself that it comes from one.
   */
  private static void site(Context context) {
    if (SAFE.contains(context.method().name())) {
      return;
    }
    String from = context.header("Sec-Fetch-Site");
    boolean own = from == null || from.equals("same-origin") || from.equals("none");
    if (!own || context.header("X-Isnad") == null) {
      throw new Refusal(Fault.OTHER_SITE);
    }
  }

  private static boolean isThisMachine(@Nullable String host) {
    if (host == null) {
      return false;
    }
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "127.0.0.1", "localhost", "[::1]" -> true;
      default -> false;
    };
  }
}
