package org.isnad.lexicon;

import java.util.Set;
import org.isnad.lexicon.term.EventType;

/**
 * A light verb, which gives way to its noun (شنّ غارة, تلقى اتصالا): a line of {@code %light}.
 *
 * @param lemma the verb
 * @param role what the verb's subject is to the noun's event: actor, recipient or place
 * @param preposition what links the noun (ب in قام بـ), empty for the direct object
 * @param not types of event to which the verb lends no participant: who announces a death (أعلن)
 *     did not cause it
 */
public record Light(String lemma, String role, String preposition, Set<EventType> not) {}
