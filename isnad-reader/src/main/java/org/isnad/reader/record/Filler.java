package org.isnad.reader.record;

import org.jspecify.annotations.Nullable;

/**
 * The words that fill a field of a record, and what they stand for.
 *
 * @param span the words
 * @param value an entity's or a figure's id, an ISO 8601 value, or a word of a closed vocabulary,
 *     as the field says; null where the words themselves are all that is known
 */
public record Filler(Span span, @Nullable String value) {}
