/**
 * Numbers, dates and durations against the public cases of three libraries for Arabic.
 *
 * <p>Start at {@link org.isnad.evaluation.temporal.TemporalAccuracy}.
 */
@NullMarked
package org.isnad.evaluation.temporal;

import org.jspecify.annotations.NullMarked;
