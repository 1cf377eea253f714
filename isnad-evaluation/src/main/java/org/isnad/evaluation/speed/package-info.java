/**
 * Speed, as a ratio against a named reference on the same text in the same run.
 *
 * <p>Start at {@link org.isnad.evaluation.speed.SpeedComparison}, which runs the benchmarks of
 * {@link org.isnad.evaluation.speed.ReadingSpeed}.
 */
@NullMarked
package org.isnad.evaluation.speed;

import org.jspecify.annotations.NullMarked;
