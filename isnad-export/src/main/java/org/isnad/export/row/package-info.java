/**
 * What an archive holds, as rows: the only room of the exports that reads an archive. {@link
 * org.isnad.export.row.Selection} gives rows one after the other, never holding more than an
 * article's; every row carries its {@link org.isnad.export.row.Origin}.
 *
 * <p>The components of the rows are the columns of Parquet files, by their names.
 */
@NullMarked
package org.isnad.export.row;

import org.jspecify.annotations.NullMarked;
