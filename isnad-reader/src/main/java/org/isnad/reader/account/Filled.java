package org.isnad.reader.account;

import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words that fill a field, before entities have ids. The span counts UTF-16 units.
 *
 * @param span the words
 * @param referent who or what they stand for, or null
 * @param value what they stand for where that is no entity, or null
 */
public record Filled(Span span, @Nullable Referent referent, @Nullable String value) {}
