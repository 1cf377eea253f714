package org.isnad.server.ledger;

/**
 * Somebody or something, as all articles that stand today tell of it.
 *
 * @param party what most of them tell
 * @param articles how many name it
 * @param mentions how often
 */
public record Somebody(Party party, int articles, long mentions) {}
