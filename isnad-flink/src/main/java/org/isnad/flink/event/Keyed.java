package org.isnad.flink.event;

/**
 * A telling under one of its keys.
 *
 * @param key the key
 * @param packed the telling, as {@link Packing} packs it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Keyed(String key, byte[] packed) {}
