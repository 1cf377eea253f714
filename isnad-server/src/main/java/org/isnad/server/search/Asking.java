package org.isnad.server.search;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Query;
import org.isnad.lexicon.term.EventType;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes a query from an address. */
public final class Asking {
  private Asking() {}

  /**
   * The query that an address asks for: {@code q}, {@code from}, {@code to}, {@code outlet}, {@code
   * actor}, {@code type}, {@code place}, {@code state} and {@code sort}.
   *
   * @throws Refusal when a value can't be
   */
  public static Query query(Context context) {
    String words = context.queryParam("q");
    String sort = context.queryParam("sort");
    if (sort != null && !sort.isEmpty() && !sort.equals("best") && !sort.equals("newest")) {
      throw new Refusal(Fault.VALUE, "sort: expected best or newest");
    }
    Set<State> states = all(context, "state", Asking::state);
    return new Query(
        words == null ? "" : words.strip(),
        day(context, "from"),
        day(context, "to"),
        all(context, "outlet", outlet -> outlet),
        all(context, "actor", key -> key),
        all(context, "type", Asking::type),
        all(context, "place", key -> key),
        states.isEmpty() ? Set.of(State.CURRENT, State.REVISED) : states,
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

  private static EventType type(String word) {
    try {
      return EventType.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      List<String> types = Arrays.stream(EventType.values()).map(EventType::name).toList();
      throw new Refusal(Fault.VALUE, "type: expected one of " + String.join(", ", types));
    }
  }

  private static @Nullable LocalDate day(Context context, String name) {
    String value = context.queryParam(name);
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw new Refusal(Fault.VALUE, name + ": expected YYYY-MM-DD");
    }
  }
}
