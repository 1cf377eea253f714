package org.isnad.server.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one moment to the next, as far back as it is remembered: whoever counted at an
 * earlier moment need only look at that.
 *
 * @param number how many steps there were before
 * @param lately what changed in each of the last steps, the latest last
 */
public record Trail<T>(long number, List<List<Changed<T>>> lately) {
  /** So many steps are remembered. */
  private static final int STEPS = 64;

  /** A step in which more changed is not: counting anew costs no more. */
  private static final int MANY = 2_000;

  /** Takes the list as it is. */
  public Trail {
    lately = List.copyOf(lately);
  }

  /** A trail that begins. */
  public static <T> Trail<T> begun() {
    return new Trail<>(0, List.of());
  }

  /** The trail one step on. */
  public Trail<T> with(List<Changed<T>> changes) {
    if (changes.size() > MANY) {
      return lost();
    }
    List<List<Changed<T>>> kept = new ArrayList<>(lately);
    if (kept.size() == STEPS) {
      kept.remove(0);
    }
    kept.add(List.copyOf(changes));
    return new Trail<>(number + 1, kept);
  }

  /** The trail one step on that nobody can follow. */
  public Trail<T> lost() {
    return new Trail<>(number + 1, List.of());
  }

  /** All that changed since an earlier moment, or null where that is no longer known. */
  public @Nullable List<Changed<T>> since(Trail<T> before) {
    long steps = number - before.number;
    if (steps < 0 || steps > lately.size()) {
      return null;
    }
    List<Changed<T>> all = new ArrayList<>();
    lately.subList(lately.size() - (int) steps, lately.size()).forEach(all::addAll);
    return all;
  }
}
