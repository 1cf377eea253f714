/**
 * Names that no list holds: a linear sequence model over words, learnt from tagged news.
 *
 * <p>Start at {@link org.isnad.reader.mention.model.NameModel}. What it was learnt from, how well
 * it does and where it is weak is told in {@code MODEL_CARD.md} beside the model; {@code
 * TrainNames} of the evaluation module makes it again.
 */
@NullMarked
package org.isnad.reader.mention.model;

import org.jspecify.annotations.NullMarked;
