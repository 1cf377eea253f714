package org.isnad.story.printing;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What the format of an article tells of one appearance beside what the reader is given.
 *
 * @param author who signed it, as printed, or null
 * @param credit the agency it credits, as printed, or null
 * @param dated where its day was found ({@code json-ld}, {@code meta}, {@code dateline} …), or null
 * @param written what stood there, or null
 */
public record Imprint(
    @Nullable String author,
    @Nullable String credit,
    @Nullable String dated,
    @Nullable String written) {
  /** Nothing is known. */
  public static final Imprint NONE = new Imprint(null, null, null, null);

  private static final Comparator<@Nullable String> LAST_IS_NONE =
      Comparator.nullsLast(Comparator.naturalOrder());

  /**
   * This and another of the same place: of two authors and credits the first in alphabetical order,
   * so that the order of telling makes no difference.
   *
   * @param day below 0 where this one's day is taken, above 0 where the other's is, 0 where both
   *     are the same
   */
  public Imprint with(Imprint other, int day) {
    int dating =
        day != 0
            ? day
            : Comparator.comparing(Imprint::dated, LAST_IS_NONE)
                .thenComparing(Imprint::written, LAST_IS_NONE)
                .compare(this, other);
    Imprint chosen = dating <= 0 ? this : other;
    return new Imprint(
        first(author, other.author), first(credit, other.credit), chosen.dated, chosen.written);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return LAST_IS_NONE.compare(one, other) <= 0 ? one : other;
  }
}
