package org.isnad.server.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Merged;
import org.isnad.server.ledger.Changed;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Indexed;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Trail;
import org.isnad.server.ledger.Woven;
import org.jspecify.annotations.Nullable;

/**
 * All stories, brought from one moment to the next by what changed between them. For one thread at
 * a time.
 */
final class Annals {
  private final Archive archive;

  /** The stories by their names; empty for events of which no row is known. */
  private final Map<Merged.Told, Known> known = new HashMap<>();

  /** The names of those of which rows are still to come. */
  private final Set<Merged.Told> awaited = new HashSet<>();

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
    return next == null ? anew(change, pages, before) : next;
  }

  private Chronicle.Moment anew(
      long change, Ledger.Moment pages, Chronicle.@Nullable Moment before) {
    known.clear();
    awaited.clear();
    seen = 0;
    List<Story> all = new ArrayList<>();
    archive.merged(merged -> keep(merged, pages, all));
    all.sort(Story.LATEST);
    Indexed.Draft<List<Story>> byArticle = Indexed.<List<Story>>none().draft();
    all.forEach(story -> enter(story, byArticle));
    return new Chronicle.Moment(
        change,
        pages,
        Collections.unmodifiableList(all),
        byArticle.done(),
        before == null ? Trail.begun() : before.trail().lost());
  }

  /** As {@link #anew}, from what changed alone; null where an event has gone. */
  private Chronicle.@Nullable Moment follow(
      long change, Ledger.Moment pages, Chronicle.Moment before) {
    Set<Story> gone = Woven.identities();
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
    for (Merged.Told name : awaited) {
      Known one = known.get(name);
      Merged merged = one == null ? null : one.merged();
      if (merged != null) {
        news.add(merged);
      }
    }
    awaited.clear();
    long events = archive.mergedAfter(seen, news::add);
    Set<Story> passed = Woven.identities();
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
    // What came and was passed over in one go was never in the list.
    gone.removeIf(story -> !isListed(story, before));
    Indexed.Draft<List<Story>> byArticle = before.byArticle().draft();
    gone.forEach(story -> strike(story, byArticle));
    come.forEach(story -> enter(story, byArticle));
    List<Changed<Story>> changes = new ArrayList<>();
    gone.forEach(story -> changes.add(new Changed<>(story, null)));
    come.forEach(story -> changes.add(new Changed<>(null, story)));
    return new Chronicle.Moment(
        change,
        pages,
        Woven.of(before.all(), gone, come, Story.LATEST),
        byArticle.done(),
        before.trail().with(changes));
  }

  private static boolean isListed(Story story, Chronicle.Moment before) {
    for (Story one : before.of(story.article())) {
      if (one == story) {
        return true;
      }
    }
    return false;
  }

  private void keep(Merged merged, Ledger.Moment pages, List<Story> to) {
    seen = Math.max(seen, merged.change());
    Story story = Story.of(merged, pages);
    boolean whole = story != null && story.told().size() == merged.tellings().size();
    Merged.Told name = merged.tellings().get(0);
    known.put(name, new Known(whole ? null : merged, story));
    if (!whole) {
      awaited.add(name);
    }
    if (story != null) {
      to.add(story);
    }
  }

  /** The stories of articles that say something else now. */
  private static Set<Story> touched(Chronicle.Moment before, Ledger.Moment pages) {
    Set<Story> touched = Woven.identities();
    List<Changed<Page>> changes = pages.trail().since(before.pages().trail());
    if (changes == null) {
      before
          .pages()
          .byArticle()
          .forEach(
              (id, page) -> {
                if (pages.byArticle().get(id) != page) {
                  touched.addAll(before.of(id));
                }
              });
    } else {
      for (Changed<Page> one : changes) {
        Page page = one.before();
        if (page != null) {
          touched.addAll(before.of(page.leaf().id()));
        }
      }
    }
    return touched;
  }

  private static void enter(Story story, Indexed.Draft<List<Story>> byArticle) {
    String last = "";
    for (Deed deed : story.told()) {
      String article = deed.leaf().id();
      if (!article.equals(last)) {
        List<Story> some = byArticle.get(article);
        byArticle.put(article, some == null ? List.of(story) : joined(some, List.of(story)));
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

  private static void strike(Story story, Indexed.Draft<List<Story>> byArticle) {
    for (Deed deed : story.told()) {
      String article = deed.leaf().id();
      List<Story> all = byArticle.get(article);
      if (all != null) {
        List<Story> left = all.stream().filter(one -> one != story).toList();
        byArticle.put(article, left.isEmpty() ? null : left);
      }
    }
  }
}
