package org.isnad.server.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of an archive's users, in a file beside it that only its owner can read. Passwords
 * are kept as bcrypt hashes. What another process writes there is seen at once. Safe for any number
 * of threads.
 */
public final class Accounts {
  /** The shortest password that is taken, in signs. */
  public static final int SHORTEST_PASSWORD = 10;

  /** The longest name, in signs. */
  public static final int LONGEST_NAME = 64;

  private static final String FILE = "accounts.json";

  /** Some two hundred milliseconds for each guess. */
  private static final int COST = 12;

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Any length counts as a whole: the hash alone would look at the first 72 bytes. */
  private static final BCrypt.Hasher HASHER =
      BCrypt.with(LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));

  private static final BCrypt.Verifyer VERIFIER =
      BCrypt.verifyer(
          BCrypt.Version.VERSION_2A, LongPasswordStrategies.hashSha512(BCrypt.Version.VERSION_2A));

  /**
   * What is looked at where there is no account, so that this takes as long as a wrong password.
   */
  private final String nobody = HASHER.hashToString(COST, "nobody".toCharArray());

  private final Path file;
  private Map<String, Account> accounts = new TreeMap<>();
  private @Nullable FileTime read;

  /** The accounts of the archive in a folder. */
  public Accounts(Path folder) {
    file = folder.resolve(FILE);
  }

  /**
   * An account.
   *
   * @param name its name
   * @param role what it may do
   * @param hash its password's bcrypt hash
   * @param since when it was made (ISO 8601, UTC)
   */
  public record Account(String name, Role role, String hash, String since) {}

  /** All accounts, by name. */
  public synchronized Collection<Account> all() {
    refresh();
    return List.copyOf(accounts.values());
  }

  /** Whether there is none. */
  public synchronized boolean isEmpty() {
    refresh();
    return accounts.isEmpty();
  }

  /** The account of a name. */
  public synchronized Optional<Account> find(String name) {
    refresh();
    return Optional.ofNullable(accounts.get(name));
  }

  /** The account of a name, if this is its password. Takes its time whether or not there is one. */
  public Optional<Account> enter(String name, String password) {
    Optional<Account> found = find(name);
    String hash = found.map(Account::hash).orElse(nobody);
    boolean right = VERIFIER.verify(password.toCharArray(), hash.toCharArray()).verified;
    return right ? found : Optional.empty();
  }

  /**
   * Makes an account, or gives one another password or role.
   *
   * @param password its password; null to leave it
   * @param role what it may do; null to leave it
   * @return whether it is new
   * @throws IllegalArgumentException when the name or the password can't be taken, or there would
   *     be no account left that may give accounts
   */
  public synchronized boolean put(String name, @Nullable String password, @Nullable Role role) {
    refresh();
    Account before = accounts.get(name);
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "name: expected up to " + LONGEST_NAME + " letters, digits, dots or hyphens");
    }
    if (before == null && (password == null || role == null)) {
      throw new IllegalArgumentException("a new account has a password and a role");
    }
    if (password != null && password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "password: expected at least " + SHORTEST_PASSWORD + " signs");
    }
    Account after =
        new Account(
            name,
            role == null ? Objects.requireNonNull(before).role() : role,
            password == null
                ? Objects.requireNonNull(before).hash()
                : HASHER.hashToString(COST, password.toCharArray()),
            before == null
                ? Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()
                : before.since());
    Map<String, Account> next = new TreeMap<>(accounts);
    next.put(name, after);
    keep(next);
    return before == null;
  }

  /**
   * Takes an account away.
   *
   * @return whether there was one
   * @throws IllegalArgumentException when none would be left that may give accounts, but others
   */
  public synchronized boolean remove(String name) {
    refresh();
    Map<String, Account> next = new TreeMap<>(accounts);
    boolean there = next.remove(name) != null;
    if (there) {
      keep(next);
    }
    return there;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= LONGEST_NAME
        && !name.equals(Visitor.TOKEN.name())
        && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || ".-_@".indexOf(c) >= 0);
  }

  private void keep(Map<String, Account> next) {
    if (!next.isEmpty() && next.values().stream().noneMatch(one -> one.role() == Role.ADMIN)) {
      throw new IllegalArgumentException("role: one account has to be an admin's");
    }
    try {
      // Written beside it and moved over it: a reader finds the old one or the new one.
      Path beside = file.resolveSibling(FILE + ".new");
      Files.writeString(
          beside,
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new ArrayList<>(next.values())),
          StandardCharsets.UTF_8);
      if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      accounts = next;
      read = Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refresh() {
    try {
      FileTime written = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
      if (written == null) {
        accounts = new TreeMap<>();
      } else if (!written.equals(read)) {
        Map<String, Account> found = new TreeMap<>();
        for (Account one : JSON.readValue(Files.readString(file), Account[].class)) {
          found.put(one.name(), one);
        }
        accounts = found;
      }
      read = written;
    } catch (JacksonException e) {
      throw new IllegalStateException(file + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
