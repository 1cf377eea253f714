package org.isnad.archive.record;

/**
 * Something in an archive that is not as it must be.
 *
 * @param part where it was found: {@code file}, {@code article}, {@code reading}, {@code index},
 *     {@code findings}
 * @param id the article's id, or empty where it concerns no single one
 * @param words what is wrong
 */
public record Flaw(String part, String id, String words) {}
