package org.isnad.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.isnad.archive.Archive;
import org.isnad.server.account.Accounts;
import org.isnad.server.account.Accounts.Account;
import org.isnad.server.account.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code isnad user}. */
@Command(
    name = "user",
    description = {
      "Gives accounts to those who use an archive's web app; as long as there are none, nobody is",
      "asked who they are. A server that runs takes notice at once. The first account has to be an",
      "admin's."
    },
    mixinStandardHelpOptions = true)
final class UserCommand {
  @ParentCommand private @Nullable Isnad isnad;
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(
      names = {"-a", "--archive"},
      paramLabel = ArchiveOption.LABEL,
      required = true,
      defaultValue = "${env:ISNAD_ARCHIVE}",
      scope = CommandLine.ScopeType.INHERIT,
      description =
          "The archive: its folder, or the address of its PostgreSQL database (default: what the"
              + " variable ISNAD_ARCHIVE names).")
  private @Nullable String archive;

  @Option(
      names = "--local",
      paramLabel = "DIR",
      defaultValue = "${env:ISNAD_LOCAL}",
      scope = CommandLine.ScopeType.INHERIT,
      description = "The same folder that isnad serve is given, if any.")
  private @Nullable Path local;

  @Command(name = "add", description = "Makes an account, or gives one another password and role.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Its name.") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "reader|editor|admin",
              description =
                  "What it may do: look; also add and correct; also give accounts and read the log.")
          String word) {
    Role role = Role.of(word);
    if (role == null) {
      throw wrong("--role: expected reader, editor or admin");
    }
    String password = password();
    try {
      boolean made = accounts().put(name, password, role);
      say(made ? "user.added" : "user.changed", name, role.word());
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return Isnad.READ;
  }

  @Command(name = "list", description = "Lists the accounts.")
  int list() {
    for (Account account : accounts().all()) {
      line()
          .getOut()
          .println(account.name() + "\t" + account.role().word() + "\t" + account.since());
    }
    line().getOut().flush();
    return Isnad.READ;
  }

  @Command(name = "remove", description = "Takes an account away; its sessions end at once.")
  int remove(@Parameters(paramLabel = "NAME", description = "Its name.") String name) {
    try {
      if (!accounts().remove(name)) {
        throw wrong("there is no account " + name);
      }
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    say("user.removed", name, "");
    return Isnad.READ;
  }

  private Accounts accounts() {
    try (Archive opened =
        Archive.open(ArchiveOption.location(line(), Objects.requireNonNull(archive), local))) {
      return new Accounts(opened.folder());
    }
  }

  /** Asked at the terminal, unseen and twice; else the first line of standard input. */
  private String password() {
    Console console = System.console();
    if (console != null) {
      char[] one = console.readPassword("%s", labels("user.password"));
      char[] other = console.readPassword("%s", labels("user.again"));
      if (one == null || !Arrays.equals(one, other)) {
        throw wrong("the passwords differ");
      }
      return new String(one);
    }
    try {
      String line =
          new BufferedReader(
                  new InputStreamReader(Objects.requireNonNull(isnad).in(), StandardCharsets.UTF_8))
              .readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String labels(String key) {
    return Objects.requireNonNull(isnad).labels().get(key);
  }

  private void say(String key, String name, String role) {
    line()
        .getErr()
        .println("isnad: " + Objects.requireNonNull(isnad).labels().get(key, name, role));
    line().getErr().flush();
  }

  private CommandLine.ParameterException wrong(String words) {
    return new CommandLine.ParameterException(line(), words);
  }

  private CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
