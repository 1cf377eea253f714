package org.isnad.flink.event;

import org.isnad.story.event.Telling;

/**
 * A telling on its way to one that it meets.
 *
 * @param one the telling
 * @param other the name of the other
 */
public record AskedTelling(Telling one, String other) {}
