package org.isnad.server;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a server listens.
 *
 * @param host the address that it listens on, a name or a number
 * @param port the port, or 0 for any that is free
 * @param token what every request has to know, or null where accounts are asked for, or only this
 *     machine can ask
 * @param largest the most bytes that the body of a request may have
 * @param largestFile the most bytes that a file may have that is added
 */
public record Settings(
    String host, int port, @Nullable String token, long largest, long largestFile) {
  private static final long FILE = 1L << 30;

  /** The port that is taken where none is named. */
  public static final int PORT = 8741;

  /** The shortest token that is taken; a shorter one could be guessed. */
  public static final int SHORTEST_TOKEN = 16;

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  /** Refuses a token that could be guessed. */
  public Settings {
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException("a token has at least " + SHORTEST_TOKEN + " signs");
    }
  }

  /** The same with files of at most 1 GiB. */
  public Settings(String host, int port, @Nullable String token, long largest) {
    this(host, port, token, largest, FILE);
  }

  /**
   * Refuses to let everybody in.
   *
   * @param accounts whether there are accounts, so that everybody is asked who they are
   * @throws IllegalArgumentException when others can reach the server, and nobody would be asked
   */
  void checkGuarded(boolean accounts) {
    if (token == null && !accounts && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "listening on " + host + " asks for a token, or for accounts (isnad user add)");
    }
  }

  /** On this machine alone, with bodies of at most 8 MiB. */
  public static Settings local(int port) {
    return new Settings("127.0.0.1", port, null, 8L << 20);
  }

  /** Whether only this machine can reach a host. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
  }
}
