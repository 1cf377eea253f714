package org.isnad.lexicon;

import org.isnad.lexicon.term.Status;

/**
 * A word or phrase that keeps what it governs from having simply occurred: a line of {@code
 * %status}.
 *
 * @param phrase folded words
 * @param status how what it governs stands to reality
 * @param scope verb, noun or clause
 */
public record StatusCue(String phrase, Status status, String scope) {}
