/** Tables in Apache Parquet. */
@NullMarked
package org.isnad.intake.parquet;

import org.jspecify.annotations.NullMarked;
