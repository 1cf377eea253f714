package org.isnad.lexicon;

/**
 * A light verb, which gives way to its noun (شنّ غارة, تلقى اتصالا): a line of {@code %light}.
 *
 * @param lemma the verb
 * @param subjectIsActor whether the verb's subject is the noun's actor; else its recipient
 * @param preposition what links the noun (ب in قام بـ), empty for the direct object
 */
public record Light(String lemma, boolean subjectIsActor, String preposition) {}
