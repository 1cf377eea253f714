package org.isnad.flink.copy;

/**
 * A text in a group of copies.
 *
 * @param group the group's name
 * @param text the text
 */
public record InGroup(String group, Shingled text) {}
