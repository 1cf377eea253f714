package org.isnad.flink.event;

/**
 * A telling on its way.
 *
 * @param article the id of its article
 * @param id the telling's name
 * @param packed the telling, as {@link Packing} packs it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Told(String article, String id, byte[] packed) {}
