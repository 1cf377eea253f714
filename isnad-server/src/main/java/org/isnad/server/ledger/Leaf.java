package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, as its rows refer to it.
 *
 * @param id its id
 * @param change the number of the last change that touched it
 * @param outlets who printed it, in the order of printing; empty where that is not known
 * @param published its day, or null
 * @param credits the agencies that sign it, by their names in the reading
 */
public record Leaf(
    String id,
    long change,
    List<String> outlets,
    @Nullable LocalDate published,
    List<String> credits) {
  /** Takes the lists as they are. */
  public Leaf {
    outlets = List.copyOf(outlets);
    credits = List.copyOf(credits);
  }

  /** Who printed it first, or null. */
  public @Nullable String outlet() {
    return outlets.isEmpty() ? null : outlets.get(0);
  }
}
