package org.isnad.archive.record;

import java.util.Locale;

/**
 * What a decision on an article is about: the article, or one kind of the records of its reading.
 */
public enum Layer {
  /** The article as a whole. */
  ARTICLE,
  ENTITY,
  /** Times have no ids of their own: the first is {@code t1}. */
  TIME,
  FIGURE,
  STATEMENT,
  EVENT,
  ACCOUNT,
  POSITION;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that stands for it in the store and in JSON. */
  public String word() {
    return word;
  }

  /** The one that a word stands for. */
  public static Layer of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
