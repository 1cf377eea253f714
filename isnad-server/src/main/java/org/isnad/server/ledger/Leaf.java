package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, as its rows refer to it.
 *
 * @param id its id
 * @param change the number of the last change that touched it
 * @param headline its headline, or its first line
 * @param outlets who printed it, in the order of printing; empty where that is not known
 * @param published its day, or null
 * @param credits the agencies that sign it, by their names in the reading
 */
public record Leaf(
    String id,
    long change,
    String headline,
    List<String> outlets,
    @Nullable LocalDate published,
    List<String> credits) {
  /** The most signs of a headline that is only the first line of a text. */
  private static final int LONGEST = 140;

  /** Takes the lists as they are. */
  public Leaf {
    outlets = List.copyOf(outlets);
    credits = List.copyOf(credits);
  }

  /** Who printed it first, or null. */
  public @Nullable String outlet() {
    return outlets.isEmpty() ? null : outlets.get(0);
  }

  /**
   * What stands for an article in lists: its title, or where it has none the first line of its
   * text.
   */
  public static String headline(@Nullable String title, String text) {
    if (title != null && !title.isBlank()) {
      return title;
    }
    String line = text.strip().lines().findFirst().orElse("").strip();
    int signs = line.codePointCount(0, line.length());
    return signs <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
