package org.isnad.server.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Merged;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.jspecify.annotations.Nullable;

/**
 * All stories, brought from one moment to the next by what changed between them. For one thread at
 * a time.
 */
final class Annals {
  private final Archive archive;

  /** The stories by their names; empty for events of which no row is known. */
  private final Map<Merged.Told, Known> known = new HashMap<>();

  private long seen;

  Annals(Archive archive) {
    this.archive = archive;
  }

  /**
   * An event of the archive.
   *
   * @param merged what is stored of it, where rows of it are still to come; else null
   * @param story its story, or null where there is no row
   */
  private record Known(@Nullable Merged merged, @Nullable Story story) {}

  /**
   * All stories with the rows of a moment.
   *
   * @param change the number of the archive's last change by then
   * @param before the moment before, or null
   */
  Chronicle.Moment at(long change, Ledger.Moment pages, Chronicle.@Nullable Moment before) {
    Chronicle.Moment next = before == null ? null : follow(change, pages, before);
    return next == null ? anew(change, pages) : next;
  }

  private Chronicle.Moment anew(long change, Ledger.Moment pages) {
    known.clear();
    seen = 0;
    List<Story> all = new ArrayList<>();
    archive.merged(merged -> keep(merged, pages, all));
    all.sort(Story.LATEST);
    Map<String, List<Story>> byArticle = new HashMap<>();
    all.forEach(story -> enter(story, byArticle));
    return new Chronicle.Moment(change, pages, Collections.unmodifiableList(all), byArticle);
  }

  /** As {@link #anew}, from what changed alone; null where an event has gone. */
  private Chronicle.@Nullable Moment follow(
      long change, Ledger.Moment pages, Chronicle.Moment before) {
    Set<Story> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Story> come = new ArrayList<>();
    for (Story story : touched(before, pages)) {
      gone.add(story);
      Story again = story.at(pages);
      known.put(story.name(), new Known(null, again));
      if (again != null) {
        come.add(again);
      }
    }
    List<Merged> news = new ArrayList<>();
    for (Known one : known.values()) {
      if (one.merged() != null) {
        news.add(one.merged());
      }
    }
    long events = archive.mergedAfter(seen, news::add);
    Set<Story> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Merged merged : news) {
      for (Merged.Told told : merged.tellings()) {
        Known one = known.remove(told);
        Story story = one == null ? null : one.story();
        if (story != null) {
          gone.add(story);
          passed.add(story);
        }
      }
      keep(merged, pages, come);
    }
    if (known.size() != events) {
      return null;
    }
    come.removeIf(passed::contains);
    come.sort(Story.LATEST);
    Map<String, List<Story>> byArticle = new HashMap<>(before.byArticle());
    gone.forEach(story -> strike(story, byArticle));
    come.forEach(story -> enter(story, byArticle));
    return new Chronicle.Moment(change, pages, woven(before.all(), gone, come), byArticle);
  }

  private void keep(Merged merged, Ledger.Moment pages, List<Story> to) {
    seen = Math.max(seen, merged.change());
    Story story = Story.of(merged, pages);
    boolean whole = story != null && story.told().size() == merged.tellings().size();
    known.put(merged.tellings().get(0), new Known(whole ? null : merged, story));
    if (story != null) {
      to.add(story);
    }
  }

  /** The stories of articles that say something else now. */
  private static Set<Story> touched(Chronicle.Moment before, Ledger.Moment pages) {
    Set<Story> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    if (before.pages() != pages) {
      for (Map.Entry<String, Page> one : before.pages().byArticle().entrySet()) {
        if (pages.byArticle().get(one.getKey()) != one.getValue()) {
          touched.addAll(before.of(one.getKey()));
        }
      }
    }
    return touched;
  }

  /** What was there, without what has gone, and what came in its place in the order. */
  private static List<Story> woven(List<Story> before, Set<Story> gone, List<Story> come) {
    List<Story> all = new ArrayList<>(before.size() + come.size());
    int next = 0;
    for (Story story : before) {
      if (gone.contains(story)) {
        continue;
      }
      while (next < come.size() && Story.LATEST.compare(come.get(next), story) <= 0) {
        all.add(come.get(next++));
      }
      all.add(story);
    }
    all.addAll(come.subList(next, come.size()));
    return Collections.unmodifiableList(all);
  }

  private static void enter(Story story, Map<String, List<Story>> byArticle) {
    String last = "";
    for (Deed deed : story.told()) {
      String article = deed.leaf().id();
      if (!article.equals(last)) {
        byArticle.merge(article, List.of(story), Annals::joined);
      }
      last = article;
    }
  }

  private static List<Story> joined(List<Story> some, List<Story> more) {
    List<Story> all = new ArrayList<>(some.size() + 1);
    all.addAll(some);
    all.addAll(more);
    return all;
  }

  private static void strike(Story story, Map<String, List<Story>> byArticle) {
    for (Deed deed : story.told()) {
      byArticle.computeIfPresent(
          deed.leaf().id(),
          (article, all) -> {
            List<Story> left = all.stream().filter(one -> one != story).toList();
            return left.isEmpty() ? null : left;
          });
    }
  }
}
