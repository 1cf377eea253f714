/**
 * How an archive of very many articles does: {@link org.isnad.evaluation.scale.Variants} makes them
 * of few, {@link org.isnad.evaluation.scale.ArchiveScale} adds them and asks.
 */
@NullMarked
package org.isnad.evaluation.scale;

import org.jspecify.annotations.NullMarked;
