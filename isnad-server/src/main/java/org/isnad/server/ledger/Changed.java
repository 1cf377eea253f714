package org.isnad.server.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What took the place of what.
 *
 * @param before what was there, or null where it is new
 * @param after what is there now, or null where it has gone
 */
public record Changed<T>(@Nullable T before, @Nullable T after) {}
