package org.isnad.flink.event;

import org.isnad.story.event.Telling;

/**
 * A telling under one of its keys.
 *
 * @param key the key
 * @param telling the telling
 */
public record Keyed(String key, Telling telling) {}
