/**
 * Rows as Parquet, with chains and parties nested. What writes needs nothing of Hadoop: it is given
 * a stream, a plain configuration and a codec of its own.
 */
@NullMarked
package org.isnad.export.parquet;

import org.jspecify.annotations.NullMarked;
