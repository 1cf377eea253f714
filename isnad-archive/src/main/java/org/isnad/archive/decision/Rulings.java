package org.isnad.archive.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Place;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/** All decisions that hold, by what they are about. Immutable. */
public final class Rulings {
  private final long last;
  private final Map<String, String> merged = new HashMap<>();
  private final List<Decision.Split> splits = new ArrayList<>();
  private final Map<String, Decision.Rename> renamed = new HashMap<>();
  private final Set<String> dismissed = new HashSet<>();
  private final Map<String, List<Decided>> onRecords = new LinkedHashMap<>();
  private final List<Decision.OnEvents> onEvents = new ArrayList<>();

  /**
   * The decisions of a log.
   *
   * @param log in the order in which they were taken
   */
  public Rulings(List<Decided> log) {
    last = log.isEmpty() ? 0 : log.get(log.size() - 1).number();
    for (Decided one : log) {
      if (one.holds()) {
        take(one);
      }
    }
  }

  private void take(Decided decided) {
    Decision decision = decided.decision();
    if (decision instanceof Decision.Merge merge) {
      merged.put(merge.actor(), merge.into());
    } else if (decision instanceof Decision.Split split) {
      splits.add(split);
    } else if (decision instanceof Decision.Rename rename) {
      Decision.Rename before = renamed.get(rename.actor());
      renamed.put(rename.actor(), before == null ? rename : over(before, rename));
    } else if (decision instanceof Decision.Dismiss dismiss) {
      dismissed.add(dismiss.actor());
    } else if (decision instanceof Decision.OnRecord on) {
      onRecords.computeIfAbsent(on.place().article(), unused -> new ArrayList<>()).add(decided);
    } else if (decision instanceof Decision.OnEvents events) {
      onEvents.add(events);
      for (Place place : List.of(events.one(), events.other())) {
        onRecords.computeIfAbsent(place.article(), unused -> new ArrayList<>()).add(decided);
      }
    }
  }

  private static Decision.Rename over(Decision.Rename before, Decision.Rename later) {
    return new Decision.Rename(
        later.actor(),
        later.name() == null ? before.name() : later.name(),
        later.english() == null ? before.english() : later.english());
  }

  /** The number of the last decision, whether it holds or not; 0 where there is none. */
  public long last() {
    return last;
  }

  /** The key under which an actor stands. */
  public String key(String derived) {
    String key = derived;
    // A merge that would close a circle is never taken.
    for (String into = merged.get(key); into != null; into = merged.get(key)) {
      key = into;
    }
    return key;
  }

  /**
   * The key of an entity that an article names with these spellings alone.
   *
   * @param derived the key that follows from the entity
   * @param spellings how the article spells it, as it is printed; empty where it names it nowhere
   */
  String key(String derived, Set<String> spellings) {
    String key = key(derived);
    for (Decision.Split split : splits) {
      if (key(split.actor()).equals(key)
          && !spellings.isEmpty()
          && spellings.stream()
              .allMatch(one -> Identity.folded(one).equals(Identity.folded(split.spelling())))) {
        return key(split.to());
      }
    }
    return key;
  }

  /** Whether something was decided that may show in the reading of an article. */
  public boolean touch(String article) {
    return onActors() || !on(article).isEmpty();
  }

  /** Whether anything was decided on who is who. */
  boolean onActors() {
    return !(merged.isEmpty() && splits.isEmpty() && dismissed.isEmpty() && renamed.isEmpty());
  }

  /** Whether it is nobody. */
  public boolean isDismissed(String key) {
    return dismissed.contains(key);
  }

  /** Whether a decision mentions names of this actor to split them off. */
  boolean isSplit(String key) {
    return splits.stream().anyMatch(split -> key(split.actor()).equals(key));
  }

  /** What an actor was renamed to, or null. */
  public Decision.@Nullable Rename renamed(String key) {
    return renamed.get(key);
  }

  /** The keys of those who were given a name, in Arabic or English. */
  public List<String> renamedTo(String name) {
    List<String> keys = new ArrayList<>();
    renamed.forEach(
        (key, rename) -> {
          if (isName(rename.name(), name) || isName(rename.english(), name)) {
            keys.add(key);
          }
        });
    keys.sort(null);
    return keys;
  }

  private static boolean isName(@Nullable String given, String asked) {
    return given != null && Identity.folded(given).equals(Identity.folded(asked));
  }

  /** What was decided on an article, its records and its events, the earliest first. */
  public List<Decided> on(String article) {
    return onRecords.getOrDefault(article, List.of());
  }

  /** Which events were held to be one, or not to be. */
  public List<Decision.OnEvents> onEvents() {
    return onEvents;
  }
}
