package org.isnad.server.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.archive.record.Merged;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Scope;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A merged event by the rows that tell it.
 *
 * @param name the one that gives it its name in the archive
 * @param best the one that stands for it
 * @param told all of them, the one that came first at the beginning
 * @param day the day of the best, or where that has none of another
 * @param witnesses from how many independent sources they come
 * @param rivals in how many matters they contradict each other
 */
public record Story(
    Merged.Told name, Deed best, List<Deed> told, LocalDate day, int witnesses, int rivals) {
  /** The latest day first. */
  static final Comparator<Story> LATEST = Story::latest;

  /** Takes the list as it is. */
  public Story {
    told = List.copyOf(told);
  }

  /**
   * What is stored of an event, with the rows of a moment; null where none of them is there any
   * more.
   */
  static @Nullable Story of(Merged merged, Ledger.Moment moment) {
    List<Deed> told = new ArrayList<>(merged.tellings().size());
    for (Merged.Told one : merged.tellings()) {
      add(moment.deed(one.article(), one.record()), told);
    }
    Deed best = moment.deed(merged.best().article(), merged.best().record());
    return of(merged.tellings().get(0), best, told, merged.witnesses(), merged.rivals());
  }

  /** The same of an event that is at hand as a whole. */
  static @Nullable Story of(Happening whole, Ledger.Moment moment) {
    List<Deed> told = new ArrayList<>();
    for (Telling telling : whole.tellings()) {
      add(moment.deed(telling.article(), telling.event()), told);
    }
    Deed best = moment.deed(whole.best().article(), whole.best().event());
    Telling first = whole.tellings().get(0);
    return of(
        new Merged.Told(first.article(), first.event()),
        best,
        told,
        whole.witnesses().size(),
        whole.rivals().size());
  }

  /** The same with the rows of another moment. */
  @Nullable Story at(Ledger.Moment moment) {
    List<Deed> again = new ArrayList<>(told.size());
    for (Deed deed : told) {
      add(moment.deed(deed.leaf().id(), deed.id()), again);
    }
    return of(name, moment.deed(article(), record()), again, witnesses, rivals);
  }

  private static void add(@Nullable Deed deed, List<Deed> told) {
    if (deed != null) {
      told.add(deed);
    }
  }

  private static @Nullable Story of(
      Merged.Told name, @Nullable Deed best, List<Deed> told, int witnesses, int rivals) {
    if (told.isEmpty()) {
      return null;
    }
    Deed shown = best == null ? told.get(0) : best;
    LocalDate day =
        shown.day() != null
            ? shown.day()
            : told.stream().map(Deed::day).filter(Objects::nonNull).findFirst().orElse(null);
    return day == null ? null : new Story(name, shown, told, day, witnesses, rivals);
  }

  /** Compared hundreds of thousands of times, so without functions in between. */
  private static int latest(Story one, Story other) {
    int days = other.day.compareTo(one.day);
    if (days != 0) {
      return days;
    }
    int articles = one.article().compareTo(other.article());
    return articles != 0 ? articles : one.record().compareTo(other.record());
  }

  /** The article of the telling that stands for it. */
  public String article() {
    return best.leaf().id();
  }

  /** The id of that telling in the article's reading. */
  public String record() {
    return best.id();
  }

  /** In how many articles it is told. */
  public int articles() {
    return told.size() == 1
        ? 1
        : (int) told.stream().map(deed -> deed.leaf().id()).distinct().count();
  }

  /** By how many outlets. */
  int outlets() {
    return (int) told.stream().flatMap(deed -> deed.leaf().outlets().stream()).distinct().count();
  }

  /** The number of the last change of an article that tells it. */
  long change() {
    long last = 0;
    for (Deed deed : told) {
      last = Math.max(last, deed.leaf().change());
    }
    return last;
  }

  /** Whether one of its tellings is asked for. */
  public boolean isIn(Scope scope, Roster roster) {
    for (Deed deed : told) {
      if (scope.asks(deed, roster)) {
        return true;
      }
    }
    return false;
  }
}
