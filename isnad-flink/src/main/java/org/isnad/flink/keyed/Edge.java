package org.isnad.flink.keyed;

/**
 * Two things that belong together.
 *
 * @param scope what both are in; things of different scopes never belong together. Once that is
 *     known, the group that both belong to
 * @param one the name of one
 * @param other the name of the other
 */
public record Edge(String scope, String one, String other) {}
