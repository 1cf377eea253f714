package org.isnad.server.library;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are asked for, as every list takes it from its address.
 *
 * @param outlet who printed them, or null for any
 * @param from the first day, or null
 * @param to the last day, or null
 * @param state how they stand, or null for all but the withdrawn
 */
public record Selection(
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String state) {

  private static final List<String> STATES = List.of("current", "revised", "withdrawn");

  /**
   * What a request asks for.
   *
   * @throws Refusal when a value can't be
   */
  public static Selection of(Context context) {
    String state = given(context, "state");
    if (state != null && !STATES.contains(state)) {
      throw new Refusal(Fault.VALUE, "state: expected one of " + String.join(", ", STATES));
    }
    return new Selection(given(context, "outlet"), day(context, "from"), day(context, "to"), state);
  }

  /** Whether an article is asked for. */
  public boolean takes(ArchivedArticle article) {
    String word = article.state().word();
    LocalDate day = article.published();
    return (state == null ? !word.equals("withdrawn") : word.equals(state))
        && (from == null || (day != null && !day.isBefore(from)))
        && (to == null || (day != null && !day.isAfter(to)))
        && (outlet == null
            || article.appearances().stream().anyMatch(one -> outlet.equals(one.outlet())));
  }

  private static @Nullable String given(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable LocalDate day(Context context, String name) {
    String value = given(context, name);
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Refusal(Fault.VALUE, name + ": expected YYYY-MM-DD");
    }
  }
}
