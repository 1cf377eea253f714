package org.isnad.lexicon;

import org.isnad.lexicon.term.Status;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that keeps what it governs from having simply occurred: a line of {@code
 * %status}.
 *
 * @param phrase its folded words
 * @param verb the lemma where its first word is a verb that may stand in any form, else null
 * @param noun the folded noun where its first word is a noun that may be inflected, else null
 * @param rest the folded words behind that verb or noun, most often a preposition; empty for none
 * @param status how what it governs stands to reality
 * @param scope verb, noun or clause
 * @param adjective whether it follows the noun that it qualifies
 * @param imperfect whether it counts only before an imperfect
 * @param objectControl whether what it governs is done by its object, not its subject (دعا إلى)
 */
public record StatusCue(
    String phrase,
    @Nullable String verb,
    @Nullable String noun,
    String rest,
    Status status,
    String scope,
    boolean adjective,
    boolean imperfect,
    boolean objectControl) {}
