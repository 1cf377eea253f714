package org.isnad.server.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Shown;
import org.isnad.story.event.Rival;
import org.jspecify.annotations.Nullable;

/** Merged events as lists show them. */
final class Stories {
  /** Of so many events it is kept in what they are contradicted. */
  private static final int KEPT = 4_000;

  private final Holdings holdings;
  private final Map<Contested, List<String>> matters =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Contested, List<String>> eldest) {
          return size() > KEPT;
        }
      };

  Stories(Holdings holdings) {
    this.holdings = holdings;
  }

  /** A story that changed is another one. */
  private record Contested(String id, int tellings, long change, int rivals) {}

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

  Row row(Story one, Ledger.Moment moment) {
    Deed best = one.best();
    return new Row(
        one.article(),
        one.record(),
        best.type().name(),
        best.mode(),
        best.status().word(),
        one.day().toString(),
        best.dated(),
        Shown.names(moment, best.actors()),
        Shown.names(moment, best.recipients()),
        Shown.name(moment, best.place()),
        one.told().size(),
        one.articles(),
        one.outlets(),
        one.witnesses(),
        matters(one),
        holdings.ledger().words(best));
  }

  /** In what its tellings contradict each other, which only the whole event knows. */
  private List<String> matters(Story one) {
    if (one.rivals() == 0) {
      return List.of();
    }
    String id = one.article() + "/" + one.record();
    Contested key = new Contested(id, one.told().size(), one.change(), one.rivals());
    synchronized (matters) {
      List<String> known = matters.get(key);
      if (known != null) {
        return known;
      }
    }
    List<String> found =
        holdings.archive().happening(id).stream()
            .flatMap(whole -> whole.rivals().stream())
            .map(Rival::matter)
            .map(Stories::word)
            .distinct()
            .toList();
    synchronized (matters) {
      matters.put(key, found);
    }
    return found;
  }

  /** A constant as it stands in the API. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
