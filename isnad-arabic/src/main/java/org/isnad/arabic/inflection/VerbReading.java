package org.isnad.arabic.inflection;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a printed word as a form of a verb.
 *
 * @param proclitics bits of {@link Proclitic}
 * @param start where the form itself begins in the folded word
 * @param end one past where it ends
 * @param pronoun the attached pronoun, or null
 * @param analysis what the form is, see {@link Analysis}
 */
public record VerbReading(
    int proclitics, int start, int end, @Nullable Pronoun pronoun, int analysis) {

  /** Index of the verb in the list from which the table was built. */
  public int verb() {
    return Analysis.verb(analysis);
  }

  /** The part of the paradigm. */
  public Tense tense() {
    return Analysis.tense(analysis);
  }

  /** The person; null for participles and masdars. */
  public @Nullable Person person() {
    return Analysis.person(analysis);
  }

  /** The gender. */
  public Gender gender() {
    return Analysis.gender(analysis);
  }

  /** The number. */
  public Plurality plurality() {
    return Analysis.plurality(analysis);
  }

  /** The voices that the spelling may stand for. */
  public Voice voice() {
    return Analysis.voice(analysis);
  }

  /** What the ending says of mood or case. */
  public Shape shape() {
    return Analysis.shape(analysis);
  }

  /** Whether this proclitic stands before the form. */
  public boolean has(Proclitic proclitic) {
    return proclitic.in(proclitics);
  }
}
