package org.isnad.reader.syntax;

import java.util.List;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.Proclitics;
import org.isnad.lexicon.NounUse;
import org.isnad.lexicon.Predicates;
import org.jspecify.annotations.Nullable;

/**
 * A way to read a word as a noun that reports or tells an event, once clitics, the article and a
 * pronoun are taken off.
 *
 * @param proclitics the reading of its proclitics, see {@link Proclitics}
 * @param definite whether the article is written, or hidden behind ل
 * @param from first letter of the noun in the folded form
 * @param to one past its last letter
 * @param pronoun the pronoun behind it, or null
 * @param uses what the noun can stand for, see {@link Predicates#nouns}; never empty
 */
public record NounReading(
    int proclitics,
    boolean definite,
    int from,
    int to,
    @Nullable Pronoun pronoun,
    List<NounUse> uses) {

  /** Letters of the noun. */
  public int length() {
    return to - from;
  }
}
