/**
 * Measuring the reader: one command, one table, and the floors that no figure may fall below.
 *
 * <p>Start at {@link org.isnad.evaluation.Evaluate}. Each kind of data has a package of its own
 * with one {@link org.isnad.evaluation.measure.Measurement}; to add one, write it, give it a
 * subcommand here, and a line in {@link org.isnad.evaluation.DataFolder}, so that the table has it.
 */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
