package org.isnad.server.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is held of one article.
 *
 * @param leaf the article
 * @param named whom it names, by key
 * @param deeds the events that it tells, each once, in the order of the text
 * @param sayings its statements
 * @param stands the positions that it shows
 * @param figures what it counts
 * @param first the earliest day of all of these, or null where none has one
 * @param last the latest day
 */
public record Page(
    Leaf leaf,
    Map<String, Naming> named,
    List<Deed> deeds,
    List<Saying> sayings,
    List<Stand> stands,
    List<Counted> figures,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  /** The newest article first; what has no date stands behind what has one. */
  static final Comparator<Page> NEWEST =
      Comparator.comparing(
              (Page page) ->
                  page.leaf().published() == null ? LocalDate.MIN : page.leaf().published())
          .thenComparing(page -> page.leaf().id())
          .reversed();

  /** The page of an article with these rows. */
  static Page of(
      Leaf leaf,
      Map<String, Naming> named,
      List<Deed> deeds,
      List<Saying> sayings,
      List<Stand> stands,
      List<Counted> figures) {
    LocalDate first = null;
    LocalDate last = null;
    for (List<? extends Row> rows : List.of(deeds, sayings, stands, figures)) {
      for (Row row : rows) {
        LocalDate day = row.day();
        if (day != null) {
          first = first == null || day.isBefore(first) ? day : first;
          last = last == null || day.isAfter(last) ? day : last;
        }
      }
    }
    return new Page(leaf, named, deeds, sayings, stands, figures, first, last);
  }

  /**
   * How an article names somebody.
   *
   * @param party what it tells of them
   * @param mentions how often
   */
  public record Naming(Party party, int mentions) {}

  /** The event with an id, or null where it is not one that stands for itself. */
  public @Nullable Deed deed(String id) {
    for (Deed deed : deeds) {
      if (deed.id().equals(id)) {
        return deed;
      }
    }
    return null;
  }

  /** The most mouths that words in it went through. */
  public int depth() {
    return sayings.stream().mapToInt(Saying::depth).max().orElse(0);
  }
}
