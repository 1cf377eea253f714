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
import org.jspecify.annotations.Nullable;

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
    return iterator(last -> next.apply(last == null ? 0 : number.applyAsLong(last)));
  }

  /**
   * Rows in an order of their own.
   *
   * @param next gives the page of rows behind a row, or the first page for null; empty at the end
   */
  static <T> Iterator<T> iterator(Function<@Nullable T, List<T>> next) {
    return new Iterator<>() {
      private final Deque<T> page = new ArrayDeque<>();
      private @Nullable T last;
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
        last = row;
        return row;
      }
    };
  }

  /** The same as a stream of what is made of each row. */
  static <T, R> Stream<R> stream(
      LongFunction<List<T>> next, ToLongFunction<T> number, Function<T, R> map) {
    return stream(iterator(next, number)).map(map);
  }

  /** Rows as a stream, which asks for them as it goes. */
  static <T> Stream<T> stream(Iterator<T> rows) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }
}
