package org.isnad.export.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name; its description stands under it in {@code columns.properties}
 * @param hxl its HXL tag with attributes
 * @param type its Table Schema type
 * @param vocabulary the closed vocabulary that its values are of, or null
 * @param value what stands in it: a string, number, boolean, date or null
 * @param <T> what a row is about
 */
record Column<T>(
    String name,
    String hxl,
    Type type,
    @Nullable Vocabulary vocabulary,
    Function<T, @Nullable Object> value) {

  /** The same column of rows of another kind. */
  <S> Column<S> of(Function<S, T> part) {
    return new Column<>(name, hxl, type, vocabulary, row -> value.apply(part.apply(row)));
  }

  /** The types of Table Schema that are in use. */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE
  }
}
