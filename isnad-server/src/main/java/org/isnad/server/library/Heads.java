package org.isnad.server.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.reader.record.Reading;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Leaf;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Shown;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;

/** What stands of an article in a list; what was made for one page is kept for the next. */
public final class Heads {
  private static final int KEPT = 5_000;

  private final Holdings holdings;
  private final Map<Key, Head> kept =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Head> eldest) {
          return size() > KEPT;
        }
      };

  /** The heads of an archive's articles; of those that stand today the ledger knows all of it. */
  public Heads(Holdings holdings) {
    this.holdings = holdings;
  }

  private record Key(String id, long change) {}

  /**
   * An article in a list.
   *
   * @param id its id
   * @param headline its headline, or its first line
   * @param outlet who printed it first, or null
   * @param outlets how many printed it
   * @param published the day, or null
   * @param added when it came into the archive (ISO 8601, UTC)
   * @param state how it stands: {@code current}, {@code revised} or {@code withdrawn}
   * @param statements how many statements its reading has
   * @param events how many events, each once
   * @param figures how many figures
   * @param depth the most links of a chain in it
   */
  public record Head(
      String id,
      String headline,
      @Nullable String outlet,
      int outlets,
      @Nullable String published,
      String added,
      String state,
      int statements,
      int events,
      int figures,
      int depth) {}

  /** What stands of an article in a list. */
  public Head of(ArchivedArticle article, Ledger.Moment moment) {
    Page page = moment.byArticle().get(article.id());
    if (page != null && page.leaf().change() == article.change()) {
      return head(
          article,
          page.leaf().headline(),
          page.sayings().size(),
          page.deeds().size(),
          page.figures().size(),
          page.depth());
    }
    Key key = new Key(article.id(), article.change());
    synchronized (kept) {
      Head head = kept.get(key);
      if (head != null) {
        return head;
      }
    }
    Head head = make(article);
    synchronized (kept) {
      kept.put(key, head);
    }
    return head;
  }

  private Head make(ArchivedArticle article) {
    Reading reading = holdings.archive().shelved(article.id()).orElseThrow().reading();
    return head(
        article,
        Leaf.headline(article.first().title(), reading.article().text()),
        reading.statements().size(),
        (int) reading.events().stream().filter(event -> event.sameAs() == null).count(),
        reading.figures().size(),
        reading.statements().stream()
            .mapToInt(statement -> statement.chain().size())
            .max()
            .orElse(0));
  }

  private static Head head(
      ArchivedArticle article,
      String headline,
      int statements,
      int events,
      int figures,
      int depth) {
    return new Head(
        article.id(),
        headline,
        article.first().outlet(),
        outlets(article.appearances()),
        Shown.word(article.published()),
        article.added().toString(),
        article.state().word(),
        statements,
        events,
        figures,
        depth);
  }

  private static int outlets(List<Appearance> appearances) {
    return (int) appearances.stream().map(Appearance::outlet).distinct().count();
  }
}
