package org.isnad.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Actor;
import org.isnad.cli.terminal.Labels;
import org.isnad.story.identity.Identity;

/** What actors and places of an archive are called in the language of the labels. */
final class ActorNames {
  private final Archive archive;
  private final Labels labels;
  private final Map<String, String> names = new HashMap<>();

  ActorNames(Archive archive, Labels labels) {
    this.archive = archive;
    this.labels = labels;
  }

  /** The name of an actor or a place; the key of one unknown. */
  String of(String key) {
    return names.computeIfAbsent(
        key,
        unknown -> {
          Actor actor = archive.actor(unknown).orElse(null);
          if (actor == null) {
            return unknown;
          }
          String english = actor.english();
          return labels.isArabic() || english == null ? actor.name() : english;
        });
  }

  List<String> of(Collection<String> keys) {
    return keys.stream().map(this::of).toList();
  }

  /**
   * The names of those that an article tells of; of those that have none, and stand in this article
   * alone, what it calls them.
   */
  List<String> of(Collection<String> keys, String article) {
    if (keys.stream().allMatch(Identity::isOne)) {
      return of(keys);
    }
    Map<String, String> called = new HashMap<>();
    archive
        .shelved(article)
        .ifPresent(
            one ->
                one.reading()
                    .entities()
                    .forEach(entity -> called.putIfAbsent(Identity.key(entity), entity.name())));
    return keys.stream()
        .map(key -> Identity.isOne(key) ? of(key) : called.getOrDefault(key, key))
        .toList();
  }
}
