package org.isnad.server.library;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Appearance;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;

/** What stands of an article in a list; what was made for one page is kept for the next. */
public final class Heads {
  private static final int KEPT = 5_000;

  /** The most signs of a headline that is only the first line of a text. */
  private static final int LONGEST = 140;

  private final Archive archive;
  private final Map<Key, Head> kept =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Head> eldest) {
          return size() > KEPT;
        }
      };

  /** The heads of an archive's articles. */
  public Heads(Archive archive) {
    this.archive = archive;
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
   * @param events how many events
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
  public Head of(ArchivedArticle article) {
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
    Reading reading = archive.shelved(article.id()).orElseThrow().reading();
    String title = article.first().title();
    return new Head(
        article.id(),
        title == null || title.isBlank() ? firstLine(reading.article().text()) : title,
        article.first().outlet(),
        outlets(article.appearances()),
        article.published() == null ? null : article.published().toString(),
        article.added().toString(),
        article.state().word(),
        reading.statements().size(),
        reading.events().size(),
        reading.figures().size(),
        reading.statements().stream()
            .map(statement -> statement.chain().size())
            .max(Comparator.naturalOrder())
            .orElse(0));
  }

  private static int outlets(List<Appearance> appearances) {
    return (int) appearances.stream().map(Appearance::outlet).distinct().count();
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    int signs = line.codePointCount(0, line.length());
    return signs <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
