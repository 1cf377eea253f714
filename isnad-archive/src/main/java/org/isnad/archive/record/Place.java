package org.isnad.archive.record;

import org.isnad.reader.record.Span;

/**
 * Where a record stands in an article, told by its words: ids move when the article is read again,
 * its text never does.
 *
 * @param article the article's id
 * @param layer what kind of record it is
 * @param span the words that carry it (an event's trigger, a statement's cue, an entity's first
 *     mention), in code points; empty for the article as a whole and for what no word names
 * @param words these words; the name of an entity that no word names
 * @param kind what tells it from others at the same words (an event's type, what a figure counts),
 *     or empty
 */
public record Place(String article, Layer layer, Span span, String words, String kind) {
  /** The article as a whole. */
  public static Place of(String article) {
    return new Place(article, Layer.ARTICLE, new Span(0, 0), "", "");
  }
}
