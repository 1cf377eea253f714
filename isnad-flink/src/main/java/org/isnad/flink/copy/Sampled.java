package org.isnad.flink.copy;

/**
 * A text under one of the keys by which copies are looked for.
 *
 * @param key a sampled shingle
 * @param id the article's id
 * @param size how many shingles the text has
 * @param sample all of its keys
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Sampled(String key, String id, int size, int[] sample) {}
