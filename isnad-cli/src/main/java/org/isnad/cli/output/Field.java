package org.isnad.cli.output;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a listing.
 *
 * @param key its name in CSV and JSON, and of its label in text
 * @param shown whether the table for a person has it; the others always do
 * @param value what stands in it: a string, number, boolean, list, map of these, or null
 * @param <T> what a row is about
 */
public record Field<T>(String key, boolean shown, Function<T, @Nullable Object> value) {}
