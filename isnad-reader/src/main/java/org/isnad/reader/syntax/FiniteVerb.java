package org.isnad.reader.syntax;

import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A token read as a conjugated verb.
 *
 * @param token where it stands
 * @param verbs the verbs that it may be a form of, by their numbers in the lexicon's table; mostly
 *     one
 * @param start first letter of the form in the folded token, behind its proclitics
 * @param tense past, imperfect or imperative
 * @param first whether it is in the first person
 * @param feminine whether its subject is feminine
 * @param plural whether its subject, if it is left out or stands before, is plural or dual
 * @param future whether س stands before it
 * @param conjunction whether و or ف stands before it
 * @param passive whether the spelling can only be passive
 * @param mayBePassive whether the spelling can be passive
 * @param object the attached object pronoun, or null
 */
public record FiniteVerb(
    int token,
    int[] verbs,
    int start,
    Tense tense,
    boolean first,
    boolean feminine,
    boolean plural,
    boolean future,
    boolean conjunction,
    boolean passive,
    boolean mayBePassive,
    @Nullable Pronoun object) {}
