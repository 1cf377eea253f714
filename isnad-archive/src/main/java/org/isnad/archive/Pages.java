package org.isnad.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows of any number, fetched a page at a time, so that nobody has to hold them all or to keep a
 * connection open.
 */
final class Pages {
  /** How many rows a page has. */
  static final int ROWS = 64;

  private Pages() {}

  /**
   * Rows by their number.
   *
   * @param next gives the page of rows behind a number; empty at the end
   * @param number the number of a row
   */
  static <T> Iterator<T> iterator(LongFunction<List<T>> next, ToLongFunction<T> number) {
    return new Iterator<>() {
      private final Deque<T> page = new ArrayDeque<>();
      private long last;
      private boolean ended;

      @Override
      public boolean hasNext() {
        if (page.isEmpty() && !ended) {
          page.addAll(next.apply(last));
          ended = page.isEmpty();
        }
        return !page.isEmpty();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        T row = page.remove();
        last = number.applyAsLong(row);
        return row;
      }
    };
  }

  /** The same as a stream of what is made of each row. */
  static <T, R> Stream<R> stream(
      LongFunction<List<T>> next, ToLongFunction<T> number, Function<T, R> map) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                iterator(next, number), Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .map(map);
  }
}
