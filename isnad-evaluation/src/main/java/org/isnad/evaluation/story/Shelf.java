package org.isnad.evaluation.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.search.Query;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;

/** What an archive makes of its articles together. */
final class Shelf {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, Telling> tellings = new TreeMap<>();
  private final Map<String, Happening> events = new HashMap<>();
  private final Map<String, Set<Happening>> told = new HashMap<>();
  private final List<Happening> happenings;

  Shelf(Archive archive) {
    List<Copies.Text> texts = new ArrayList<>();
    archive.readings().forEach(shelved -> shelve(shelved, texts));
    for (Copies.Group group : Copies.groups(texts)) {
      group.ids().forEach(id -> origins.put(id, group.origin()));
    }
    happenings = archive.happenings(Query.of(""));
    for (Happening happening : happenings) {
      for (Telling telling : happening.tellings()) {
        events.put(telling.id(), happening);
        told.computeIfAbsent(
                telling.article(), unused -> new TreeSet<>(Comparator.comparing(Happening::id)))
            .add(happening);
      }
    }
  }

  private void shelve(Shelved shelved, List<Copies.Text> texts) {
    String id = shelved.article().id();
    for (Appearance appearance : shelved.article().appearances()) {
      if (appearance.url() != null) {
        ids.put(appearance.url(), id);
      }
    }
    titles.put(id, String.valueOf(shelved.article().first().title()));
    Happenings.tellings(id, Appearance.outlets(shelved.article().appearances()), shelved.reading())
        .forEach(telling -> tellings.put(telling.id(), telling));
    texts.add(
        new Copies.Text(id, shelved.reading().article().published(), Shingles.of(shelved.text())));
  }

  /** The id of the article at an address, or null where there is none. */
  @Nullable String idAt(String address) {
    return ids.get(address);
  }

  /** An article's title. */
  String title(String article) {
    return titles.getOrDefault(article, "");
  }

  /** Whether two articles have their words from one another, or are one. */
  boolean areCopies(String one, String other) {
    return origins.getOrDefault(one, one).equals(origins.getOrDefault(other, other));
  }

  /** All tellings, by their ids. */
  Collection<Telling> tellings() {
    return tellings.values();
  }

  /** All events. */
  List<Happening> happenings() {
    return happenings;
  }

  /** The event that a telling was put with. */
  @Nullable Happening event(Telling telling) {
    return events.get(telling.id());
  }

  /** The events that two articles both tell. */
  Set<Happening> shared(String one, String other) {
    Set<Happening> shared = new TreeSet<>(Comparator.comparing(Happening::id));
    shared.addAll(told.getOrDefault(one, Set.of()));
    shared.retainAll(told.getOrDefault(other, Set.of()));
    return shared;
  }
}
