package org.isnad.server.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In which pages somebody is named, and which an outlet printed, the newest first. Written by the
 * thread that keeps the ledger in step, read by any.
 */
public final class Concordance {
  /** The pages under one sort of headword. */
  private static final class Entries {
    private final Function<Page, Collection<String>> headwords;
    private final Map<String, List<Page>> settled = new ConcurrentHashMap<>();
    private final Map<String, List<Page>> come = new HashMap<>();
    private final Map<String, Set<Page>> gone = new HashMap<>();

    Entries(Function<Page, Collection<String>> headwords) {
      this.headwords = headwords;
    }

    void add(Page page) {
      for (String word : headwords.apply(page)) {
        come.computeIfAbsent(word, unused -> new ArrayList<>()).add(page);
      }
    }

    void remove(Page page) {
      for (String word : headwords.apply(page)) {
        List<Page> unsettled = come.get(word);
        if (unsettled == null || !unsettled.removeIf(one -> one == page)) {
          gone.computeIfAbsent(word, unused -> Woven.identities()).add(page);
        }
      }
    }

    void settle() {
      gone.keySet().forEach(word -> come.computeIfAbsent(word, unused -> new ArrayList<>()));
      come.forEach(
          (word, more) -> {
            List<Page> all =
                Woven.of(
                    settled.getOrDefault(word, List.of()),
                    gone.getOrDefault(word, Set.of()),
                    more,
                    Page.NEWEST);
            if (all.isEmpty()) {
              settled.remove(word);
            } else {
              settled.put(word, all);
            }
          });
      come.clear();
      gone.clear();
    }

    List<Page> under(Set<String> words) {
      if (words.size() == 1) {
        return settled.getOrDefault(words.iterator().next(), List.of());
      }
      Set<Page> met = Woven.identities();
      List<Page> all = new ArrayList<>();
      for (String word : words) {
        for (Page page : settled.getOrDefault(word, List.of())) {
          if (met.add(page)) {
            all.add(page);
          }
        }
      }
      all.sort(Page.NEWEST);
      return all;
    }
  }

  private final Entries named = new Entries(page -> page.named().keySet());
  private final Entries printed = new Entries(page -> page.leaf().outlets());

  Concordance() {}

  /** Takes a page in, and the one that it replaces out; seen when it is {@link #settle settled}. */
  void replace(@Nullable Page before, @Nullable Page after) {
    if (before != null) {
      named.remove(before);
      printed.remove(before);
    }
    if (after != null) {
      named.add(after);
      printed.add(after);
    }
  }

  /** Shows all that was taken in. */
  void settle() {
    named.settle();
    printed.settle();
  }

  /** The pages that name one of these, by key. */
  public List<Page> naming(Set<String> keys) {
    return named.under(keys);
  }

  /** The pages that one of these outlets printed. */
  public List<Page> printedBy(Set<String> outlets) {
    return printed.under(outlets);
  }
}
