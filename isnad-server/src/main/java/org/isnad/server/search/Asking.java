package org.isnad.server.search;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Manner;
import org.isnad.archive.search.Query;
import org.isnad.server.ledger.Scope;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;

/** Takes a query from an address. */
public final class Asking {
  private Asking() {}

  /**
   * The query that an address asks for: {@code q}, {@code state} and {@code sort}, and what all
   * pages take.
   *
   * @throws Refusal when a value can't be
   */
  public static Query query(Context context) {
    String words = context.queryParam("q");
    String sort = context.queryParam("sort");
    if (sort != null && !sort.isEmpty() && !sort.equals("best") && !sort.equals("newest")) {
      throw new Refusal(Fault.VALUE, "sort: expected best or newest");
    }
    Scope scope = Scope.of(context);
    Set<State> states = all(context, "state", Asking::state);
    return new Query(
        words == null ? "" : words.strip(),
        scope.from(),
        scope.to(),
        scope.outlets(),
        scope.actors(),
        scope.types(),
        scope.places(),
        states.isEmpty() ? Set.of(State.CURRENT, State.REVISED) : states,
        new Manner(scope.statuses(), scope.least(), scope.most()),
        words == null || words.isBlank() || "newest".equals(sort));
  }

  private static <T> Set<T> all(Context context, String name, Function<String, T> meant) {
    Set<T> all = new HashSet<>();
    for (String value : context.queryParams(name)) {
      if (!value.isBlank()) {
        all.add(meant.apply(value.strip()));
      }
    }
    return all;
  }

  private static State state(String word) {
    return Arrays.stream(State.values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Fault.VALUE,
                    "state: expected one of "
                        + String.join(
                            ", ", Arrays.stream(State.values()).map(State::word).toList())));
  }
}
