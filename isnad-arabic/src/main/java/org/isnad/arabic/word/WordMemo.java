package org.isnad.arabic.word;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function of words that remembers its results with the {@link WordType types} of one {@link
 * WordTypes table}; for a word of no table, or of another, it is computed each time. What the
 * language itself says of a word, and no lexicon changes, is remembered with the types of every
 * table.
 *
 * @param <T> what the function gives; immutable
 */
public final class WordMemo<T> {
  /** The places that memos of the language have in every table; those of a table follow. */
  static final int OF_THE_LANGUAGE = 2;

  private static final AtomicInteger PLACES = new AtomicInteger();

  private final @Nullable WordTypes types;
  private final int place;
  private final Function<WordType, T> function;

  /**
   * A memo of what the language says of a word, for every table of types. There are at most {@value
   * #OF_THE_LANGUAGE}, each made once.
   *
   * @param function pure: its result depends on the word alone; immutable results, never null
   * @param <T> what it gives
   */
  public static <T> WordMemo<T> ofTheLanguage(Function<WordType, T> function) {
    int place = PLACES.getAndIncrement();
    if (place >= OF_THE_LANGUAGE) {
      throw new IllegalStateException("no place for another memo: " + place);
    }
    return new WordMemo<>(null, place, function);
  }

  WordMemo(@Nullable WordTypes types, int place, Function<WordType, T> function) {
    this.types = types;
    this.place = place;
    this.function = function;
  }

  /** The function's result for a word. */
  @SuppressWarnings("unchecked") // only this memo writes at its place
  public T of(WordType word) {
    if (types != null && !word.isOf(types)) {
      return function.apply(word);
    }
    Object known = word.known(place);
    if (known == null) {
      known = function.apply(word);
      word.know(place, known);
    }
    return (T) known;
  }
}
