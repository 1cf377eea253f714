package org.isnad.cli.output;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.isnad.reader.record.Reading;

/**
 * A table of one layer of readings.
 *
 * @param columns its columns
 * @param rows what its rows are about
 * @param wanted which rows are kept
 * @param hxl whether its CSV has a row of HXL tags under the header
 * @param <T> what a row is about
 */
record Table<T>(
    List<Column<T>> columns,
    Function<Reading, List<T>> rows,
    BiPredicate<Evidence, T> wanted,
    boolean hxl) {

  List<T> of(Evidence evidence) {
    return rows.apply(evidence.reading()).stream()
        .filter(row -> wanted.test(evidence, row))
        .toList();
  }
}
