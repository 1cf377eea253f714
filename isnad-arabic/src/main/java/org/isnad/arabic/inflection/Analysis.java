package org.isnad.arabic.inflection;

import org.jspecify.annotations.Nullable;

/**
 * One analysis of a written form, packed in an {@code int} so that a table of a million of them is
 * one array: which verb it is of, and what {@link VerbForm} says.
 */
public final class Analysis {
  /** How many verbs one table can tell apart. */
  public static final int MOST_VERBS = 1 << 14;

  private static final int NO_PERSON = 3;

  private Analysis() {}

  static int of(int verb, VerbForm form) {
    Person person = form.person();
    int packed = verb;
    packed = packed << 3 | form.tense().ordinal();
    packed = packed << 2 | (person == null ? NO_PERSON : person.ordinal());
    packed = packed << 2 | form.gender().ordinal();
    packed = packed << 2 | form.plurality().ordinal();
    packed = packed << 2 | form.voice().ordinal();
    packed = packed << 4 | form.shape().ordinal();
    packed = packed << 2 | form.attachment().ordinal();
    return packed;
  }

  /** Index of the verb in the list from which the table was built. */
  public static int verb(int analysis) {
    return analysis >>> 17;
  }

  /** The part of the paradigm. */
  public static Tense tense(int analysis) {
    return Tense.at(analysis >>> 14 & 7);
  }

  /** The person; null for participles and masdars. */
  public static @Nullable Person person(int analysis) {
    int person = analysis >>> 12 & 3;
    return person == NO_PERSON ? null : Person.at(person);
  }

  /** The gender. */
  public static Gender gender(int analysis) {
    return Gender.at(analysis >>> 10 & 3);
  }

  /** The number. */
  public static Plurality plurality(int analysis) {
    return Plurality.at(analysis >>> 8 & 3);
  }

  /** The voices that the spelling may stand for. */
  public static Voice voice(int analysis) {
    return Voice.at(analysis >>> 6 & 3);
  }

  /** What the ending says of mood or case. */
  public static Shape shape(int analysis) {
    return Shape.at(analysis >>> 2 & 15);
  }

  /** Whether a pronoun may, must or cannot follow. */
  public static Attachment attachment(int analysis) {
    return Attachment.at(analysis & 3);
  }
}
