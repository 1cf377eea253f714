package org.isnad.archive.record;

/**
 * How an outlet calls somebody.
 *
 * @param outlet the outlet
 * @param words the name it uses
 * @param mentions how often, in all of its articles that stand today
 * @param articles in how many of them
 * @param example the id of one of them
 */
public record Wording(String outlet, String words, long mentions, long articles, String example) {}
