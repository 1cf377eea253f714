package org.isnad.server.account;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks something of the server.
 *
 * @param name the account's name; {@code token} for whoever knows the server's token; empty where
 *     the server asks nobody who they are
 * @param role what they may do
 */
public record Visitor(String name, Role role) {
  private static final String KEY = "isnad.visitor";

  /** Whoever sits at this machine, where nobody is asked. */
  public static final Visitor LOCAL = new Visitor("", Role.ADMIN);

  /** Whoever knows the server's token. */
  public static final Visitor TOKEN = new Visitor("token", Role.ADMIN);

  /** The server itself, which looks at what its pages show before anybody does. */
  public static final Visitor SERVER = new Visitor("server", Role.READER);

  /** Remembers who asks. */
  public void enter(Context context) {
    context.attribute(KEY, this);
  }

  /** Who asks; nobody in particular, where the way in was not passed. */
  public static Visitor of(Context context) {
    Visitor visitor = known(context);
    return visitor == null ? new Visitor("", Role.READER) : visitor;
  }

  private static @Nullable Visitor known(Context context) {
    return context.attribute(KEY);
  }
}
