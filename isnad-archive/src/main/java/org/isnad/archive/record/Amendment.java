package org.isnad.archive.record;

import org.jspecify.annotations.Nullable;

/**
 * A decision on an article, and what it found there.
 *
 * @param decided the decision
 * @param record the id of the record in the article's reading as it is today; null where the
 *     reading has no record at that place any more, and for the article as a whole
 * @param lost whether the reading has no such record any more, so that the decision has no effect
 */
public record Amendment(Decided decided, @Nullable String record, boolean lost) {}
