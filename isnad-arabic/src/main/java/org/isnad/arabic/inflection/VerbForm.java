package org.isnad.arabic.inflection;

import org.jspecify.annotations.Nullable;

/**
 * One written form of a verb.
 *
 * @param spelling the folded spelling, without clitics
 * @param tense the part of the paradigm
 * @param person the person; null for participles and masdars
 * @param gender the gender
 * @param plurality the number
 * @param voice the voices that the spelling may stand for
 * @param shape what the ending says of mood or case
 * @param attachment whether a pronoun may, must or cannot follow
 */
public record VerbForm(
    String spelling,
    Tense tense,
    @Nullable Person person,
    Gender gender,
    Plurality plurality,
    Voice voice,
    Shape shape,
    Attachment attachment) {}
