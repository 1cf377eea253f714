package org.isnad.flink.keyed;

/**
 * What a thing belongs to.
 *
 * @param member the thing's name
 * @param group the least name of all that belong together
 */
public record Membership(String member, String group) {}
