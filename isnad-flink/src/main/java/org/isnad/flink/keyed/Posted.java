package org.isnad.flink.keyed;

/**
 * A thing under one of the keys by which others like it are looked for.
 *
 * @param key the key
 * @param id the thing's name
 */
public record Posted(String key, String id) {}
