package org.isnad.cli.output;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key its name in CSV and JSON, and of its label in text
 * @param hxl its HXL hashtag with attributes (HXL standard 1.1), or empty
 * @param shown whether the table for a person has it; the others always do
 * @param value what stands in it: a string, number, boolean, list of strings, or null
 * @param <T> what a row is about
 */
record Column<T>(
    String key, String hxl, boolean shown, BiFunction<Evidence, T, @Nullable Object> value) {}
