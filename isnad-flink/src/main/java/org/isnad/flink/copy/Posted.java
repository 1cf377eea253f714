package org.isnad.flink.copy;

/**
 * An article under one of the keys by which copies are looked for.
 *
 * @param key a sampled shingle
 * @param id the article's id
 */
public record Posted(String key, String id) {}
