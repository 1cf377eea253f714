package org.isnad.archive.record;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an archive is kept: in a folder, or in a PostgreSQL database with a folder of this machine
 * beside it.
 *
 * @param folder the archive's folder; of an archive in a database the folder below which this
 *     machine keeps what belongs to it (the search index, accounts), which is derived or small
 * @param url the address of the database as JDBC has it, or null for an archive in a folder
 */
public record Location(Path folder, @Nullable String url) {
  private static final String JDBC = "jdbc:";

  /** An archive in a folder. */
  public static Location of(Path folder) {
    return new Location(folder, null);
  }

  /**
   * What a user names: a folder, or an address that begins with {@code postgresql://}, {@code
   * postgres://} or {@code jdbc:postgresql://}.
   *
   * @param local below which folder this machine keeps what belongs to archives in databases
   * @throws java.nio.file.InvalidPathException when it is neither
   */
  public static Location of(String named, Path local) {
    String url = named.strip();
    if (url.toLowerCase(Locale.ROOT).startsWith(JDBC)) {
      url = url.substring(JDBC.length());
    }
    String scheme = url.replaceFirst("(?s):.*", "").toLowerCase(Locale.ROOT);
    if (url.contains("://") && (scheme.equals("postgresql") || scheme.equals("postgres"))) {
      return new Location(
          local, JDBC + "postgresql://" + named(url.substring(url.indexOf("//") + 2)));
    }
    return of(Path.of(named));
  }

  /** An address without its scheme, with user and password where JDBC has them. */
  private static String named(String address) {
    int end = (address + "/").indexOf('/');
    int at = address.lastIndexOf('@', end);
    if (at < 0) {
      return address;
    }
    String user = address.substring(0, at);
    int colon = user.indexOf(':');
    String parameters =
        colon < 0
            ? "user=" + user
            : "user=" + user.substring(0, colon) + "&password=" + user.substring(colon + 1);
    String rest = address.substring(at + 1);
    return rest + (rest.contains("?") ? "&" : "?") + parameters;
  }

  /** Whether it is in a folder alone. */
  public boolean isFolder() {
    return url == null;
  }

  /** As it is told to people: without name and password of a user, and without parameters. */
  @Override
  public String toString() {
    return url == null ? folder.toString() : url.substring(JDBC.length()).replaceFirst("\\?.*", "");
  }
}
