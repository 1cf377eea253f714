/**
 * Tables in Apache Parquet, without Hadoop and without libraries of the system. {@link
 * org.isnad.parquet.Rows} reads the rows of a file, whatever they are; {@link
 * org.isnad.parquet.RowWriter} writes records. Nothing here knows of articles.
 */
@NullMarked
package org.isnad.parquet;

import org.jspecify.annotations.NullMarked;
