package org.isnad.story.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.lexicon.term.EventType;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;

/**
 * Counts which words each outlet has for acts of a type. What is counted does not depend on the
 * order.
 */
public final class ActWording {
  private static final Comparator<Use> ORDER =
      Comparator.comparing(Use::type)
          .thenComparing(Use::outlet)
          .thenComparing(Comparator.comparingLong(Use::mentions).reversed())
          .thenComparing(Use::word);

  private final Map<Key, Count> counts = new TreeMap<>(Key.ORDER);

  /** Nothing is counted yet. */
  public ActWording() {}

  /**
   * How often an outlet uses a word.
   *
   * @param type of what acts
   * @param outlet who prints it
   * @param word as {@link ActWord#word}
   * @param against as {@link ActWord#against}
   * @param words the word as it is printed most often
   * @param mentions how often
   * @param articles in how many articles
   * @param example the id of one of them, the least
   */
  public record Use(
      EventType type,
      String outlet,
      String word,
      @Nullable Boolean against,
      String words,
      long mentions,
      long articles,
      String example) {}

  private record Key(EventType type, String outlet, String word) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::type).thenComparing(Key::outlet).thenComparing(Key::word);
  }

  private static final class Count {
    private @Nullable Boolean against;
    private final Map<String, Long> printed = new TreeMap<>();
    private final Set<String> articles = new TreeSet<>();
  }

  /** Counts the words of one telling, for each outlet that printed it. */
  public void add(Telling telling) {
    for (ActWord one : ActWord.of(telling)) {
      for (String outlet : telling.outlets()) {
        Count count =
            counts.computeIfAbsent(
                new Key(telling.type(), outlet, one.word()), unused -> new Count());
        count.against = one.against();
        count.printed.merge(one.words(), 1L, Long::sum);
        count.articles.add(telling.article());
      }
    }
  }

  /** What was counted, by type and outlet, the most frequent words first. */
  public List<Use> uses() {
    List<Use> uses = new ArrayList<>();
    counts.forEach(
        (key, count) -> {
          long mentions = count.printed.values().stream().mapToLong(Long::longValue).sum();
          String words =
              count.printed.entrySet().stream()
                  .max(
                      Map.Entry.<String, Long>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                  .orElseThrow()
                  .getKey();
          uses.add(
              new Use(
                  key.type(),
                  key.outlet(),
                  key.word(),
                  count.against,
                  words,
                  mentions,
                  count.articles.size(),
                  count.articles.iterator().next()));
        });
    uses.sort(ORDER);
    return uses;
  }
}
