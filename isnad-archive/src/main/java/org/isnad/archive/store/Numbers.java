package org.isnad.archive.store;

import org.jdbi.v3.core.Handle;

/**
 * Gives numbers to articles and changes. The one writer holds it; a transaction that is rolled back
 * leaves a gap, which does no harm.
 */
public final class Numbers {
  private long article;
  private long change;

  /** Goes on where the archive stands. */
  public Numbers(Transaction transaction) {
    Handle handle = transaction.handle();
    article = most(handle, "number");
    change = most(handle, "change");
  }

  private static long most(Handle handle, String column) {
    return handle
        .createQuery("SELECT COALESCE(MAX(" + column + "), 0) FROM article")
        .mapTo(Long.class)
        .one();
  }

  synchronized long nextArticle() {
    return ++article;
  }

  /** A number for one more change. */
  public synchronized long nextChange() {
    return ++change;
  }
}
