package org.isnad.intake.source;

/**
 * How much is taken in.
 *
 * @param article the most bytes of one article: of a text or a page as it stands in its file, of
 *     the text within a record
 * @param document the most bytes of one PDF or feed, which hold much beside text
 * @param depth how many archives may stand inside one another
 * @param expansion how many bytes may come out of a packed file before its ratio is looked at
 * @param ratio how many times its packed size a file may unpack to
 */
public record Limits(long article, long document, int depth, long expansion, int ratio) {
  /** Some two hundred thousand words an article; archives as they are met in practice. */
  public static final Limits USUAL = new Limits(2L << 20, 64L << 20, 5, 64L << 20, 200);

  /** The same limits with another one for articles. */
  public Limits withArticle(long bytes) {
    return new Limits(bytes, Math.max(document, bytes), depth, expansion, ratio);
  }
}
