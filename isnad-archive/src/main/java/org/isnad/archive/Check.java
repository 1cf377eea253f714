package org.isnad.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.archive.record.Flaw;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.record.Watcher.Phase;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.ArticleTable.Row;
import org.isnad.archive.store.Store;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Soundness;
import org.jspecify.annotations.Nullable;

/** Looks at all that an archive holds: pages, texts, readings and their offsets. */
final class Check {
  private final Store store;
  private final Watcher watcher;

  Check(Store store, Watcher watcher) {
    this.store = store;
    this.watcher = watcher;
  }

  /**
   * Looks.
   *
   * @param index the index, or null where there is none yet
   */
  void run(@Nullable SearchIndex index, Consumer<Flaw> flaws) throws IOException {
    store.faults().forEach(fault -> flaws.accept(new Flaw("file", "", fault)));
    long total = store.read(transaction -> new ArticleTable(transaction).count());
    long done = 0;
    long last = 0;
    while (true) {
      long after = last;
      List<Looked> page =
          store.read(
              transaction -> {
                ArticleTable articles = new ArticleTable(transaction);
                List<Looked> looked = new ArrayList<>();
                for (Row row : articles.rows(articles.numbersAfter(after, Pages.ROWS))) {
                  looked.add(look(articles, row));
                }
                return looked;
              });
      if (page.isEmpty()) {
        break;
      }
      for (Looked one : page) {
        report(one, flaws);
        if (index != null
            && one.row().article().change() <= index.seen()
            && !index.has(one.row().article().id())) {
          flaws.accept(new Flaw("index", one.row().article().id(), "it has no such article"));
        }
        last = one.row().number();
      }
      done += page.size();
      watcher.at(Phase.CHECKING, done, total);
    }
    if (index == null) {
      if (total > 0) {
        flaws.accept(new Flaw("index", "", "there is none"));
      }
    } else if (index.size() > total) {
      flaws.accept(new Flaw("index", "", index.size() + " articles of " + total));
    }
  }

  private record Looked(Row row, @Nullable Reading reading, String fault) {}

  private static Looked look(ArticleTable articles, Row row) {
    try {
      Reading reading = articles.reading(row);
      return new Looked(row, reading, reading == null ? "there is none" : "");
    } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
      return new Looked(row, null, String.valueOf(e.getMessage()));
    }
  }

  private static void report(Looked looked, Consumer<Flaw> flaws) {
    String id = looked.row().article().id();
    if (!ReadingJson.id(looked.row().text()).equals(id)) {
      flaws.accept(new Flaw("article", id, "its text has another hash"));
    }
    Reading reading = looked.reading();
    if (reading == null) {
      flaws.accept(new Flaw("reading", id, looked.fault()));
    } else {
      Soundness.faults(reading).forEach(fault -> flaws.accept(new Flaw("reading", id, fault)));
    }
  }
}
