package org.isnad.flink.article;

/**
 * Something that is no article.
 *
 * @param source its name
 * @param code why, as a code ({@code ISN-…})
 * @param detail what only this case knows, or empty
 */
public record Refused(String source, String code, String detail) {}
