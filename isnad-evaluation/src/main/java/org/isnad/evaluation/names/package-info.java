/**
 * Learning the model of names again, and measuring it.
 *
 * <p>Start at {@link org.isnad.evaluation.names.TrainNames}: word classes from raw news, then the
 * weights from tagged news, then the figures of the model card.
 */
@NullMarked
package org.isnad.evaluation.names;

import org.jspecify.annotations.NullMarked;
