package org.isnad.archive.record;

/**
 * What made a reading: with the same reader, lexicon and date the same text gives the same reading.
 *
 * @param reader a fingerprint of the reader's code and models
 * @param lexicon a fingerprint of the lexicon's lines
 */
public record ReadingVersion(String reader, String lexicon) {}
