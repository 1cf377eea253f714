package org.isnad.server.listing;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many are passed over
 * @param limit the most that are given
 */
public record Window(int offset, int limit) {
  /** The most that one answer gives. */
  public static final int MOST = 200;

  private static final int USUAL = 50;

  /**
   * A part of a list.
   *
   * @param total how many the list has
   * @param offset how many stand before these
   * @param items these
   * @param next the offset of those that follow, or null where none do
   */
  public record Part<T>(int total, int offset, List<T> items, @Nullable Integer next) {}

  /**
   * What a request asks for.
   *
   * @throws Refusal when a value can't be
   */
  public static Window of(Context context) {
    return new Window(
        number(context, "offset", 0, 0, Integer.MAX_VALUE),
        number(context, "limit", USUAL, 1, MOST));
  }

  /** The part of a list, with each item as it is shown. */
  public <S, T> Part<T> of(List<S> all, Function<S, T> shown) {
    int from = Math.min(offset, all.size());
    int to = (int) Math.min((long) from + limit, all.size());
    return new Part<>(
        all.size(),
        from,
        all.subList(from, to).stream().map(shown).toList(),
        to < all.size() ? to : null);
  }

  private static int number(Context context, String name, int usual, int least, int most) {
    String value = context.queryParam(name);
    if (value == null || value.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is out of bounds.
    }
    throw new Refusal(
        Fault.VALUE,
        name
            + (most == Integer.MAX_VALUE
                ? ": expected a number from " + least
                : ": expected a number from " + least + " to " + most));
  }
}
