package org.isnad.arabic.word;

import java.util.function.Function;

/**
 * A pure function of words that remembers its results with the {@link WordType types} of one {@link
 * WordTypes table}; for a word of no table, or of another, it is computed each time.
 *
 * @param <T> what the function gives; immutable
 */
public final class WordMemo<T> {
  private final WordTypes types;
  private final int place;
  private final Function<WordType, T> function;

  WordMemo(WordTypes types, int place, Function<WordType, T> function) {
    this.types = types;
    this.place = place;
    this.function = function;
  }

  /** The function's result for a word. */
  @SuppressWarnings("unchecked") // only this memo writes at its place
  public T of(WordType word) {
    if (!word.isOf(types)) {
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
