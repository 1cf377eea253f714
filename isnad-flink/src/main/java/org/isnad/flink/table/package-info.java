/**
 * Results as tables: a record for each kind of line, with the same names, and the files of Parquet
 * that hold them. Start with {@link org.isnad.flink.table.ParquetFiles}.
 */
@NullMarked
package org.isnad.flink.table;

import org.jspecify.annotations.NullMarked;
