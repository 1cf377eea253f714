package org.isnad.arabic.inflection;

/** What an ending says of mood (imperfect) or of case and state (participles and masdars). */
public enum Shape {
  /** The ending says nothing of it. */
  PLAIN,
  /** Imperfect with its final nun: indicative (يكتبون). */
  WITH_NUN,
  /** Imperfect that lost its final nun: subjunctive or jussive (لن يكتبوا). */
  WITHOUT_NUN,
  /** Imperfect shortened, which only the jussive is (لم يقل, لم يدع). */
  SHORTENED,
  /** Nominal without a genitive behind it, nominative (كاتبون, كاتبان). */
  NOMINATIVE,
  /** Nominal without a genitive behind it, accusative or genitive (كاتبين). */
  OBLIQUE,
  /** Nominal in front of its genitive or pronoun, nominative (كاتبو, كاتبا). */
  CONSTRUCT_NOMINATIVE,
  /** Nominal in front of its genitive or pronoun, accusative or genitive (كاتبي). */
  CONSTRUCT_OBLIQUE,
  /** Nominal that can only be indefinite: with the alif of nunation (مشيرا) or cut short (معط). */
  INDEFINITE;

  private static final Shape[] ALL = values();

  static Shape at(int ordinal) {
    return ALL[ordinal];
  }
}
