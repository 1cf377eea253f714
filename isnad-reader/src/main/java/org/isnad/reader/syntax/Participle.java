package org.isnad.reader.syntax;

import org.isnad.arabic.inflection.Pronoun;
import org.jspecify.annotations.Nullable;

/**
 * A token read as a participle.
 *
 * @param token where it stands
 * @param verb the verb, by its number in the lexicon's table
 * @param start first letter of the form in the folded token, behind its proclitics
 * @param active whether it is the active participle
 * @param indefinite whether its ending shows that it is an indefinite accusative (مشيرا)
 * @param definite whether the article stands before it
 * @param preposition whether ب, ك or ل stands before it
 * @param feminine whether it is feminine
 * @param plural whether it is plural or dual
 * @param pronoun the attached pronoun, or null
 */
public record Participle(
    int token,
    int verb,
    int start,
    boolean active,
    boolean indefinite,
    boolean definite,
    boolean preposition,
    boolean feminine,
    boolean plural,
    @Nullable Pronoun pronoun) {}
