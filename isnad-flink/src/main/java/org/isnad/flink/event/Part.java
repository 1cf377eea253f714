package org.isnad.flink.event;

import org.jspecify.annotations.Nullable;

/**
 * A part of what is connected: a telling, or pairs of them.
 *
 * @param group the name of what is connected
 * @param packed a telling, as {@link Packing} packs it, or null
 * @param origin the id of the article that the telling's article was copied from, or its own; null
 *     with pairs
 * @param pairs pairs that tell the same, or null
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Part(
    String group, byte @Nullable [] packed, @Nullable String origin, @Nullable Pairs pairs) {}
