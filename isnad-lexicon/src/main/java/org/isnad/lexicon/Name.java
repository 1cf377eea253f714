package org.isnad.lexicon;

/**
 * What a known name stands for.
 *
 * @param actor who bears it
 * @param shortForm whether it counts only where a longer name of the same actor stands in the
 *     article
 * @param ambiguous whether it is an ordinary word too, so that the context must announce it
 */
public record Name(Actor actor, boolean shortForm, boolean ambiguous) {}
