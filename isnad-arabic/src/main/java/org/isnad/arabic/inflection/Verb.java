package org.isnad.arabic.inflection;

import java.util.List;

/**
 * What must be known of a verb to write out its forms.
 *
 * @param lemma the third person masculine singular of the past, with hamza; vowel signs may stand
 * @param root the radicals joined, weak ones as و or ي, hamza in any seat (قول, رأي, سيطر)
 * @param measure the measure
 * @param imperfect the third person masculine singular of the imperfect; may be empty except for
 *     the first measure, whose vowels it tells
 * @param masdars the verbal nouns that the dictionary gives, singular; those that the measure forms
 *     by rule need not be listed
 */
public record Verb(
    String lemma, String root, Measure measure, String imperfect, List<String> masdars) {

  /** Keeps the list from change. */
  public Verb {
    masdars = List.copyOf(masdars);
  }

  /** A verb whose masdars are only those of its measure. */
  public static Verb of(String lemma, String root, String measure, String imperfect) {
    return new Verb(lemma, root, Measure.of(measure), imperfect, List.of());
  }
}
