package org.isnad.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.archive.record.Appearance;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Query;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;
import org.isnad.story.event.Tellings;
import org.jspecify.annotations.Nullable;

/** Gathers what the articles of a query tell. */
final class Roundup {
  /** An event is told on its day and on those after it. */
  private static final int LATER_DAYS = 7;

  private final Archive archive;

  Roundup(Archive archive) {
    this.archive = archive;
  }

  List<Happening> of(Query query) {
    LocalDate to = query.to();
    Query wider =
        new Query(
            query.words(),
            query.from(),
            to == null ? null : to.plusDays(LATER_DAYS),
            query.outlets(),
            query.actors(),
            query.types(),
            query.places(),
            Set.of(State.CURRENT),
            false);
    List<Telling> tellings = new ArrayList<>();
    List<Copies.Text> texts = new ArrayList<>();
    for (String id : archive.ids(wider)) {
      Shelved shelved = archive.shelved(id).orElse(null);
      if (shelved == null) {
        continue;
      }
      List<String> outlets =
          shelved.article().appearances().stream()
              .map(Appearance::outlet)
              .filter(Objects::nonNull)
              .distinct()
              .sorted()
              .toList();
      List<Telling> wanted =
          Tellings.of(id, outlets, shelved.reading()).stream()
              .filter(telling -> isWanted(telling, query))
              .toList();
      if (!wanted.isEmpty()) {
        tellings.addAll(wanted);
        texts.add(
            new Copies.Text(
                id, shelved.reading().article().published(), Shingles.of(shelved.text())));
      }
    }
    Map<String, String> origins = new HashMap<>();
    for (Copies.Group group : Copies.groups(texts)) {
      group.ids().forEach(id -> origins.put(id, group.origin()));
    }
    return Happenings.of(tellings, origins);
  }

  private static boolean isWanted(Telling telling, Query query) {
    LocalDate from = query.from();
    LocalDate to = query.to();
    return (query.types().isEmpty() || query.types().contains(telling.type()))
        && (from == null || !telling.day().isBefore(from))
        && (to == null || !telling.day().isAfter(to))
        && (query.actors().isEmpty()
            || query.actors().stream()
                .anyMatch(
                    key -> telling.actors().contains(key) || telling.recipients().contains(key)))
        && (query.places().isEmpty() || isAt(telling.place(), telling.within(), query.places()));
  }

  private static boolean isAt(@Nullable String place, Set<String> within, Set<String> places) {
    return place != null && places.contains(place) || within.stream().anyMatch(places::contains);
  }
}
