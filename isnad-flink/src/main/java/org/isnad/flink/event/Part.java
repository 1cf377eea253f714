package org.isnad.flink.event;

import org.isnad.flink.keyed.Edge;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is connected: a telling, or a pair of them.
 *
 * @param group the name of what is connected
 * @param told a telling, or null
 * @param pair a pair that tells the same, or null
 */
public record Part(String group, @Nullable Told told, @Nullable Edge pair) {
  /** A pair, whose scope is the group already. */
  public static Part of(Edge pair) {
    return new Part(pair.scope(), null, pair);
  }
}
