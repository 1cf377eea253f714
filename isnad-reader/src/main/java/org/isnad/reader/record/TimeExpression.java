package org.isnad.reader.record;

import org.jspecify.annotations.Nullable;

/**
 * An expression that names a date, a period, or a point relative to the article's date.
 *
 * @param span its words
 * @param value ISO 8601 date, week, month, year, or duration; null when it is relative and the
 *     article has no date
 * @param conflict what contradicts the value (a weekday that does not fall on the date), or null
 */
public record TimeExpression(Span span, @Nullable String value, @Nullable String conflict) {}
