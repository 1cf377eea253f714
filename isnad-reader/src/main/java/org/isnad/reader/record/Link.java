package org.isnad.reader.record;

import org.isnad.lexicon.term.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * One link of a statement's chain.
 *
 * @param entity id of who it is
 * @param words the phrase that names it nearest to the reporting word, or null where only a pronoun
 *     or the verb's own form stands for it
 * @param grade how it can be held to its word
 * @param commitment what it does with what is said
 * @param certainty how sure it is of what is said; {@code Uu} for whoever only passes it on
 */
public record Link(
    String entity,
    @Nullable Span words,
    SourceGrade grade,
    Commitment commitment,
    Certainty certainty) {}
