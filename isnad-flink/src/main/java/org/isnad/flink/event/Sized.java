package org.isnad.flink.event;

/**
 * A block in which a telling meets others.
 *
 * @param telling the telling's name
 * @param key the block's key
 * @param size how many tellings stand in it: two or more
 */
public record Sized(String telling, String key, int size) {}
