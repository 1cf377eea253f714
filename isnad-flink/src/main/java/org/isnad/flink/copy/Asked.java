package org.isnad.flink.copy;

/**
 * A text that waits for another.
 *
 * @param one the text
 * @param other the id of the article to compare it with
 */
public record Asked(Shingled one, String other) {}
