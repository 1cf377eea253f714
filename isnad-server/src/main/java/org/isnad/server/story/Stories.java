package org.isnad.server.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;

/** Merged events as lists show them. */
final class Stories {
  private Stories() {}

  /**
   * A merged event in a list.
   *
   * @param article the article of the telling that stands for it
   * @param record the event's id in that article's reading
   * @param type PLOVER type
   * @param mode PLOVER mode, or null
   * @param status how it is told
   * @param day its day
   * @param dated whether an article says so; else it is the day on which it was printed
   * @param actors who did it
   * @param recipients whom it was done to
   * @param place where, or null
   * @param tellings how often it is told
   * @param articles in how many articles
   * @param outlets by how many outlets
   * @param witnesses how many independent sources vouch for it
   * @param rivals in what the tellings contradict each other
   * @param words the sentence that stands for it
   */
  record Row(
      String article,
      String record,
      String type,
      @Nullable String mode,
      String status,
      String day,
      boolean dated,
      List<Name> actors,
      List<Name> recipients,
      @Nullable Name place,
      int tellings,
      int articles,
      int outlets,
      int witnesses,
      List<String> rivals,
      String words) {}

  static Row row(Happening one, Ledger.Moment moment) {
    Telling best = one.best();
    Set<String> articles = new HashSet<>();
    for (Telling telling : one.tellings()) {
      articles.add(telling.article());
    }
    return new Row(
        best.article(),
        best.event(),
        best.type().name(),
        best.mode(),
        best.status().word(),
        best.day().toString(),
        best.dated(),
        names(best.actors(), moment),
        names(best.recipients(), moment),
        best.place() == null ? null : moment.roster().name(best.place()),
        one.tellings().size(),
        articles.size(),
        outlets(one).size(),
        one.witnesses().size(),
        one.rivals().stream().map(Rival::matter).map(Stories::word).distinct().toList(),
        best.quote());
  }

  static Set<String> outlets(Happening one) {
    Set<String> outlets = new HashSet<>();
    one.tellings().forEach(telling -> outlets.addAll(telling.outlets()));
    return outlets;
  }

  static List<Name> names(Iterable<String> keys, Ledger.Moment moment) {
    List<Name> names = new java.util.ArrayList<>();
    keys.forEach(key -> names.add(moment.roster().name(key)));
    return List.copyOf(names);
  }

  /** A constant as it stands in the API. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static @Nullable String word(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
