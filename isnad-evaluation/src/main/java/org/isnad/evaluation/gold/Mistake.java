package org.isnad.evaluation.gold;

/**
 * One thing that a reading missed, invented or got wrong.
 *
 * @param article the name of the gold file
 * @param what the layer and how it is wrong ({@code mention missed}, {@code chain wrong})
 * @param words the article's words, and what is needed to see the fault
 */
public record Mistake(String article, String what, String words) {}
