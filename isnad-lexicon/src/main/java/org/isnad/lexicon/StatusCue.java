package org.isnad.lexicon;

import org.isnad.lexicon.term.Status;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that keeps what it governs from having simply occurred: a line of {@code
 * %status}.
 *
 * @param phrase folded words
 * @param verb the lemma where the line names a verb with all its forms, else null
 * @param status how what it governs stands to reality
 * @param scope verb, noun or clause
 */
public record StatusCue(String phrase, @Nullable String verb, Status status, String scope) {}
