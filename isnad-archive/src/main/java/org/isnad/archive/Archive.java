package org.isnad.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Failure;
import org.isnad.archive.record.Flaw;
import org.isnad.archive.record.ReadingVersion;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.record.Watcher.Phase;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.ArticleTable.Row;
import org.isnad.archive.store.FailureTable;
import org.isnad.archive.store.Numbers;
import org.isnad.archive.store.Store;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An archive: a folder with articles, their readings, and what follows from them. One process at a
 * time may write to it, any number may read it meanwhile. Safe for any number of threads.
 *
 * <p>Streams fetch as they go, hold little, and need not be closed. Every method throws {@link
 * ArchiveException} when the archive can't be read or written.
 */
public final class Archive implements AutoCloseable {
  /** The shortest beginning of an id that stands for it. */
  private static final int SHORTEST_ID = 6;

  private final Store store;
  private final @Nullable Numbers numbers;

  private Archive(Store store) {
    this.store = store;
    this.numbers = store.isWriter() ? store.read(Numbers::new) : null;
  }

  /**
   * Opens an archive to read it.
   *
   * @throws ArchiveException when there is none, or it can't be opened
   */
  public static Archive open(Path folder) {
    return new Archive(Store.reading(folder));
  }

  /**
   * Opens an archive to write to it too.
   *
   * @throws ArchiveException when there is none, it can't be opened, or another process writes to
   *     it
   */
  public static Archive openToWrite(Path folder) {
    // A folder in which there is no archive is refused by reading, and left as it is.
    Store.reading(folder).close();
    return new Archive(Store.writing(folder));
  }

  /**
   * Opens an archive to write to it too, and makes it where the folder is empty or not there.
   *
   * @throws ArchiveException when the folder holds other things, can't be written, or another
   *     process writes to it
   */
  public static Archive openOrCreate(Path folder) {
    return new Archive(Store.writing(folder));
  }

  /** Its folder. */
  public Path folder() {
    return store.folder();
  }

  /** How many articles it has, in whatever state. */
  public long size() {
    return ask(ArticleTable::count);
  }

  /** The number of the last change to an article; greater after every change. */
  public long lastChange() {
    return ask(ArticleTable::lastChange);
  }

  // Articles.

  /** The article of this id. */
  public Optional<ArchivedArticle> article(String id) {
    return ask(articles -> articles.row(id).map(Row::article));
  }

  /** The article of this id with its reading. */
  public Optional<Shelved> shelved(String id) {
    return ask(articles -> articles.row(id).map(row -> shelved(articles, row)));
  }

  /** All articles, in the order in which they came. */
  public Stream<ArchivedArticle> articles() {
    return Pages.stream(this::page, Row::number, Row::article);
  }

  /** All articles with their readings, in the order in which they came. */
  public Stream<Shelved> readings() {
    return Pages.<Lent, Shelved>stream(this::lentPage, Lent::number, Lent::shelved);
  }

  /** The articles that changed after a change, in the order of their changes. */
  public Stream<ArchivedArticle> changedAfter(long change) {
    return Pages.stream(
        last -> changedPage(Math.max(last, change)), row -> row.article().change(), Row::article);
  }

  /**
   * The id that a user means: an id, at least six signs of its beginning, or an address (of which
   * the text that stands there now is meant).
   *
   * @throws ArchiveException with {@link ArchiveFault#UNKNOWN} when there is none, or more than one
   */
  public String idOf(String asked) {
    String trimmed = asked.strip();
    List<String> found =
        ask(
            articles -> {
              List<String> at = articles.idsAt(trimmed);
              if (!at.isEmpty()) {
                return at.subList(0, 1);
              }
              boolean id =
                  trimmed.length() >= SHORTEST_ID
                      && trimmed.chars().allMatch(c -> Character.digit(c, 16) >= 0);
              return id ? articles.idsFrom(trimmed, 2) : List.<String>of();
            });
    if (found.size() != 1) {
      throw new ArchiveException(ArchiveFault.UNKNOWN, folder().toString(), trimmed, null);
    }
    return found.get(0);
  }

  // Writing.

  /**
   * Adds articles; those it has already are passed over quickly, so that a broken run is gone on
   * with by running it again. What fails is kept with its reason, and the others go on.
   *
   * @param candidates what is to be added; asked for bit by bit
   * @param reader reads them
   * @param threads how many are fetched and read at a time, 1 or more
   * @param watcher is told of each, in their order, when it is on the disk
   */
  public void add(
      Iterable<Candidate> candidates, VersionedReader reader, int threads, Watcher watcher) {
    Adding adding = new Adding(store, reader, writing(), watcher);
    adding.run(candidates.iterator(), threads);
    if (adding.appeared()) {
      // A text that appeared earlier than was known has to be read with the earlier day.
      reread(reader, threads, true, watcher);
    }
  }

  /**
   * Reads again what was read by another reader or with another lexicon, or with a day that is not
   * what is known now.
   *
   * @return how many were read; where the reader fails, the old reading stays
   */
  public long reread(VersionedReader reader, int threads, Watcher watcher) {
    return reread(reader, threads, false, watcher);
  }

  /** How many readings {@link #reread} would make anew. */
  public long stale(ReadingVersion version) {
    return ask(articles -> articles.countStale(version));
  }

  /**
   * Marks an article as taken back. It stays, but counts for nothing any more.
   *
   * @param id its id
   * @param reason why, for people
   */
  public void withdraw(String id, String reason) {
    mark(id, reason);
  }

  /** Takes the mark of {@link #withdraw} back. */
  public void restore(String id) {
    mark(id, null);
  }

  // Failures.

  /** What could not be added and was not added since, by location. */
  public List<Failure> failures() {
    return store.read(handle -> new FailureTable(handle).all());
  }

  /** Forgets a failure. */
  public void forget(Failure failure) {
    store.write(handle -> new FailureTable(handle).remove(failure.location()));
  }

  /**
   * Looks at everything that is stored: the file itself, that each text is the one its id was made
   * of, that each reading can be read and its offsets lie in its text.
   *
   * @param flaws is told of each flaw as it is found
   */
  public void check(Consumer<Flaw> flaws, Watcher watcher) {
    new Check(store, watcher).run(flaws);
  }

  @Override
  public void close() {
    store.close();
  }

  private void mark(String id, @Nullable String reason) {
    Numbers writing = writing();
    store.write(
        handle -> {
          ArticleTable articles = new ArticleTable(handle);
          Long number = articles.number(id);
          if (number == null) {
            throw new ArchiveException(ArchiveFault.UNKNOWN, folder().toString(), id, null);
          }
          articles.withdraw(number, reason, writing);
        });
  }

  private long reread(VersionedReader reader, int threads, boolean dayOnly, Watcher watcher) {
    Numbers writing = writing();
    long total =
        dayOnly ? ask(ArticleTable::countMisdated) : ask(a -> a.countStale(reader.version()));
    if (total == 0) {
      return 0;
    }
    Iterator<Row> stale =
        Pages.iterator(
            after ->
                ask(
                    articles ->
                        articles.rows(
                            dayOnly
                                ? articles.misdatedAfter(after, Pages.ROWS)
                                : articles.staleAfter(after, Pages.ROWS, reader.version()))),
            Row::number);
    long[] done = {0};
    List<Reread> batch = new ArrayList<>();
    Pipeline.run(
        stale,
        threads,
        row -> reread(reader, row),
        reread -> {
          batch.add(reread);
          if (batch.size() >= Pages.ROWS) {
            done[0] += commit(batch, reader.version(), writing);
            watcher.at(Phase.REREADING, done[0], total);
          }
        });
    done[0] += commit(batch, reader.version(), writing);
    watcher.at(Phase.REREADING, done[0], total);
    return done[0];
  }

  /**
   * An article read again; without a reading where the reader failed, so that the old one stays.
   */
  private record Reread(Row row, @Nullable Reading reading) {}

  private static Reread reread(VersionedReader reader, Row row) {
    try {
      return new Reread(row, reader.reader().read(given(row)));
    } catch (RuntimeException | StackOverflowError e) {
      return new Reread(row, null);
    }
  }

  private int commit(List<Reread> batch, ReadingVersion version, Numbers writing) {
    store.write(
        handle -> {
          ArticleTable articles = new ArticleTable(handle);
          for (Reread one : batch) {
            Reading reading = one.reading();
            if (reading != null) {
              articles.reread(one.row().number(), one.row().told(), reading, version, writing);
            }
          }
        });
    int read = (int) batch.stream().filter(one -> one.reading() != null).count();
    batch.clear();
    return read;
  }

  /** The article as the reader is to be given it: without the day that only its dateline tells. */
  private static Article given(Row row) {
    return row.article().article(row.text()).withPublished(row.told());
  }

  private Numbers writing() {
    if (numbers == null) {
      throw new ArchiveException(
          ArchiveFault.READ_ONLY, folder().toString(), "opened for reading", null);
    }
    return numbers;
  }

  private <T> T ask(Function<ArticleTable, T> question) {
    return store.read(handle -> question.apply(new ArticleTable(handle)));
  }

  private List<Row> page(long after) {
    return ask(articles -> articles.rows(articles.numbersAfter(after, Pages.ROWS)));
  }

  private List<Row> changedPage(long change) {
    return ask(
        articles ->
            articles.rows(articles.numbersChangedAfter(change, Pages.ROWS)).stream()
                .sorted(java.util.Comparator.comparing(row -> row.article().change()))
                .toList());
  }

  private record Lent(long number, Shelved shelved) {}

  private List<Lent> lentPage(long after) {
    return ask(
        articles ->
            articles.rows(articles.numbersAfter(after, Pages.ROWS)).stream()
                .map(row -> new Lent(row.number(), shelved(articles, row)))
                .toList());
  }

  private Shelved shelved(ArticleTable articles, Row row) {
    try {
      Reading reading = articles.reading(row);
      ReadingVersion version = articles.version(row.number());
      if (reading != null && version != null) {
        return new Shelved(row.article(), reading, version);
      }
    } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
      throw new ArchiveException(
          ArchiveFault.DAMAGED, folder().toString(), row.article().id() + ": " + e, e);
    }
    throw new ArchiveException(
        ArchiveFault.DAMAGED, folder().toString(), row.article().id() + " has no reading", null);
  }
}
