package org.isnad.server.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.isnad.server.account.Accounts.Account;
import org.isnad.server.listing.Listing;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The accounts and the log, for those who may give accounts. */
public final class AccountRoutes {
  private final Accounts accounts;
  private final Audit audit;
  private final Listing listing;

  /** Routes to the accounts and the log. */
  public AccountRoutes(Accounts accounts, Audit audit, JsonMapper json) {
    this.accounts = accounts;
    this.audit = audit;
    this.listing = new Listing(json);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/users", this::users);
    routes.put("/api/v1/users/{name}", this::put);
    routes.delete("/api/v1/users/{name}", this::remove);
    routes.get("/api/v1/audit", this::audit);
  }

  /**
   * A user.
   *
   * @param name the account's name
   * @param role what it may do
   * @param since when it was made (ISO 8601, UTC)
   */
  record User(String name, String role, String since) {
    static User of(Account account) {
      return new User(account.name(), account.role().word(), account.since());
    }
  }

  private void users(Context context) {
    listing.answer(context, "users", User.class, new ArrayList<>(accounts.all()), User::of);
  }

  /**
   * What an account is to have.
   *
   * @param role what it may do, or null to leave it
   * @param password its password, or null to leave it
   */
  record Given(@Nullable String role, @Nullable String password) {}

  private void put(Context context) {
    Given given = context.bodyAsClass(Given.class);
    String word = given.role();
    Role role = word == null ? null : Role.of(word);
    if (word != null && role == null) {
      throw new Refusal(Fault.VALUE, "role: expected reader, editor or admin");
    }
    try {
      boolean made = accounts.put(context.pathParam("name"), given.password(), role);
      context.status(made ? 201 : 200);
    } catch (IllegalArgumentException e) {
      throw new Refusal(Fault.VALUE, String.valueOf(e.getMessage()));
    }
    context.json(User.of(accounts.find(context.pathParam("name")).orElseThrow()));
  }

  private void remove(Context context) {
    String name = context.pathParam("name");
    try {
      if (!accounts.remove(name)) {
        throw new Refusal(Fault.NOT_FOUND, name);
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal(Fault.VALUE, String.valueOf(e.getMessage()));
    }
    context.status(204);
  }

  private void audit(Context context) {
    String who = context.queryParam("who");
    List<Audit.Line> lines =
        audit.lines().stream()
            .filter(line -> who == null || who.isEmpty() || line.who().equals(who))
            .toList();
    listing.answer(context, "audit", Audit.Line.class, lines, line -> line);
  }
}
