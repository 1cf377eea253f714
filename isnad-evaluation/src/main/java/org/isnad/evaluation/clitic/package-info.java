/**
 * Cutting words into clitics and stem, against treebanks.
 *
 * <p>Start at {@link org.isnad.evaluation.clitic.SegmentationAccuracy}.
 */
@NullMarked
package org.isnad.evaluation.clitic;

import org.jspecify.annotations.NullMarked;
